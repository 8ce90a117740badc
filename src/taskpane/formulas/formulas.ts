// What the page 公式 knows: the function chosen, what it would give, which columns are there, what was inserted last.

import {
  LEFT_REASONS,
  type FormulaChoice,
  type FormulaColumnState,
  type FormulaPreview,
  type InsertedFormulas,
  type LeftFormula,
} from "../../actions/actions";
import type { PaneWords } from "../words/zh-CN";
import type { FunctionId } from "../../domain/formula/cellFunctions";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { NativeForm } from "../../domain/native/convert";

export interface FormulasState {
  readonly id: FunctionId;
  readonly benchmarks: FormulaChoice["benchmarks"];
  readonly form: NativeForm;
  /** Null until it was asked for. */
  readonly preview: FormulaPreview | null;
  /** Null until the table was looked at. */
  readonly columns: readonly FormulaColumnState[] | null;
  /** The day that formulas in the workbook count to; null where none names one. */
  readonly day: SerialDay | null;
  /** Cells that the last 转成值 left as formulas. */
  readonly left: readonly LeftFormula[];
  /** The last insertion of this session, for its undo. */
  readonly inserted: InsertedFormulas | null;
}

/** The slice of the pane's state that it stands in. */
export interface FormulasFacts {
  readonly formulas: FormulasState;
}

export const UNTOUCHED_FORMULAS: FormulasState = {
  id: "TIER",
  benchmarks: "frozen",
  form: "plain",
  preview: null,
  columns: null,
  day: null,
  left: [],
  inserted: null,
};

export type FormulasEvent =
  | { readonly type: "formulaChosen"; readonly choice: Partial<Pick<FormulasState, "id" | "benchmarks" | "form">> }
  | { readonly type: "formulaPreviewed"; readonly preview: FormulaPreview }
  | {
      readonly type: "formulaColumnsRead";
      readonly columns: readonly FormulaColumnState[];
      readonly day: SerialDay | null;
    }
  | { readonly type: "formulasFrozen"; readonly left: readonly LeftFormula[] }
  /** Null: taken back. */
  | { readonly type: "formulasInserted"; readonly inserted: InsertedFormulas | null };

/** What does the page know after this happened? */
export function reduceFormulas(state: FormulasState, event: FormulasEvent): FormulasState {
  switch (event.type) {
    case "formulaChosen":
      return { ...state, ...event.choice, preview: null };
    case "formulaPreviewed":
      return { ...state, preview: event.preview };
    case "formulaColumnsRead":
      return { ...state, columns: event.columns, day: event.day };
    case "formulasFrozen":
      return { ...state, left: event.left };
    case "formulasInserted":
      return { ...state, inserted: event.inserted };
  }
}

/** Cells named in one sentence. */
const MOST_NAMED = 8;

/** Which cells stayed formulas, a sentence for each reason. */
export function leftSentences(words: PaneWords, left: readonly LeftFormula[]): readonly string[] {
  return LEFT_REASONS.flatMap((reason) => {
    const cells = left.filter((one) => one.reason === reason).map(({ cell }) => cell);
    if (cells.length === 0) return [];
    const named = cells.slice(0, MOST_NAMED).join(words.listSeparator);
    return [words.formulas.left[reason](cells.length, named, cells.length > MOST_NAMED)];
  });
}
