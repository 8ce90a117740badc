// A sheet of ours as it was read, and a description of what should change on it. Everything else on the sheet stays.

import type { CellRows } from "./cell";

/** The used cells of a sheet. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  /** Zero-based place of the first used cell. */
  readonly row: number;
  readonly column: number;
  readonly rows: CellRows;
  /** Days to add to a number that is a date, to get the 1900 count. */
  readonly dayShift: number;
}

export type CellFormat = "general" | "date" | "dateTime";

/** Cells to write, rows and columns as they stand after the insertions. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Dates in the 1900 count. */
  readonly cells: CellRows;
  readonly format: CellFormat;
}

/** Whole rows to insert, so that nothing below is written over. */
export interface RowInsertion {
  /** The row, as it was read, that the new rows come before. */
  readonly before: number;
  readonly count: number;
}

/** Cells that are dressed as a header: bold and tinted. */
export interface HeaderCells {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface SheetEdit {
  /** By ascending row. */
  readonly insertions: readonly RowInsertion[];
  readonly blocks: readonly CellBlock[];
  readonly headers: readonly HeaderCells[];
}
