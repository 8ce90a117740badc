// Which rows of a table cannot be seen? A filter may keep values from hidden rows, or lay the first value of a range into
// every visible row (both reported), so a range is written only where all of its rows can be seen, or none.
// Alternative not taken: lifting the filter and setting it again, which cannot be done exactly (dates, colours, icons) and
// shows the user, and every co-author, a table that jumps.

import { attempt } from "./failures";
import { cellsOf, type Located } from "./locate";

/** Rows asked about in one request: some 20 bytes each. */
const MOST_ROWS = 100_000;

/** Says of a data row whether it is hidden; null where every row can be seen or Excel does not say. */
export async function hiddenRows(
  context: Excel.RequestContext,
  located: Located,
): Promise<((row: number) => boolean) | null> {
  const { found } = located;
  if (found.hasHiddenRows !== true || found.rowCount === 0) return null;
  const hidden: boolean[] = [];
  const refused = await attempt(found.name, () => readFrom(0));
  return refused === null ? (row) => hidden[row] === true : null;

  async function readFrom(start: number): Promise<void> {
    if (start >= found.rowCount) return;
    const rows = cellsOf(located, start, Math.min(MOST_ROWS, found.rowCount - start), 0);
    const asked = rows.getRowProperties({ rowHidden: true });
    await context.sync();
    hidden.push(...answered(asked));
    return readFrom(start + MOST_ROWS);
  }
}

function answered({ value }: OfficeExtension.ClientResult<Excel.RowProperties[]>): readonly boolean[] {
  return value.map(({ rowHidden }) => rowHidden === true);
}
