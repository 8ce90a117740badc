// A test file under a mutant: the first test that fails says all that is asked, and the ones behind it are skipped. Nor is
// a smaller example looked for where a property fails (see settle.cjs).
const { TestEnvironment } = require("jest-environment-node");

module.exports = class Quick extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === "test_done" && test.errors.length > 0) this.isRed = true;
    if (name === "test_start" && this.isRed) test.mode = "skip";
  }
};
