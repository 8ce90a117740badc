// What a user can do. Every action runs the same way: read through the port, compute in the core, show, write, read back.
// Actions keep no state: what one returns is what the next one takes, so a pane may keep, drop or repeat any of them, and
// may make new actions when the language changes. Every method may reject with a HostFailure; nothing else is thrown on
// purpose. Alternative not taken: one object that remembers the open table, which goes stale behind the user's back.

import type { FunctionId } from "../domain/formula/cellFunctions";
import type { NativeForm, NativeLoss, NativeResult } from "../domain/native/convert";
import type { ColumnDoubt } from "../domain/table/headers";
import type { PassedReason } from "../domain/table/passedOver";
import type { TableRefusal } from "../domain/table/tableRefusal";
import type { CellValue } from "../domain/vocabulary/cell";
import type { AmountUnit, ColumnMap, ColumnRole } from "../domain/vocabulary/column";
import type { SerialDay } from "../domain/vocabulary/day";
import type { RecencyMode } from "../domain/grading/graded";
import type { Recomputed } from "../domain/regrade/edit";
import type { RegradePlan } from "../domain/regrade/plan";
import type { Settings } from "../domain/settings/settings";
import type { SettingsProblem } from "../domain/settings/readSettings";
import type {
  BlockPlace,
  FilledFormulas,
  FoundTable,
  HostFailure,
  HighlightTone,
  LongWork,
  SheetChange,
  SkipReason,
  Survey,
  TableRef,
  UndoReport,
  WrittenBlock,
  WriteReport,
} from "../excel/workbook";
import type { CustomerActions } from "./customerActions";
import type { Refreshes } from "./refreshes";
import type { Standing } from "./standing";
import type { OwnHeaders, Strangers } from "./writtenColumns";

/** One column of the sheet, and what it was taken for. */
export interface FoundColumn {
  /** Zero-based position within the table. */
  readonly position: number;
  readonly header: string;
  /** Null: not one of ours, left alone. */
  readonly role: ColumnRole | null;
  /** Up to three cells that are not blank, as text. */
  readonly examples: readonly string[];
  /** True: the user chose this role, it was not recognised by its header. */
  readonly chosen: boolean;
  /** Why a column that is called like a role does not play it; null for any other. */
  readonly passed: PassedReason | null;
  /** What an unknown column could be; never taken without a click. */
  readonly maybe: ColumnRole | null;
  /** What should be confirmed about a column that is taken; null once the user has said it of this column. */
  readonly doubt: ColumnDoubt | null;
}

/** A table that was looked at: its columns and what they are for. Nothing of it is graded yet. */
export interface OpenedTable {
  readonly table: FoundTable;
  readonly map: ColumnMap;
  readonly columns: readonly FoundColumn[];
  /** Columns called like ours that hold something else: left alone unless the user hands them over. */
  readonly strangers: Strangers;
  /** Our own columns of this table, as the workbook remembers them. */
  readonly written: OwnHeaders;
  /** Can it be graded as it is mapped now? */
  readonly gradable: boolean;
  /** Why not, with what is to be done; null when gradable. */
  readonly refusal: TableRefusal | null;
  /** What is missing before it can be graded; empty when gradable. */
  readonly missing: readonly ColumnRole[];
  /** The workbook's settings at the time of opening. */
  readonly settings: Settings;
  readonly settingsProblems: readonly SettingsProblem[];
}

/** A role for a column, as the user chose it; null for "not one of these". */
export interface MappingChoice {
  readonly position: number;
  readonly role: ColumnRole | null;
}

export interface Mapping {
  readonly choices: readonly MappingChoice[];
  /** Left out: as recognised from the header. */
  readonly amountUnit?: AmountUnit;
  readonly recencyForm?: ColumnMap["recencyForm"];
}

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

/** A customer by data row (zero-based, as it stood then), and by key for when rows move: the id, else the name. */
export interface SelectedCustomer {
  readonly row: number;
  readonly key: string;
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

export interface LoadedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** False: none are kept in this workbook yet, these are the defaults. */
  readonly stored: boolean;
}

