// What a user can do with single customers and with what the workbook keeps: lock a grade, log a follow-up, fix cells the
// check-up is sure of, carry settings along. They take the preview a person is looking at, not the open table: a row number
// alone says nothing once somebody has sorted, the preview knows whose row it was.

import type { CellFix } from "../../domain/checkup/finding";
import type { ContactCells } from "../../domain/followUp/contact";
import type { FollowUp, FollowUpEntry } from "../../domain/followUp/followUp";
import type { ReadSettings } from "../../domain/settings/readSettings";
import type { Grade } from "../../domain/vocabulary/grade";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { FoundTable, HostFailure, LongWork, RowsOnSheet, UndoReport, WriteReport } from "../../excel/workbook";
import type { RegradePreview, SkippedRow } from "./regradeActions";
import type { LoadedSettings } from "./settingsActions";

export interface LockChoice {
  readonly grade: Grade;
  readonly reason: string;
  /** Last day on which the lock holds; null for no end. */
  readonly until: SerialDay | null;
}

/** What became of a follow-up. The log comes first: it is written even where the row cannot be. */
export interface FollowUpOutcome {
  readonly preview: RegradePreview;
  readonly row: number;
  /** As it was logged, with the promised day and the days to come back on. */
  readonly followUp: FollowUp;
  /** 最后更新时间 and a typed R, before and after, as they were to be written; null where the table's row is not touched. */
  readonly cells: ContactCells | null;
  /** What became of them; null where nothing was to be written, or Excel refused. */
  readonly report: WriteReport | null;
  /** Why the row was left alone: somebody changed it meanwhile, or a cell of it is calculated. */
  readonly skipped: readonly SkippedRow[];
  /** Excel's refusal to write the row; the log has the follow-up all the same. */
  readonly refused: HostFailure | null;
  /** Where the log has it. */
  readonly logged: RowsOnSheet;
}

export interface FollowUpUndo extends UndoReport {
  /** False: the row of the log was moved or changed since, and is kept. */
  readonly logRemoved: boolean;
}

export interface FixOutcome {
  readonly preview: RegradePreview;
  readonly fixes: readonly CellFix[];
  readonly report: WriteReport;
  /** Fixes whose cells were written and read back, or said so already. */
  readonly fixed: number;
  readonly skipped: readonly SkippedRow[];
}

export interface CustomerActions {
  /** Fixes a grade by hand. The settings as they are kept now; null for a row with neither id nor name. */
  lockGrade(preview: RegradePreview, row: number, choice: LockChoice): Promise<LoadedSettings | null>;
  /** The rule decides again. */
  unlockGrade(preview: RegradePreview, row: number): Promise<LoadedSettings | null>;

  /** Logs a follow-up, sets 最后更新时间 of its row to today and moves a typed R on by the days in between. */
  logFollowUp(preview: RegradePreview, row: number, entry: FollowUpEntry): Promise<FollowUpOutcome>;
  /** Takes row and log back, as far as nobody changed them since. */
  undoFollowUp(outcome: FollowUpOutcome): Promise<FollowUpUndo>;
  /** What was followed up with this customer, newest first. */
  followUps(preview: RegradePreview, row: number): Promise<readonly FollowUp[]>;
  /** Everything in the log, in the order of the sheet. */
  allFollowUps(): Promise<readonly FollowUp[]>;
  /** Shows the log of follow-ups. False: there is none yet. */
  openFollowUps(): Promise<boolean>;

  /** Writes the check-up's certain corrections, and nothing else. */
  applyFixes(preview: RegradePreview, fixes: readonly CellFix[], work?: LongWork): Promise<FixOutcome>;
  undoFixes(outcome: FixOutcome): Promise<UndoReport>;

  /** 全部列到新工作表: every row of the diff with before, after and why, on a new sheet. */
  listChanges(preview: RegradePreview, work?: LongWork): Promise<FoundTable>;

  /** The settings as the text of a JSON file. */
  exportSettings(): Promise<string>;
  /** What a JSON file holds, checked. Nothing is saved: show who would move, then `saveSettings`. */
  importSettings(text: string): ReadSettings;
  /** Shows the settings sheet. False: nothing was saved yet. */
  openSettingsSheet(): Promise<boolean>;
}
