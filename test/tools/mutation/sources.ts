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
import { warm } from "./runner";

export interface SourceOptions {
  readonly folders: readonly string[];
  readonly sample: number;
  readonly seed: number;
  /** At most so many tests are asked about a mutant, the nearest first: fewer make the score lower, never higher. */
  readonly tests: number;
  /** Find out first which tests run which places, where that is not known. */
  readonly map: boolean;
  /** Only mutants whose names hold this. */
  readonly named: string;
}

const FOLDERS = ["src/domain", "src/excel", "src/actions"];
/** At least this share of the mutants that are not equivalent must be noticed. */
const ENOUGH = 0.9;

/** Options as they are typed; undefined where none of them is there, a sentence where they cannot be meant. */
export function sourceOptions(typed: readonly string[]): SourceOptions | string | undefined {
  if (!typed.some((word) => word.startsWith("--"))) return undefined;
  let [sample, seed, tests, named] = [100, 1, 1_000, ""];
  const folders: string[] = [];
  const rest = typed.filter((word) => word !== "--map");
  for (let at = 0; at < rest.length; at += 2) {
    const [name, value = ""] = [rest[at], rest[at + 1]];
    if (name === "--folder" && value !== "") folders.push(value.replace(/\/$/, ""));
    else if (name === "--named" && value !== "") named = value;
    else if (name === "--sample" && /^[1-9]\d*$/.test(value)) sample = Number(value);
    else if (name === "--seed" && /^\d+$/.test(value)) seed = Number(value);
    else if (name === "--tests" && /^[1-9]\d*$/.test(value)) tests = Number(value);
    else return `cannot read ${name} ${value}: --sample N, --seed N, --tests N, --folder src/…, --named …, --map`;
  }
  return {
    folders: folders.length > 0 ? folders : FOLDERS,
    sample,
    seed,
    tests,
    named,
    map: rest.length < typed.length,
  };
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
export async function mutateSources(
  root: string,
  { folders, sample, seed, tests, map, named }: SourceOptions,
): Promise<boolean> {
  const samples = folders.map((folder) => {
    const all = sourceMutants(root, [folder]).filter(({ id }) => id.includes(named));
    const some = sampled(all, sample, seed, ({ id }) => id);
    console.log(`${folder}: ${some.length} of ${all.length} mutants, seed ${seed}`);
    return some;
  });
  // One of each in turn: whoever stops early has a smaller sample of all of them.
  const chosen = Array.from({ length: sample }, (_, at) => samples.flatMap((some) => some[at] ?? [])).flat();
  const runner = warm(root);
  const trial = await trials(root, runner, { most: tests, map });
  const compiles = typeChecks(root);
  const score = new Map<string, { noticed: number; tried: number }>();
  for (const mutant of chosen) {
    const { outcome, note } = compiles(mutant) ? await trial(mutant) : { outcome: "refused", note: "by the compiler" };
    const isMissed = outcome === "survived";
    console.log(`${isMissed ? "SURVIVED" : outcome.padEnd(8)}  ${mutant.id}  (line ${mutant.line})`);
    if (isMissed) console.log(`          → ${mutant.replacement.replace(/\s+/g, " ").slice(0, 100)}`);
    console.log(`          ${note}`);
    if (outcome === "refused") continue;
    const group = groupOf(mutant.file);
    const { noticed, tried } = score.get(group) ?? { noticed: 0, tried: 0 };
    score.set(group, { noticed: noticed + (isMissed ? 0 : 1), tried: tried + 1 });
  }
  runner.end();
  return printed(score, chosen.length);
}

/** src/excel, src/actions, and each folder of the core. */
function groupOf(file: string): string {
  const depth = file.startsWith("src/domain/") ? 3 : 2;
  return file.split("/").slice(0, depth).join("/");
}

/** Prints the scores; true where enough was noticed. */
function printed(score: ReadonlyMap<string, { noticed: number; tried: number }>, chosen: number): boolean {
  const rows = [...score].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log();
  for (const [group, { noticed, tried }] of rows) console.log(`${group.padEnd(24)} ${noticed} of ${tried}`);
  const noticed = rows.reduce((sum, [, one]) => sum + one.noticed, 0);
  const tried = rows.reduce((sum, [, one]) => sum + one.tried, 0);
  const share = tried === 0 ? 1 : noticed / tried;
  console.log(`${"refused by the compiler".padEnd(24)} ${chosen - tried}, not counted`);
  console.log(`${"all".padEnd(24)} ${noticed} of ${tried} (${Math.round(100 * share)} %)`);
  return share >= ENOUGH;
}
