// Does a test notice this mutant? Tests run a few at a time, the nearest first and those that noticed a mutant of the same
// folder before all, until one goes red. A test that is red without any mutant says nothing, and is left out from then on.
// The file is broken while it is compiled; the working tree stays as it is.

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import type { SourceMutant } from "./mutants";
import { nearestTests, readImports } from "./nearest";

/** red: a test failed; endless: it never came to an end, which nobody overlooks either. */
export type Outcome = "red" | "endless" | "survived";

/** Milliseconds after which a run has no end. */
const ENDLESS = 600_000;
/** So many tests in the first run, and so many times as many in each next one. */
const [FIRST, GROWTH] = [3, 3];

/** `most`: so many tests at most are asked about a mutant, the nearest ones. */
export function trials(root: string, most: number): (mutant: SourceMutant) => Outcome {
  const graph = readImports(root);
  const sharp = new Map<string, readonly string[]>();
  const isSound = new Map<string, boolean>();
  const soundAlone = (test: string): boolean => {
    const known = isSound.get(test) ?? run(root, [test]).outcome === "survived";
    isSound.set(test, known);
    if (!known) console.log(`untried   ${test} is red before anything is broken`);
    return known;
  };
  return (mutant) => {
    const folder = dirname(mutant.file);
    const reaching = nearestTests(graph, mutant.file);
    const noticedBefore = (sharp.get(folder) ?? []).filter((test) => reaching.includes(test));
    let waiting = [...new Set([...reaching.slice(0, FIRST - 1), ...noticedBefore, ...reaching])].slice(0, most);
    for (let size = FIRST; waiting.length > 0; size *= GROWTH) {
      waiting = waiting.filter((test) => isSound.get(test) !== false);
      const { outcome, failed } = run(root, waiting.slice(0, size), mutant);
      const noticing = failed.filter(soundAlone);
      if (noticing.length > 0) sharp.set(folder, [...new Set([...noticing, ...(sharp.get(folder) ?? [])])]);
      if (outcome === "endless" || noticing.length > 0) return outcome;
      // A run that ended at an unsound test is asked again without it.
      if (failed.length === 0) waiting = waiting.slice(size);
      else size /= GROWTH;
    }
    return "survived";
  };
}

function run(
  root: string,
  tests: readonly string[],
  mutant?: SourceMutant,
): { readonly outcome: Outcome; readonly failed: readonly string[] } {
  if (tests.length === 0) return { outcome: "survived", failed: [] };
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const config = ["-c", "test/tools/mutation/jest.config.cjs", "--bail", "--maxWorkers=1"];
  const { error, status, stderr } = spawnSync(process.execPath, [jest, ...config, "--runTestsByPath", ...tests], {
    cwd: root,
    env: { ...process.env, MUTATION: mutant === undefined ? "" : JSON.stringify({ ...mutant, path: mutant.file }) },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: ENDLESS,
  });
  if (error !== undefined) return { outcome: "endless", failed: [] };
  if (status === 0) return { outcome: "survived", failed: [] };
  // With --bail jest writes no report; it names what failed as it goes.
  const failed = [...stderr.matchAll(/^FAIL .*?(test\/\S+\.tsx?)/gm)].map(([, path]) => path);
  if (failed.length === 0) throw new Error(`jest ended with ${status} and named no test: ${stderr.slice(-2_000)}`);
  return { outcome: "red", failed: [...new Set(failed)] };
}
