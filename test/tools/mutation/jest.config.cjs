// The tests without the browser, compiled by the transform that breaks one file. See test/tools/mutation/trial.ts.
const path = require("node:path");
const { projects, rootDir } = require("../../../.config/jest.config.cjs");

const transform = path.join(__dirname, "..", "..", "host", "mutations", "transform.cjs");

module.exports = {
  rootDir: path.resolve(__dirname, "..", "..", "..", ".config", rootDir),
  projects: projects
    .filter(({ displayName }) => displayName !== "browser")
    .map((project) => {
      const [pattern, [, options]] = Object.entries(project.transform)[0];
      return { ...project, transform: { [pattern]: [transform, options] } };
    }),
};
