// Takes random walks of the pane. WALK_RUNS: how many; WALK_SEED: which; WALK_PATH: one of them again, as a failing walk
// tells it; WALK_STEPS: of these steps alone.

import fc from "fast-check";
import { nothingBelieved } from "./believed";
import { STEPS_LEFT_OUT } from "./knownFaults";
import { openPane } from "./openPane";
import { look, type Step } from "./step";
import { walkBook, type Customer } from "./walkBook";
import { anyOf, beginnings, customers, STEPS, type StepName } from "./walks";

const RUNS = 300;
const SEED = 20240604;
const LONGEST = 10;

/** So many files share the walks, so that each core has its own. */
export const SHARES = 2;

/** The longest a timer can be told: a walk takes as long as the machine needs. */
export const NO_LIMIT = 2 ** 31 - 1;

/** Takes this share of the walks. A failing one is told in its shortest form. */
export async function takeWalks(share: number): Promise<void> {
  const { WALK_RUNS, WALK_SEED, WALK_PATH, WALK_QUICK } = process.env;
  const steps = fc.commands(anyOf(namesOfSteps()), { maxCommands: LONGEST, size: "max" });
  await fc.assert(fc.asyncProperty(customers, beginnings, steps, walk), {
    numRuns: Math.ceil(Number(WALK_RUNS ?? RUNS) / SHARES),
    seed: Number(WALK_SEED ?? SEED) + (WALK_PATH === undefined ? share : 0),
    ...(WALK_PATH === undefined ? {} : { path: WALK_PATH }),
    endOnFailure: WALK_QUICK === "1",
  });
}

function namesOfSteps(): readonly StepName[] {
  const { WALK_STEPS, WALK_ALL } = process.env;
  const wanted = WALK_STEPS?.split(",");
  const all = (Object.keys(STEPS) as StepName[]).filter((name) => wanted?.includes(name) ?? true);
  return WALK_ALL === "1" || wanted !== undefined ? all : all.filter((name) => !STEPS_LEFT_OUT.includes(name));
}

async function walk(rows: readonly Customer[], first: readonly Step[], steps: Iterable<Step>): Promise<void> {
  const book = walkBook(rows);
  const pane = await openPane(book);
  const believed = nothingBelieved();
  try {
    await look({ book, pane }, believed);
    for (const step of first) await step.run(believed, { book, pane });
    await fc.asyncModelRun(() => ({ model: believed, real: { book, pane } }), steps);
  } finally {
    await pane.close();
    book.stop();
  }
}
