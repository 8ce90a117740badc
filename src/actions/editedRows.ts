// Which rows of a table did people edit? Changes come as rectangles of a sheet, because only whoever knows where the table
// was when it was read can say which rows they are.

import type { CellArea, SheetChange, TableRef } from "../excel/workbook";

/** Rows that are worth reading one by one; more are read faster with the whole table. */
const MOST_ROWS = 2_000;

/** The data rows of these changes, ascending; null where they are more than edits of a few rows of this table. */
export function editedRows(
  table: TableRef,
  changes: readonly SheetChange[],
  ignored: ReadonlySet<number> = new Set(),
): readonly number[] | null {
  const rows = new Set<number>();
  for (const change of changes) {
    if (change.kind === "moved") return null;
    for (const area of change.areas) {
      const edited = rowsOf(table, area);
      if (edited === null) return null;
      if (!isIgnored(table, area, ignored)) for (let row = edited.from; row <= edited.to; row++) rows.add(row);
      if (rows.size > MOST_ROWS) return null;
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** These data rows as a change, for cells that were just written by ourselves. */
export function editOfRows(table: TableRef, rows: readonly number[]): SheetChange {
  const first = table.headerRow + 1;
  const columns = { firstColumn: table.firstColumn, lastColumn: table.firstColumn + table.headers.length - 1 };
  return {
    kind: "edited",
    areas: rows.map((row) => ({ firstRow: first + row, lastRow: first + row, ...columns })),
  };
}

/** Null for cells beside the table, its header, and what reaches below it, where a table grows. */
function rowsOf(table: TableRef, area: CellArea): { readonly from: number; readonly to: number } | null {
  const first = table.headerRow + 1;
  const isBeside = area.lastColumn < table.firstColumn || area.firstColumn >= table.firstColumn + table.headers.length;
  if (isBeside || area.firstRow < first || area.lastRow >= first + table.rowCount) return null;
  if (area.lastRow - area.firstRow >= MOST_ROWS) return null;
  return { from: area.firstRow - first, to: area.lastRow - first };
}

function isIgnored(table: TableRef, { firstColumn, lastColumn }: CellArea, ignored: ReadonlySet<number>): boolean {
  if (lastColumn - firstColumn >= table.headers.length) return false;
  for (let column = firstColumn; column <= lastColumn; column++)
    if (!ignored.has(column - table.firstColumn)) return false;
  return true;
}
