// Takes columns of ours away again. A table is made small over its last columns, so that nothing beside it moves; a column
// in its middle is deleted, and the cells right of the table get their place back.

import type { CellRows } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { columnCells, namedColumn } from "./columnCells";
import { attempt, run } from "./failures";
import { cellsOf, locate, type Located } from "./locate";
import type { TableRef } from "./workbook";

/** Takes away new columns that got no value. Does what it can: whatever is in its way has been told already. */
export async function dropBlankColumns(table: TableRef, headers: readonly string[]): Promise<void> {
  if (headers.length === 0) return;
  await attempt(table.name, () =>
    run({ subject: table.name }, async (context) => {
      const located = await locate(context, table);
      if (located === null) return;
      const there = headers
        .map((header) => located.found.headers.findIndex((other) => textOf(other) === header))
        .filter((position) => position >= 0);
      const cells = there.map((position) => {
        const column = columnCells(context, located, position)(0, Math.max(1, located.found.rowCount));
        column.load("values");
        return { position, column };
      });
      await context.sync();
      const blank = cells.filter(({ column }) => (column.values as CellRows).every(([value]) => value === ""));
      dropColumns(
        context,
        located,
        blank.map(({ position }) => position),
      );
      await context.sync();
      await clearHeadersBeside(context, located, headers);
    }),
  );
}

/** Headers that were written beside a table which then could not grow over them. */
async function clearHeadersBeside(
  context: Excel.RequestContext,
  located: Located,
  headers: readonly string[],
): Promise<void> {
  if (located.table === null) return;
  const table = context.workbook.tables.getItem(located.found.id);
  const beside = table.getHeaderRowRange().getColumnsAfter(headers.length);
  beside.load("values");
  await context.sync();
  const [now = []] = beside.values as CellRows;
  if (!now.every((value, at) => value === headers[at])) return;
  beside.clear(Excel.ClearApplyTo.contents);
  await context.sync();
}

/** Queues the removal of columns. */
export function dropColumns(context: Excel.RequestContext, located: Located, positions: readonly number[]): void {
  const { found } = located;
  let width = found.headers.length;
  for (const position of [...positions].sort((a, b) => b - a)) {
    if (located.table === null) {
      cellsOf(located, -1, found.rowCount + 1, position).clear(Excel.ClearApplyTo.contents);
      continue;
    }
    const table = context.workbook.tables.getItem(found.id);
    const column = namedColumn(context, located, position);
    if (position === width - 1) {
      const cells = column.getRange();
      cells.load("address");
      table.resize(table.getRange().getResizedRange(0, -1));
      cells.clear(Excel.ClearApplyTo.contents);
    } else {
      column.delete();
      table.getRange().getColumnsAfter(1).insert(Excel.InsertShiftDirection.right);
    }
    width--;
  }
}

