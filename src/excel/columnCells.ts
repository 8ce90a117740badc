// Where a write goes. Nothing positional survives the time between two requests, so a column of an Excel table is named by
// its table's id and its header, which Excel resolves when the request runs; beside a header row there are only addresses,
// and what stands there is read along with the write (see rowGuard.ts).

import { textOf } from "../domain/table/text";
import { cellsOf, type Located } from "./locate";

/** Gives ranges of one column; made anew for each request. */
export type ColumnCells = (start: number, rows: number) => Excel.Range;

/** Some data cells of a column by its place in the table; as many as asked for, even where rows came or went. */
export function columnCells(context: Excel.RequestContext, located: Located, position: number): ColumnCells {
  if (located.table === null) return (start, rows) => cellsOf(located, start, rows, position);
  const body = namedColumn(context, located, position).getDataBodyRange();
  return (start, rows) => {
    const first = body.getCell(start, 0);
    return rows === 1 ? first : first.getResizedRange(rows - 1, 0);
  };
}

/** All data cells of a column, however many there are when the request runs; beside a header row as many as were found. */
export function wholeColumn(context: Excel.RequestContext, located: Located, position: number): Excel.Range {
  return located.table === null
    ? cellsOf(located, 0, located.found.rowCount, position)
    : namedColumn(context, located, position).getDataBodyRange();
}

/** A column of an Excel table by its header. */
export function namedColumn(context: Excel.RequestContext, { found }: Located, position: number): Excel.TableColumn {
  return context.workbook.tables.getItem(found.id).columns.getItem(textIn(found.headers[position]));
}

function textIn(header: unknown): string {
  return typeof header === "string" ? header : textOf(header as number);
}
