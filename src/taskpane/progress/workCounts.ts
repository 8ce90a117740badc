// Counts beside long work, each from what it speaks of: a reading from what it has found, a write from what was ticked for
// it. Nothing is taken from the plan as a whole, of which only a part may have been agreed to.

import type { Progress } from "../../actions/host";
import { CHANGING_KINDS, kindOf, type ChangingKind, type RegradePlan } from "../../domain/regrade/plan";
import { gradedRows, rowsByKind, tickedRows } from "../changes/diff";
import { pageShown, type PaneState } from "../state/state";

/** A count of customers, and what it is of. */
export interface WorkCount {
  readonly kind: ChangingKind | "problem";
  readonly count: number;
}

/** What a reading has found so far; nothing before the grades are laid side by side. */
export function foundCounts(progress: Progress | null): readonly WorkCount[] {
  const found = progress?.found;
  if (found === undefined) return [];
  return (["fall", "rise", "problem"] as const).map((kind) => ({ kind, count: found[kind] }));
}

/** What is being written: the rows ticked in the diff, or those of the run that goes on. */
export function agreedCounts(
  state: Pick<PaneState, "preview" | "outcome" | "diff" | "tab" | "pages">,
): readonly WorkCount[] {
  const { preview, outcome, diff } = state;
  if (pageShown(state) === "result") return outcome === null ? [] : byKind(outcome.preview.plan, outcome.choice.rows);
  return preview === null
    ? []
    : byKind(preview.plan, gradedRows(preview, tickedRows(rowsByKind(preview.plan), diff), diff));
}

function byKind(plan: RegradePlan, rows: readonly number[]): readonly WorkCount[] {
  return CHANGING_KINDS.map((kind) => ({
    kind,
    count: rows.filter((row) => kindOf(plan, row) === kind).length,
  })).filter(({ count }) => count > 0);
}
