// `npm run mutate -- --sample 40 --seed 7 --folder src/domain/table`: breaks core, adapter and actions in places chosen by
// the seed, one at a time, and prints for each folder how many of them a test noticed.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EQUIVALENT } from "./equivalent";
import { mutantsOf, type SourceMutant } from "./mutants";
import { sampled } from "./sample";
import { trials } from "./trial";
import { typeChecks } from "./types";

export interface SourceOptions {
  readonly folders: readonly string[];
  readonly sample: number;
  readonly seed: number;
  /** At most so many tests are asked about a mutant, the nearest first: fewer make the score lower, never higher. */
  readonly tests: number;
}

const FOLDERS = ["src/domain", "src/excel", "src/actions"];
/** At least this share of the mutants that are not equivalent must be noticed. */
const ENOUGH = 0.9;

/** Options as they are typed; undefined where none of them is there, a sentence where they cannot be meant. */
export function sourceOptions(typed: readonly string[]): SourceOptions | string | undefined {
  if (!typed.some((word) => word.startsWith("--"))) return undefined;
  let [sample, seed, tests] = [100, 1, 1_000];
  const folders: string[] = [];
  for (let at = 0; at < typed.length; at += 2) {
    const [name, value = ""] = [typed[at], typed[at + 1]];
    if (name === "--folder" && value !== "") folders.push(value.replace(/\/$/, ""));
    else if (name === "--sample" && /^[1-9]\d*$/.test(value)) sample = Number(value);
    else if (name === "--seed" && /^\d+$/.test(value)) seed = Number(value);
    else if (name === "--tests" && /^[1-9]\d*$/.test(value)) tests = Number(value);
    else return `cannot read ${name} ${value}: --sample N, --seed N, --tests N, --folder src/…`;
  }
  return { folders: folders.length > 0 ? folders : FOLDERS, sample, seed, tests };
}

/** All mutants below some folders, but for those that say the same as the source. */
export function sourceMutants(root: string, folders: readonly string[]): readonly SourceMutant[] {
  const files = execFileSync("git", ["ls-files", ...folders], { cwd: root, encoding: "utf8" }).split("\n");
  const same = new Set(EQUIVALENT.map(({ id }) => id));
  return files
    .filter((file) => /\.ts$/.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), "utf8")))
    .filter(({ id }) => !same.has(id));
}

/** Tries a sample; true where enough was noticed. */
export function mutateSources(root: string, { folders, sample, seed, tests }: SourceOptions): boolean {
  const all = sourceMutants(root, folders);
  const chosen = sampled(all, sample, seed);
  console.log(`${chosen.length} of ${all.length} mutants, seed ${seed}`);
  const score = new Map<string, { noticed: number; tried: number }>();
  const trial = trials(root, tests);
  const compiles = typeChecks(root);
  let refused = 0;
  for (const mutant of chosen) {
    if (!compiles(mutant)) {
      refused++;
      console.log(`refused   ${mutant.id}  (line ${mutant.line})`);
      continue;
    }
    const outcome = trial(mutant);
    const folder = mutant.file
      .split("/")
      .slice(0, mutant.file.startsWith("src/domain/") ? 3 : 2)
      .join("/");
    const { noticed, tried } = score.get(folder) ?? { noticed: 0, tried: 0 };
    score.set(folder, { noticed: noticed + (outcome === "survived" ? 0 : 1), tried: tried + 1 });
    console.log(`${outcome === "survived" ? "SURVIVED" : outcome.padEnd(8)}  ${mutant.id}  (line ${mutant.line})`);
    if (outcome === "survived") console.log(`          → ${mutant.replacement.replace(/\s+/g, " ").slice(0, 100)}`);
  }
  const rows = [...score].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log();
  for (const [folder, { noticed, tried }] of rows) console.log(`${folder.padEnd(24)} ${noticed} of ${tried}`);
  const noticed = rows.reduce((sum, [, one]) => sum + one.noticed, 0);
  const tried = chosen.length - refused;
  const share = tried === 0 ? 1 : noticed / tried;
  console.log(`${"refused by the compiler".padEnd(24)} ${refused}, not counted`);
  console.log(`${"all".padEnd(24)} ${noticed} of ${tried} (${Math.round(100 * share)} %)`);
  return share >= ENOUGH;
}
