// A block of cells as a host hands it over, rows first, laid into columns. A few rows at a time: they stay in a processor's
// nearest memory while one column after another is filled from them.

import type { CellRows, CellValue } from "../vocabulary/cell";

const ROWS_AT_A_TIME = 512;

/**
 * Lays rows of cells into columns, from row `start` of the columns on. A cell that is missing is "".
 * `layIntoColumns([["a", 1], ["b", 2]], [names, counts], 0)` //=> names ["a", "b"], counts [1, 2]
 */
export function layIntoColumns(rows: CellRows, columns: readonly CellValue[][], start: number): void {
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const to = Math.min(from + ROWS_AT_A_TIME, rows.length);
    for (let at = 0; at < columns.length; at++) layOne(rows, at, columns[at], start, from, to);
  }
}

function layOne(rows: CellRows, at: number, column: CellValue[], start: number, from: number, to: number): void {
  for (let row = from; row < to; row++) column[start + row] = rows[row]?.[at] ?? "";
}