export interface HighlightSwitches {
  /** Which the user wants; all of them until switched off. Kept in the workbook. */
  readonly wanted: readonly HighlightTone[];
  /** Which are on the table now. */
  readonly installed: readonly HighlightTone[];
}

/** What the user chose for a column of formulas. */
export interface FormulaChoice {
  readonly id: FunctionId;
  /** frozen: against this table's means, kept on a sheet of their own (行业基准). none: by fixed amounts. */
  readonly benchmarks: "frozen" | "none";
  /** How a typed R is read: aged adds the days since 最后更新时间, with TODAY(). */
  readonly recency: RecencyMode;
}

/** The complete formula of the first row, and what it gives there. */
export interface FormulaPreview {
  readonly text: string;
  readonly result: FormulaResult | null;
  /** Where a formula for all customers would stand, with the cells its answer fills; null for a column, and without an answer. */
  readonly place: BlockPlace | null;
}

/** What a cell function answers, or the sentence with which it refuses. */
export type FormulaResult = { readonly value: unknown } | { readonly refusal: string };

/** A column of formulas that was filled in. */
export interface InsertedFormulas {
  /** The table as it stands now. */
  readonly opened: OpenedTable;
  readonly filled: FilledFormulas;
  readonly headers: readonly string[];
  /** Names of the sheets of ours that the formulas read and that were not there before. */
  readonly newSheets: readonly string[];
  /** A formula for all customers beside the table; null for columns of it. */
  readonly block: WrittenBlock | null;
}

/** A column of formulas of ours, as it stands. */
export interface FormulaColumnState {
  readonly header: string;
  readonly position: number;
  readonly choice: FormulaChoice;
  /** Cells that hold a formula, and cells that hold a value of one. */
  readonly formulas: number;
  readonly values: number;
  /** Of the formulas, those that ask for TODAY(), as columns of earlier versions do. */
  readonly volatile: number;
}

/** What 转成值 did, and which cells stayed formulas. */
export interface FrozenValues {
  readonly report: WriteReport;
  readonly left: readonly LeftFormula[];
}

/**
 * A cell that stayed a formula. calculating: it does not show the formula's answer yet. notOurs: nobody can tell, because the
 * formula is not as we wrote it. error: it shows one, and an error is nothing to keep.
 */
export const LEFT_REASONS = ["calculating", "notOurs", "error"] as const;
export interface LeftFormula {
  /** As people call it: M5. */
  readonly cell: string;
  readonly row: number;
  readonly reason: (typeof LEFT_REASONS)[number];
}

export interface NativeChoice {
  readonly results: readonly NativeResult[];
  readonly form: NativeForm;
}

/** What 转为原生公式 would add, and what it cannot do. */
export interface NativePreview {
  readonly headers: readonly string[];
  readonly losses: readonly NativeLoss[];
  /** False: nothing can be converted. */
  readonly isPossible: boolean;
}

/** Stops calling back. */
export type Unsubscribe = () => Promise<void>;

export interface Actions extends CustomerActions {
  /** Which tables are there? The one at the selected cell first. */
  survey(): Promise<Survey>;
  /** Recognises a table; without an argument the first gradable one of the survey. Null: there is nothing to open. */
  openTable(table?: TableRef): Promise<OpenedTable | null>;
  /** Reads the columns as the user says, and remembers it in the workbook. */
  remap(opened: OpenedTable, mapping: Mapping): Promise<OpenedTable>;
  /** Forgets the user's mapping: back to what the headers say. */
  forgetMapping(opened: OpenedTable): Promise<OpenedTable>;

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

  highlights(opened: OpenedTable): Promise<HighlightSwitches>;
  /** Puts exactly these highlights on the table (none: removes ours) and remembers the choice. The user's own rules stay. */
  setHighlights(opened: OpenedTable, tones: readonly HighlightTone[]): Promise<HighlightSwitches>;
  /** Makes the highlights that are on the table follow the settings; adds none. */
  renewHighlights(opened: OpenedTable): Promise<HighlightSwitches>;

