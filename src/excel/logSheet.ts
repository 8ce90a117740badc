// The log sheet 评级日志: one row for every grade that changed, appended by range writes (adding table rows is slow and
// makes co-authors' edits collide). People may sort, filter or turn it into a table; we only ever write below its last row,
// under our header where it stands now.

import { textOf } from "../domain/table/text";
import type { CellRows } from "../domain/vocabulary/cell";
import { addSheet, askStructure } from "./addSheet";
import { appendBelow, askTop, topRowsOf } from "./appendBelow";
import { inTurn } from "./blocks";
import { setWidths } from "./columnWidths";
import { askDateSystem, dayShift, shiftDay } from "./dateSystem";
import { run } from "./failures";
import { blocksOf, dressHeader } from "./sheets";
import { HostFailure, type LogRow } from "./workbook";

/** Column widths in points, in the order of the log's columns. */
const WIDTHS = [110, 90, 120, 50, 50, 320, 60];

/** Appends rows, creating the sheet with its header where missing. */
export function appendLog(sheetName: string, header: readonly string[], rows: readonly LogRow[]): Promise<void> {
  return run({ subject: sheetName }, async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = there.getUsedRangeOrNullObject(true);
    const top = askTop(used);
    const system = askDateSystem(context);
    there.load("name");
    there.protection.load("protected");
    used.load("address");
    askStructure(context);
    await context.sync();
    if (!there.isNullObject && there.protection.protected)
      throw new HostFailure("protected", sheetName, "the log sheet is protected");
    const isNew = there.isNullObject;
    const sheet = isNew ? addSheet(context, sheetName) : there;
    if (isNew) dress(sheet, header.length);
    if (isNew || used.isNullObject) sheet.getRangeByIndexes(0, 0, 1, header.length).values = [[...header]];
    const cells = cellsOf(rows, -dayShift(system));
    let topRows = isNew || used.isNullObject ? [header] : topRowsOf(top);
    await inTurn(blocksOf(cells), async ({ from, to }) => {
      const make = (now: CellRows) => {
        topRows = now;
        const indent = indentOf(now, header);
        const blanks = Array.from({ length: indent }, () => "");
        const lines = cells.slice(from, to).map((line) => [...blanks, ...line]);
        return { cells: lines, formats: [...blanks.map(() => undefined), "dateTime" as const] };
      };
      await appendBelow(context, sheet, topRows, make);
    });
  });
}

function cellsOf(rows: readonly LogRow[], shift: number): CellRows {
  return rows.map((row) => [
    shiftDay(row.when, shift),
    row.key,
    row.name,
    row.from,
    row.to,
    row.reason,
    row.rulesVersion,
  ]);
}

/** Columns left of our header; 0 where it was rewritten. */
function indentOf(top: CellRows, header: readonly string[]): number {
  const places = top.map((row) => row.findIndex((_, at) => header.every((text, i) => textOf(row[at + i]) === text)));
  return Math.max(0, ...places);
}

function dress(sheet: Excel.Worksheet, width: number): void {
  dressHeader(sheet, width);
  setWidths(sheet, WIDTHS.slice(0, width));
}
