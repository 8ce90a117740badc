// Rows below everything a sheet holds. Where that is, Excel says when the request runs, so rows that came in meanwhile are
// not written over; the header is read along, and rows under another header than expected are taken away again at once.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { CellFormat } from "../domain/vocabulary/sheet";
import { giveFormat } from "./numberFormats";
import { typed } from "./typed";
import { HostFailure } from "./workbook";

/** Where a header is looked for: people put a title above it. */
const HEADER_ROWS = 10;
const HEADER_COLUMNS = 60;

/** Tries where somebody changes the header each time. */
const TRIES = 3;

/** Rows as they are to stand under a header, in the workbook's own count of days. */
export interface BelowRows {
  readonly cells: CellRows;
  readonly formats: readonly (CellFormat | undefined)[];
}

/** Where rows were appended, zero-based on the sheet. */
export interface BelowPlace {
  readonly row: number;
  readonly column: number;
}

/** Queues the question for the first rows of a sheet that is not blank. */
export function askTop(used: Excel.Range): Excel.Range {
  const top = used.getCell(0, 0).getResizedRange(HEADER_ROWS - 1, HEADER_COLUMNS - 1);
  top.load("values");
  return top;
}

/** The first rows, after the sync; blank ends are left out. */
export function topRowsOf(top: Excel.Range): CellRows {
  return (top.values as CellRows).map(withoutBlankEnd);
}

/**
 * Appends rows. `make` gets the first rows of the sheet and answers the rows, or null where they have no place there; it is
 * asked again where the sheet changed between the question and the write. Throws "moved" where it keeps changing.
 */
export async function appendBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: CellRows,
  make: (top: CellRows) => BelowRows | null,
  tries = TRIES,
): Promise<BelowPlace> {
  const rows = make(top);
  if (rows === null || tries === 0)
    throw new HostFailure("moved", "", "the header of a sheet of ours changed meanwhile");
  const used = sheet.getUsedRange(true);
  const topNow = askTop(used);
  const width = Math.max(1, ...rows.cells.map((line) => line.length));
  const target = used
    .getLastRow()
    .getCell(1, 0)
    .getResizedRange(rows.cells.length - 1, width - 1);
  target.load("rowIndex,columnIndex");
  rows.formats.forEach((format, at) =>
    giveFormat(target.getCell(0, at).getResizedRange(rows.cells.length - 1, 0), format),
  );
  target.values = rows.cells.map((line) => Array.from({ length: width }, (_, at) => typed(line[at] ?? "")));
  await context.sync();
  const now = topRowsOf(topNow);
  if (sameRows(make(now), rows)) return { row: target.rowIndex, column: target.columnIndex };
  target.clear(Excel.ClearApplyTo.contents);
  await context.sync();
  return appendBelow(context, sheet, now, make, tries - 1);
}

function sameRows(some: BelowRows | null, others: BelowRows): boolean {
  return some !== null && JSON.stringify(some) === JSON.stringify(others);
}

function withoutBlankEnd(row: readonly CellValue[]): readonly CellValue[] {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? "") === "") width--;
  return row.slice(0, width);
}
