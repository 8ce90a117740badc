// Making, changing and deleting tables of a workbook.

import { intersect } from "./area";
import { ExcelRefusal, HostNotImplemented } from "./errors";
import type { SheetModel } from "./sheet";
import { checkTableArea, hasContent, headerRepairs, headerTexts, tableName } from "./tables";
import type { Area, TableModel } from "./types";
import type { WorkbookModel } from "./workbook";

export interface TableOptions {
  readonly name?: string;
  readonly hasHeaders?: boolean;
  readonly style?: string;
}

export function addTable(model: WorkbookModel, sheet: SheetModel, area: Area, options: TableOptions): TableModel {
  checkTableArea(sheet, area);
  const hasHeaders = options.hasHeaders ?? true;
  if (!hasHeaders) model.insertCells(sheet, { ...area, bottom: area.top }, "down", "addin");
  const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
  const table: TableModel = {
    id: model.newId("table"),
    name: tableName(options.name, takenNames(model)),
    area: { ...area, bottom },
    showTotals: false,
    showHeaders: true,
    style: options.style ?? "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  model.transaction(() => {
    model.structural(sheet, () => {
      sheet.tables = [...sheet.tables, table];
    });
    repairHeaders(model, sheet, table);
  });
  model.structureChanged();
  model.emit({ kind: "tables", sheetId: sheet.id, tableId: table.id, change: "added" });
  return table;
}

/** Names of tables and defined names share one space. */
export function takenNames(model: WorkbookModel, except?: string): string[] {
  const names = [...model.tables.map(({ table }) => table.name), ...model.names.map(({ name }) => name)];
  return names.filter((name) => name !== except);
}

/** The table object is replaced, never changed: undo keeps the old one. */
export function changeTable(
  model: WorkbookModel,
  sheet: SheetModel,
  tableId: string,
  change: Partial<Omit<TableModel, "id">>,
): TableModel {
  const before = sheet.tables.find(({ id }) => id === tableId);
  if (!before) throw new ExcelRefusal("ItemNotFound", "The requested table doesn't exist.");
  const after = { ...before, ...change };
  model.structural(sheet, () => {
    sheet.tables = sheet.tables.map((table) => (table.id === tableId ? after : table));
  });
  model.structureChanged();
  model.emit({ kind: "tables", sheetId: sheet.id, tableId, change: "changed" });
  return after;
}

export function resizeTable(model: WorkbookModel, sheet: SheetModel, table: TableModel, area: Area): void {
  if (area.top !== table.area.top || !intersect(area, table.area)) {
    throw new ExcelRefusal("InvalidArgument", "The header row stays where it is when a table is resized.");
  }
  checkTableArea(sheet, area, table);
  const resized = changeTable(model, sheet, table.id, { area });
  repairHeaders(model, sheet, resized);
}

/**
 * Shows or hides the header row (documented: Table.showHeaders). Assumed: the names are kept by the table, the cells they
 * stood in are blank meanwhile, and the table takes the row above it back when the header is shown again.
 */
export function showHeaders(model: WorkbookModel, sheet: SheetModel, table: TableModel, shown: boolean): void {
  const { left, right, top } = table.area;
  const names = headerTexts(sheet, table);
  const header = { left, right, top: shown ? top - 1 : top, bottom: shown ? top - 1 : top };
  if (shown && (header.top < 0 || hasContent(sheet, header)))
    throw new HostNotImplemented("showing a header row where cells are in the way");
  model.transaction(() => {
    const area = { ...table.area, top: shown ? top - 1 : top + 1 };
    if (!shown) names.forEach((_, index) => model.replaceCell(sheet, top, left + index, undefined));
    const changed = changeTable(model, sheet, table.id, {
      area,
      showHeaders: shown,
      hiddenHeaders: shown ? undefined : names,
    });
    if (shown) names.forEach((value, index) => model.replaceCell(sheet, changed.area.top, left + index, { value }));
    model.cellsChanged(sheet, header, "user");
  });
}

export function deleteTable(model: WorkbookModel, sheet: SheetModel, table: TableModel, keepCells: boolean): void {
  model.transaction(() => {
    model.structural(sheet, () => {
      sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
      sheet.filters = sheet.filters.filter(({ tableId }) => tableId !== table.id);
    });
    model.structureChanged();
    if (!keepCells) model.clear(sheet, table.area, "all", "addin");
  });
  model.emit({ kind: "tables", sheetId: sheet.id, tableId: table.id, change: "deleted" });
}

export function repairHeaders(model: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  for (const { column, cell } of headerRepairs(sheet, table)) {
    model.replaceCell(sheet, table.area.top, column, cell);
  }
}
