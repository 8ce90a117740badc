// What became of each customer's grade in a run of this session: see domain/regrade/fates.ts for the rule.

import { fateOf, ROW_FATES, type RowFate } from "../domain/regrade/fates";
import { SKIP_REASONS, type SkipReason } from "../excel/workbook";
import type { AcceptOutcome } from "./actions";

/** Fates of rows whose grade is not as the diff offered it, or was right before. */
export const KEPT_FATES = [...ROW_FATES, ...SKIP_REASONS].filter(
  (fate): fate is KeptFate => fate !== "graded" && fate !== "renamed",
);
export type KeptFate = Exclude<RowFate, "graded" | "renamed"> | SkipReason;

/** Rows by their fate, ascending; a fate nobody has is missing. Blank rows have none. */
export function fatesOf(outcome: AcceptOutcome): ReadonlyMap<RowFate | SkipReason, readonly number[]> {
  const { plan } = outcome.preview;
  const run = {
    ticked: new Set(outcome.choice.rows),
    graded: new Set(outcome.gradedRows),
    renamed: new Set(outcome.renamedRows),
    complete: new Set(outcome.report.writtenRows),
    rowsLeft: reasons(outcome, ""),
    gradesLeft: reasons(outcome, outcome.gradeHeader),
    stopped: outcome.report.stopped !== null,
  };
  const fates = new Map<RowFate | SkipReason, number[]>();
  for (let row = 0; row < plan.table.rowCount; row++) {
    const fate = fateOf(plan, run, row);
    if (fate === undefined) continue;
    const rows = fates.get(fate);
    if (rows === undefined) fates.set(fate, [row]);
    else rows.push(row);
  }
  return fates;
}

/** Why cells under a header were left alone, by row; "" stands for whole rows. */
function reasons({ skipped }: AcceptOutcome, under: string): ReadonlyMap<number, SkipReason> {
  return new Map(skipped.filter(({ header }) => header === under).map(({ row, reason }) => [row, reason]));
}
