// The rules of Excel tables that follow an edit: headers are unique text, and a table grows when something is entered
// right under it or right beside it. The growth is Excel's AutoCorrect "include new rows and columns in table"; that it
// also happens for writes by the API is documented (co-authoring page: add rows with the Range API, the table expands).

import { columnsIn, intersect, rowsIn } from "./area";
import { ExcelRefusal } from "./errors";
import { checkDefinedName, firstFree } from "./names";
import { type SheetModel, holdsContent } from "./sheet";
import type { Area, Cell, TableModel } from "./types";

/** The data rows of a table, or null where it has none. */
export function bodyArea(table: TableModel): Area | null {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return top <= bottom ? { ...table.area, top, bottom } : null;
}

export function headerArea(table: TableModel): Area | null {
  return table.showHeaders ? { ...table.area, bottom: table.area.top } : null;
}

export function totalsArea(table: TableModel): Area | null {
  return table.showTotals ? { ...table.area, top: table.area.bottom } : null;
}

/** Header texts from left to right. */
export function headerTexts(sheet: SheetModel, table: TableModel): string[] {
  const headers: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const value = table.showHeaders
      ? sheet.value(table.area.top, column)
      : (table.hiddenHeaders?.[column - table.area.left] ?? null);
    headers.push(value === null ? `列${column - table.area.left + 1}` : String(value));
  }
  return headers;
}

/** Refuses an area that cannot become a table. */
export function checkTableArea(sheet: SheetModel, area: Area, self?: TableModel): void {
  if (sheet.tables.some((table) => table !== self && intersect(table.area, area))) {
    throw new ExcelRefusal("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new ExcelRefusal("MergedRangeConflict", "A table can't stand over merged cells.");
  }
}

/** A free table name where none is given; otherwise the given one, checked. */
export function tableName(name: string | undefined, taken: Iterable<string>): string {
  if (name === undefined) return firstFree("表", taken);
  checkDefinedName(name, taken);
  return name;
}

/** Makes header cells unique text: blanks become "列n", repeats get a number. Returns the cells that had to change. */
export function headerRepairs(sheet: SheetModel, table: TableModel): { column: number; cell: Cell }[] {
  if (!table.showHeaders) return [];
  const repairs: { column: number; cell: Cell }[] = [];
  const seen = new Set<string>();
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = sheet.cell(table.area.top, column);
    const text = uniqueHeader(headerText(cell, column - table.area.left), seen);
    seen.add(text.toLowerCase());
    if (cell?.value !== text || cell.formula !== undefined) repairs.push({ column, cell: withText(cell, text) });
  }
  return repairs;
}

function headerText(cell: Cell | undefined, position: number): string {
  const value = cell?.value ?? null;
  if (value === null || value === "") return `列${position + 1}`;
  return typeof value === "object" ? value.code : String(value);
}

function uniqueHeader(text: string, seen: ReadonlySet<string>): string {
  if (!seen.has(text.toLowerCase())) return text;
  for (let number = 2; ; number++) if (!seen.has(`${text}${number}`.toLowerCase())) return `${text}${number}`;
}

function withText(cell: Cell | undefined, text: string): Cell {
  return cell?.style ? { value: text, style: cell.style } : { value: text };
}

/** The table's area after an edit beside it, or undefined where it does not grow. */
export function grownArea(sheet: SheetModel, table: TableModel, edited: Area): Area | undefined {
  const { area } = table;
  const below = edited.top === area.bottom + 1 && edited.left >= area.left && edited.left <= area.right;
  if (below && !table.showTotals) {
    const grown = { ...area, bottom: edited.bottom };
    return isFree(sheet, table, grown) && hasContent(sheet, { ...edited, right: Math.min(edited.right, area.right) })
      ? grown
      : undefined;
  }
  const beside = edited.left === area.right + 1 && edited.top >= area.top && edited.bottom <= area.bottom;
  if (beside && table.showHeaders) {
    const grown = { ...area, right: edited.right };
    return isFree(sheet, table, grown) && hasContent(sheet, edited) ? grown : undefined;
  }
  return undefined;
}

function isFree(sheet: SheetModel, self: TableModel, grown: Area): boolean {
  return (
    !sheet.tables.some((table) => table !== self && intersect(table.area, grown)) &&
    !sheet.merges.some((merge) => intersect(merge, grown)) &&
    rowsIn(grown) > 0 &&
    columnsIn(grown) > 0
  );
}

export function hasContent(sheet: SheetModel, area: Area): boolean {
  let found = false;
  sheet.forEachCell(area, (cell) => {
    found ||= holdsContent(cell);
  });
  return found;
}
