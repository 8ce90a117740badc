// Selecting cells, and hearing of what is selected and changed.

import type { TableRef } from "./foundTables";

export interface CellSelection {
  readonly sheetId: string;
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based on its sheet, both ends included; whole rows and columns end at Infinity. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What happened on a sheet: cells say something else, or cells stand elsewhere (rows or columns came or went). */
export type SheetChange = { readonly kind: "edited"; readonly areas: readonly CellArea[] } | { readonly kind: "moved" };

/** The person at the sheet. */
export interface SelectionPort {
  /** Selects a cell of the table and scrolls to it. Edits nothing. */
  select(table: TableRef, row: number, position: number): Promise<void>;
  /** Calls back with what is selected now, then on every change, until the returned function is called. */
  onSelection(listener: (selection: CellSelection) => void): Promise<() => Promise<void>>;
  /** Calls back when somebody else than this add-in changes the table's sheet. */
  onChange(table: TableRef, listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /**
   * Calls back with the id of a sheet that somebody else than this add-in edited, and of one that was added or taken away,
   * by whomever.
   */
  onSheetChange(listener: (sheetId: string) => void): Promise<() => Promise<void>>;
}
