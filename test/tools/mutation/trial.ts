// Does a test notice this mutant? Jest runs the tests of the same folder first, then every other test that can reach the
// file, and stops at the first one that goes red. The file is broken while it is compiled; the working tree stays as it is.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceMutant } from "./mutants";

/** red: a test failed; endless: it never came to an end, which nobody overlooks either. */
export type Outcome = "red" | "endless" | "survived";

/** Milliseconds after which a run has no end. */
const ENDLESS = 900_000;

/** Runs the tests with this mutant, or without any. */
export function trial(root: string, file: string, mutant?: SourceMutant): Outcome {
  const near = testsNear(root, file);
  const first = near.length === 0 ? "survived" : run(root, ["--runTestsByPath", ...near], mutant);
  return first === "survived" ? run(root, ["--findRelatedTests", file], mutant) : first;
}

/** The tests that stand under the same path, as the house keeps them. */
function testsNear(root: string, file: string): readonly string[] {
  const folder = dirname(file).replace(/^src/, "test");
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function run(root: string, which: readonly string[], mutant: SourceMutant | undefined): Outcome {
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const config = ["-c", "test/tools/mutation/jest.config.cjs", "--bail", "--passWithNoTests", "--maxWorkers=1"];
  const { status, error } = spawnSync(process.execPath, [jest, ...config, ...which], {
    cwd: root,
    env: { ...process.env, MUTATION: mutant === undefined ? "" : JSON.stringify({ ...mutant, path: mutant.file }) },
    stdio: "ignore",
    timeout: ENDLESS,
  });
  if (error !== undefined) return "endless";
  return status === 0 ? "survived" : "red";
}
