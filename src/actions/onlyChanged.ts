// 只看改动的行: the sheet shows only the rows of a run, and says so until all are shown again (see shownRows.ts).

import { HostFailure, type NotShownReason, type RowFilter } from "../excel/workbook";
import type { OpenedTable, RegradePreview } from "./actions";
import { keyColumns } from "./regradeChange";
import { filterOf, remember } from "./shownRows";
import { orRefusal, type Tools } from "./tools";

/** Shows only these rows of a preview, wherever they stand by now. */
export async function showOnly(
  tools: Tools,
  preview: RegradePreview,
  rows: readonly number[],
): Promise<RowFilter | NotShownReason> {
  const { workbook } = tools;
  const { table, map } = preview.opened;
  const columns = [map.positions.id, map.positions.name].filter((position) => position !== undefined);
  const key = keyColumns(preview, rows);
  if (key.length === 0) return "unclear";
  const answer = await workbook.showOnly({ table, rows, key, columns });
  if (typeof answer === "string") return answer;
  const kept = await orRefusal(() => remember(tools, preview.opened, answer));
  if (!(kept instanceof HostFailure)) return answer;
  // A filter that nobody remembers is one that nobody takes away.
  await workbook.showAll(table, answer);
  throw kept;
}

/** Shows all rows again. True: some stay out of sight, by a filter that is not ours. */
export async function showAll(tools: Tools, opened: OpenedTable): Promise<boolean> {
  const filter = await filterOf(tools, opened);
  if (filter === undefined) return false;
  const stillHidden = await tools.workbook.showAll(opened.table, filter);
  await remember(tools, opened, undefined);
  return stillHidden;
}
