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

/** One formula for all customers, beside their table: headers, and under them the cells its answer runs over. */
export interface FormulaBlock {
  readonly table: TableRef;
  /** None where the answer brings its own. */
  readonly headers: readonly string[];
  /** With its "=". */
  readonly formula: (references: FormulaReferences) => string;
  /** Cells of the answer. */
  readonly rows: number;
  readonly columns: number;
}

/** Cells for a block, headers included: on the table's sheet, from its header row on. */
export interface BlockPlace {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** As people call them, without the sheet: P1:R14. */
  readonly address: string;
}

/** A block that was written. */
export interface WrittenBlock {
  readonly table: FoundTable;
  readonly place: BlockPlace;
  readonly headers: readonly string[];
  /** The formula as it reads back. */
  readonly formula: CellValue;
}

/** Writing formulas. */
export interface FormulaPort {
  /** Fills columns with formulas, one for each data row; new columns never take a cell that is not blank. */
  fillFormulas(fill: FormulaFill, work?: LongWork): Promise<FilledFormulas>;
  /** Takes new columns of formulas away again; a cell that somebody changed since is kept, and its column with it. */
  removeFormulas(filled: FilledFormulas): Promise<UndoReport>;
  /** Where would a block of this size go? Right of the table, behind whatever stands there, with a blank column to either side. */
  findPlace(block: Omit<FormulaBlock, "formula">): Promise<BlockPlace>;
  /** Writes a block there. Throws "occupied" where a cell of it is not blank, and then writes nothing. */
  writeBlock(block: FormulaBlock, place: BlockPlace): Promise<WrittenBlock>;
  /** Takes a block away again, where its cells still hold what was written. */
  removeBlock(written: WrittenBlock): Promise<UndoReport>;
}
