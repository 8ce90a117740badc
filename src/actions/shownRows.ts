// That a filter of ours is set is kept in the workbook, because it outlives the pane; whether it still hides anything is asked
// of the sheet.

import { ownValue } from "../domain/vocabulary/own";
import type { RowFilter } from "../excel/workbook";
import type { OpenedTable } from "./actions";
import { entriesOf, mappingKey } from "./mapping";
import type { Tools } from "./tools";

const ROW_FILTERS = "rowFilters";
/** Tables whose filter is remembered, at most; the oldest is forgotten first. */
const MOST_FILTERS = 30;

type RowFilters = Readonly<Record<string, RowFilter>>;

/** The filter of ours that hides rows of this table now; null where there is none, or it was taken away in the sheet. */
export async function shownRows(tools: Tools, opened: OpenedTable): Promise<RowFilter | null> {
  const filter = await filterOf(tools, opened);
  if (filter === undefined) return null;
  const now = await tools.workbook.refresh(opened.table);
  if (now === null) return null;
  if (now.hasHiddenRows === true) return filter;
  await remember(tools, opened, undefined);
  return null;
}

/** The filter that is remembered for this table, whether or not it still hides anything. */
export async function filterOf(tools: Tools, { table }: OpenedTable): Promise<RowFilter | undefined> {
  return ownValue(await loadFilters(tools), mappingKey(table));
}

/** Keeps a filter with the workbook; undefined forgets the one of this table. */
export async function remember(tools: Tools, { table }: OpenedTable, filter: RowFilter | undefined): Promise<void> {
  const key = mappingKey(table);
  const others = Object.entries(await loadFilters(tools)).filter(([other]) => other !== key);
  const all = [...others, ...(filter === undefined ? [] : [[key, filter] as const])].slice(-MOST_FILTERS);
  await tools.workbook.saveSetting(ROW_FILTERS, all.length === 0 ? undefined : Object.fromEntries(all));
}

/** What the workbook keeps; what is no filter is passed over. */
async function loadFilters({ workbook }: Tools): Promise<RowFilters> {
  const [stored] = (await workbook.loadSettings([ROW_FILTERS])).values;
  const filters = entriesOf(stored).flatMap(([table, value]) => {
    const { header, rows, isOwn } = Object.fromEntries(entriesOf(value));
    return typeof header === "string" && typeof rows === "number" && typeof isOwn === "boolean"
      ? [[table, { header, rows, isOwn }] as const]
      : [];
  });
  return Object.fromEntries(filters);
}
