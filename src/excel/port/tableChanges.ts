// Changing a table: what is to be written, what became of it, and how it is taken back.

import type { CellValue } from "../../domain/vocabulary/cell";
import type { TableRef } from "./foundTables";
import type { HostFailure } from "./hostFailure";
import type { LongWork } from "./longWork";

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

/** Writing cells of a table. */
export interface ChangePort {
  /** Performs a change: matches keys again, writes, reads back. Throws HostFailure only if nothing was written. */
  apply(change: TableChange, work?: LongWork): Promise<WriteReport>;
  /** Restores cells that still hold what was written. */
  undo(record: UndoRecord, work?: LongWork): Promise<UndoneWrite>;
}
