// How far is the whole of a long work, when each step counts something else? Steps weigh what they took on large tables;
// the share only ever grows. Alternative not taken: a bar for each step, which fills and empties and says nothing.

import { READING_STEPS, WRITING_STEPS, type Progress, type WorkStep } from "../../actions/host";
import type { Work, WorkKind } from "../state/work";

const WEIGHTS: Readonly<Record<WorkStep, number>> = {
  read: 60,
  recognise: 25,
  grade: 5,
  compare: 10,
  prepare: 25,
  check: 20,
  write: 45,
  log: 5,
  highlight: 5,
};

/** Other work that changes cells looks at them, writes and reads back; it keeps no log of grades and grades nothing. */
const STEPS: Readonly<Record<WorkKind, readonly WorkStep[]>> = {
  opening: [],
  inserting: [],
  reading: READING_STEPS,
  writing: WRITING_STEPS,
  fixing: ["check", "write"],
  filling: ["write"],
  converting: ["check", "write"],
  freezing: [],
  listing: ["prepare"],
  undoing: ["check", "write"],
  saving: [],
};

/** The steps of a kind of work, in their order; none where it is not told step by step. */
export function stepsOf(kind: WorkKind): readonly WorkStep[] {
  return STEPS[kind];
}

/** Which part of the whole is done, 0 to 1? */
export function shareOf({ step, done, total }: Progress, kind: WorkKind): number {
  const ofStep = total === 0 ? 1 : Math.min(1, done / total);
  const steps = stepsOf(kind);
  if (step === undefined || !steps.includes(step)) return ofStep;
  const before = steps.slice(0, steps.indexOf(step)).reduce((sum, each) => sum + WEIGHTS[each], 0);
  return (before + WEIGHTS[step] * ofStep) / steps.reduce((sum, each) => sum + WEIGHTS[each], 0);
}

/** Below this share nothing is said about the time left: the first block says little about the rest. */
const SHARE_TO_JUDGE = 0.03;

/** How many seconds are left, at least one? Undefined while nobody can know. */
export function secondsLeft({ kind, startedAt, progress }: Work, now: number): number | undefined {
  const share = progress === null ? 0 : shareOf(progress, kind);
  if (share < SHARE_TO_JUDGE) return undefined;
  return Math.max(1, Math.ceil((((now - startedAt) / share) * (1 - share)) / 1000));
}
