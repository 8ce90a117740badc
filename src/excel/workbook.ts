// The port: everything the actions may ask of a workbook. The Office.js adapter stands behind it, and only there.
// Every method is one user-visible step; the number of round trips inside grows with bytes, never with rows.

import type { FormulaReferences } from "../domain/formula/references";
import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { SerialDay } from "../domain/vocabulary/day";
import type { CellFormat, SheetCells, SheetEdit } from "../domain/vocabulary/sheet";
import type { HighlightLook } from "../domain/review/highlightColours";

/** Closed list of what a host can refuse; the words shown for each are in src/i18n. */
export const HOST_FAILURES = [
  /** a cell is being edited */
  "editMode",
  /** the sheet or workbook is protected */
  "protected",
  /** the workbook's structure is protected: no sheet can be added */
  "structureProtected",
  /** the workbook is open read-only */
  "readOnly",
  /** a request or response was too large even for the smallest block */
  "tooLarge",
  /** the table or sheet is gone */
  "tableGone",
  /** a column that is needed is gone; the subject is its header */
  "columnGone",
  /** the table's header row is hidden, so that nothing says which column is which */
  "headersHidden",
  /** cells of the table are merged; the subject names them */
  "merged",
  /** merged cells, a spilled array or another feature stands in the way */
  "blocked",
  /** a filter stands in the way */
  "filtered",
  /** something stands right of the table, where its new columns would go; the subject names the cells */
  "beside",
  /** the table or its rows moved while they were being written; what was written into other rows was put back */
  "moved",
  /** Excel could not make one undo step of the write */
  "undoGroup",
  /** the host lost the connection or is busy; trying again may help */
  "busy",
  /** this Excel is too old for what was asked */
  "unsupported",
  /** a part of the add-in itself could not be fetched */
  "notFetched",
  /** the user cancelled */
  "cancelled",
  /** anything else */
  "unknown",
] as const;
export type HostFailureCode = (typeof HOST_FAILURES)[number];

/** Does a write that stopped for this reason go on when it is simply done again? */
export function goesOnByItself(code: HostFailureCode): boolean {
  return code === "undoGroup" || code === "moved";
}

/** A refusal by the host, made in the one catch of src/excel. `detail` is for a log, never for a person. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    /** What it happened to: a sheet or table name, "" where unknown. */
    readonly subject: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostFailure";
  }
}

/** Fetches a part of the add-in when it is needed. One that does not come is a refusal like any other; the next try asks again. */
export async function fetched<Content>(part: () => Promise<Content>): Promise<Content> {
  try {
    return await part();
  } catch (error) {
    throw new HostFailure("notFetched", "", String(error));
  }
}

/** A table as it was found: an Excel table, or a header row with rows under it. */
export interface TableRef {
  readonly kind: "table" | "range";
  /** Excel's id of the table; for a range, the id of its sheet. */
  readonly id: string;
  /** Name of the Excel table; for a range, the sheet's name. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based row and column of the header's first cell on the sheet. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly CellValue[];
  /** Data rows under the header. */
  readonly rowCount: number;
  /** Some of its rows are filtered out or hidden. */
  readonly hasHiddenRows?: boolean;
}

/** A table with its first rows: enough to recognise its columns and to plan how much to read at a time. */
export interface FoundTable extends TableRef {
  /** The first data rows, at most twenty, all columns. */
  readonly sample: CellRows;
  /** Where two rows make the headers: the cells of the lower one as they are, by which it is known again. */
  readonly headerCells?: readonly CellValue[];
  /** What stands above the header of a range: titles, a unit. Left out where nothing was looked at. */
  readonly above?: CellRows;
  /** True: no row of the range can be graded by; this header row is only the one most like one. */
  readonly isGuess?: boolean;
}

