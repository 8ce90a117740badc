// Rows appended to a sheet of ours that people may sort, title and rearrange: below its last used row, under the header as
// it stands now. One round trip to look, one to write. They can be taken back as long as nobody touched them.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { appendBelow, askTop, topRowsOf, type BelowRows } from "./appendBelow";
import { fittedWidths, setWidths } from "./columnWidths";
import { askDateSystem, dayShift, shiftDay } from "./dateSystem";
import { run } from "./failures";
import { askStructure } from "./addSheet";
import { isDate } from "./numberFormats";
import { askPlace, heedProtection, newSheet } from "./ownSheets";
import { dressHeader } from "./sheets";
import { sameCell, typed, typedAgain } from "./typed";
import type { NewRows, OwnSheet, RowsOnSheet } from "./workbook";

/** Appends rows below the last used row of the first of these sheets that is ours, or of a new one. */
export function appendRows(
  own: OwnSheet,
  header: readonly string[],
  make: (header: readonly CellValue[]) => NewRows | null,
): Promise<RowsOnSheet> {
  return run({ subject: own.newName }, async (context) => {
    const asked = own.names.map((name) => {
      const one = askPlace(context, name);
      const top = askTop(one.used);
      one.sheet.protection.load("protected");
      return { ...one, top };
    });
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    askStructure(context);
    const system = askDateSystem(context);
    await context.sync();
    const below = (top: CellRows) => rowsUnder(top, make, -dayShift(system));
    for (const { sheet, used, top } of asked) {
      if (sheet.isNullObject || used.isNullObject || below(topRowsOf(top)) === null) continue;
      heedProtection(sheet);
      return append(context, sheet, topRowsOf(top), below);
    }
    const sheet = newSheet(context, own, worksheets);
    sheet.getRangeByIndexes(0, 0, 1, header.length).values = [header.map(typed)];
    dressHeader(sheet, header.length);
    const rows = below([header]);
    if (rows === null) throw new Error("a new sheet's own header is not taken for ours");
    setWidths(sheet, fittedWidths([header, ...rows.cells], rows.formats));
    return append(context, sheet, [header], below);
  });
}

/** The rows under the first of these lines that is a header of ours, in the workbook's own days. */
function rowsUnder(
  top: CellRows,
  make: (header: readonly CellValue[]) => NewRows | null,
  shift: number,
): BelowRows | null {
  const [rows] = top.flatMap((line) => make(line) ?? []);
  if (rows === undefined) return null;
  const { cells, formats } = rows;
  return {
    cells: cells.map((line) => line.map((cell, at) => (isDate(formats[at]) ? shiftDay(cell, shift) : cell))),
    formats,
  };
}

async function append(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: CellRows,
  below: (top: CellRows) => BelowRows | null,
): Promise<RowsOnSheet> {
  let rows: BelowRows | null = null;
  sheet.load("id,name");
  const { row, column } = await appendBelow(context, sheet, top, (now) => (rows = below(now)));
  const left = Array.from({ length: column }, () => "");
  const cells = (rows ?? below(top))?.cells ?? [];
  return { sheetId: sheet.id, sheetName: sheet.name, row, cells: cells.map((line) => [...left, ...line]) };
}

/** Blanks appended rows that still stand where they were written. What else stood there when they were blanked comes back. */
export function takeBackRows({ sheetId, row, cells }: RowsOnSheet): Promise<boolean> {
  return run({ subject: "" }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const width = Math.max(...cells.map((line) => line.length), 1);
    const rows = (): Excel.Range => sheet.getRangeByIndexes(row, 0, cells.length, width);
    const standsIn = (values: CellRows): boolean =>
      cells.every((line, down) => line.every((cell, right) => sameCell(values[down]?.[right], cell)));
    const looked = rows();
    looked.load("values");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject || !standsIn(looked.values as CellRows)) return false;
    heedProtection(sheet);
    const [before, range] = [rows(), rows()];
    before.load("values,formulas");
    range.clear(Excel.ClearApplyTo.contents);
    range.load("address");
    await context.sync();
    const values = before.values as CellRows;
    if (standsIn(values)) return true;
    range.values = values.map((line, down) =>
      line.map((value, right) => typedAgain(value, (before.formulas as CellRows)[down]?.[right] ?? "")),
    );
    await context.sync();
    return false;
  });
}
