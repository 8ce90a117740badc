// Reads a few rows of a table, wherever it stands now: one round trip to find it, one for the cells. Neighbouring rows are
// read as one range. For what people just changed; a whole table is readColumns.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { shiftDay } from "./dateSystem";
import { run } from "./failures";
import { cellsOf, currentPosition, locateOrFail } from "./locate";
import { spansOf } from "./readColumns";
import { HostFailure, type ReadAnswer, type ReadRequest, type TableRef } from "./workbook";

/** Finds the table and reads some of its columns in some of its rows. */
export function readRows(table: TableRef, request: ReadRequest, rows: readonly number[]): Promise<ReadAnswer> {
  return run({ subject: table.name, readOnly: true }, async (context) => {
    const located = await locateOrFail(context, table);
    const { found, dayShift } = located;
    const now = (position: number) => currentPosition(table, found.headers, position);
    const values = request.values.map(now);
    const formulas = (request.formulas ?? []).map(now);
    const dates = (request.dates ?? []).map(now);
    const blocks = runsOf(rows).flatMap(({ at, start, count }) =>
      spansOf(values, formulas).map((span) => {
        const range = cellsOf(located, start, count, span.position, span.columns);
        range.load(span.load);
        return { at, span, range };
      }),
    );
    await context.sync();

    const column = (position: number, what: "values" | "formulas"): readonly CellValue[] => {
      const cells = new Array<CellValue>(rows.length).fill("");
      for (const { at, span, range } of blocks) {
        const offset = position - span.position;
        if (offset < 0 || offset >= span.columns || !span.load.includes(what)) continue;
        const read = range[what] as CellRows | null;
        if (read === null) throw new HostFailure("tooLarge", found.name, "Excel answered null instead of cells");
        read.forEach((row, index) => (cells[at + index] = row[offset] ?? ""));
      }
      return what === "values" && dates.includes(position) ? cells.map((cell) => shiftDay(cell, dayShift)) : cells;
    };
    return {
      table: found,
      rowCount: found.rowCount,
      values: values.map((position) => column(position, "values")),
      formulas: formulas.map((position) => column(position, "formulas")),
    };
  });
}

/** Rows in a row: the first of them, how many, and where in the list they begin. */
function runsOf(rows: readonly number[]): readonly { at: number; start: number; count: number }[] {
  const runs: { at: number; start: number; count: number }[] = [];
  rows.forEach((row, at) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.start + last.count === row) last.count++;
    else runs.push({ at, start: row, count: 1 });
  });
  return runs;
}
