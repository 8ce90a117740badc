// A column of days that a table does not have: NaN in every row. Nobody writes to it, so all tables share one, which at
// Excel's last row saves eight megabytes a column and the collector's work on them.

let blank = new Float64Array(0);

/** Is this the column that says nothing? A table may have another one that is empty too. */
export function isBlankColumn(column: Float64Array): boolean {
  return column.buffer === blank.buffer;
}

/** A column of so many rows that say nothing. */
export function blankColumn(rowCount: number): Float64Array {
  if (rowCount > blank.length) blank = new Float64Array(rowCount).fill(NaN);
  return blank.subarray(0, rowCount);
}
