// What a formula is written from, and what a written one is: its text, and the arguments as values, so that a preview can ask
// the function itself. The day formulas count to is a cell (ruleSheet.ts), never TODAY(): that is volatile, and every such cell
// would ask its function again after each edit anywhere in the workbook.
// Alternative not taken: formula templates as text, which would have to be parsed to be previewed.

import type { RecencyMode } from "../grading/graded";
import type { Settings } from "../settings/settings";
import type { CellRows, CellValue } from "../vocabulary/cell";
import type { ColumnMap, ColumnRole } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import type { GradeNaming } from "../vocabulary/gradeName";
import type { FunctionId } from "./cellFunctions";
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
export type FormulaSettings = GradeNaming &
  Pick<Settings, "riskWords" | "reviewCadenceDays" | "contactsPerYear" | "ownBenchmarks" | "rules">;

export interface FormulaContext {
  readonly map: ColumnMap;
  readonly references: FormulaReferences;
  /** The cell of a role in the row that is previewed; null where there is none. */
  readonly cell: (role: ColumnRole) => CellValue;
  /** All cells of a role, for arguments that take a column; none where left out. */
  readonly column?: (role: ColumnRole) => readonly CellValue[];
  /** The references are to whole columns: the formula is written once, for all customers. */
  readonly isForAll?: true;
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

/** A function called within a formula: what Excel hands over is its answer. */
export interface NestedCall {
  readonly calls: FunctionId;
  readonly values: readonly FormulaArgument["value"][];
}

/** An argument as it stands in the formula, and what Excel would hand over for it; null where it is left out. */
export interface FormulaArgument {
  readonly text: string;
  readonly value: CellValue | CellRows | NestedCall;
}

export const LEFT_OUT: FormulaArgument = { text: "", value: null };

export interface WrittenFormula {
  /** With its "=". */
  readonly text: string;
  readonly values: readonly FormulaArgument["value"][];
}
