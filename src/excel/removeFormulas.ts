// Takes new columns of formulas away again. A column goes only while all its cells are as they were written: whoever typed
// into one of them since wants to keep it, so then the other cells are emptied and the column stays. What the cells hold is
// read once more in the request that empties them; only blank columns are taken away.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { columnCells } from "./columnCells";
import { dropColumns } from "./dropColumns";
import type { Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { heedMergedCells } from "./mergedCells";
import { asOneStep } from "./oneStep";
import { putBack, type WantedCell } from "./putBack";
import { readLocated } from "./readColumns";
import { typedAgain } from "./typed";
import type { FilledColumn, FilledFormulas, UndoReport } from "./workbook";

/** Removes what is still ours. */
export async function removeFormulas({ table, columns }: FilledFormulas): Promise<UndoReport> {
  await heedMergedCells(table);
  return asOneStep(
    table.name,
    async (context) => {
      const located = await locateWritable(context, table);
      const there = columns
        .filter(({ created }) => created)
        .map((column) => ({ column, position: located.found.headers.findIndex((header) => header === column.header) }))
        .filter(({ position }) => position >= 0);
      const positions = there.map(({ position }) => position);
      const now = await readLocated(context, located, { values: [], formulas: positions });
      const emptied = there.map(({ column, position }, index) =>
        empty(context, located, column, position, now.formulas[index] ?? []),
      );
      await context.sync();
      const results = emptied.map((one) => one());
      await putBack(
        context,
        results.flatMap(({ theirs }) => theirs),
      );
      await dropColumns(
        context,
        located,
        positions.filter((_, index) => results[index]?.isBlank === true),
      );
      return {
        restored: results.reduce((sum, { restored }) => sum + restored, 0),
        kept: results.reduce((sum, { kept }) => sum + kept, 0),
      };
    },
    () => Promise.resolve(),
  );
}

interface Emptied {
  readonly restored: number;
  readonly kept: number;
  /** Cells that were somebody's when they were emptied. */
  readonly theirs: readonly WantedCell[];
  readonly isBlank: boolean;
}

/** Queues the emptying of what was ours a moment ago; the answer, after the sync, says what of it was. */
function empty(
  context: Excel.RequestContext,
  located: Located,
  column: FilledColumn,
  position: number,
  cells: readonly CellValue[],
): () => Emptied {
  const [before, after] = [columnCells(context, located, position), columnCells(context, located, position)];
  const runs = runsOf([...cells.keys()].filter((row) => isOurs(column, cells[row] ?? "", row)));
  const others = cells.filter((cell, row) => cell !== "" && !isOurs(column, cell, row)).length;
  const ranges = runs.map(({ start, count }) => {
    const was = before(start, count);
    was.load("values,formulas");
    return { start, was, range: after(start, count) };
  });
  for (const { range } of ranges) {
    range.clear(Excel.ClearApplyTo.contents);
    range.load("values");
  }
  return () => {
    const theirs = ranges.flatMap(({ start, was, range }) =>
      (was.formulas as CellRows).flatMap(([formula = ""], index): readonly WantedCell[] => {
        const row = start + index;
        if (formula === "" || isOurs(column, formula, row)) return [];
        const wanted = typedAgain((was.values as CellRows)[index]?.[0] ?? "", formula);
        return [{ range, index, column: 0, row, wanted, now: "", format: null }];
      }),
    );
    const emptied = runs.reduce((sum, { count }) => sum + count, 0);
    const kept = others + theirs.length;
    return { restored: emptied - theirs.length, kept, theirs, isBlank: kept === 0 };
  };
}

/** A row added since has the formula of the first row, where a table fills its columns down by itself. */
function isOurs({ formulas }: FilledColumn, cell: CellValue, row: number): boolean {
  return cell !== "" && cell === (formulas[row] ?? formulas[0]);
}

/** Neighbouring rows as runs, so that a hundred thousand cells are a few calls. */
function runsOf(rows: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.start + last.count === row) last.count++;
    else runs.push({ start: row, count: 1 });
  }
  return runs;
}
