// Finds a table again before anything is read or written: it may have been renamed, moved, sorted, extended or deleted
// since it was last seen. An Excel table is found by its id, else its name; a header row by its place, else by its words.
// One round trip, two where a header row has moved. Alternative not taken: fixed addresses, which write into the wrong cells.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { findHeader, likelyHeader } from "../domain/table/headerRow";
import { textOf } from "../domain/table/text";
import { askDateSystem, dayShift } from "./dateSystem";
import { HostFailure, type FoundTable, type TableRef } from "./workbook";

/** Rows under the header that are read along, to recognise columns and to judge how large rows are. */
export const SAMPLE_ROWS = 20;
/** Rows searched for a header where no Excel table is. */
const SEARCH_ROWS = 50;
/** Rows above the header that are read along: a unit may stand there. */
const ROWS_ABOVE = 5;
/** Widest header row that is read. */
const SEARCH_COLUMNS = 400;

/** A table as it stands now, ready to be read or written within the same context. */
export interface Located {
  readonly found: FoundTable;
  readonly sheet: Excel.Worksheet;
  /** The Excel table, null for a header row. */
  readonly table: Excel.Table | null;
  /** Days to add to a date read here (see dateSystem.ts). */
  readonly dayShift: number;
}

/**
 * The cells of some data rows and neighbouring columns; row -1 is the header. Made from the sheet each time: a range kept
 * from a request that was refused would be dead.
 */
export function cellsOf(
  { sheet, found }: Located,
  start: number,
  rows: number,
  position: number,
  columns = 1,
): Excel.Range {
  return sheet.getRangeByIndexes(found.headerRow + 1 + start, found.firstColumn + position, rows, columns);
}

/** Finds the table, or null when it is gone. `also` may queue more loads into the same round trip. */
export async function locate(
  context: Excel.RequestContext,
  ref: TableRef,
  also?: (sheet: Excel.Worksheet) => void,
): Promise<Located | null> {
  return ref.kind === "table" ? locateTable(context, ref, also) : locateHeaderRow(context, ref, also);
}

/** Like locate, and throws "tableGone" when there is nothing left to work on. */
export async function locateOrFail(
  context: Excel.RequestContext,
  ref: TableRef,
  also?: (sheet: Excel.Worksheet) => void,
): Promise<Located> {
  const located = await locate(context, ref, also);
  if (located === null) throw new HostFailure("tableGone", ref.name, `no ${ref.kind} ${ref.id}`);
  return located;
}

/** Where does each column stand now? By header, where it moved; throws "columnGone" for a column that is gone. */
export function currentPosition(ref: TableRef, now: readonly CellValue[], position: number): number {
  const header = textOf(ref.headers[position]);
  if (textOf(now[position]) === header) return position;
  const moved = now.findIndex((other) => textOf(other) === header);
  if (moved < 0) throw new HostFailure("columnGone", header, `column ${position} is gone`);
  return moved;
}

async function locateTable(
  context: Excel.RequestContext,
  ref: TableRef,
  also?: (sheet: Excel.Worksheet) => void,
): Promise<Located | null> {
  const byId = openTable(context.workbook.tables.getItemOrNullObject(ref.id));
  const byName = openTable(context.workbook.tables.getItemOrNullObject(ref.name));
  const dates = askDateSystem(context);
  also?.(context.workbook.worksheets.getItemOrNullObject(ref.sheetId));
  await context.sync();
  const opened = byId.table.isNullObject ? byName : byId;
  if (opened.table.isNullObject) return null;
  return { found: describe(opened), sheet: opened.sheet, table: opened.table, dayShift: dayShift(dates) };
}

/** The parts of an Excel table that say where it is and what it looks like. */
export interface OpenTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly head: Excel.Range;
}

/** Queues the loads that `describe` needs. */
export function openTable(table: Excel.Table): OpenTable {
  const sheet = table.worksheet;
  // Not getHeaderRowRange, which refuses the whole request where the header row is hidden.
  const header = table.getRange().getRow(0);
  const body = table.getDataBodyRange();
  const head = header.getOffsetRange(1, 0).getResizedRange(SAMPLE_ROWS - 1, 0);
  table.load("id,name,showHeaders");
  sheet.load("id,name");
  header.load("values,rowIndex,columnIndex");
  body.load("rowCount,rowHidden");
  head.load("values,formulas");
  return { table, sheet, header, body, head };
}

