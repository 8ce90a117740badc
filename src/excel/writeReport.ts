// What a write amounted to, in numbers and cells: for the result the user sees, and for taking it back.

import type { CellValue } from "../domain/vocabulary/cell";
import type { Located } from "./locate";
import { canUndoInExcel } from "./requirements";
import type { WriteOutcome } from "./writeCells";
import type { PlannedCell, WritePlan } from "./writePlan";
import { sameCell } from "./typed";
import type { ColumnChange, FoundTable, SkippedCell, TableChange, UndoCells, WriteReport } from "./workbook";

export interface DoneWrite {
  readonly change: TableChange;
  readonly located: Located;
  /** Places of the change's columns in the table. */
  readonly places: readonly number[];
  readonly keyPositions: readonly number[];
  /** Indexes of the change's columns that were created. */
  readonly created: readonly number[];
  readonly plan: WritePlan;
  readonly outcome: WriteOutcome;
}

/** Makes the report of a write. */
export function makeReport(done: DoneWrite): WriteReport {
  const { change, located, places, keyPositions, created, plan, outcome } = done;
  const keys = keysAfter(done);
  const createdHeaders = created.map((index) => (change.columns[index] as ColumnChange).header);
  const table = withColumns(
    located.found,
    created.map((index) => [places[index] as number, (change.columns[index] as ColumnChange).header]),
  );
  const counted = (lists: readonly { readonly length: number }[]) =>
    Object.fromEntries(change.columns.map((column, index) => [column.header, lists[index]?.length ?? 0]));
  const totalCells = plan.cells.reduce((sum, cells) => sum + cells.length, 0);
  const doneCells = outcome.written.reduce((sum, cells) => sum + cells.length, 0);
  return {
    written: counted(outcome.written),
    same: Object.fromEntries(change.columns.map((column, index) => [column.header, plan.same[index] ?? 0])),
    failed: counted(outcome.failed),
    failedCells: outcome.failed.flatMap((cells, index) =>
      cells.map(({ at, holds }) => ({
        row: change.rows[at] ?? -1,
        header: change.columns[index]?.header ?? "",
        holds,
      })),
    ),
    skipped: [...plan.skipped, ...changedCells(change, outcome)],
    rowsByHeader: Object.fromEntries(
      change.columns.map((column, index) => [
        column.header,
        (outcome.written[index] ?? []).map(({ at }) => change.rows[at] as number),
      ]),
    ),
    writtenRows: completeRows(change, plan, outcome),
    stopped: outcome.stopped === null ? null : { ...outcome.stopped, doneCells, totalCells },
    undo: {
      table,
      keyPositions,
      cells: change.columns.flatMap((column, index) =>
        undoCells(keys, column, places[index] as number, toTakeBack(column, outcome, index)),
      ),
      createdHeaders,
    },
    excelUndo: canUndoInExcel(),
  };
}

/** The rows' keys as they stand after the write, one list for each key column. */
type KeyAfter = readonly (readonly CellValue[])[];

/** A correction may change the id itself: then the row is found again by its new one. */
function keysAfter({ change, places, keyPositions, outcome }: DoneWrite): KeyAfter {
  return change.key.map((key, part) => {
    const values = [...key.values];
    change.columns.forEach((column, index) => {
      if (places[index] !== keyPositions[part]) return;
      for (const { at } of outcome.written[index] ?? []) values[at] = column.values[at] ?? "";
    });
    return values;
  });
}

/** A cell to be taken back: one that was written, or one that holds neither the new value nor what it held before. */
interface TakenCell extends PlannedCell {
  readonly written: CellValue;
}

function toTakeBack(column: ColumnChange, { written, failed }: WriteOutcome, index: number): readonly TakenCell[] {
  const arrived = (written[index] ?? []).map((cell) => ({ ...cell, written: column.values[cell.at] ?? "" }));
  const stuck = (failed[index] ?? [])
    .filter(({ at, holds, before }) => at >= 0 && before !== null && !sameCell(holds, before))
    .map((cell) => ({ ...cell, written: cell.holds }));
  return [...arrived, ...stuck].sort((a, b) => a.row - b.row);
}

/** Cells that somebody changed at the last moment: left as that somebody wants them. */
function changedCells(change: TableChange, { changed }: WriteOutcome): readonly SkippedCell[] {
  return changed.flatMap((cells, index) =>
    cells.map(({ at }) => ({
      row: change.rows[at] ?? -1,
      header: change.columns[index]?.header ?? "",
      reason: "changedMeanwhile" as const,
    })),
  );
}

function undoCells(
  keys: KeyAfter,
  column: ColumnChange,
  position: number,
  written: readonly TakenCell[],
): readonly UndoCells[] {
  if (written.length === 0) return [];
  return [
    {
      header: column.header,
      position,
      format: column.format,
      rows: written.map(({ row }) => row),
      keys: keys.map((part) => written.map(({ at }) => part[at] ?? "")),
      before: written.map(({ before }) => before ?? ""),
      written: written.map((cell) => cell.written),
    },
  ];
}

/** Rows none of whose cells was skipped, failed or left undone. */
function completeRows(change: TableChange, plan: WritePlan, outcome: WriteOutcome): readonly number[] {
  const incomplete = new Set([...plan.skipped, ...changedCells(change, outcome)].map(({ row }) => row));
  plan.cells.forEach((cells, index) => {
    const arrived = new Set(outcome.written[index]);
    for (const cell of cells) if (!arrived.has(cell)) incomplete.add(change.rows[cell.at] as number);
  });
  return change.rows.filter((row) => !incomplete.has(row));
}

/** The table as it stands after columns were added to it. */
function withColumns(found: FoundTable, added: readonly (readonly [number, string])[]): FoundTable {
  const headers: CellValue[] = [...found.headers];
  for (const [position, header] of added) {
    while (headers.length < position) headers.push("");
    headers[position] = header;
  }
  return { ...found, headers };
}
