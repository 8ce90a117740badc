// Inserting and deleting cells: everything below (or to the right) moves, and tables, formats, filters, merges, names
// and formulas move with it. A shift that would tear a table apart is refused, as Excel does.

import { LAST_COLUMN, LAST_ROW, intersect } from "./area";
import { ExcelRefusal } from "./errors";
import { type Shift, shiftFormula, shiftSpan } from "./references";
import { type SheetModel, holdsContent } from "./sheet";
import type { Area, NameModel } from "./types";
import type { WorkbookModel } from "./workbook";

/** The area after the shift; null where it was deleted; the same where the shift passes it by. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const across = shift.axis === "row" ? [area.left, area.right] : [area.top, area.bottom];
  if (across[0]! < shift.from || across[1]! > shift.to) return area;
  const span =
    shift.axis === "row"
      ? shiftSpan(area.top, area.bottom, shift.at, shift.count)
      : shiftSpan(area.left, area.right, shift.at, shift.count);
  if (!span) return null;
  return shift.axis === "row"
    ? { ...area, top: span[0], bottom: Math.min(span[1], LAST_ROW) }
    : { ...area, left: span[0], right: Math.min(span[1], LAST_COLUMN) };
}

/** Refuses what Excel refuses: a shift through part of a table or merge, or content falling off the sheet. */
export function checkShift(sheet: SheetModel, shift: Shift): void {
  const touched = shiftedRegion(shift);
  for (const { area, name, showHeaders } of sheet.tables) {
    const survives = shiftArea(area, shift) !== null;
    if (shift.axis === "row" && showHeaders && survives && deletes(shift, area.top) && !tears(area, shift)) {
      throw new ExcelRefusal("InvalidOperation", `The header of table "${name}" can't be deleted alone.`);
    }
    const hit = intersect(area, touched);
    if (hit && tears(area, shift)) {
      throw new ExcelRefusal("InsertDeleteConflict", "This operation would move cells of a table.");
    }
  }
  checkFilters(sheet, shift, touched);
  for (const merge of sheet.merges) {
    if (intersect(merge, touched) && tears(merge, shift)) {
      throw new ExcelRefusal("MergedRangeConflict", "This operation would tear merged cells apart.");
    }
  }
  if (shift.count > 0) {
    const edge =
      shift.axis === "row"
        ? { ...touched, top: LAST_ROW - shift.count + 1 }
        : { ...touched, left: LAST_COLUMN - shift.count + 1 };
    sheet.forEachCell(edge, (cell) => {
      if (holdsContent(cell)) throw new ExcelRefusal("NonBlankCellOffSheet", "Non-blank cells would leave the sheet.");
    });
  }
}

/** Cells of a filtered range do not move up or down alone; whole rows do (recorded: issue 2587 of xlwings/xlwings). */
function checkFilters(sheet: SheetModel, shift: Shift, touched: Area): void {
  if (shift.axis !== "row" || (shift.from === 0 && shift.to === LAST_COLUMN)) return;
  for (const { tableId, area, columns } of sheet.filters) {
    const filtered = sheet.tables.find(({ id }) => id === tableId)?.area ?? area;
    if (columns.length > 0 && intersect(filtered, touched)) {
      throw new ExcelRefusal("FilteredRangeConflict", "Cells of a filtered range can't be moved.");
    }
  }
}

function shiftedRegion(shift: Shift): Area {
  return shift.axis === "row"
    ? { top: shift.at, bottom: LAST_ROW, left: shift.from, right: shift.to }
    : { top: shift.from, bottom: shift.to, left: shift.at, right: LAST_COLUMN };
}

function tears(area: Area, shift: Shift): boolean {
  const [first, last] = shift.axis === "row" ? [area.left, area.right] : [area.top, area.bottom];
  return first < shift.from || last > shift.to;
}

/** Performs the shift on everything the sheet holds. */
export function shiftSheet(sheet: SheetModel, shift: Shift): void {
  const region = shiftedRegion(shift);
  const gone = shift.count < 0 ? -shift.count : 0;
  sheet.remapCells((row, column) => {
    if (row < region.top || row > region.bottom || column < region.left || column > region.right)
      return { row, column };
    const position = shift.axis === "row" ? row : column;
    if (position < shift.at + gone) return gone ? null : move(row, column, shift);
    return move(row, column, shift);
  });
  sheet.tables = keep(sheet.tables, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const area = shiftArea(format.area, shift);
    return area ? [{ ...format, area, formula: shiftFormula(format.formula, sheet.name, true, shift) }] : [];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = shiftArea(validation.area, shift);
    return area ? [{ ...validation, area }] : [];
  });
  sheet.merges = sheet.merges.flatMap((merge) => shiftArea(merge, shift) ?? []);
  sheet.filters = sheet.filters.flatMap((filter) => {
    const area = shiftArea(filter.area, shift);
    return area ? [{ ...filter, area }] : [];
  });
  sheet.comments = sheet.comments.flatMap((comment) => {
    const cell = { top: comment.row, bottom: comment.row, left: comment.column, right: comment.column };
    const area = shiftArea(cell, shift);
    return area ? [{ ...comment, row: area.top, column: area.left }] : [];
  });
  shiftLines(sheet, shift);
}

function move(row: number, column: number, shift: Shift): { row: number; column: number } {
  return shift.axis === "row" ? { row: row + shift.count, column } : { row, column: column + shift.count };
}

function keep(tables: SheetModel["tables"], shift: Shift): SheetModel["tables"] {
  return tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    if (!area) return [];
    // A table never loses its last data row: it keeps one blank row (documented behaviour of Excel tables).
    const least = area.top + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
    return [{ ...table, area: area.bottom < least ? { ...area, bottom: least } : area }];
  });
}

const deletes = (shift: Shift, position: number): boolean => position >= shift.at && position < shift.at - shift.count;

/** Row heights, column widths, column styles and hidden lines move only with whole rows and columns. */
function shiftLines(sheet: SheetModel, shift: Shift): void {
  const whole = shift.from === 0 && shift.to === (shift.axis === "row" ? LAST_COLUMN : LAST_ROW);
  if (!whole) return;
  if (shift.axis === "row") {
    sheet.rowHeights = shiftMap(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    sheet.filteredRows = shiftSet(sheet.filteredRows, shift);
  } else {
    sheet.columnWidths = shiftMap(sheet.columnWidths, shift);
    sheet.columnStyles = shiftMap(sheet.columnStyles, shift);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
  }
}

function shiftMap<T>(map: Map<number, T>, { at, count }: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [position, value] of map) {
    const span = shiftSpan(position, position, at, count);
    if (span) moved.set(span[0], value);
  }
  return moved;
}

function shiftSet(set: Set<number>, shift: Shift): Set<number> {
  return new Set(shiftMap(new Map([...set].map((position) => [position, true])), shift).keys());
}

/** Formulas of a sheet follow a shift on `shifted`; each is remembered for undo. */
export function shiftFormulasOf(model: WorkbookModel, sheet: SheetModel, shifted: SheetModel, shift: Shift): void {
  for (const row of sheet.rowNumbers()) {
    sheet.rowCells(row)?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = shiftFormula(cell.formula, shifted.name, sheet === shifted, shift);
      if (formula !== cell.formula) model.replaceCell(sheet, row, column, { ...cell, formula });
    });
  }
}

export function shiftNames(names: readonly NameModel[], shifted: SheetModel, shift: Shift): NameModel[] {
  return names.map((name) => ({ ...name, formula: shiftFormula(name.formula, shifted.name, false, shift) }));
}
