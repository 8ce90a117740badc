// Rows appended to a sheet of ours that people may sort, title and rearrange: below its last used row, under the header as
// it stands now. One round trip to look, one to write. They can be taken back as long as nobody touched them.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { askDateSystem, dayShift, shiftDay } from "./dateSystem";
import { run } from "./failures";
import { askStructure } from "./addSheet";
import { askPlace, giveFormat, heedProtection, isDate, newSheet } from "./ownSheets";
import { dressHeader } from "./sheets";
import { sameCell, typed } from "./typed";
import type { NewRows, OwnSheet, RowsOnSheet } from "./workbook";

/** Where the header of a log is looked for: people put a title above it. */
const HEADER_ROWS = 10;
const HEADER_COLUMNS = 60;

/** Appends rows below the last used row of the first of these sheets that is ours, or of a new one. */
export function appendRows(
  own: OwnSheet,
  header: readonly string[],
  make: (header: readonly CellValue[]) => NewRows | null,
): Promise<RowsOnSheet> {
  return run({ subject: own.newName }, async (context) => {
    const asked = own.names.map((name) => {
      const one = askPlace(context, name);
      const top = one.used.getCell(0, 0).getResizedRange(HEADER_ROWS - 1, HEADER_COLUMNS - 1);
      top.load("values");
      one.sheet.protection.load("protected");
      return { ...one, top };
    });
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    askStructure(context);
    const system = askDateSystem(context);
    await context.sync();
    const shift = dayShift(system);
    for (const { sheet, used, top } of asked) {
      if (sheet.isNullObject || used.isNullObject) continue;
      const [rows] = (top.values as CellRows).flatMap((row) => make(withoutBlankEnd(row)) ?? []);
      if (rows === undefined) continue;
      heedProtection(sheet);
      return append(context, sheet, { row: used.rowIndex + used.rowCount, column: used.columnIndex }, rows, shift);
    }
    const rows = make(header);
    if (rows === null) throw new Error("a new sheet's own header is not taken for ours");
    const sheet = newSheet(context, own, worksheets);
    sheet.getRangeByIndexes(0, 0, 1, header.length).values = [header.map(typed)];
    dressHeader(sheet, header.length);
    return append(context, sheet, { row: 1, column: 0 }, rows, shift);
  });
}

/** Blanks appended rows that still stand where they were written. */
export function takeBackRows({ sheetId, row, cells }: RowsOnSheet): Promise<boolean> {
  return run({ subject: "" }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const width = Math.max(...cells.map((line) => line.length), 1);
    const range = sheet.getRangeByIndexes(row, 0, cells.length, width);
    range.load("values");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return false;
    const now = range.values as CellRows;
    const same = cells.every((line, down) => line.every((cell, right) => sameCell(now[down]?.[right], cell)));
    if (!same) return false;
    heedProtection(sheet);
    range.clear(Excel.ClearApplyTo.contents);
    await context.sync();
    return true;
  });
}

async function append(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  { cells, formats }: NewRows,
  shift: number,
): Promise<RowsOnSheet> {
  const shifted = cells.map((line) => line.map((cell, at) => (isDate(formats[at]) ? shiftDay(cell, -shift) : cell)));
  const range = sheet.getRangeByIndexes(row, column, cells.length, formats.length);
  formats.forEach((format, at) => giveFormat(sheet.getRangeByIndexes(row, column + at, cells.length, 1), format));
  range.values = shifted.map((line) => line.map(typed));
  sheet.load("id,name");
  await context.sync();
  const left = Array.from({ length: column }, () => "");
  return { sheetId: sheet.id, sheetName: sheet.name, row, cells: shifted.map((line) => [...left, ...line]) };
}

function withoutBlankEnd(row: readonly CellValue[]): readonly CellValue[] {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? "") === "") width--;
  return row.slice(0, width);
}
