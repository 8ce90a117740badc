// Performs a change: find the table, look whether it may be written, read keys and target cells again, decide cell by cell,
// create columns, write, read back, report. Round trips: find, read (by blocks), write (by blocks); free columns one more.
// Alternative not taken: writing what the diff said without looking again; people sort and type while they read a diff.

import type { CellValue } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { addColumns, anyBlank, formatColumn } from "./addColumns";
import { shiftDay } from "./dateSystem";
import { run } from "./failures";
import { currentPosition, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { heedMergedCells } from "./mergedCells";
import { readLocated } from "./readColumns";
import { canGroupUndo } from "./requirements";
import { spilledRows } from "./spills";
import { writeCells } from "./writeCells";
import { planWrite, type WritePlan } from "./writePlan";
import { makeReport } from "./writeReport";
import type { ColumnChange, LongWork, TableChange, WriteReport } from "./workbook";

/** Writes a change into its table. Throws HostFailure only if nothing was written. `asTyped`: see planWrite. */
export async function applyChange(change: TableChange, asTyped: boolean, work: LongWork = {}): Promise<WriteReport> {
  await heedMergedCells(change.table);
  return run({ subject: change.table.name, oneUndoStep: canGroupUndo() }, async (context) => {
    const located = await locateWritable(context, change.table);
    const positions = change.columns.map((column) => positionNow(change, located, column));
    const inWorkbook = moveDays(change, located.dayShift);
    const { plan, blankDates } = await decide(context, located, inWorkbook, positions, asTyped, work);
    const created = await createColumns(context, located, change, positions, plan);
    const places = positions.map((position, index) => position ?? created.get(index) ?? -1);
    blankDates.forEach((index) => formatColumn(located, places[index] as number, "date"));
    const outcome = await writeCells(context, located, places, plan, work);
    if (outcome.stopped !== null && outcome.written.every((cells) => cells.length === 0)) throw outcome.stopped.failure;
    const createdIndexes = outcome.stopped === null || created.size > 0 ? [...created.keys()] : [];
    return makeReport({ change: inWorkbook, located, places, created: createdIndexes, plan, outcome });
  });
}

/** Where a target column stands now; null when it has to be created. */
function positionNow(change: TableChange, located: Located, column: ColumnChange): number | null {
  const { headers } = located.found;
  if (column.position !== null) return currentPosition(change.table, headers, column.position);
  const there = headers.findIndex((header) => textOf(header) === textOf(column.header));
  return there < 0 ? null : there;
}

async function decide(
  context: Excel.RequestContext,
  located: Located,
  change: TableChange,
  positions: readonly (number | null)[],
  asTyped: boolean,
  work: LongWork,
): Promise<{ plan: WritePlan; blankDates: readonly number[] }> {
  const now = (position: number) => currentPosition(change.table, located.found.headers, position);
  const keys = change.key.map((column) => now(column.position));
  const guards = change.guards.map((column) => now(column.position));
  const targets = positions.filter((position) => position !== null);
  const read = await readLocated(
    context,
    located,
    { values: [...keys, ...guards, ...targets], formulas: targets },
    { signal: work.signal, onProgress: (progress) => work.onProgress?.({ ...progress, step: "check" }) },
  );
  const targetValues = read.values.slice(keys.length + guards.length);
  const spilled = await spilledRows(context, located, targets, targetValues);
  const columns = positions.map((position) => {
    const index = position === null ? -1 : targets.indexOf(position);
    const values = targetValues[index];
    const formulas = read.formulas[index];
    const rows = spilled[index];
    return values === undefined || formulas === undefined || rows === undefined
      ? null
      : { values, formulas, spilled: rows };
  });
  const plan = planWrite(
    change,
    {
      rowCount: read.rowCount,
      keys: read.values.slice(0, keys.length),
      guards: read.values.slice(keys.length, keys.length + guards.length),
      columns,
    },
    asTyped,
  );
  const blankDates = change.columns.flatMap((column, index) => {
    const values = columns[index]?.values;
    const fills = plan.cells[index]?.map(({ row }) => values?.[row] ?? "") ?? [];
    return column.format === "date" && values !== undefined && anyBlank(fills) ? [index] : [];
  });
  return { plan, blankDates };
}

/** Creates the missing columns that will get a cell; answers their positions by index into the change's columns. */
async function createColumns(
  context: Excel.RequestContext,
  located: Located,
  change: TableChange,
  positions: readonly (number | null)[],
  plan: WritePlan,
): Promise<ReadonlyMap<number, number>> {
  const missing = [...positions.keys()].filter(
    (index) => positions[index] === null && (plan.cells[index]?.length ?? 0) > 0,
  );
  const places = await addColumns(
    context,
    located,
    missing.map((index) => change.columns[index] as ColumnChange),
  );
  return new Map(missing.map((index, at) => [index, places[at] as number]));
}

/** The change in the workbook's own count of days, and with the apostrophes left to the writer. */
function moveDays(change: TableChange, dayShift: number): TableChange {
  if (dayShift === 0) return change;
  const back = (values: readonly CellValue[]) => values.map((value) => shiftDay(value, -dayShift));
  const isDate = new Set(change.dates);
  const moveKey = (column: TableChange["key"][number]) =>
    isDate.has(column.position) ? { ...column, values: back(column.values) } : column;
  return {
    ...change,
    key: change.key.map(moveKey),
    guards: change.guards.map(moveKey),
    columns: change.columns.map((column) =>
      column.format === "date"
        ? { ...column, values: back(column.values), before: column.before === null ? null : back(column.before) }
        : column,
    ),
  };
}
