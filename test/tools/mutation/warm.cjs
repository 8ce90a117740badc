// A process that runs a test file for whoever started it, as often as it is asked: jest and the compiled files stay in
// memory, so that a mutant costs the tests it is asked about and nothing else. See runner.ts, which asks.
// Asked: { test, mutant?, reach? }. Answers: { said, memory } with what reporter.cjs says of the file, or { error }.
const path = require("node:path");
const { runCLI } = require("jest");
const configuration = require("./jest.config.cjs");
const Reporter = require("./reporter.cjs");

const root = path.join(__dirname, "..", "..", "..");

async function run({ test, mutant, reach }) {
  Reporter.said = undefined;
  const asked = {
    config: JSON.stringify(configuration(mutant)),
    runTestsByPath: true,
    runInBand: true,
    // A busy machine is slow, not broken.
    testTimeout: 60_000,
    silent: true,
    reporters: [path.join(__dirname, "reporter.cjs")],
    collectCoverage: reach === true,
    coverageProvider: "v8",
    coverageReporters: [],
    _: [test],
  };
  await runCLI(asked, [root]);
  if (Reporter.said === undefined) throw new Error(`${test} is no test`);
  return Reporter.said;
}

process.on("message", (asked) => {
  run(asked).then(
    (said) => process.send({ said, memory: process.memoryUsage.rss() }),
    (error) => process.send({ error: String(error?.stack ?? error) }),
  );
});
process.on("disconnect", () => process.exit());
