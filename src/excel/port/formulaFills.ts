// Filling columns with formulas.

import type { FormulaReferences } from "../../domain/formula/references";
import type { CellValue } from "../../domain/vocabulary/cell";
import type { FoundTable, TableRef } from "./foundTables";
import type { HostFailure } from "./hostFailure";
import type { LongWork } from "./longWork";
import type { ColumnChange, UndoReport } from "./tableChanges";

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

/** Writing formulas. */
export interface FormulaPort {
  /** Fills columns with formulas, one for each data row; new columns never take a cell that is not blank. */
  fillFormulas(fill: FormulaFill, work?: LongWork): Promise<FilledFormulas>;
  /** Takes new columns of formulas away again; a cell that somebody changed since is kept, and its column with it. */
  removeFormulas(filled: FilledFormulas): Promise<UndoReport>;
}
