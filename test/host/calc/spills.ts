// Arrays spill from their cell to the right and down. A cell in the way, a table or the sheet's edge makes #SPILL!, and the
// array tries again when something changes there. Spilled cells belong to the formula and go with it.

import { hasCell, intersect, LAST_COLUMN, LAST_ROW, sameArea } from "../model/area";
import { holdsContent, type SheetModel } from "../model/sheet";
import type { Area, Cell } from "../model/types";
import type { WorkbookModel } from "../model/workbook";
import { Matrix, Reference, SPILL_ERROR, type Value } from "./values";

interface Spill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The cells the array fills, or wants to fill. */
  readonly area: Area;
  readonly blocked: boolean;
}

export interface Placed {
  /** What the formula's own cell shows. */
  readonly value: Value;
  readonly size: { rows: number; columns: number } | undefined;
  /** Areas whose cells have other values now. */
  readonly changed: readonly Area[];
}

export class Spills {
  private readonly known = new Map<string, Spill>();

  /** Puts a result into the sheet around its cell. A blank result shows as 0. */
  place(sheet: SheetModel, row: number, column: number, result: Value | Matrix): Placed {
    const before = this.known.get(key(sheet.id, row, column));
    if (!(result instanceof Matrix) || (result.height === 1 && result.width === 1)) {
      const value = result instanceof Matrix ? result.rows[0][0] : result;
      return { value: value ?? 0, size: undefined, changed: before ? this.remove(sheet, row, column) : [] };
    }
    const area = { top: row, left: column, bottom: row + result.height - 1, right: column + result.width - 1 };
    const changed = before && !before.blocked && !sameArea(before.area, area) ? this.remove(sheet, row, column) : [];
    const blocked = !this.isFree(sheet, row, column, area);
    this.known.set(key(sheet.id, row, column), { sheetId: sheet.id, row, column, area, blocked });
    if (blocked) {
      const emptied = before && !before.blocked ? this.empty(sheet, row, column, before.area) : [];
      return { value: SPILL_ERROR, size: undefined, changed: [...changed, ...emptied] };
    }
    const written = this.fill(sheet, row, column, area, result);
    const size = { rows: result.height, columns: result.width };
    return { value: result.rows[0][0] ?? 0, size, changed: written ? [...changed, area] : changed };
  }

  /** Takes a formula's array away; the areas that are empty now. */
  remove(sheet: SheetModel, row: number, column: number): Area[] {
    const spill = this.known.get(key(sheet.id, row, column));
    this.known.delete(key(sheet.id, row, column));
    return spill === undefined || spill.blocked ? [] : this.empty(sheet, row, column, spill.area);
  }

  areaOf(sheetId: string, row: number, column: number): Reference | undefined {
    const spill = this.known.get(key(sheetId, row, column));
    return spill === undefined || spill.blocked ? undefined : new Reference(sheetId, spill.area);
  }

  /** Formula cells whose arrays fill, or want to fill, a cell of the area. */
  touchedBy(sheetId: string, area: Area): { row: number; column: number }[] {
    return [...this.known.values()].filter(
      (spill) => spill.sheetId === sheetId && intersect(spill.area, area) !== null,
    );
  }

  /** Empties every spilled cell of a workbook, before all formulas run anew. */
  clearAll(model: WorkbookModel): void {
    for (const sheet of model.sheets) {
      for (const row of sheet.rowNumbers()) {
        sheet.rowCells(row)?.forEach((cell, column) => {
          if (cell?.spillParent) sheet.setCell(row, column, withoutValue(cell));
        });
      }
    }
  }

  private isFree(sheet: SheetModel, row: number, column: number, area: Area): boolean {
    if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
    if (
      sheet.tables.some((table) => intersect(table.area, area)) ||
      sheet.merges.some((merge) => intersect(merge, area))
    )
      return false;
    let free = true;
    sheet.forEachCell(area, (cell, r, c) => {
      const own = (r === row && c === column) || (cell.spillParent?.row === row && cell.spillParent.column === column);
      if (!own && holdsContent(cell)) free = false;
    });
    return free;
  }

  private fill(sheet: SheetModel, row: number, column: number, area: Area, matrix: Matrix): boolean {
    let written = false;
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        if (r === row && c === column) continue;
        const before = sheet.cell(r, c);
        const value = matrix.rows[r - row][c - column] ?? 0;
        if (before?.spillParent && before.value === value) continue;
        const cell: Cell = { value, spillParent: { row, column } };
        if (before?.style) cell.style = before.style;
        sheet.setCell(r, c, cell);
        written = true;
      }
    }
    return written;
  }

  private empty(sheet: SheetModel, row: number, column: number, area: Area): Area[] {
    const cells: { r: number; c: number; cell: Cell }[] = [];
    sheet.forEachCell(area, (cell, r, c) => {
      if (cell.spillParent?.row === row && cell.spillParent.column === column && hasCell(area, r, c))
        cells.push({ r, c, cell });
    });
    for (const { r, c, cell } of cells) sheet.setCell(r, c, withoutValue(cell));
    return cells.length > 0 ? [area] : [];
  }
}

function withoutValue(cell: Cell): Cell | undefined {
  return cell.style ? { value: null, style: cell.style } : undefined;
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
}
