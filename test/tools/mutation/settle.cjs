// A property that fails is enough: no smaller example is looked for.
const fc = require("fast-check");

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
