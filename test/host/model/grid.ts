// Cells of one sheet: a map of rows, each a sparse array. 100,000 × 12 cells cost about a tenth of a second to fill.
// Cells are replaced, never changed in place, so a copy of the rows is a copy of the sheet.
// Alternative not taken: one map keyed "row,column", which is slower and heavier by an order of magnitude.

import type { Area, Cell } from "./types";

export type GridRow = (Cell | undefined)[];

export class Grid {
  private rows = new Map<number, GridRow>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  row(row: number): readonly (Cell | undefined)[] | undefined {
    return this.rows.get(row);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.rows.get(row);
    if (cells) cells[column] = cell;
    else if (cell) {
      const fresh: GridRow = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    }
  }

  /** Row numbers that hold anything, ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Calls back for each cell of an area that holds something, row by row. */
  forEach(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const count = area.bottom - area.top + 1;
    if (count > this.rows.size) {
      for (const row of this.rowNumbers()) if (row >= area.top && row <= area.bottom) this.visitRow(row, area, visit);
    } else {
      for (let row = area.top; row <= area.bottom; row++) this.visitRow(row, area, visit);
    }
  }

  private visitRow(row: number, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const cells = this.rows.get(row);
    if (!cells) return;
    const last = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= last; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }

  /** The smallest area around every cell that counts, or null on an empty sheet. */
  used(counts: (cell: Cell) => boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      let first = -1;
      let last = -1;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (!cell || !counts(cell)) continue;
        if (first < 0) first = column;
        last = column;
      }
      if (first < 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Moves every cell: `place` gives the new position, or null where the cell goes away. */
  remap(place: (row: number, column: number) => { row: number; column: number } | null): void {
    const moved = new Map<number, GridRow>();
    for (const [row, cells] of this.rows) {
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        const to = cell && place(row, column);
        if (!to) continue;
        let target = moved.get(to.row);
        if (!target) moved.set(to.row, (target = []));
        target[to.column] = cell;
      }
    }
    this.rows = moved;
  }

  copy(): Grid {
    const grid = new Grid();
    for (const [row, cells] of this.rows) grid.rows.set(row, cells.slice());
    return grid;
  }
}
