// Merged cells inside a table stop a write: only the first of them has a value, and the others are not guessed. The question
// is asked in a run of its own and only when somebody accepted a write, because some Excels empty their user's undo stack
// over it. A title merged above the header is nobody's trouble; an Excel table cannot hold merged cells and is not asked.
// Alternative not taken: asking with every reading, which took Ctrl+Z from people who had typed a cell.

import { partsOf } from "./address";
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
    const named = partsOf(merged.address).slice(0, MOST_NAMED).join(", ");
    throw new HostFailure("merged", named, "cells of the table are merged");
  });
}
