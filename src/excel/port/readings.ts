// Reading cells of a table by columns.

import type { CellValue } from "../../domain/vocabulary/cell";
import type { FoundTable, TableRef } from "./foundTables";
import type { LongWork } from "./longWork";

/** Which columns to read, by position. A position may stand in both lists. */
export interface ReadRequest {
  readonly values: readonly number[];
  /** Read as formulas: a cell with a formula gives its text ("=…"), any other its value. */
  readonly formulas?: readonly number[];
  /** Columns whose numbers are days: in a workbook that counts from 1904 they are moved to the 1900 count. */
  readonly dates?: readonly number[];
}

/** The columns asked for, in the order asked, each of `rowCount` cells. */
export interface ReadAnswer {
  /** The table as it stood when it was read. */
  readonly table: FoundTable;
  readonly rowCount: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Reading cells of a table. */
export interface ReadingPort {
  /** Cells of some columns, as they stand now; `rowCount` of the answer counts the rows there are now. */
  readColumns(table: TableRef, request: ReadRequest, work?: LongWork): Promise<ReadAnswer>;
  /** The same for some data rows (ascending): each column has one cell for each of them. For few rows; two round trips. */
  readRows(table: TableRef, request: ReadRequest, rows: readonly number[]): Promise<ReadAnswer>;
  /** Does this workbook count days from 1904? Serial days are converted by the adapter. */
  uses1904Dates(): Promise<boolean>;
}
