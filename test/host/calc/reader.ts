// Reads cells for the formulas. Large ranges are kept while nothing in them changes, so that five thousand AVERAGEIFS over
// the same column read it once.

import { hasCell, LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Area } from "../model/types";
import type { Book } from "./book";
import { StillBusy } from "./evaluate";
import { Matrix, Reference, REF_ERROR, type Value } from "./values";

const WORTH_KEEPING = 64;
const MOST_KEPT = 64;

interface Kept {
  readonly sheetId: string;
  readonly area: Area;
  readonly matrix: Matrix;
}

export class CellSource {
  private readonly kept = new Map<string, Kept>();
  private extent: { row: number; column: number } | undefined;

  constructor(private readonly book: Book) {}

  value(sheetId: string, row: number, column: number): Value {
    const sheet = this.book.sheet(sheetId);
    if (sheet === undefined) return REF_ERROR;
    const cell = sheet.cell(row, column);
    if (cell?.busy) throw new StillBusy();
    return cell?.value ?? null;
  }

  matrix({ sheetId, area }: Reference): Matrix {
    const clipped = this.clip(area);
    const size = (clipped.bottom - clipped.top + 1) * (clipped.right - clipped.left + 1);
    const key = `${sheetId}:${clipped.top}:${clipped.left}:${clipped.bottom}:${clipped.right}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known.matrix;
    const matrix = this.readMatrix(sheetId, clipped);
    if (size >= WORTH_KEEPING && this.kept.size < MOST_KEPT) this.kept.set(key, { sheetId, area: clipped, matrix });
    return matrix;
  }

  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.book.sheet(sheetId)?.cell(row, column)?.formula;
  }

  /** A cell has a new value: what was kept of its surroundings is read anew. */
  changed(sheetId: string, row: number, column: number): void {
    for (const [key, kept] of this.kept) {
      if (kept.sheetId === sheetId && hasCell(kept.area, row, column)) this.kept.delete(key);
    }
  }

  forgetAll(): void {
    this.kept.clear();
    this.extent = undefined;
  }

  private readMatrix(sheetId: string, area: Area): Matrix {
    const sheet = this.book.sheet(sheetId);
    const rows: Value[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = sheet?.rowCells(row);
      const values: Value[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells?.[column];
        if (cell?.busy) throw new StillBusy();
        values.push(cell?.value ?? null);
      }
      rows.push(values);
    }
    return new Matrix(rows);
  }

  /** Whole columns and rows end where the fullest sheet ends, so that ranges of one shape stay of one shape. */
  private clip(area: Area): Area {
    if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
    this.extent ??= this.usedExtent();
    return {
      top: area.top,
      left: area.left,
      bottom: area.bottom === LAST_ROW ? Math.max(area.top, this.extent.row) : area.bottom,
      right: area.right === LAST_COLUMN ? Math.max(area.left, this.extent.column) : area.right,
    };
  }

  private usedExtent(): { row: number; column: number } {
    const used = this.book.model.sheets.map((sheet) => sheet.usedArea());
    return {
      row: Math.max(0, ...used.map((area) => area?.bottom ?? 0)),
      column: Math.max(0, ...used.map((area) => area?.right ?? 0)),
    };
  }
}
