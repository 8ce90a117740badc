// How much would a regrade bring up to date beside the grades? Rows whose grade stays get a new risk, next contact,
// suggestion and reason, and most of them say the same already. What differs is found by reading our own columns and laying
// the new words beside them. Alternative not taken: counting every row whose grade stays, which said 195 where 13 cells
// changed.

import type { LongWork } from "../excel/workbook";
import type { Refreshes, RegradePreview } from "./actions";
import { sayTheSame } from "./cells";
import { regradeChange } from "./regradeChange";
import type { Tools } from "./tools";

/** Counts rows and cells of our own columns that would be written for rows whose grade stays; null where rows moved since. */
export async function refreshesOf(
  tools: Tools,
  preview: RegradePreview,
  work: LongWork = {},
): Promise<Refreshes | null> {
  // With no row ticked the change has the grade column and then our own.
  const { columns, rows } = await regradeChange(tools, preview, { rows: [] }, work);
  const [, ...own] = columns;
  const positions = own.flatMap(({ position }) => position ?? []).sort((a, b) => a - b);
  const dates = own.flatMap(({ position, format }) => (format === "date" && position !== null ? [position] : []));
  const answer =
    positions.length === 0
      ? null
      : await tools.workbook.readColumns(preview.opened.table, { values: positions, dates }, work);
  if (answer !== null && answer.rowCount !== preview.plan.table.rowCount) return null;
  const now = own.map(({ position }) => (position === null ? [] : (answer?.values[positions.indexOf(position)] ?? [])));
  let cells = 0;
  const differing = rows.filter((row, at) => {
    const count = own.filter(({ values }, column) => {
      const value = values[at] ?? null;
      return value !== null && !sayTheSame(value, now[column]?.[row]);
    }).length;
    cells += count;
    return count > 0;
  });
  return { rows: differing.length, cells };
}
