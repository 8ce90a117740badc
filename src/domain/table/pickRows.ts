// Some rows of a table as a table of their own, so that whatever reads a whole table can read a part of it; and the way
// back, from columns of the part into columns of the whole. Industries keep their codes.

import type { CellValue } from "../vocabulary/cell";
import type { CellsByRole } from "../vocabulary/column";
import type { CustomerTable } from "./customerTable";

type FigureColumn = Float64Array | Uint32Array | Uint8Array;

/** Rows of a table, in the order given. Their problems stay behind: they name rows of the whole table. */
export function pickRows(table: CustomerTable, rows: readonly number[]): CustomerTable {
  return {
    rowCount: rows.length,
    map: table.map,
    cells: pickCells(table.cells, rows),
    state: pickBytes(table.state, rows),
    recordedRecencyDays: pickFigures(table.recordedRecencyDays, rows),
    lastOrderDay: pickFigures(table.lastOrderDay, rows),
    orderCount: pickFigures(table.orderCount, rows),
    amountYuan: pickFigures(table.amountYuan, rows),
    updatedDay: pickFigures(table.updatedDay, rows),
    industryCode: pickCodes(table.industryCode, rows),
    industries: table.industries,
    sheetGrade: pickBytes(table.sheetGrade, rows),
    problems: [],
    isContextual: table.isContextual,
  };
}

/** The cells of some rows, by role. */
export function pickCells(cells: CellsByRole, rows: readonly number[]): CellsByRole {
  return Object.fromEntries(
    Object.entries(cells).map(([role, column]: [string, readonly CellValue[]]) => [
      role,
      rows.map((row) => column[row]),
    ]),
  );
}

// One loop for each kind of column: a loop that meets several kinds is ten times slower.

/** Some rows of a column of figures. */
export function pickFigures(column: Float64Array, rows: readonly number[]): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = column[rows[at]];
  return picked;
}

/** Some rows of a column of industry codes. */
export function pickCodes(column: Uint32Array, rows: readonly number[]): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = column[rows[at]];
  return picked;
}

function pickBytes(column: Uint8Array, rows: readonly number[]): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = column[rows[at]];
  return picked;
}

/** A column with other figures in some rows; the same column where they say what it says already. */
export function withFigures<Column extends FigureColumn>(
  column: Column,
  rows: readonly number[],
  figures: ArrayLike<number>,
): Column {
  if (saysAlready(column, rows, figures)) return column;
  const changed: FigureColumn = column.slice();
  for (let at = 0; at < rows.length; at++) changed[rows[at]] = figures[at];
  return changed as Column;
}

function saysAlready(column: ArrayLike<number>, rows: readonly number[], figures: ArrayLike<number>): boolean {
  for (let at = 0; at < rows.length; at++) if (!Object.is(column[rows[at]], figures[at])) return false;
  return true;
}
