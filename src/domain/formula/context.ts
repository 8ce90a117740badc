// What every argument of a formula is made from: the table's columns, the cells of a row, and what the user changed.

import type { RecencyMode } from "../grading/graded";
import type { Settings } from "../settings/settings";
import type { CellRows, CellValue } from "../vocabulary/cell";
import type { ColumnMap, ColumnRole } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import type { GradeNaming } from "../vocabulary/gradeName";
import type { FormulaReferences } from "./references";

/** Rows of a sheet of ours, and how a formula names them. */
export interface FormulaRange {
  readonly text: string;
  readonly rows: CellRows;
}

/** The as-of day as a formula names it: a cell with a date, or TODAY() in columns of earlier versions. */
export interface FormulaDay {
  readonly text: string;
  readonly value: SerialDay;
}

/** Settings a formula has to carry where they are not the defaults, since a function knows no settings. */
export type FormulaSettings = GradeNaming & Pick<Settings, "riskWords" | "reviewCadenceDays" | "contactsPerYear">;

export interface FormulaContext {
  readonly map: ColumnMap;
  readonly references: FormulaReferences;
  /** The cell of a role in the row that is previewed; null where there is none. */
  readonly cell: (role: ColumnRole) => CellValue;
  readonly benchmarks: FormulaRange | null;
  readonly rules: FormulaRange | null;
  readonly recency: RecencyMode;
  /** The cell that says which day the formulas count to, and what it says. */
  readonly asOf: FormulaDay;
  /** "" or the namespace of the build with its dot. */
  readonly prefix: string;
  /** What the user changed of what the functions take for granted; the defaults where left out. */
  readonly settings?: FormulaSettings;
}

/** An argument as it stands in the formula, and what Excel would hand over for it; null where it is left out. */
export interface FormulaArgument {
  readonly text: string;
  readonly value: CellValue | CellRows;
}

/** An argument that a formula does without. */
export const LEFT_OUT: FormulaArgument = { text: "", value: null };
