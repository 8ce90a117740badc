// Merged cells inside a table stop a write: only the first of them has a value, and the others are not guessed. The question
// is asked in a run of its own and only when somebody accepted a write, because some Excels empty their user's undo stack
// over it. A title merged above the header is nobody's trouble; an Excel table cannot hold merged cells and is not asked.
// Alternative not taken: asking with every reading, which took Ctrl+Z from people who had typed a cell.

import { areasIn, partsOf } from "./address";
import { run } from "./failures";
import { cellsOf, locateOrFail } from "./locate";
import { HostFailure, type TableRef } from "./workbook";

/** Merged cells that are named to the user. */
const MOST_NAMED = 3;

/** Throws "merged" with the first merged cells of the table as its subject. */
export async function heedMergedCells(table: TableRef): Promise<void> {
  if (table.kind === "table") return;
  await run({ subject: table.name, readOnly: true }, async (context) => {
    const located = await locateOrFail(context, table);
    const { rowCount, headers } = located.found;
    const merged = cellsOf(located, -1, rowCount + 1, 0, headers.length).getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    if (merged.isNullObject) return;
    const hiding = partsOf(merged.address).filter((part) => hidesCells(part, located.found));
    if (hiding.length === 0) return;
    const named = hiding.slice(0, MOST_NAMED).join(", ");
    throw new HostFailure("merged", named, "cells of the table are merged");
  });
}

/** Cells merged over so many columns are a note or a group's name. */
const LEAST_NOTE_COLUMNS = 3;

/**
 * Do these merged cells hide what a customer's cell says? Not the upper of two header rows, which reaches down into the lower,
 * and not a note or a group's name that runs over several columns: nobody's figures are under it.
 */
function hidesCells(part: string, { headerRow, firstColumn, headers }: TableRef): boolean {
  const [area] = areasIn(part);
  if (area === undefined) return false;
  if (area.lastRow <= headerRow) return area.firstRow === headerRow;
  if (area.firstRow <= headerRow) return true;
  const lastColumn = Math.min(area.lastColumn, firstColumn + headers.length - 1);
  return lastColumn - Math.max(area.firstColumn, firstColumn) + 1 < LEAST_NOTE_COLUMNS;
}
