// The tests without browser and walk, compiled by the transform that breaks one file. See test/tools/mutation/warm.cjs.
const path = require("node:path");
const { projects, rootDir } = require("../../../.config/jest.config.cjs");

const root = path.resolve(__dirname, "..", "..", "..", ".config", rootDir);
const transform = path.join(root, "test", "host", "mutations", "transform.cjs");

/** The configuration in which the mutant stands in the place of its file. */
module.exports = (mutation) => ({
  rootDir: root,
  projects: projects
    .filter(({ displayName }) => displayName === "rules" || displayName === "integration")
    .map((project) => {
      const [pattern, [, options]] = Object.entries(project.transform)[0];
      return {
        ...project,
        // Jest looks for files in these only: it does so anew for each mutant.
        roots: ["<rootDir>/src", "<rootDir>/test"],
        testEnvironment: path.join(__dirname, "quick.cjs"),
        setupFiles: [...project.setupFiles, path.join(__dirname, "settle.cjs")],
        transform: { [pattern]: [transform, { ...options, mutation }] },
      };
    }),
});
