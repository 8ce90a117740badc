// Faults of the pane that a walk meets and that wait to be mended: the steps that lead to them are left out, and what they
// make untrue on screen is not asked. They are empty and false when nothing waits; WALK_ALL=1 walks as if they were.

import type { StepName } from "./walks";

export const STEPS_LEFT_OUT: readonly StepName[] = [];

const NEVER_ASKED: readonly RegExp[] = [];

/** Is this a fault that waits already? */
export function isKnown(sentence: string): boolean {
  return process.env.WALK_ALL !== "1" && NEVER_ASKED.some((each) => each.test(sentence));
}