/** What is there to work on. */
export interface Survey {
  /** Every Excel table and, on the active sheet, the used range when no table covers it; the one at the selected cell first. */
  readonly tables: readonly FoundTable[];
  /** The one at the selected cell; null where the cell stands in none. */
  readonly selected: FoundTable | null;
  readonly activeSheetName: string;
}

/** What long work is made of: first how a diff comes about, then how it is written. */
export const READING_STEPS = ["read", "recognise", "grade", "compare"] as const;
export const WRITING_STEPS = ["prepare", "check", "write", "log", "highlight"] as const;
export type WorkStep = (typeof READING_STEPS)[number] | (typeof WRITING_STEPS)[number];

/** How far one step is: rows while reading and grading, cells while writing. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Left out by work that is not told step by step. */
  readonly step?: WorkStep;
  /** Once the grades are laid side by side: how many rise, fall, and cannot be graded. */
  readonly found?: { readonly rise: number; readonly fall: number; readonly problem: number };
}

/** The blocks of a reading that was cancelled, to go on from. */
export interface ReadSoFar {
  /** The table and the request as they were; another table or another request starts over. */
  readonly fits: string;
  readonly rows: number;
  readonly values: ReadonlyMap<number, CellValue[]>;
  readonly formulas: ReadonlyMap<number, CellValue[]>;
}

/** Keeps what was read when the user cancels; made, and dropped, by whoever may want to go on. */
export interface ReadingKept {
  soFar: ReadSoFar | null;
}

export interface LongWork {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly kept?: ReadingKept;
}

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

/** A column as it was read, one cell for each of a change's rows. */
export interface ColumnCells {
  readonly position: number;
  readonly values: readonly CellValue[];
}

/** One column of a change. Where `position` is null the column does not exist yet and is added at the right edge. */
export interface ColumnChange {
  readonly position: number | null;
  readonly header: string;
  /** New values, one for each of the change's rows; null leaves the cell as it is. */
  readonly values: readonly CellValue[];
  /** What stood there when it was read; a formula is given as its text. Null: not checked (a new column). */
  readonly before: readonly CellValue[] | null;
  readonly format: "text" | "date" | "general";
}

/** A description of what should change in a table. Nothing outside it is touched. */
export interface TableChange {
  readonly table: TableRef;
  /** Rows to change, as zero-based data rows at reading time, ascending. */
  readonly rows: readonly number[];
  /**
   * What a row is found again by when rows were sorted, inserted or deleted since the reading: 客户编号, or the name where
   * there is none, or both where ids repeat. At least one.
   */
  readonly key: readonly ColumnCells[];
  /** Cells the change was computed from: a row in which one of them is different now is skipped as changedMeanwhile. */
  readonly guards: readonly ColumnCells[];
  /** Of `key` and `guards`, the columns whose numbers are days (see ReadRequest.dates). */
  readonly dates: readonly number[];
  readonly columns: readonly ColumnChange[];
  /** True: a formula in a target cell may be replaced, the user agreed. One that shows the new value already is left. */
  readonly replaceFormulas: boolean;
  /** True: where something stands right of an Excel table, whole columns of the sheet are inserted for new columns. */
  readonly makeRoom?: boolean;
  /** True: a formula is replaced by its value even though it shows the same (转成值). */
  readonly valuesOverFormulas?: boolean;
}

