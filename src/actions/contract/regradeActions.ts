// The regrade: what it would change, what was agreed to, what became of it and what of it still stands.

import type { OpenedTable } from "./tableActions";
import type { RecencyMode } from "../../domain/grading/graded";
import type { GradeCounts } from "../../domain/regrade/distribution";
import type { Recomputed } from "../../domain/regrade/edit";
import type { RegradePlan } from "../../domain/regrade/plan";
import type { Settings } from "../../domain/settings/settings";
import type { CellValue } from "../../domain/vocabulary/cell";
import type { SerialDay } from "../../domain/vocabulary/day";
import type {
  HighlightTone,
  HostFailure,
  LongWork,
  SheetChange,
  SkipReason,
  UndoReport,
  WriteReport,
} from "../../excel/workbook";

export interface RegradeOptions {
  /** 评级日; today where left out. */
  readonly asOf?: SerialDay;
  /** How a typed R is read; as the settings say where left out. */
  readonly recency?: RecencyMode;
  /** Rules to try out (what-if) instead of those kept in the workbook. */
  readonly settings?: Settings;
}

/** The diff before anything is written. `plan` has every row; reasons, gaps and suggestions are made from it lazily. */
export interface RegradePreview {
  readonly opened: OpenedTable;
  readonly plan: RegradePlan;
  /** When the table was read: an Excel serial date with time. */
  readonly readAt: number;
  /** The column rows are found again by when writing: 客户编号, else 客户名称; null when the table has neither. */
  readonly keyRole: "id" | "name" | null;
  /** Rows whose grade cell holds a formula; they are skipped unless `replaceFormulas`. */
  readonly formulaRows: readonly number[];
  /** Rows whose grade stays and whose risk, next contact, suggestion and reason are looked at on accept; most say so already. */
  readonly refreshedRows: number;
  /** What was read, to compare with later. */
  readonly read: PreviewCells;
}

/** The cells a preview was computed from, by position. */
export interface PreviewCells {
  readonly positions: readonly number[];
  readonly columns: readonly (readonly CellValue[])[];
  /** The grade column as formulas ("=…") where it has any; null when the table has no grade column. */
  readonly gradeFormulas: readonly CellValue[] | null;
}

/** A preview after people edited cells. */
export interface FollowedEdit {
  /** The same preview where nothing that counts was edited. */
  readonly preview: RegradePreview;
  readonly recomputed: Recomputed;
  /** True: an edited row has a formula that looks at other rows, so others may say something else now too. */
  readonly othersMayDiffer: boolean;
}

/** What the user agreed to. */
export interface AcceptChoice {
  /** Ticked rows of the diff: grade and own columns are written. A row of the diff that is not ticked is left alone. */
  readonly rows: readonly number[];
  /** Also refresh risk, next contact, suggestion, reason and the grade's name of the rows whose grade stays. Default true. */
  readonly refreshOthers?: boolean;
  /** Rows for which 当前跟进策略 may be replaced by the suggested headline. Default none. */
  readonly strategyRows?: readonly number[];
  /** Rows for which 负责人 may be replaced by the suggested owner role. Default none. */
  readonly ownerRows?: readonly number[];
  /** A formula in a target cell may be replaced. Default false. */
  readonly replaceFormulas?: boolean;
  /** Whole columns of the sheet may be inserted where something stands right of the table. Default false. */
  readonly makeRoom?: boolean;
}

export interface ColumnOutcome {
  readonly header: string;
  /** Cells written and read back as written. */
  readonly written: number;
  /** Cells that already said so. */
  readonly same: number;
  readonly failed: number;
  /** True: the column was added by this run. */
  readonly created: boolean;
}

export interface SkippedRow {
  readonly row: number;
  /** Header of the cell left alone. */
  readonly header: string;
  readonly reason: SkipReason;
}

/** What is left of a run in the sheet, at the moment it was looked at. */
export interface Standing {
  /** Cells the run wrote. */
  readonly cells: number;
  /** Of them, those that still hold what was written: what an undo can take back. */
  readonly holding: number;
  /** The grades in the sheet; null where the table is gone or can no longer be read. */
  readonly inSheet: GradeCounts | null;
}

