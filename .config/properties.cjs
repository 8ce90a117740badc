// A property that says "up to 120 characters" is tried with 120: fast-check by itself stays near ten, and a line is folded
// at 75. Where a test wants less, it says so.
const fc = require("fast-check");

fc.configureGlobal({ ...fc.readConfigureGlobal(), defaultSizeToMaxWhenMaxSpecified: true });
