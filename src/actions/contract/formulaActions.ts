// Columns of formulas: with the cell functions of this product, and native ones that do without it.

import type { RegradePreview } from "./regradeActions";
import type { OpenedTable } from "./tableActions";
import type { FunctionId } from "../../domain/formula/cellFunctions";
import type { RecencyMode } from "../../domain/grading/graded";
import type { NativeForm, NativeLoss, NativeResult } from "../../domain/native/convert";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { BlockPlace, FilledFormulas, LongWork, UndoReport, WriteReport, WrittenBlock } from "../../excel/workbook";

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

export interface FormulaActions {
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
}
