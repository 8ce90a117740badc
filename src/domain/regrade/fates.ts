// What became of each customer's grade in a run: every row has exactly one fate, so that the counts of a result add up to
// the table, and no row is counted as written and as not written. Alternative not taken: subtracting one count from
// another, which listed rows as "not written" whose other cells had just been written.

import { isChanging, kindOf, type RegradePlan } from "./plan";

/**
 * graded: the new grade arrived. renamed: the same grade by its present name. alreadySo: the cell said the new grade already.
 * unchanged, locked: right as it stood. problem: cannot be graded. unticked: left out by the user. notReached: the write
 * stopped before. failed: it read back differently. Beside these there are reasons for leaving a cell or a row alone.
 */
export const ROW_FATES = [
  "graded",
  "renamed",
  "alreadySo",
  "unchanged",
  "locked",
  "problem",
  "unticked",
  "notReached",
  "failed",
] as const;
export type RowFate = (typeof ROW_FATES)[number];

/** What a run did, by rows of its plan. `Reason` is why something was left alone. */
export interface Run<Reason extends string> {
  readonly ticked: ReadonlySet<number>;
  readonly graded: ReadonlySet<number>;
  readonly renamed: ReadonlySet<number>;
  /** Rows whose cells all arrived or said so already. */
  readonly complete: ReadonlySet<number>;
  /** Rows left alone as a whole, and grade cells left alone. */
  readonly rowsLeft: ReadonlyMap<number, Reason>;
  readonly gradesLeft: ReadonlyMap<number, Reason>;
  /** Did the run stop half way? */
  readonly stopped: boolean;
}

/** What became of this row's grade? Undefined for a blank row. */
export function fateOf<Reason extends string>(
  plan: Pick<RegradePlan, "kind">,
  run: Run<Reason>,
  row: number,
): RowFate | Reason | undefined {
  const kind = kindOf(plan, row);
  if (kind === "empty") return undefined;
  if (run.graded.has(row)) return "graded";
  if (run.renamed.has(row)) return "renamed";
  const left = run.rowsLeft.get(row) ?? (isChanging(plan, row) ? run.gradesLeft.get(row) : undefined);
  if (left !== undefined) return left;
  if (kind === "problem" || kind === "unchanged" || kind === "locked") return kind;
  if (!run.ticked.has(row)) return "unticked";
  if (run.complete.has(row)) return "alreadySo";
  return run.stopped ? "notReached" : "failed";
}
