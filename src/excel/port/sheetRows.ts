// Sheets of ours: the log, the settings, what is inserted anew, and the values kept beside them.

import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import type { CellFormat, SheetCells, SheetEdit } from "../../domain/vocabulary/sheet";
import type { FoundTable } from "./foundTables";

/** A sheet of ours by its names or ids; the first that is there and is ours counts. */
export interface OwnSheet {
  readonly names: readonly string[];
  /** Name of a new one; a taken name gets a number. */
  readonly newName: string;
}

/** Rows that were appended to a sheet of ours, to be taken back. */
export interface RowsOnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based, on the sheet. */
  readonly row: number;
  /** As they were written, in the workbook's own count of days. */
  readonly cells: CellRows;
}

/** Rows to append under a header. */
export interface NewRows {
  readonly cells: CellRows;
  readonly formats: readonly CellFormat[];
}

/** What the workbook keeps for us. */
export interface StoredValues {
  /** In the order asked; undefined where none is stored. */
  readonly values: readonly unknown[];
  /** Sheets by the names asked, in their order; null where there is none. */
  readonly sheets: readonly (SheetCells | null)[];
}

/** One row of the log sheet 评级日志. */
export interface LogRow {
  /** Excel serial date with time. */
  readonly when: number;
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly rulesVersion: string;
}

/** Sheets of ours, and values kept under our names. */
export interface SheetPort {
  /** Appends to the log sheet, creating it with its header where missing. */
  appendLog(sheetName: string, header: readonly string[], rows: readonly LogRow[]): Promise<void>;
  /** Cells of a sheet's used range, or null where there is no such sheet. */
  readSheet(sheetName: string): Promise<readonly (readonly CellValue[])[] | null>;
  /** The used cells of a sheet of ours, however many; null where there is none. */
  readOwnSheet(names: readonly string[]): Promise<SheetCells | null>;
  /** Changes a sheet of ours. `decide` gets its cells, null for a new sheet, and answers null for a sheet that is not ours. */
  editSheet(sheet: OwnSheet, decide: (now: SheetCells | null) => SheetEdit | null): Promise<{ readonly id: string }>;
  /**
   * Appends rows to a sheet of ours under its header. `make` gets the header as it stands and answers null for a sheet that
   * is not ours; a new sheet gets `header`.
   */
  appendRows(
    sheet: OwnSheet,
    header: readonly string[],
    make: (header: readonly CellValue[]) => NewRows | null,
  ): Promise<RowsOnSheet>;
  /** Takes appended rows back. False: they do not stand there any more as they were written, and are kept. */
  takeBackRows(rows: RowsOnSheet): Promise<boolean>;
  /** Writes a sheet of ours from A1, creating it where missing; formats the header row. */
  writeSheet(sheetName: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Adds a new sheet with a table made of a header and rows, and activates it. Never overwrites: a taken name gets a number. */
  insertTable(sheetName: string, tableName: string, rows: CellRows, dates: readonly number[]): Promise<FoundTable>;
  /** Values kept in the workbook under our names, and the cells of small sheets of ours by name or id. One round trip. */
  loadSettings(keys: readonly string[], sheets?: readonly string[]): Promise<StoredValues>;
  /** Undefined removes it. */
  saveSetting(key: string, value: unknown): Promise<void>;
  /** Shows a sheet; false when there is none of that name. */
  activateSheet(sheetName: string): Promise<boolean>;
}
