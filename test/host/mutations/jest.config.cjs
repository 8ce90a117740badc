// The integration project of the tests, compiled by the transform that breaks one file. See test/tools/mutate.ts.
const path = require("node:path");
const { projects } = require("../../../.config/jest.config.cjs");

const integration = projects.find(({ displayName }) => displayName === "integration");
const [pattern, [, options]] = Object.entries(integration.transform)[0];

module.exports = {
  ...integration,
  displayName: undefined,
  transform: { [pattern]: [path.join(__dirname, "transform.cjs"), options] },
};
