// 撤销本次: a write turned round. It goes through the same door as the write itself (rows found again by key, cells looked
// at again), so a cell that somebody changed since is kept, and a cell that never got its value is not "restored". A column
// that is gone takes nothing of the others with it.

import type { CellValue } from "../domain/vocabulary/cell";
import { ownValue } from "../domain/vocabulary/own";
import { applyChange } from "./apply";
import {
  goesOnByItself,
  type ColumnChange,
  type LongWork,
  type TableChange,
  type UndoCells,
  type UndoneWrite,
  type UndoRecord,
} from "./workbook";

/** Restores the cells that still hold what was written. What is back already, after Ctrl+Z for one, is neither restored nor kept. */
export async function undoChange(record: UndoRecord, work: LongWork = {}): Promise<UndoneWrite> {
  const total = record.cells.reduce((sum, cells) => sum + cells.rows.length, 0);
  if (total === 0) return { restored: 0, kept: 0, rowsByHeader: {} };
  const first = await applyChange(turnedRound(record), true, work);
  // What was restored says so the second time, and is counted once.
  const goesOn = first.stopped !== null && goesOnByItself(first.stopped.failure.code);
  const second = goesOn ? await applyChange(turnedRound(record), true, work) : null;
  const report = second ?? first;
  const count = (byHeader: Readonly<Record<string, number>>) =>
    Object.values(byHeader).reduce((sum, cells) => sum + cells, 0);
  const restored = count(report.written);
  const { stopped } = report;
  const left = stopped === null ? 0 : stopped.totalCells - stopped.doneCells;
  const goneColumns = record.cells.filter(({ header }) => ownValue(report.written, header) === undefined);
  const gone = goneColumns.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    restored,
    kept: total - restored - count(report.same) - left - gone,
    ...(left > 0 ? { left } : {}),
    ...(gone > 0 ? { gone: goneColumns.map(({ header }) => header) } : {}),
    rowsByHeader: second === null ? first.rowsByHeader : bothRows(first.rowsByHeader, second.rowsByHeader),
  };
}

function bothRows(some: UndoneWrite["rowsByHeader"], more: UndoneWrite["rowsByHeader"]): UndoneWrite["rowsByHeader"] {
  const headers = [...new Set([...Object.keys(some), ...Object.keys(more)])];
  return Object.fromEntries(
    headers.map((header) => [header, [...(ownValue(some, header) ?? []), ...(ownValue(more, header) ?? [])]]),
  );
}

/** The change that takes a write back. */
export function turnedRound(record: UndoRecord): TableChange {
  const rows = writtenRows(record.cells);
  return {
    table: record.table,
    rows: rows.map(({ row }) => row),
    key: record.keyPositions.map((position, part) => ({ position, values: rows.map(({ keys }) => keys[part] ?? "") })),
    guards: [],
    dates: [],
    columns: record.cells.map((cells) => turnedColumn(cells, rows)),
    replaceFormulas: true,
  };
}

/** A row of a record. A write in two parts may have met two customers at one row number, so the key is part of it. */
interface WrittenRow {
  readonly id: string;
  readonly row: number;
  readonly keys: readonly CellValue[];
}

function writtenRows(cells: readonly UndoCells[]): readonly WrittenRow[] {
  const rows = new Map<string, WrittenRow>();
  for (const column of cells) {
    column.rows.forEach((row, index) => {
      const keys = column.keys.map((part) => part[index] ?? "");
      rows.set(rowId(row, keys), { id: rowId(row, keys), row, keys });
    });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

function turnedColumn(cells: UndoCells, rows: readonly WrittenRow[]): ColumnChange {
  const indexes = new Map(
    cells.rows.map((row, index) => [
      rowId(
        row,
        cells.keys.map((part) => part[index] ?? ""),
      ),
      index,
    ]),
  );
  const pick = (values: readonly CellValue[], missing: CellValue) =>
    rows.map(({ id }) => {
      const index = indexes.get(id);
      return index === undefined ? missing : (values[index] ?? "");
    });
  return {
    position: cells.position,
    header: cells.header,
    values: pick(cells.before, null),
    before: pick(cells.written, null),
    format: "general",
  };
}

function rowId(row: number, keys: readonly CellValue[]): string {
  return [row, ...keys].join("\u001f");
}
