// Adds our own columns, once, at the right edge: a real column of an Excel table, or the next free column beside a header
// row. A column whose cells are not all blank is never taken. Format calls: two a column, whatever the number of rows.

import type { CellValue } from "../domain/vocabulary/cell";
import { typedText } from "./typed";
import { cellsOf, type Located } from "./locate";
import { HostFailure, type ColumnChange } from "./workbook";

/** A column to add. */
export type NewColumn = Pick<ColumnChange, "header" | "format">;

/** Columns beside a header row that are looked at for free ones, besides those needed. */
const SPARE_COLUMNS = 8;
/** Widths in points: short words and dates are narrow, sentences wide. */
const WIDTH = { date: 80, text: 150 } as const;
const DATE_FORMAT = "yyyy-mm-dd";

/** A property of a range that takes one value for all its cells; Office.js types it as rows of cells only. */
export function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

/** Creates columns in a round trip of their own, so that a refused write cannot leave it open whether they are there; answers their positions. */
export async function addColumns(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly NewColumn[],
): Promise<readonly number[]> {
  if (columns.length === 0) return [];
  const positions =
    located.table === null
      ? await freePositions(context, located, columns.length)
      : addToTable(located, located.table, columns);
  columns.forEach((column, index) => {
    const position = positions[index] as number;
    if (located.table === null || !isPlain(column.header))
      cellsOf(located, -1, 1, position).values = [[typedText(column.header)]];
    formatColumn(located, position, column.format);
    cellsOf(located, -1, 1, position).format.columnWidth = WIDTH[column.format === "date" ? "date" : "text"];
  });
  await context.sync();
  return positions;
}

/** Gives a whole column its number format: one call. A new column of a table inherits its neighbour's otherwise. */
export function formatColumn(located: Located, position: number, format: ColumnChange["format"]): void {
  if (located.found.rowCount === 0) return;
  cellsOf(located, 0, located.found.rowCount, position).numberFormat = everyCell(
    format === "date" ? DATE_FORMAT : "General",
  );
}

/** A name that begins like a formula is typed into the header cell: as the name of a new column it would be one. */
function isPlain(header: string): boolean {
  return typedText(header) === header;
}

function addToTable(located: Located, table: Excel.Table, columns: readonly NewColumn[]): readonly number[] {
  return columns.map((column, index) => {
    table.columns.add(undefined, undefined, isPlain(column.header) ? column.header : undefined);
    return located.found.headers.length + index;
  });
}

async function freePositions(
  context: Excel.RequestContext,
  located: Located,
  wanted: number,
): Promise<readonly number[]> {
  const width = located.found.headers.length;
  const candidates = Array.from({ length: wanted + SPARE_COLUMNS }, (_, index) => {
    const used = cellsOf(located, -1, located.found.rowCount + 1, width + index).getUsedRangeOrNullObject(true);
    used.load("rowCount");
    return { position: width + index, used };
  });
  await context.sync();
  const free = candidates.filter(({ used }) => used.isNullObject).map(({ position }) => position);
  if (free.length < wanted) throw new HostFailure("blocked", located.found.name, "no free columns beside the table");
  return free.slice(0, wanted);
}

/** Are these cells blank, so that a date format is still ours to give? */
export function anyBlank(values: readonly CellValue[]): boolean {
  return values.some((value) => value === "" || value === null);
}
