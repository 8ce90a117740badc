// The diff as the screen needs it: rows in groups, sorted by what is at stake, filtered and searched. Numbers only; the
// words are the panel's. Alternative not taken: one object for every row, which 50,000 rows would pay for and 50 show.

import type { RegradePreview } from "../../actions/actions";
import { renamedRows } from "../../domain/regrade/renamed";
import { fold, textOf } from "../../domain/table/text";
import { CHANGE_KINDS, CHANGING_KINDS, type ChangeKind, type RegradePlan } from "../../domain/regrade/plan";
import type { DiffFilter, DiffState } from "./diffChoices";

/** Rows that are listed and keep their grade. */
export const KEPT_KINDS = ["problem", "locked"] as const;

/** Everything the diff lists: what may be ticked, then what is kept. */
export const LISTED_KINDS = [...CHANGING_KINDS, ...KEPT_KINDS] as const;

export type RowsByKind = Readonly<Record<ChangeKind, readonly number[]>>;

/** Which rows rise, fall, stay? Rows to be written by amount, the largest first; the others as in the sheet. */
export function rowsByKind(plan: RegradePlan): RowsByKind {
  const rows = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, [] as number[]])) as Record<ChangeKind, number[]>;
  for (let row = 0; row < plan.table.rowCount; row += 1) rows[CHANGE_KINDS[plan.kind[row]]].push(row);
  const amount = (row: number): number => (Number.isNaN(plan.table.amountYuan[row]) ? -1 : plan.table.amountYuan[row]);
  for (const kind of CHANGING_KINDS) rows[kind].sort((a, b) => amount(b) - amount(a) || a - b);
  return rows;
}

/** Does the filter show this kind? Of locks, both those to write and those that stand. */
export function filterShows(filter: DiffFilter, kind: ChangeKind): boolean {
  return filter === "all" || filter === kind || (filter === "locked" && kind === "toLock");
}

/** Which of these rows does the search leave? Name and id are looked at, width and case do not matter. */
export function searched(plan: RegradePlan, rows: readonly number[], search: string): readonly number[] {
  const wanted = fold(search).toLowerCase();
  if (wanted === "") return rows;
  const { name, id } = plan.table.cells;
  return rows.filter(
    (row) => textOf(name?.[row]).toLowerCase().includes(wanted) || textOf(id?.[row]).toLowerCase().includes(wanted),
  );
}

/** Every row whose grade is to change, ticked or not, as in the sheet. */
export function changingRows(rows: RowsByKind): readonly number[] {
  return CHANGING_KINDS.flatMap((kind) => rows[kind]).sort((a, b) => a - b);
}

/** Which rows will be written? Every row of the diff that is not unticked, as in the sheet. */
export function tickedRows(rows: RowsByKind, diff: DiffState): readonly number[] {
  return changingRows(rows).filter((row) => !diff.unticked.has(row));
}

/** Of the ticked rows, those whose grade will be written: one that is calculated only where formulas may be replaced. */
export function gradedRows(
  { formulaRows }: RegradePreview,
  ticked: readonly number[],
  diff: DiffState,
): readonly number[] {
  const calculated = new Set(diff.replaceFormulas ? [] : formulaRows);
  return ticked.filter((row) => !calculated.has(row));
}

/** Which grades will be rewritten to their present names? One that is calculated only where formulas may be replaced. */
export function renamesIn(
  { plan, formulaRows }: RegradePreview,
  { replaceFormulas }: Pick<DiffState, "replaceFormulas">,
): readonly number[] {
  const calculated = new Set(replaceFormulas ? [] : formulaRows);
  return renamedRows(plan).filter((row) => !calculated.has(row));
}

/** Is a group ticked: all of it, none of it, or some? */
export function tickOf(rows: readonly number[], unticked: ReadonlySet<number>): boolean | "mixed" {
  const off = rows.reduce((count, row) => count + (unticked.has(row) ? 1 : 0), 0);
  if (off === 0) return true;
  return off === rows.length ? false : "mixed";
}
