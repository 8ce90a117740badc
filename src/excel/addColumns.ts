// Adds our own columns, once, at the right edge: an Excel table grows over blank columns, a header row takes the next free
// columns beside it, together; where somebody else's stand too near, those behind them, and a blank column is left between.
// A column whose cells are not all blank is never taken, and nothing is moved: what stands right of a
// table is looked at in the request before and in the very request that adds, and then the table is made small again.
// Alternative not taken: table.columns.add, which moves what stands right of the table, in the table's rows only.

import { columnLetters } from "../domain/vocabulary/columnLetters";
import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { namedColumn, wholeColumn } from "./columnCells";
import { everyCell } from "./numberFormats";
import { attempt, isNotLoaded } from "./failures";
import { sameCell, typedAgain, typedText } from "./typed";
import { cellsOf, type Located } from "./locate";
import { HostFailure, type ColumnChange } from "./workbook";

/** A column to add. */
export type NewColumn = Pick<ColumnChange, "header" | "format">;

/** Columns beside a header row that are looked at for free ones, besides those needed. */
const SPARE_COLUMNS = 8;
/** Widths in points: short words and dates are narrow, sentences wide. */
const WIDTH = { date: 80, text: 150 } as const;
const DATE_FORMAT = "yyyy-mm-dd";

/** The table with its new columns, and where they stand. */
export interface Widened {
  readonly located: Located;
  readonly positions: readonly number[];
}

/**
 * Creates columns in a round trip of their own, so that a refused write cannot leave it open whether they are there. Their
 * formats go with the next request. Throws "beside" where something stands right of a table and `makeRoom` is not agreed
 * to, "moved" where the table is not where it was; then nothing is left of it.
 */
export async function addColumns(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly NewColumn[],
  makeRoom = false,
): Promise<Widened> {
  if (columns.length === 0) return { located, positions: [] };
  const widened =
    located.table === null
      ? await addBeside(context, located, columns)
      : await addToTable(context, located, columns, makeRoom);
  columns.forEach(({ format }, index) => {
    const position = widened.positions[index] as number;
    dress(context, widened.located, position, format);
  });
  return widened;
}

/** Queues what a new column looks like; a new column of a table may inherit its neighbour's number format. */
function dress(context: Excel.RequestContext, located: Located, position: number, format: NewColumn["format"]): void {
  const { rowCount } = located.found;
  if (rowCount > 0)
    wholeColumn(context, located, position).numberFormat = everyCell(format === "date" ? DATE_FORMAT : "General");
  const header =
    located.table === null
      ? cellsOf(located, -1, 1, position)
      : namedColumn(context, located, position).getHeaderRowRange();
  header.format.columnWidth = WIDTH[format === "date" ? "date" : "text"];
}

/** Cells beside a table that are looked at one by one; past that, a used range that reaches there counts as something. */
const MOST_CELLS = 500_000;

/** What stands right of a table in its rows, in the columns it would grow over. To be read after the sync. */
export interface Beside {
  readonly cells: Excel.Range;
  readonly used: Excel.Range;
  /** The cells were asked for one by one. */
  readonly isSmall: boolean;
}

/** Queues the question. */
export function askBeside(context: Excel.RequestContext, { found }: Located, columns: number): Beside {
  const cells = context.workbook.tables.getItem(found.id).getRange().getColumnsAfter(columns);
  const used = cells.getUsedRangeOrNullObject(true);
  used.load("address");
  const isSmall = found.rowCount * columns <= MOST_CELLS;
  cells.load("rowIndex,columnIndex");
  if (isSmall) cells.load("values");
  return { cells, used, isSmall };
}

/** The first cell that holds something, or null. */
function firstBeside({ cells, used, isSmall }: Beside): string | null {
  if (used.isNullObject) return null;
  if (!isSmall) return used.address.slice(used.address.lastIndexOf("!") + 1);
  const rows = cells.values as CellRows;
  const row = rows.findIndex((line) => line.some((value) => value !== ""));
  const column = rows[row]?.findIndex((value) => value !== "") ?? 0;
  return row < 0 ? null : `${columnLetters(cells.columnIndex + column)}${cells.rowIndex + row + 1}`;
}

/** Throws "beside" where something stands there. */
export function heedBeside(beside: Beside, { found }: Located): void {
  const first = firstBeside(beside);
  if (first !== null) throw new HostFailure("beside", first, `right of ${found.name}`);
}

async function addToTable(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly NewColumn[],
  makeRoom: boolean,
): Promise<Widened> {
  const { found } = located;
  const table = context.workbook.tables.getItem(found.id);
  const width = columns.length;
  if (makeRoom) table.getRange().getColumnsAfter(width).getEntireColumn().insert(Excel.InsertShiftDirection.right);
  const beside = askBeside(context, located, width);
  const was = table.getHeaderRowRange().getColumnsAfter(width);
  was.load("values,formulas");
  const headers = table.getHeaderRowRange().getColumnsAfter(width);
  headers.load("address");
  const wide = table.getRange().getResizedRange(0, width);
  wide.load("address");
  // Headers first: a table that grows by itself over what stands beside it is then as wide as it is to be.
  headers.values = [columns.map(({ header }) => typedText(header))];
  table.resize(wide);
  const now = table.getHeaderRowRange();
  now.load("values");
  await context.sync();
  const before = found.headers.length;
  const after = now.values[0] as CellValue[];
  const fits =
    after.length >= before + width && columns.every(({ header }, at) => after[after.length - width + at] === header);
  if (firstBeside(beside) !== null || !fits) {
    const [values = []] = was.values as CellValue[][];
    table.resize(table.getRange().getResizedRange(0, -width));
    headers.values = [values.map((value, at) => typedAgain(value, (was.formulas as CellRows)[0]?.[at] ?? ""))];
    if (makeRoom) headers.getEntireColumn().delete(Excel.DeleteShiftDirection.left);
    await context.sync();
    heedBeside(beside, located);
    throw new HostFailure("moved", found.name, "the new headers were not kept");
  }
  const positions = columns.map((_, at) => after.length - width + at);
  return { located: { ...located, found: { ...found, headers: after } }, positions };
}