  loadSettings(): Promise<LoadedSettings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Back to the defaults: forgets what the workbook keeps. */
  resetSettings(): Promise<LoadedSettings>;

  /** 试用示例: a new sheet with a table of believable customers. Opened, never over existing cells. */
  insertSample(): Promise<OpenedTable>;
  /** 插入标准表: a new sheet with the twelve standard headers and one blank row. */
  insertStandardTable(): Promise<OpenedTable>;

  /** The complete formula for this table, and its first row's answer. Writes nothing. */
  previewFormula(preview: RegradePreview, choice: FormulaChoice): Promise<FormulaPreview>;
  /** 插入公式: a new column at the right edge, filled down; with its benchmarks and rules on sheets of their own. */
  insertFormulas(
    preview: RegradePreview,
    choice: FormulaChoice,
    work?: LongWork,
    makeRoom?: boolean,
  ): Promise<InsertedFormulas>;
  /** The same for all customers together: one formula beside the table, at the place that was shown. Only blank cells are written. */
  insertBlock(preview: RegradePreview, choice: FormulaChoice, place: BlockPlace): Promise<InsertedFormulas>;
  /** Takes inserted columns away again; a cell that somebody changed since is kept. */
  removeFormulas(inserted: InsertedFormulas): Promise<UndoReport>;
  /** Columns of formulas that were inserted into this table. */
  formulaColumns(opened: OpenedTable): Promise<readonly FormulaColumnState[]>;
  /** The day that inserted formulas count to; null where none names one. */
  formulaDay(): Promise<SerialDay | null>;
  /** Formulas count to this day from now on. True: it was written; nothing is where it says so already, or none names it. */
  moveFormulaDay(day: SerialDay): Promise<boolean>;
  /** 转成值: formulas become what they show, once that is their answer by our own calculation too. */
  formulasToValues(opened: OpenedTable, column: FormulaColumnState, work?: LongWork): Promise<FrozenValues>;
  /** 转回公式: the same column as formulas again. */
  valuesToFormulas(preview: RegradePreview, column: FormulaColumnState, work?: LongWork): Promise<InsertedFormulas>;
  /** 冻结基准: writes the present benchmarks, and the rules where they are not the defaults, for formulas to refer to. */
  freezeBenchmarks(preview: RegradePreview, work?: LongWork): Promise<{ readonly sheetName: string } | null>;
  /** What 转为原生公式 would add to this table. */
  previewNative(opened: OpenedTable, choice: NativeChoice): NativePreview;
  /** 转为原生公式: grade, staleness and risk as formulas that work without this add-in, in columns of their own. */
  convertToNative(
    opened: OpenedTable,
    choice: NativeChoice,
    work?: LongWork,
    makeRoom?: boolean,
  ): Promise<InsertedFormulas>;

  /**
   * Selects a cell of a customer, wherever it stands by now, and scrolls to it; a role without a column selects the
   * customer's name (or first) cell. False: the customer is gone.
   */
  selectCell(
    preview: Pick<RegradePreview, "opened" | "plan">,
    row: number,
    where: ColumnRole | number,
  ): Promise<boolean>;
  /** Selects a cell of a column by its header and scrolls to it. False: there is no such column. */
  selectColumn(opened: OpenedTable, header: string, row: number): Promise<boolean>;
  /** Shows the log sheet. False: there is none yet. */
  openLog(): Promise<boolean>;
  /** Tells whose row is selected, in the table that is open at that moment; nothing outside its data rows. */
  onCustomerSelected(
    opened: () => OpenedTable | null,
    listener: (customer: SelectedCustomer) => void,
  ): Promise<Unsubscribe>;
  /** Tells when somebody other than this add-in changed the table's sheet. Bursts are the caller's to calm. */
  onTableChange(opened: OpenedTable, listener: (change: SheetChange) => void): Promise<Unsubscribe>;
}
