// Three groups of tests: rules (no host), integration (real Office.js on the stand-in), browser (Chromium).
const path = require("node:path");

const base = {
  rootDir: path.resolve(__dirname, ".."),
  setupFiles: [path.join(__dirname, "properties.cjs")],
  testEnvironment: "node",
  transform: {
    "^.+\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};

module.exports = {
  rootDir: "..",
  projects: [
    {
      ...base,
      displayName: "rules",
      testMatch: ["<rootDir>/test/{domain,i18n,functions,architecture,manifest,taskpane}/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/walk/"],
    },
    {
      ...base,
      displayName: "integration",
      // Office.js keeps a timer for its function batches, which may end after the test file does.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: ["<rootDir>/test/{host,conformance,excel,actions,cases,replay,preview,tools}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "walk",
      testEnvironment: "<rootDir>/test/taskpane/walk/pageEnvironment.mjs",
      testEnvironmentOptions: { globalsCleanup: "off" },
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/walk/page.ts"],
      testMatch: ["<rootDir>/test/taskpane/walk/**/*.test.{ts,tsx}"],
    },
    {
      ...base,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setUp.cjs",
      globalTeardown: "<rootDir>/test/browser/tearDown.cjs",
    },
  ],
};