async function addBeside(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly NewColumn[],
): Promise<Widened> {
  const { found } = located;
  const positions = await freePositions(context, located, columns.length);
  // As far as our columns reach: what stands between the table and them is somebody else's and must stand there after this.
  const row = cellsOf(located, -1, 1, 0, Math.max(...positions) + 1);
  row.load("values");
  const targets = positions.map((position) => {
    const used = cellsOf(located, -1, found.rowCount + 1, position).getUsedRangeOrNullObject(true);
    used.load("address");
    const was = cellsOf(located, -1, 1, position);
    was.load("values,formulas");
    const cell = cellsOf(located, -1, 1, position);
    cell.load("address");
    return { used, was, cell };
  });
  targets.forEach(({ cell }, at) => (cell.values = [[typedText(columns[at]?.header ?? "")]]));
  try {
    await context.sync();
  } catch (error) {
    await attempt(found.name, () => takeBackHeaders(context, located, positions, columns, targets));
    throw error;
  }
  const [now = []] = row.values as CellValue[][];
  const stands = (found.headerCells ?? found.headers).every((header, position) => sameCell(now[position], header));
  if (!stands || targets.some(({ used }) => !used.isNullObject)) {
    for (const { cell, was } of targets)
      cell.values = [[typedAgain((was.values as CellRows)[0]?.[0] ?? "", (was.formulas as CellRows)[0]?.[0] ?? "")]];
    await context.sync();
    throw new HostFailure("moved", found.name, "the header row is not where it was");
  }
  const headers: CellValue[] = [...found.headers];
  const headerCells: CellValue[] = [...(found.headerCells ?? found.headers)];
  positions.forEach((position, at) => {
    while (headers.length < position) headers.push("");
    while (headerCells.length < position) headerCells.push(now[headerCells.length] ?? "");
    headers[position] = headerCells[position] = columns[at]?.header ?? "";
  });
  return { located: { ...located, found: { ...found, headers, headerCells } }, positions };
}

/** After a refusal in the midst of the request, which was answered so far: headers that were written give way to what stood there. */
async function takeBackHeaders(
  context: Excel.RequestContext,
  located: Located,
  positions: readonly number[],
  columns: readonly NewColumn[],
  targets: readonly { readonly was: Excel.Range }[],
): Promise<void> {
  const before = targets.map(({ was }) => answered(was));
  const cells = positions.map((position) => cellsOf(located, -1, 1, position));
  for (const cell of cells) cell.load("values");
  await context.sync();
  cells.forEach((cell, at) => {
    const stood = before[at];
    if (stood !== undefined && (cell.values as CellRows)[0]?.[0] === columns[at]?.header) cell.values = [[stood]];
  });
  await context.sync();
}

/** What a cell held, as typed; undefined where the refusal came before the answer. */
function answered(cell: Excel.Range): CellValue | undefined {
  try {
    return typedAgain((cell.values as CellRows)[0]?.[0] ?? "", (cell.formulas as CellRows)[0]?.[0] ?? "");
  } catch (error) {
    if (isNotLoaded(error)) return undefined;
    throw error;
  }
}

/**
 * The first free columns side by side, with a blank one between them and whatever stands left or right of them. What touches
 * the table without a header is of it.
 */
async function freePositions(
  context: Excel.RequestContext,
  located: Located,
  wanted: number,
): Promise<readonly number[]> {
  const width = located.found.headers.length;
  const candidates = Array.from({ length: 2 * wanted + SPARE_COLUMNS }, (_, index) => {
    const used = cellsOf(located, -1, located.found.rowCount + 1, width + index).getUsedRangeOrNullObject(true);
    used.load("rowCount");
    return used;
  });
  await context.sync();
  const isFree = (index: number): boolean => candidates[index]?.isNullObject === true;
  const touching = candidates.findIndex(({ isNullObject }) => isNullObject);
  const fits = (start: number): boolean =>
    (isFree(start - 1) || start <= touching) && Array.from({ length: wanted + 1 }, (_, at) => start + at).every(isFree);
  const start = candidates.findIndex((_, index) => fits(index));
  if (start < 0) throw new HostFailure("blocked", located.found.name, "no free columns beside the table");
  return Array.from({ length: wanted }, (_, at) => width + start + at);
}

/** Are these cells blank, so that a date format is still ours to give? */
export function anyBlank(values: readonly CellValue[]): boolean {
  return values.some((value) => value === "" || value === null);
}
