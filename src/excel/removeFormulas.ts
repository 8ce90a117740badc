// Takes new columns of formulas away again. A column goes only while all its cells are as they were written: whoever typed
// into one of them since wants to keep it, so then the other cells are emptied and the column stays.

import type { CellValue } from "../domain/vocabulary/cell";
import { run } from "./failures";
import { cellsOf, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { heedMergedCells } from "./mergedCells";
import { readLocated } from "./readColumns";
import { canGroupUndo } from "./requirements";
import type { FilledColumn, FilledFormulas, UndoReport } from "./workbook";

/** Removes what is still ours. */
export async function removeFormulas({ table, columns }: FilledFormulas): Promise<UndoReport> {
  await heedMergedCells(table);
  return run({ subject: table.name, oneUndoStep: canGroupUndo() }, async (context) => {
    const located = await locateWritable(context, table);
    const there = columns
      .filter(({ created }) => created)
      .map((column) => ({ column, position: located.found.headers.findIndex((header) => header === column.header) }))
      .filter(({ position }) => position >= 0)
      .sort((a, b) => b.position - a.position);
    const positions = there.map(({ position }) => position);
    const now = await readLocated(context, located, { values: [], formulas: positions });
    let restored = 0;
    let kept = 0;
    there.forEach(({ column, position }, index) => {
      const cells = now.formulas[index] ?? [];
      const ours = [...cells.keys()].filter((row) => isOurs(column, cells[row] ?? "", row));
      const others = cells.filter((cell, row) => cell !== "" && !isOurs(column, cell, row)).length;
      if (others === 0) removeColumn(located, column.header, position);
      else runsOf(ours).forEach(({ start, count }) => clear(located, start, count, position));
      restored += ours.length;
      kept += others;
    });
    await context.sync();
    return { restored, kept };
  });
}

/** A row added since has the formula of the first row, where a table fills its columns down by itself. */
function isOurs({ formulas }: FilledColumn, cell: CellValue, row: number): boolean {
  return cell !== "" && cell === (formulas[row] ?? formulas[0]);
}

function removeColumn(located: Located, header: string, position: number): void {
  if (located.table !== null) located.table.columns.getItem(header).delete();
  else clear(located, -1, located.found.rowCount + 1, position);
}

function clear(located: Located, start: number, count: number, position: number): void {
  cellsOf(located, start, count, position).clear(Excel.ClearApplyTo.contents);
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
