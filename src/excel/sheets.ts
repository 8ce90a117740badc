// Sheets of our own: the log, lists, the sample. They are visible, plain and made of values, so that a colleague without
// this add-in reads them. Nothing here writes on a sheet of the user's.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { everyCell } from "./numberFormats";
import { addSheet, askStructure } from "./addSheet";
import { cellBytes, inTurn, PLANNED_BYTES } from "./blocks";
import { fittedWidths, setWidths } from "./columnWidths";
import { askDateSystem, dayShift, shiftDay } from "./dateSystem";
import { run } from "./failures";
import { locate } from "./locate";
import { HEADER_COLOURS } from "./palette";
import { typed } from "./typed";
import { HostFailure, type FoundTable } from "./workbook";

/** Cells of a sheet's used range, or null where there is no such sheet. */
export function readSheet(sheetName: string): Promise<CellRows | null> {
  return run({ subject: sheetName, readOnly: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("values");
    await context.sync();
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return [];
    const rows = used.values as CellRows | null;
    if (rows === null) throw new HostFailure("tooLarge", sheetName, "Excel answered null instead of cells");
    return rows;
  });
}

/** Shows a sheet; false when there is none of that name. */
export function activateSheet(sheetName: string): Promise<boolean> {
  return run({ subject: sheetName }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    await context.sync();
    return true;
  });
}

/** Writes a sheet of ours from A1, creating it where missing, over what it held. */
export function writeSheet(sheetName: string, rows: CellRows): Promise<void> {
  return run({ subject: sheetName }, async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheetName);
    there.load("name");
    askStructure(context);
    await context.sync();
    const sheet = there.isNullObject ? addSheet(context, sheetName) : there;
    if (!there.isNullObject) sheet.getRange().clear(Excel.ClearApplyTo.contents);
    const width = Math.max(...rows.map((row) => row.length), 1);
    dressHeader(sheet, width);
    if (there.isNullObject) setWidths(sheet, fittedWidths(rows));
    await writeRows(context, sheet, 0, rows, width);
  });
}

/** Adds a new sheet with a table, and activates it. A taken name gets a number: 示例 (2). */
export function insertTable(
  sheetName: string,
  tableName: string,
  rows: CellRows,
  dates: readonly number[],
): Promise<FoundTable> {
  return run({ subject: sheetName }, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    askStructure(context);
    const system = askDateSystem(context);
    await context.sync();
    const sheet = addSheet(
      context,
      freeName(
        sheetName,
        worksheets.items.map(({ name }) => name),
        " (",
        ")",
      ),
    );
    const width = Math.max(...rows.map((row) => row.length));
    const shift = dayShift(system);
    const shifted = rows.map((row) =>
      row.map((cell, column) => (dates.includes(column) ? shiftDay(cell, -shift) : cell)),
    );
    for (const column of dates)
      sheet.getRangeByIndexes(1, column, Math.max(1, rows.length - 1), 1).numberFormat = everyCell("yyyy-mm-dd");
    await writeRows(context, sheet, 0, shifted, width);
    const range = sheet.getRangeByIndexes(0, 0, Math.max(2, rows.length), width);
    const table = sheet.tables.add(range, true);
    table.name = freeName(
      tableName,
      tables.items.map(({ name }) => name),
      "_",
      "",
    );
    range.format.autofitColumns();
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    table.load("id,name");
    sheet.load("id,name");
    await context.sync();
    const located = await locate(context, {
      kind: "table",
      id: table.id,
      name: table.name,
      sheetId: sheet.id,
      sheetName: sheet.name,
      headerRow: 0,
      firstColumn: 0,
      headers: rows[0] ?? [],
      rowCount: 0,
    });
    if (located === null) throw new HostFailure("tableGone", tableName, "the new table is not there");
    return located.found;
  });
}

/** Writes rows below `start` in blocks of about 2.5 MB, and sends them. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  start: number,
  rows: CellRows,
  width: number,
): Promise<void> {
  await inTurn(blocksOf(rows), async ({ from, to }) => {
    const block = rows
      .slice(from, to)
      .map((row) => Array.from({ length: width }, (_, column) => typed(row[column] ?? "")));
    sheet.getRangeByIndexes(start + from, 0, block.length, width).values = block as CellValue[][];
    await context.sync();
  });
}

/** Bold, tinted and kept in sight. */
export function dressHeader(sheet: Excel.Worksheet, width: number): void {
  const header = sheet.getRangeByIndexes(0, 0, 1, width);
  header.format.font.bold = true;
  header.format.font.color = HEADER_COLOURS.font;
  header.format.fill.color = HEADER_COLOURS.fill;
  sheet.freezePanes.freezeRows(1);
}

/** The name itself, or with the first free number: `freeName("示例", ["示例"], " (", ")") //=> "示例 (2)"` */
export function freeName(name: string, taken: readonly string[], before: string, after: string): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  let number = 2;
  while (used.has(`${name}${before}${number}${after}`.toLowerCase())) number++;
  return `${name}${before}${number}${after}`;
}

/** Rows cut into blocks of about 2.5 MB. */
export function blocksOf(rows: CellRows): readonly { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let from = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = row.reduce<number>((sum, cell) => sum + cellBytes(cell), 4);
    if (bytes > 0 && bytes + size > PLANNED_BYTES) {
      blocks.push({ from, to: index });
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  return rows.length === 0 ? [] : [...blocks, { from, to: rows.length }];
}
