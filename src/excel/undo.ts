// 撤销本次: a write turned round. It goes through the same door as the write itself (rows found again by key, cells looked
// at again), so a cell that somebody changed since is kept, and a cell that never got its value is not "restored".

import type { CellValue } from "../domain/vocabulary/cell";
import { applyChange } from "./apply";
import type { ColumnChange, LongWork, TableChange, UndoCells, UndoneWrite, UndoRecord } from "./workbook";

/** Restores the cells that still hold what was written. */
export async function undoChange(record: UndoRecord, work: LongWork = {}): Promise<UndoneWrite> {
  const total = record.cells.reduce((sum, cells) => sum + cells.rows.length, 0);
  if (total === 0) return { restored: 0, kept: 0, rowsByHeader: {} };
  const report = await applyChange(turnedRound(record), true, work);
  const count = (byHeader: Readonly<Record<string, number>>) => Object.values(byHeader).reduce((sum, cells) => sum + cells, 0);
  const restored = count(report.written) + count(report.same);
  return { restored, kept: total - restored, rowsByHeader: report.rowsByHeader };
}

/** The change that takes a write back. */
export function turnedRound(record: UndoRecord): TableChange {
  const keys = keysByRow(record.cells, record.keyPositions.length);
  const rows = [...keys.keys()].sort((a, b) => a - b);
  return {
    table: record.table,
    rows,
    key: record.keyPositions.map((position, part) => ({ position, values: rows.map((row) => keys.get(row)?.[part] ?? "") })),
    guards: [],
    dates: [],
    columns: record.cells.map((cells) => turnedColumn(cells, rows)),
    replaceFormulas: true,
  };
}

function turnedColumn(cells: UndoCells, rows: readonly number[]): ColumnChange {
  const at = new Map(cells.rows.map((row, index) => [row, index]));
  const pick = (values: readonly CellValue[], missing: CellValue) =>
    rows.map((row) => {
      const index = at.get(row);
      return index === undefined ? missing : (values[index] ?? "");
    });
  return { position: cells.position, header: cells.header, values: pick(cells.before, null), before: pick(cells.written, null), format: "general" };
}

function keysByRow(cells: readonly UndoCells[], parts: number): ReadonlyMap<number, readonly CellValue[]> {
  const keys = new Map<number, readonly CellValue[]>();
  for (const column of cells) {
    column.rows.forEach((row, index) => keys.set(row, Array.from({ length: parts }, (_, part) => column.keys[part]?.[index] ?? "")));
  }
  return keys;
}