/** What differs beside the grades. */
export interface Refreshes {
  readonly rows: number;
  readonly cells: number;
}

/** What became of an accepted diff. Nothing here is thrown: a write that stopped half way says so in `report.stopped`. */
export interface AcceptOutcome {
  readonly preview: RegradePreview;
  readonly choice: AcceptChoice;
  readonly report: WriteReport;
  /** In the order of the sheet. */
  readonly columns: readonly ColumnOutcome[];
  /** What the column of grades is called. */
  readonly gradeHeader: string;
  readonly skipped: readonly SkippedRow[];
  /** Rows whose new grade arrived. */
  readonly gradedRows: readonly number[];
  /** Rows whose grade stayed and is now written by its present name. */
  readonly renamedRows: readonly number[];
  /** Rows somebody changed between the diff and the write: not written, to be looked at again. */
  readonly changedRows: readonly number[];
  /** Log rows written; null: the log could not be written (the grades were). */
  readonly logged: number | null;
  /** Why the log could not be written. */
  readonly logRefusal?: HostFailure | null;
  /** Highlights now on the table; null: they could not be renewed (the grades were written). */
  readonly highlights: readonly HighlightTone[] | null;
  /** What stands in the sheet, read after the write; null where it could not be read. */
  readonly standing: Standing | null;
  /** When, as an Excel serial date with time. */
  readonly writtenAt: number;
  /** True: Excel's own Ctrl+Z also takes the write back, as one step. */
  readonly excelUndo: boolean;
}

/** What 撤销本次 leaves in the workbook, which is not the table as it was before. */
export interface UndoLeavings {
  /** Headers of columns the run had added; they are there still, without what it wrote. */
  readonly columns: readonly string[];
  /** Highlights of ours are on the table. */
  readonly highlights: boolean;
  /** The log has rows of the run and of its undo. */
  readonly log: boolean;
}

/** What an undo did; `leaves` is null where that could not be read. */
export interface UndoneRun extends UndoReport {
  readonly leaves: UndoLeavings | null;
}

/** How the table differs from what a preview was computed from. */
export interface Drift {
  readonly gone: boolean;
  /** Rows (of the preview) whose cells changed or that are gone. */
  readonly changedRows: readonly number[];
  /** Rows that were not there before. */
  readonly addedRows: number;
}

export interface RegradeActions {
  /** Reads the table and grades it. Writes nothing. Rejects with HostFailure "cancelled" when the signal fires. */
  previewRegrade(opened: OpenedTable, options?: RegradeOptions, work?: LongWork): Promise<RegradePreview>;
  /** Grades what was already read once more, with other options: no host call for the table's cells. */
  reconsider(preview: RegradePreview, options: RegradeOptions, work?: LongWork): Promise<RegradePreview>;
  /** Brings a preview up to date after edits, with one small read; null where only a new reading can say. */
  followEdit(
    preview: RegradePreview,
    changes: readonly SheetChange[],
    options?: RegradeOptions,
  ): Promise<FollowedEdit | null>;
  /** Accepts every change of the diff. */
  everything(preview: RegradePreview): AcceptChoice;
  /** Writes what was ticked, reads it back, writes the log and renews the highlights. */
  accept(preview: RegradePreview, choice: AcceptChoice, work?: LongWork): Promise<AcceptOutcome>;
  /** Continues a write that stopped half way; its undo covers both parts. */
  resume(outcome: AcceptOutcome, work?: LongWork): Promise<AcceptOutcome>;
  /** 撤销本次: restores the cells that still hold what was written. */
  undo(outcome: AcceptOutcome, work?: LongWork): Promise<UndoneRun>;
  /** Does what a run wrote still stand in the sheet? Read anew each time. */
  standing(outcome: AcceptOutcome): Promise<Standing>;
  /** How many rows and cells beside the grades would be brought up to date; null where the table moved since the preview. */
  refreshes(preview: RegradePreview): Promise<Refreshes | null>;
  /** Has the table changed since the preview read it? */
  changedSince(preview: RegradePreview): Promise<Drift>;
}
