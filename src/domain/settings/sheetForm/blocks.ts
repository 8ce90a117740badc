// Single cells gathered into blocks, so that a new list is one write and not one for each cell.

import type { CellValue } from "../../vocabulary/cell";
import type { CellBlock, CellFormat } from "../../vocabulary/sheet";

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** Neighbours in a column, of one format, become one block. */
export function blocksOf(cells: readonly NewCell[]): readonly CellBlock[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: (Omit<CellBlock, "cells"> & { readonly cells: CellValue[][] })[] = [];
  for (const { row, column, value, format } of sorted) {
    const last = blocks.at(-1);
    const follows = last?.column === column && last.format === format && last.row + last.cells.length === row;
    if (follows) last.cells.push([value]);
    else blocks.push({ row, column, format, cells: [[value]] });
  }
  return blocks;
}