/** What an opened table looks like, after a sync; throws "headersHidden" where nothing says which column is which. */
export function describe({ table, sheet, header, body, head }: OpenTable): FoundTable {
  if (!table.showHeaders) throw new HostFailure("headersHidden", table.name, "the table's header row is hidden");
  return {
    kind: "table",
    id: table.id,
    name: table.name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    headerRow: header.rowIndex,
    firstColumn: header.columnIndex,
    headers: header.values[0] as CellValue[],
    rowCount: body.rowCount,
    hasHiddenRows: isPartlyHidden(body),
    sample: (head.values as CellRows).slice(0, body.rowCount),
    ...withFormulas((head.formulas as CellRows).slice(0, body.rowCount)),
  };
}

function withFormulas(rows: CellRows): Pick<FoundTable, "sampleFormulas"> {
  const isFormula = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");
  return rows.some((row) => row.some(isFormula)) ? { sampleFormulas: rows } : {};
}

/** Excel answers null where some rows are hidden and some are not. */
function isPartlyHidden({ rowHidden }: Excel.Range): boolean {
  return (rowHidden as boolean | null) !== false;
}

async function locateHeaderRow(
  context: Excel.RequestContext,
  ref: TableRef,
  also?: (sheet: Excel.Worksheet) => void,
): Promise<Located | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  const block = ref.atCell === true ? askBlock(sheet.getCell(ref.headerRow, ref.firstColumn)) : null;
  const dates = askDateSystem(context);
  sheet.load("id,name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  also?.(sheet);
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return null;
  const found =
    block === null ? await readHeaderRow(context, sheet, used) : await readHeaderAtCell(context, sheet, used, block);
  if (found === null || !isAkin(found, ref)) return null;
  if (block !== null && !isInItsPlace(found, ref)) return null;
  return { found, sheet, table: null, dayShift: dayShift(dates) };
}

/** Of several tables on a sheet only its place tells one: another with the same headers would be taken for it. */
function isInItsPlace(found: FoundTable, ref: TableRef): boolean {
  return (
    found.headerRow === ref.headerRow &&
    found.firstColumn === ref.firstColumn &&
    textOf(found.headers[0]) === textOf(ref.headers[0])
  );
}

/** The block of cells around a cell, bounded by blank rows and columns; to be read after a sync. */
export function askBlock(cell: Excel.Range): Excel.Range {
  const block = cell.getSurroundingRegion();
  block.load("rowIndex,columnIndex");
  return block;
}

/** The header row that begins in a block: rows and columns behind the block's first are the sheet's own, for a table may have blank ones. */
export async function readHeaderAtCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  { rowIndex, columnIndex }: Pick<Excel.Range, "rowIndex" | "columnIndex">,
): Promise<FoundTable | null> {
  const rowCount = used.rowIndex + used.rowCount - rowIndex;
  const columnCount = used.columnIndex + used.columnCount - columnIndex;
  if (rowCount < 1 || columnCount < 1) return null;
  const found = await readHeaderRow(context, sheet, { rowIndex, columnIndex, rowCount, columnCount });
  if (found === null) return null;
  return { ...found, id: `${sheet.id}#${found.headerRow},${found.firstColumn}`, atCell: true };
}

/** A header row that was only guessed is the one that was meant if a word of it is the same. */
function isAkin({ isGuess, headers }: FoundTable, ref: TableRef): boolean {
  const words = new Set(ref.headers.map(textOf));
  return isGuess !== true || headers.some((header) => words.has(textOf(header)));
}

/** Where cells are, as loaded from a range. */
export type Place = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Looks for a header row at the top of a used range; its own round trip. The sheet must be loaded. */
export async function readHeaderRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Place,
): Promise<FoundTable | null> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const columns = Math.min(columnCount, SEARCH_COLUMNS);
  const top = sheet.getRangeByIndexes(rowIndex, columnIndex, Math.min(rowCount, SEARCH_ROWS), columns);
  const whole = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  top.load("values,formulas");
  whole.load("rowHidden");
  await context.sync();
  const rows = top.values as CellValue[][];
  const header = findHeader(rows) ?? likelyHeader(rows);
  if (header === undefined) return null;
  const { row: at, from, to, headers, isSure } = header;
  const headerCells = (rows[at] ?? []).slice(from, to);
  const under = (all: CellRows): CellRows => all.slice(at + 1, at + 1 + SAMPLE_ROWS).map((row) => row.slice(from, to));
  return {
    kind: "range",
    id: sheet.id,
    name: sheet.name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    headerRow: used.rowIndex + at,
    firstColumn: used.columnIndex + from,
    headers,
    ...(headers.some((text, column) => text !== headerCells[column]) ? { headerCells } : {}),
    rowCount: used.rowCount - at - 1,
    hasHiddenRows: isPartlyHidden(whole),
    sample: under(rows),
    ...withFormulas(under(top.formulas as CellRows)),
    above: rows.slice(Math.max(0, at + 1 - header.rows - ROWS_ABOVE), at + 1 - header.rows),
    ...(isSure ? {} : { isGuess: true }),
  };
}
