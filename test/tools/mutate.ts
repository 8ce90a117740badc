// `npm run mutate`: breaks the stand-in in every way test/host/mutations lists, one at a time, and shows that a test goes
// red each time. Nothing in the working tree changes. Ends with 1 where a mutant survives or a patch no longer fits.
//   npm run mutate                    all of them (some minutes)
//   npm run mutate -- date-system …   only these
//   npm run mutate -- --sample 40 --seed 7 --folder src/domain     core, adapter and actions, see mutation/sources.ts;
//                                     --tests 12 asks twelve tests at most: quicker, and the score is lower
//                                     --named "pages.ts one more" takes only mutants whose names hold this
//                                     --map finds out first which tests run which places (once, many minutes), and asks no others

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Mutation } from "excel-stand-in/mutations/mutation";
import { MUTATIONS } from "excel-stand-in/mutations/mutations";
import { mutateSources, sourceOptions } from "./mutation/sources";

const ROOT = join(__dirname, "..", "..");
const REPORT = join(ROOT, ".cache", "mutate.json");

interface JestReport {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** Runs tests, broken by the mutation where one is given. */
function runTests(tests: readonly string[], mutation?: Mutation): JestReport | undefined {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  rmSync(REPORT, { force: true });
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const files = tests.map((file) => join("test", "host", file));
  const args = ["-c", "test/host/mutations/jest.config.cjs", "--json", `--outputFile=${REPORT}`, "--maxWorkers=1"];
  const environment = { ...process.env, MUTATION: mutation ? JSON.stringify(mutation) : "" };
  spawnSync(process.execPath, [jest, ...args, "--runTestsByPath", ...files], {
    cwd: ROOT,
    env: environment,
    stdio: "ignore",
  });
  return existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, "utf8")) as JestReport) : undefined;
}

/** What became of a mutant: "red" with the first test that failed, or why it does not count. */
function tryOne(mutation: Mutation): { caught: boolean; note: string } {
  const report = runTests(mutation.tests, mutation);
  if (!report) return { caught: false, note: "no report: jest did not run" };
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "failed");
  if (failed.length > 0) return { caught: true, note: failed[0]!.title };
  if (report.numRuntimeErrorTestSuites > 0)
    return { caught: false, note: "the patch does not fit or does not compile" };
  return { caught: false, note: `survived ${report.numPassedTests} tests` };
}

/** Tries the stand-in's mutants of these names, or all; true where a test noticed each. */
function mutateStandIn(ids: readonly string[]): boolean {
  const unknown = ids.filter((id) => !MUTATIONS.some((mutation) => mutation.id === id));
  if (unknown.length > 0) {
    console.error(`no such mutation: ${unknown.join(", ")}`);
    return false;
  }
  const chosen = MUTATIONS.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const tests = [...new Set(chosen.flatMap((mutation) => mutation.tests))];
  const whole = runTests(tests);
  if (!whole || whole.numFailedTests + whole.numRuntimeErrorTestSuites > 0) {
    console.error("the tests are red before anything is broken; nothing can be shown");
    return false;
  }

  let survivors = 0;
  for (const mutation of chosen) {
    const { caught, note } = tryOne(mutation);
    if (!caught) survivors++;
    console.log(
      `${caught ? "red     " : "SURVIVED"}  ${mutation.id.padEnd(28)} not: ${mutation.breaks}\n${" ".repeat(40)}${note}`,
    );
  }
  console.log(`\n${chosen.length - survivors} of ${chosen.length} mutants turned a test red`);
  return survivors === 0;
}

const wanted = process.argv.slice(2);
const ofSources = sourceOptions(wanted);
if (typeof ofSources === "string") {
  console.error(ofSources);
  process.exit(1);
}
if (ofSources === undefined) process.exit(mutateStandIn(wanted) ? 0 : 1);
mutateSources(ROOT, ofSources).then(
  (isEnough) => process.exit(isEnough ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
