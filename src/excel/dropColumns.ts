// Takes columns of ours away again. A table is made small over its last columns, so that nothing beside it moves; a column
// in its middle is deleted, and the cells right of the table get their place back.

import type { CellRows } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { namedColumn, wholeColumn } from "./columnCells";
import { attempt, run } from "./failures";
import { cellsOf, locate, type Located } from "./locate";
import { sameCell, typedAgain } from "./typed";
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
        const column = wholeColumn(context, located, position);
        column.load("values");
        return { position, column };
      });
      await context.sync();
      const blank = cells.filter(({ column }) => (column.values as CellRows).every(([value]) => value === ""));
      await dropColumns(
        context,
        located,
        blank.map(({ position }) => position),
      );
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

/**
 * Takes away columns whose cells were seen to be blank. Only headers are cleared, so that what somebody typed in the
 * meantime stays where it was typed.
 */
export async function dropColumns(
  context: Excel.RequestContext,
  located: Located,
  positions: readonly number[],
): Promise<void> {
  const { found } = located;
  let width = found.headers.length;
  const cleared: { readonly position: number; readonly was: Excel.Range; readonly cell: Excel.Range }[] = [];
  for (const position of [...positions].sort((a, b) => b - a)) {
    if (located.table === null) {
      const [was, cell] = [cellsOf(located, -1, 1, position), cellsOf(located, -1, 1, position)];
      was.load("values,formulas");
      cell.clear(Excel.ClearApplyTo.contents);
      cell.load("address");
      cleared.push({ position, was, cell });
      continue;
    }
    const table = context.workbook.tables.getItem(found.id);
    const column = namedColumn(context, located, position);
    if (position === width - 1) {
      const header = column.getHeaderRowRange();
      header.load("address");
      table.resize(table.getRange().getResizedRange(0, -1));
      header.clear(Excel.ClearApplyTo.contents);
    } else {
      column.delete();
      table.getRange().getColumnsAfter(1).insert(Excel.InsertShiftDirection.right);
    }
    width--;
  }
  await context.sync();
  const others = cleared.filter(
    ({ position, was }) =>
      !sameCell((was.values as CellRows)[0]?.[0], found.headerCells?.[position] ?? found.headers[position]),
  );
  if (others.length === 0) return;
  for (const { was, cell } of others)
    cell.values = [[typedAgain((was.values as CellRows)[0]?.[0] ?? "", (was.formulas as CellRows)[0]?.[0] ?? "")]];
  await context.sync();
}