/** Why a cell was left alone. */
export const SKIP_REASONS = ["formula", "keyGone", "keyTwice", "changedMeanwhile", "spill"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface SkippedCell {
  /** The change's row (at reading time). */
  readonly row: number;
  /** The column's header; "" where the whole row was left alone. */
  readonly header: string;
  readonly reason: SkipReason;
}

/** A cell as it was before, and as it was written. */
export interface UndoCells {
  readonly header: string;
  readonly position: number;
  readonly format: ColumnChange["format"];
  /** Zero-based data rows at writing time. */
  readonly rows: readonly number[];
  /** The rows' keys, one list for each key column of the record. */
  readonly keys: readonly (readonly CellValue[])[];
  /** As it would be typed: a formula begins with "=", a text that only looks like one with an apostrophe. */
  readonly before: readonly CellValue[];
  readonly written: readonly CellValue[];
}

export interface UndoRecord {
  readonly table: TableRef;
  /** Of `table`, as it stood after the write. */
  readonly keyPositions: readonly number[];
  readonly cells: readonly UndoCells[];
  /** Headers of columns this change created; undo empties their cells and leaves the columns. */
  readonly createdHeaders: readonly string[];
}

/** A cell that does not hold what was written. */
export interface FailedWrite {
  /** The change's row (at reading time); -1: a row outside the change, whose cell Excel filled by itself. */
  readonly row: number;
  readonly header: string;
  /** What it holds, as it would be typed. */
  readonly holds: CellValue;
}

export interface WriteReport {
  /** Cells written and read back as written, by header. */
  readonly written: Readonly<Record<string, number>>;
  /** Cells that already said what was to be written, by header. */
  readonly same: Readonly<Record<string, number>>;
  readonly skipped: readonly SkippedCell[];
  /** Cells that read back differently, by header; each was put back, or stands in `undo` with what it holds. */
  readonly failed: Readonly<Record<string, number>>;
  /** The same one by one, with what the cell holds now. */
  readonly failedCells: readonly FailedWrite[];
  /** Rows (at reading time) whose cell was written, by header. */
  readonly rowsByHeader: Readonly<Record<string, readonly number[]>>;
  /** Rows (at reading time) whose cells all arrived or were already so. */
  readonly writtenRows: readonly number[];
  /** Set where the write stopped half way: cells done of all, and the data row it stopped at. */
  readonly stopped: {
    readonly failure: HostFailure;
    readonly doneCells: number;
    readonly totalCells: number;
    readonly atRow: number;
  } | null;
  readonly undo: UndoRecord;
  /** True: Excel's own Ctrl+Z takes such a write back too. */
  readonly excelUndo: boolean;
}

export interface UndoReport {
  readonly restored: number;
  /** Cells left alone because somebody changed them after the write. */
  readonly kept: number;
  /** Cells not reached because Excel refused half way or the user cancelled; doing it again goes on. */
  readonly left?: number;
  /** Headers of columns that are gone: there is nothing in them to take back any more. Left out where all are there. */
  readonly gone?: readonly string[];
}

/** What an undo did, with the rows it restored (data rows of the record), by header. */
export interface UndoneWrite extends UndoReport {
  readonly rowsByHeader: Readonly<Record<string, readonly number[]>>;
}

/** One column to be filled with formulas. Where `position` is null it is added at the right edge. */
export interface FormulaColumn {
  readonly position: number | null;
  /** Of a new column; a taken header gets a number. */
  readonly header: string;
  /** The formula of a row, with its "=". Positions are those of the fill's table; `places` stand for the fill's own columns, in its order. */
  readonly formula: (references: FormulaReferences, places: readonly number[]) => string;
  readonly format: ColumnChange["format"];
}

/** Formulas for every data row of a table. */
export interface FormulaFill {
  readonly table: TableRef;
  readonly columns: readonly FormulaColumn[];
  /** See TableChange. */
  readonly makeRoom?: boolean;
}

/** What became of a column of formulas. */
export interface FilledColumn {
  readonly header: string;
  readonly position: number;
  /** False: the column was there before. */
  readonly created: boolean;
  readonly written: number;
  readonly failed: number;
  /** The formulas as Excel reads them back, by data row; what an undo recognises them by. */
  readonly formulas: readonly CellValue[];
  /** What the cells show. */
  readonly values: readonly CellValue[];
}

export interface FilledFormulas {
  /** The table as it stands after the write. */
  readonly table: FoundTable;
  readonly columns: readonly FilledColumn[];
  /** Set where the write stopped half way. */
  readonly stopped: HostFailure | null;
}

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

/** A conditional format of ours on one column. `id` is kept inside the formula, so that it is found again in any file. */
export interface HighlightRule {
  readonly id: string;
  /** Position of the column that is coloured. */
  readonly position: number;
  /** Builds the rule's formula for the first data row; `cell(position)` gives a reference such as `$K2`. */
  readonly formula: (cell: (position: number) => string) => string;
  readonly look: HighlightLook;
}

/** What a highlight says; in which colours, the settings say. */
export const HIGHLIGHT_TONES = ["stale", "severe", "riskHigh", "riskMedium", "highValueSilent"] as const;
export type HighlightTone = (typeof HIGHLIGHT_TONES)[number];

export interface HighlightState {
  /** Ids of our rules now on the table. */
  readonly installed: readonly string[];
}

export interface CellSelection {
  readonly sheetId: string;
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based on its sheet, both ends included; whole rows and columns end at Infinity. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What happened on a sheet: cells say something else, or cells stand elsewhere (rows or columns came or went). */
export type SheetChange = { readonly kind: "edited"; readonly areas: readonly CellArea[] } | { readonly kind: "moved" };

/** What the workbook looks like to the rest of the product. */
export interface Workbook {
  /** Which tables are there? One or two round trips. */
  survey(): Promise<Survey>;
  /** The same table as it stands now, or null when it is gone. */
  refresh(table: TableRef): Promise<FoundTable | null>;
  /** Cells of some columns, as they stand now; `rowCount` of the answer counts the rows there are now. */
  readColumns(table: TableRef, request: ReadRequest, work?: LongWork): Promise<ReadAnswer>;
  /** The same for some data rows (ascending): each column has one cell for each of them. For few rows; two round trips. */
  readRows(table: TableRef, request: ReadRequest, rows: readonly number[]): Promise<ReadAnswer>;
  /** Performs a change: matches keys again, writes, reads back. Throws HostFailure only if nothing was written. */
  apply(change: TableChange, work?: LongWork): Promise<WriteReport>;
  /** Restores cells that still hold what was written. */
  undo(record: UndoRecord, work?: LongWork): Promise<UndoneWrite>;
  /** Fills columns with formulas, one for each data row; new columns never take a cell that is not blank. */
  fillFormulas(fill: FormulaFill, work?: LongWork): Promise<FilledFormulas>;
  /** Takes new columns of formulas away again; a cell that somebody changed since is kept, and its column with it. */
  removeFormulas(filled: FilledFormulas): Promise<UndoReport>;
  /** Appends to the log sheet, creating it with its header where missing. */
  appendLog(sheetName: string, header: readonly string[], rows: readonly LogRow[]): Promise<void>;
  /** Replaces our rules on the table with these; the user's own rules stay. An empty list removes ours. */
  setHighlights(table: TableRef, rules: readonly HighlightRule[]): Promise<HighlightState>;
  highlights(table: TableRef): Promise<HighlightState>;
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
  /** Selects a cell of the table and scrolls to it. Edits nothing. */
  select(table: TableRef, row: number, position: number): Promise<void>;
  /** Shows a sheet; false when there is none of that name. */
  activateSheet(sheetName: string): Promise<boolean>;
  /** Calls back with what is selected now, then on every change, until the returned function is called. */
  onSelection(listener: (selection: CellSelection) => void): Promise<() => Promise<void>>;
  /** Calls back when somebody else than this add-in changes the table's sheet. */
  onChange(table: TableRef, listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Does this workbook count days from 1904? Serial days are converted by the adapter. */
  uses1904Dates(): Promise<boolean>;
}

/** Facts about the program around us. */
export interface HostEnvironment {
  readonly displayLanguage: string;
  readonly platform: string;
  /** Dark, light, or undefined where the host does not say. */
  readonly isDarkTheme: () => boolean | undefined;
  /** Today in the user's calendar, as a serial day. */
  readonly today: () => SerialDay;
  /** Now, as an Excel serial date with time. */
  readonly now: () => number;
}
