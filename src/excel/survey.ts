// Which tables are there to work on? Two round trips whatever the workbook holds: one for what there is, one for headers
// and first rows. Only the active sheet is searched for a header row without a table, because a used range can be large.

import { textOf } from "../domain/table/text";
import { withActiveCell } from "./activeCell";
import { askBlock, describe, openTable, readHeaderAtCell, readHeaderRow } from "./locate";
import type { FoundTable, Survey } from "./workbook";

/** Most tables that are looked into; the active sheet's come first. */
const MOST_TABLES = 40;

/** Lists the workbook's tables, the one at the selected cell first. */
export function survey(): Promise<Survey> {
  return withActiveCell(look);
}

async function look(context: Excel.RequestContext, cell: Excel.Range | null): Promise<Survey> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  const tables = context.workbook.tables;
  sheet.load("id,name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  tables.load("items/id,items/name,items/showHeaders,items/worksheet/id");
  cell?.load("rowIndex,columnIndex");
  await context.sync();

  const listed = tables.items.filter((table) => table.showHeaders);
  const nearFirst = [
    ...listed.filter((t) => t.worksheet.id === sheet.id),
    ...listed.filter((t) => t.worksheet.id !== sheet.id),
  ];
  const opened = nearFirst.slice(0, MOST_TABLES).map(openTable);
  const range = used.isNullObject ? null : await readHeaderRow(context, sheet, used);
  if (range === null) await context.sync();

  // Somebody may have hidden a header row since the first of the two round trips.
  const found = opened.filter(({ table }) => table.showHeaders).map(describe);
  const free =
    range !== null && !found.some((table) => covers(table, range.sheetId, range.headerRow, range.firstColumn))
      ? [range]
      : [];
  const all = [...free, ...found];
  const atCell = (table: FoundTable) => cell !== null && covers(table, sheet.id, cell.rowIndex, cell.columnIndex);
  const named = all.filter((table) => table.headers.some((header) => textOf(header) !== ""));
  const [selected = null] = named.filter(atCell);
  return {
    tables: selected === null ? named : [selected, ...named.filter((table) => table !== selected)],
    selected,
    activeSheetName: sheet.name,
  };
}

/** The table at the selected cell: an Excel table, else the header row of the cell's own block, else that of its sheet. */
export async function atSelection(): Promise<FoundTable | null> {
  const { selected } = await survey();
  if (selected?.kind === "table") return selected;
  const here = await withActiveCell(async (context, cell) => {
    if (cell === null) return null;
    const { worksheet: sheet } = cell;
    const used = sheet.getUsedRangeOrNullObject(true);
    const block = askBlock(cell);
    cell.load("rowIndex,columnIndex");
    sheet.load("id,name");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return null;
    const found = await readHeaderAtCell(context, sheet, used, block);
    return found !== null && covers(found, sheet.id, cell.rowIndex, cell.columnIndex) ? found : null;
  });
  // A row of customers under a blank one looks a little like a header.
  if (here?.isGuess === true && selected !== null && selected.isGuess !== true) return selected;
  const isSame = here?.headerRow === selected?.headerRow && here?.firstColumn === selected?.firstColumn;
  return isSame ? selected : (here ?? selected);
}

function covers(table: FoundTable, sheetId: string, row: number, column: number): boolean {
  return (
    table.sheetId === sheetId &&
    row >= table.headerRow &&
    row <= table.headerRow + table.rowCount &&
    column >= table.firstColumn &&
    column < table.firstColumn + table.headers.length
  );
}
