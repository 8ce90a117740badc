// The log sheet 评级日志: one row for every grade that changed, appended by range writes (adding table rows is slow and
// makes co-authors' edits collide). People may sort, filter or turn it into a table; we only ever write below its last row.

import { everyCell } from "./addColumns";
import { addSheet, askStructure } from "./addSheet";
import { askDateSystem, dayShift, shiftDay } from "./dateSystem";
import { run } from "./failures";
import { dressHeader, writeRows } from "./sheets";
import { HostFailure, type LogRow } from "./workbook";

/** Column widths in points, in the order of the log's columns. */
const WIDTHS = [110, 90, 120, 50, 50, 320, 60];

/** Appends rows, creating the sheet with its header where missing. */
export function appendLog(sheetName: string, header: readonly string[], rows: readonly LogRow[]): Promise<void> {
  return run({ subject: sheetName }, async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = there.getUsedRangeOrNullObject(true);
    const system = askDateSystem(context);
    there.load("name");
    there.protection.load("protected");
    used.load("rowIndex,rowCount");
    askStructure(context);
    await context.sync();
    if (!there.isNullObject && there.protection.protected)
      throw new HostFailure("protected", sheetName, "the log sheet is protected");
    const isNew = there.isNullObject;
    const sheet = isNew ? addSheet(context, sheetName) : there;
    if (isNew) dress(sheet, header.length);
    const next = isNew || used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const shift = -dayShift(system);
    const cells = rows.map((row) => [
      shiftDay(row.when, shift),
      row.key,
      row.name,
      row.from,
      row.to,
      row.reason,
      row.rulesVersion,
    ]);
    sheet.getRangeByIndexes(Math.max(1, next), 0, Math.max(1, rows.length), 1).numberFormat =
      everyCell("yyyy-mm-dd hh:mm");
    await writeRows(context, sheet, next, next === 0 ? [header, ...cells] : cells, header.length);
  });
}

function dress(sheet: Excel.Worksheet, width: number): void {
  dressHeader(sheet, width);
  WIDTHS.slice(0, width).forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}
