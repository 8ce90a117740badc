// Reads columns of a table: one round trip to find it, then one for each block of about 2.5 MB. Neighbouring columns are
// read as one range; columns nobody asked for are not read at all. A reading that was cancelled leaves its blocks behind
// (see ReadingKept): the same reading of the same table goes on after them.

import { layIntoColumns } from "../domain/table/columns";
import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { cellBytes, eachReadBlock, estimateRowBytes, rowsPerRead, type RowBlock } from "./blocks";
import { forgetDateSystem, shiftDay } from "./dateSystem";
import { heed, isTooLarge, run } from "./failures";
import { cellsOf, currentPosition, locateOrFail, type Located } from "./locate";
import { HostFailure, type LongWork, type ReadAnswer, type ReadRequest, type TableRef } from "./workbook";

/** Neighbouring columns that are read as one range. */
interface Span {
  readonly position: number;
  readonly columns: number;
  readonly load: "values" | "formulas" | "values,formulas";
}

/** Finds the table and reads some of its columns. */
export function readColumns(table: TableRef, request: ReadRequest, work: LongWork = {}): Promise<ReadAnswer> {
  forgetDateSystem();
  return run({ subject: table.name, readOnly: true }, async (context) => {
    const located = await locateOrFail(context, table);
    const now = (position: number) => currentPosition(table, located.found.headers, position);
    return readLocated(
      context,
      located,
      { values: request.values.map(now), formulas: request.formulas?.map(now), dates: request.dates?.map(now) },
      work,
    );
  });
}

/** Reads columns of a table that was just found, in the same context; positions are the table's own of now. */
export async function readLocated(
  context: Excel.RequestContext,
  located: Located,
  request: ReadRequest,
  work: LongWork = {},
): Promise<ReadAnswer> {
  const { found } = located;
  const total = found.rowCount;
  const fits = JSON.stringify([found.id, found.headerRow, found.firstColumn, found.headers, total, request]);
  const soFar = work.kept?.soFar?.fits === fits ? work.kept.soFar : null;
  const values = soFar?.values ?? emptyColumns(request.values, total);
  const formulas = soFar?.formulas ?? emptyColumns(request.formulas ?? [], total);
  const from = soFar?.rows ?? 0;
  const spans = spansOf([...values.keys()], [...formulas.keys()]);
  const positions = [...values.keys(), ...formulas.keys()];
  const rowBytes = estimateRowBytes(found.sample, positions);

  await eachReadBlock(
    total,
    positions.length === 0 ? total : rowsPerRead(rowBytes, positions.length),
    readBlock,
    isTooLarge,
    from,
  );
  if (work.kept !== undefined) work.kept.soFar = { fits, rows: total, values, formulas };
  const shifted = (position: number, column: CellValue[]) =>
    located.dayShift !== 0 && request.dates?.includes(position) === true
      ? column.map((cell) => shiftDay(cell, located.dayShift))
      : column;
  return {
    table: found,
    rowCount: total,
    values: request.values.map((position) => shifted(position, values.get(position) ?? [])),
    formulas: (request.formulas ?? []).map((position) => formulas.get(position) ?? []),
  };

  async function readBlock({ start, count }: RowBlock): Promise<number> {
    heed(work.signal, found.name);
    if (spans.length === 0) return 0;
    const ranges = spans.map((span) => {
      const range = cellsOf(located, start, count, span.position, span.columns);
      range.load(span.load);
      return range;
    });
    await context.sync();
    const bytes = spans.reduce((sum, span, index) => sum + takeSpan(span, ranges[index] as Excel.Range, start), 0);
    if (work.kept !== undefined) work.kept.soFar = { fits, rows: start + count, values, formulas };
    work.onProgress?.({ done: start + count, total });
    return bytes;
  }

  function takeSpan(span: Span, range: Excel.Range, start: number): number {
    const bytes = span.load === "formulas" ? 0 : take(span, range.values as CellRows | null, values, start);
    return bytes + (span.load === "values" ? 0 : take(span, range.formulas as CellRows | null, formulas, start));
  }

  function take(span: Span, rows: CellRows | null, into: ReadonlyMap<number, CellValue[]>, start: number): number {
    if (rows === null) throw new HostFailure("tooLarge", found.name, "Excel answered null instead of cells");
    const columns = Array.from({ length: span.columns }, (_, at) => into.get(span.position + at) as CellValue[]);
    layIntoColumns(rows, columns, start);
    return bytesOf(rows);
  }
}

function emptyColumns(positions: readonly number[], rows: number): ReadonlyMap<number, CellValue[]> {
  return new Map(positions.map((position) => [position, new Array<CellValue>(rows).fill("")]));
}

/** Groups positions into runs of neighbours that are read the same way. */
export function spansOf(values: readonly number[], formulas: readonly number[]): readonly Span[] {
  const all = [...new Set([...values, ...formulas])].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const position of all) {
    const load = !formulas.includes(position) ? "values" : values.includes(position) ? "values,formulas" : "formulas";
    const last = spans[spans.length - 1];
    if (last !== undefined && last.load === load && last.position + last.columns === position) {
      spans[spans.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      spans.push({ position, columns: 1, load });
    }
  }
  return spans;
}

/** Bytes of these rows in a message, judged by up to 400 of them. */
function bytesOf(rows: CellRows): number {
  const step = Math.max(1, Math.floor(rows.length / 400));
  let seen = 0;
  let bytes = 0;
  for (let row = 0; row < rows.length; row += step) {
    seen++;
    bytes += 2 + (rows[row] ?? []).reduce<number>((sum, cell) => sum + cellBytes(cell), 0);
  }
  return seen === 0 ? 0 : (bytes / seen) * rows.length;
}
