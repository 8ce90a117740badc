// Shows only some rows of a table, by a filter of the user's own kind on the column that tells them: everybody knows the
// funnel in its header, it follows rows that are sorted, and it can be taken away without this add-in. It is set only where
// nothing is filtered or hidden, so that taking it away brings back what was there: Excel shows rows that were hidden by
// hand as well when a filter is cleared. Alternatives not taken: hiding the rows one by one, which nobody could tell from
// the user's own; selecting them, which needs ExcelApi 1.18, a short address, and is gone with the next click.

import { MOST_TOLD, tellingColumn } from "../domain/table/tellingColumn";
import { textOf } from "../domain/table/text";
import { estimateRowBytes, inTurn, rowsPerRead } from "./blocks";
import { namedColumn } from "./columnCells";
import { attempt, run } from "./failures";
import { hiddenRows } from "./hiddenRows";
import { cellsOf, currentPosition, locateOrFail, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { matchRows } from "./matchRows";
import { readLocated } from "./readColumns";
import { HostFailure, type NotShownReason, type RowFilter, type RowsToShow, type TableRef } from "./workbook";

/** A shown text is longer than its value: 2024-05-31 is five digits inside. */
const SHOWN_TO_STORED = 2;

/** Filters a table down to some rows. Throws HostFailure only where no filter of ours was left. */
export function showOnly({ table, rows, key, columns }: RowsToShow): Promise<RowFilter | NotShownReason> {
  return run({ subject: table.name }, async (context) => {
    if (rows.length > MOST_TOLD) return "tooMany";
    const located = await locateWritable(context, table);
    const { found } = located;
    if (found.hasHiddenRows === true) return "hidden";
    const place = await filterPlace(context, located);
    if (typeof place === "string") return place;

    const now = (position: number) => currentPosition(table, found.headers, position);
    const read = await readLocated(context, located, { values: key.map(({ position }) => now(position)) });
    const keys = key.map(({ values }) => values);
    const matched = matchRows(rows, keys, read.values, found.rowCount).filter((row) => typeof row === "number");
    if (matched.length === 0) return "gone";
    const positions = columns.map(now);
    const telling = tellingColumn(await shownTexts(context, located, positions), matched);
    if (telling === undefined) return "unclear";

    const position = positions[telling.at] ?? 0;
    place.set(position, telling.texts);
    located.sheet.activate();
    cellsOf(located, Math.min(...matched), 1, position).select();
    const filter = { header: textOf(found.headers[position]), rows: matched.length, isOwn: place.isOwn };
    const refused = await attempt(found.name, () => context.sync());
    if (refused === null && (await areTheOnlyOnes(context, located, matched))) return filter;
    place.clear(position);
    const stuck = await attempt(found.name, () => context.sync());
    // A filter that cannot be taken away stands: then it is said, with the way back.
    if (stuck !== null && refused === null) return filter;
    if (refused !== null) throw refused;
    return "inexact";
  });
}

/** Takes a filter of ours away. */
export function showAll(table: TableRef, { header, isOwn }: RowFilter): Promise<boolean> {
  return run({ subject: table.name }, async (context) => {
    const located = await locateOrFail(context, table);
    const position = located.found.headers.findIndex((other) => textOf(other) === header);
    // A column that was deleted has taken its filter along.
    if (position >= 0) {
      if (located.table === null) await clearOnSheet(context, located, position, isOwn);
      else {
        namedColumn(context, located, position).filter.clear();
        if (isOwn) await hideButtons(context, located.table);
      }
    }
    const body = cellsOf(located, 0, Math.max(1, located.found.rowCount), 0);
    body.load("rowHidden");
    await context.sync();
    return (body.rowHidden as boolean | null) !== false;
  });
}

/** Where a filter of ours goes. */
interface FilterPlace {
  readonly isOwn: boolean;
  readonly set: (position: number, texts: readonly string[]) => void;
  readonly clear: (position: number) => void;
}

function filterPlace(context: Excel.RequestContext, located: Located): Promise<FilterPlace | NotShownReason> {
  return located.table === null ? placeOnSheet(context, located) : placeInTable(context, located, located.table);
}

async function placeInTable(
  context: Excel.RequestContext,
  located: Located,
  table: Excel.Table,
): Promise<FilterPlace | NotShownReason> {
  table.load("showFilterButton");
  table.autoFilter.load("isDataFiltered");
  await context.sync();
  if (table.autoFilter.isDataFiltered) return "hidden";
  const hadButtons = table.showFilterButton;
  return {
    isOwn: !hadButtons,
    set: (position, texts) => namedColumn(context, located, position).filter.applyValuesFilter([...texts]),
    clear: (position) => {
      namedColumn(context, located, position).filter.clear();
      if (!hadButtons) table.showFilterButton = false;
    },
  };
}

/** A sheet has one filter beside those of its tables; it is used where it is the header row's own, and made where there is none. */
async function placeOnSheet(context: Excel.RequestContext, located: Located): Promise<FilterPlace | NotShownReason> {
  const { sheet, found } = located;
  const there = await sheetFilter(context, sheet);
  if (there !== null && there.range.rowIndex !== found.headerRow) return "otherFilter";
  if (there?.isSet === true) return "hidden";
  const left = there?.range.columnIndex ?? found.firstColumn;
  const right = left + (there?.range.columnCount ?? found.headers.length);
  const bottom = found.headerRow + 1 + found.rowCount;
  const covers = left <= found.firstColumn && right >= found.firstColumn + found.headers.length;
  const reaches = there === null || there.range.rowIndex + there.range.rowCount >= bottom;
  if (!covers || !reaches) return "otherFilter";
  const range = there?.range ?? cellsOf(located, -1, found.rowCount + 1, 0, found.headers.length);
  const index = (position: number) => found.firstColumn + position - left;
  return {
    isOwn: there === null,
    set: (position, texts) =>
      sheet.autoFilter.apply(range, index(position), { filterOn: Excel.FilterOn.values, values: [...texts] }),
    clear: (position) => {
      if (there === null) sheet.autoFilter.remove();
      else sheet.autoFilter.clearColumnCriteria(index(position));
    },
  };
}

/** Takes one column's choice off the sheet's filter, and the filter itself where it was ours and nobody uses it. */
async function clearOnSheet(
  context: Excel.RequestContext,
  { sheet, found }: Located,
  position: number,
  isOwn: boolean,
): Promise<void> {
  const there = await sheetFilter(context, sheet);
  const index = found.firstColumn + position - (there?.range.columnIndex ?? 0);
  if (there === null || there.range.rowIndex !== found.headerRow || index < 0 || index >= there.range.columnCount)
    return;
  sheet.autoFilter.clearColumnCriteria(index);
  if (!isOwn) return;
  const left = await sheetFilter(context, sheet);
  if (left?.isSet === false) sheet.autoFilter.remove();
}

async function hideButtons(context: Excel.RequestContext, table: Excel.Table): Promise<void> {
  table.autoFilter.load("isDataFiltered");
  await context.sync();
  if (!table.autoFilter.isDataFiltered) table.showFilterButton = false;
}

/** The sheet's own filter: where it is, and whether anything is chosen in it. */
async function sheetFilter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<{ readonly range: Excel.Range; readonly isSet: boolean } | null> {
  const range = sheet.autoFilter.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.autoFilter.load("isDataFiltered");
  await context.sync();
  return range.isNullObject ? null : { range, isSet: sheet.autoFilter.isDataFiltered };
}

/** What the cells of some columns show, by blocks. */
async function shownTexts(
  context: Excel.RequestContext,
  located: Located,
  positions: readonly number[],
): Promise<readonly (readonly string[])[]> {
  const { found } = located;
  const texts = positions.map((): string[] => []);
  const rowBytes = estimateRowBytes(found.sample, positions) * SHOWN_TO_STORED;
  const most = rowsPerRead(rowBytes, positions.length);
  const starts = Array.from({ length: Math.ceil(found.rowCount / most) }, (_, block) => block * most);
  await inTurn(starts, async (start) => {
    const ranges = positions.map((position) => {
      const range = cellsOf(located, start, Math.min(most, found.rowCount - start), position);
      range.load("text");
      return range;
    });
    await context.sync();
    ranges.forEach((range, at) => {
      const shown = range.text as string[][] | null;
      if (shown === null) throw new HostFailure("tooLarge", found.name, "Excel answered null instead of texts");
      for (const [text = ""] of shown) texts[at]?.push(text);
    });
  });
  return texts;
}

/** Are exactly these rows in sight? False also where Excel does not say. */
async function areTheOnlyOnes(
  context: Excel.RequestContext,
  located: Located,
  rows: readonly number[],
): Promise<boolean> {
  const isHidden = await hiddenRows(context, { ...located, found: { ...located.found, hasHiddenRows: true } });
  if (isHidden === null) return false;
  const wanted = new Set(rows);
  return Array.from({ length: located.found.rowCount }, (_, row) => row).every(
    (row) => isHidden(row) !== wanted.has(row),
  );
}
