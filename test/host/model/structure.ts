// Inserting and deleting rows, columns and cells of a sheet, with everything that refers to them.

import { checkStructure } from "./access";
import type { Shift } from "./references";
import type { SheetModel } from "./sheet";
import { checkShift, shiftFormulasOf, shiftNames, shiftSheet } from "./shifting";
import { repairHeaders } from "./tableEdits";
import type { Area, CellStyle, ChangeSource } from "./types";
import type { WorkbookModel } from "./workbook";

/** Rows (or columns) that come (1) or go (-1) where the area is. */
export function shiftOf(area: Area, axis: Shift["axis"], sign: 1 | -1): Shift {
  return axis === "row"
    ? { axis, at: area.top, count: sign * (area.bottom - area.top + 1), from: area.left, to: area.right }
    : { axis, at: area.left, count: sign * (area.right - area.left + 1), from: area.top, to: area.bottom };
}

export function shiftCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  shift: Shift,
  source: ChangeSource,
): void {
  checkStructure(sheet, source);
  checkShift(sheet, shift);
  model.transaction(() => {
    const move = (): void => {
      shiftSheet(sheet, shift);
      if (shift.count > 0) inheritStyles(sheet, area, shift.axis);
    };
    model.structural(sheet, move, true);
    for (const table of sheet.tables) repairHeaders(model, sheet, table);
    for (const other of model.sheets) shiftFormulasOf(model, other, sheet, shift);
    model.names = shiftNames(model.names, sheet, shift);
    model.structureChanged();
    const kind = shift.axis === "row" ? "Rows" : "Columns";
    model.cellsChanged(sheet, area, source, `${shift.count > 0 ? "insert" : "delete"}${kind}`);
  });
}

/** New rows and columns look like the ones before them (documented: "format same as above"). */
function inheritStyles(sheet: SheetModel, area: Area, axis: Shift["axis"]): void {
  const before =
    axis === "row"
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  if (before.top < 0 || before.left < 0) return;
  const styled: [number, number, CellStyle][] = [];
  sheet.forEachCell(before, (cell, row, column) => {
    if (cell.style) styled.push([row, column, cell.style]);
  });
  const count = axis === "row" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  for (const [row, column, style] of styled) {
    for (let step = 1; step <= count; step++) {
      sheet.setCell(axis === "row" ? row + step : row, axis === "row" ? column : column + step, { value: null, style });
    }
  }
}
