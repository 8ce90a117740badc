// Performs a change: find the table, look whether it may be written, read keys and target cells again, decide cell by cell,
// create columns, write, read back, report. Round trips: find, read (by blocks), write (by blocks); free columns one more,
// hidden rows one more, formulas in a column of a table one more. What is written is looked at once more in the request
// that writes it, so the reading before it only decides; it is never what a write relies on.
// Alternative not taken: writing what the diff said without looking again; people sort and type while they read a diff.

import type { CellValue } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { addColumns, anyBlank, askBeside, heedBeside } from "./addColumns";
import { shiftDay } from "./dateSystem";
import { dropBlankColumns } from "./dropColumns";
import { filledColumns } from "./filledColumns";
import { hiddenRows } from "./hiddenRows";
import { currentPosition, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { heedMergedCells } from "./mergedCells";
import { asOneStep } from "./oneStep";
import { readLocated } from "./readColumns";
import { keyGuard } from "./rowGuard";
import { spilledRows } from "./spills";
import { placeForUndo, withoutGone } from "./undoPlaces";
import { writeCells } from "./writeCells";
import { planWrite, type CurrentCells, type WritePlan } from "./writePlan";
import { makeReport } from "./writeReport";
import type { ColumnChange, LongWork, TableChange, WriteReport } from "./workbook";

/**
 * Writes a change into its table. Throws HostFailure only if nothing was written. `asTyped`: see planWrite; columns that
 * are gone are then left out of the report.
 */
export async function applyChange(asked: TableChange, asTyped: boolean, work: LongWork = {}): Promise<WriteReport> {
  await heedMergedCells(asked.table);
  let created: readonly string[] = [];
  return asOneStep(asked.table.name, writeOnce, async () => {
    await dropBlankColumns(asked.table, created);
    created = [];
  });

  async function writeOnce(context: Excel.RequestContext): Promise<WriteReport> {
    const found = await locateWritable(context, asked.table);
    const change = asTyped ? withoutGone(asked, found.found.headers) : asked;
    const place = (position: number) =>
      (asTyped ? placeForUndo : currentPosition)(change.table, found.found.headers, position);
    const positions = change.columns.map((column) => positionNow(found, column, place));
    const inWorkbook = moveDays(change, found.dayShift);
    const decided = await decide(context, found, inWorkbook, positions, asTyped, place, work);
    const { plan, now, keyPositions, blankDates } = decided;
    const missing = missingColumns(positions, plan);
    created = missing.map((index) => (change.columns[index] as ColumnChange).header);
    const added = await addColumns(
      context,
      found,
      missing.map((index) => change.columns[index] as ColumnChange),
      change.makeRoom,
    );
    const { located } = added;
    const places = positions.map((position, index) => position ?? added.positions[missing.indexOf(index)] ?? -1);
    const isHidden = plan.cells.some((cells) => cells.length > 0) ? await hiddenRows(context, located) : null;
    const guard = keyGuard(context, located, keyPositions, now.keys);
    const frame = { context, located, positions: places, guard, keyPositions, dated: new Set(blankDates) };
    const outcome = await filledColumns(frame, plan, await writeCells(frame, plan, isHidden, work), now);
    const nothing = outcome.written.every((cells) => cells.length === 0);
    const nothingFailed = outcome.failed.every((cells) => cells.length === 0);
    if (outcome.stopped !== null && nothing && nothingFailed) throw outcome.stopped.failure;
    return makeReport({ change: inWorkbook, located: found, places, keyPositions, created: missing, plan, outcome });
  }
}

/** The columns to be created: those that will get a cell. */
function missingColumns(positions: readonly (number | null)[], plan: WritePlan): readonly number[] {
  return [...positions.keys()].filter((index) => positions[index] === null && (plan.cells[index]?.length ?? 0) > 0);
}

/** Where a target column stands now; null when it has to be created. */
function positionNow(located: Located, column: ColumnChange, place: (position: number) => number): number | null {
  const { headers } = located.found;
  if (column.position !== null) return place(column.position);
  const there = headers.findIndex((header) => textOf(header) === textOf(column.header));
  return there < 0 ? null : there;
}

interface Decision {
  readonly plan: WritePlan;
  /** What the plan was made from. */
  readonly now: CurrentCells;
  readonly keyPositions: readonly number[];
  /** Indexes of date columns with blank cells to fill: those get a date format. */
  readonly blankDates: readonly number[];
}

async function decide(
  context: Excel.RequestContext,
  located: Located,
  change: TableChange,
  positions: readonly (number | null)[],
  asTyped: boolean,
  place: (position: number) => number,
  work: LongWork,
): Promise<Decision> {
  const keys = change.key.map((column) => place(column.position));
  const guards = change.guards.map((column) => place(column.position));
  const targets = positions.filter((position) => position !== null);
  const missing = positions.length - targets.length;
  const looksBeside = located.table !== null && missing > 0 && change.makeRoom !== true;
  const beside = looksBeside ? askBeside(context, located, missing) : null;
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
  const now = {
    rowCount: read.rowCount,
    keys: read.values.slice(0, keys.length),
    guards: read.values.slice(keys.length, keys.length + guards.length),
    columns,
  };
  const plan = planWrite(change, now, asTyped);
  if (beside !== null && missingColumns(positions, plan).length > 0) heedBeside(beside, located);
  const blankDates = change.columns.flatMap((column, index) => {
    const values = columns[index]?.values;
    const fills = plan.cells[index]?.map(({ row }) => values?.[row] ?? "") ?? [];
    return column.format === "date" && values !== undefined && anyBlank(fills) ? [index] : [];
  });
  return { plan, now, keyPositions: keys, blankDates };
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
