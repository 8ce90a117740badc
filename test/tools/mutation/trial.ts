// Does a test notice this mutant? The tests that may run its place are asked one after the other, until one goes red: the
// nearest first, together with those that noticed a mutant of the same file, the long ones last. A test that is red
// without any mutant says nothing. The file is broken while it is compiled; the working tree stays as it is.

import type { SourceMutant } from "./mutants";
import { nearestTests, readImports } from "./nearest";
import { openReach } from "./reach";
import type { Said, Warm } from "./runner";

export interface Outcome {
  /** red: a test failed; endless: it never came to an end, which nobody overlooks either. */
  readonly outcome: "red" | "endless" | "survived";
  /** Which test noticed it, or how many did not. */
  readonly note: string;
}

/** So many of the nearest tests are asked before those that noticed a mutant of the same file, however long they take. */
const NEAREST = 1;
/** Seconds after which a test has no end: so many, and so many times what it took without a mutant. */
const [LEAST, TIMES] = [60, 20];
/** The same for a test that never ran before. */
const UNKNOWN = 400;
/** A test that takes so many seconds is asked after all quicker ones, wherever it stands. */
const LONG = [30, 120];

/** `most`: so many tests at most are asked about a mutant. `map`: what the tests reach is found out first. */
export async function trials(
  root: string,
  warm: Warm,
  { most, map }: { most: number; map: boolean },
): Promise<(mutant: SourceMutant) => Promise<Outcome>> {
  const graph = readImports(root);
  const reach = openReach(root, warm);
  if (map) await reach.map([...graph.tests.keys()]);
  const sharp = new Map<string, readonly string[]>();
  const isSound = new Map<string, boolean>();
  const limitOf = (test: string): number => {
    const seconds = reach.secondsOf(test);
    return seconds === undefined ? UNKNOWN : LEAST + TIMES * seconds;
  };
  const ask = (test: string, mutant?: SourceMutant): Promise<Said | "endless"> =>
    warm.run({ test, mutant }, limitOf(test));
  const howLong = (test: string): number => LONG.filter((seconds) => (reach.secondsOf(test) ?? 0) >= seconds).length;
  const isRed = (said: Said | "endless"): boolean => said === "endless" || said.failed;

  /** Whether the test is green as long as nothing is broken: asked once, when it first says that something is,
   *  and not at all where it was green for another mutant. */
  const soundAlone = async (test: string): Promise<boolean> => {
    if (!isSound.has(test)) {
      const said = await ask(test);
      isSound.set(test, !isRed(said));
      reach.keepSeconds(test, said === "endless" ? UNKNOWN : said.seconds);
      if (said === "endless") console.log(`untried   ${test} takes more than ${UNKNOWN} s with nothing broken`);
      else if (said.failed) console.log(`untried   ${test} is red with nothing broken: ${said.first ?? ""}`);
    }
    return isSound.get(test) === true;
  };

  return async (mutant) => {
    const near = nearestTests(graph, mutant.file, mutant.passage).filter(
      (test) => isSound.get(test) !== false && reach.mayRun(test, mutant),
    );
    const sharper = (sharp.get(mutant.file) ?? []).filter((test) => near.includes(test));
    const first = near.slice(0, NEAREST);
    const others = [...new Set([...sharper, ...near])].filter((test) => !first.includes(test));
    const waiting = [...first, ...others.sort((a, b) => howLong(a) - howLong(b))];
    for (const test of waiting.slice(0, most)) {
      const said = await ask(test, mutant);
      if (said !== "endless" && !said.failed) {
        isSound.set(test, true);
        reach.keepSeconds(test, said.seconds);
      } else if (await soundAlone(test)) {
        sharp.set(mutant.file, [...new Set([test, ...(sharp.get(mutant.file) ?? [])])]);
        if (said === "endless") return { outcome: "endless", note: test };
        return { outcome: "red", note: `${test}: ${said.first ?? "cannot be read"}` };
      }
    }
    return { outcome: "survived", note: `${Math.min(most, waiting.length)} asked of ${waiting.length} tests` };
  };
}
