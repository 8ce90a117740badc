// Facts of one row that every screen shows: its name, its row on the sheet, its problem.

import type { FoundColumn, OpenedTable } from "../../actions/actions";
import type { RegradePlan } from "../../domain/regrade/plan";
import { asWritten } from "../../domain/table/text";
import type { Problem } from "../../domain/vocabulary/problem";
import { countText } from "../../i18n/format";
import type { PaneWords } from "../words/zh-CN";

/** The sheet's own number of a data row: the first row under a header in row 1 is 2. */
export function sheetRow(opened: OpenedTable, row: number): number {
  return opened.table.headerRow + row + 2;
}

/** 第16行 */
export function rowText(opened: OpenedTable, row: number, words: PaneWords): string {
  return words.sheetRow(countText(sheetRow(opened, row)));
}

/** What do people call this customer? The name, else the id, else the row. */
export function customerName(plan: RegradePlan, opened: OpenedTable, row: number, words: PaneWords): string {
  const { name, id } = plan.table.cells;
  return asWritten(name?.[row]) || asWritten(id?.[row]) || words.unnamedRow(countText(sheetRow(opened, row)));
}

/** Problems in the order of the screen: rows without a grade first, then rows worth a look; as in the sheet. */
export function problemsInOrder(plan: RegradePlan): readonly Problem[] {
  return [...plan.table.problems].sort((a, b) => Number(b.blocking) - Number(a.blocking) || a.row - b.row);
}

/** Columns about which something should be confirmed. */
export function doubtfulColumns(opened: OpenedTable): readonly FoundColumn[] {
  return opened.columns.filter(({ doubt }) => doubt !== null);
}

/** Why can this row not be graded? */
export function blockingProblem(plan: RegradePlan, row: number): Problem | undefined {
  return plan.table.problems.find((problem) => problem.blocking && problem.row === row);
}
