// Faults of the pane that a walk meets and that wait to be mended: the steps that lead to them are left out, and what they
// make untrue on screen is not asked. All three are empty when nothing waits; WALK_ALL=1 walks as if they were.

import type { Believed } from "./believed";
import type { StepName } from "./walks";

export const STEPS_LEFT_OUT: readonly StepName[] = [];

/** 一键重评 ticks everything anew, though neither the table nor the inputs have changed. */
export const REGRADE_FORGETS_TICKS: boolean = false;

const NEVER_ASKED: readonly RegExp[] = [];

/** A diff that waits for the user after the sheet was changed says so on its own screen and on the first one only. */
const NOT_ASKED_MEANWHILE: Readonly<Record<"changedSince" | "movedSince", readonly RegExp[]>> = {
  changedSince: [/^rows in the bar/, /今日/, /^立即联系 on the tab/, /^the card/],
  movedSince: [],
};

/** Is this a fault that waits already? */
export function isKnown(sentence: string, believed: Believed): boolean {
  const known = [
    ...NEVER_ASKED,
    ...(believed.changedSince ? NOT_ASKED_MEANWHILE.changedSince : []),
    ...(believed.movedSince ? NOT_ASKED_MEANWHILE.movedSince : []),
  ];
  return process.env.WALK_ALL !== "1" && known.some((each) => each.test(sentence));
}
