// Decides, cell by cell, what a change writes: pure, so that every reason to leave a cell alone is a rule with a test.
// A row is left alone as a whole when it cannot be found again or when what the change was computed from is different now.

import type { CellValue } from "../domain/vocabulary/cell";
import { matchRows, type KeyColumns } from "./matchRows";
import { isFormula, sameCell, typed, typedAgain } from "./typed";
import type { ColumnChange, SkippedCell, TableChange } from "./workbook";

/** The cells of a target column as they stand now. */
export interface CurrentColumn {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  /** Data rows whose cell belongs to an array that spilled into it. */
  readonly spilled: ReadonlySet<number>;
}

/** What the sheet holds now; the lists follow the change's own order. */
export interface CurrentCells {
  readonly rowCount: number;
  readonly keys: KeyColumns;
  readonly guards: readonly (readonly CellValue[])[];
  /** Null for a column that is to be created. */
  readonly columns: readonly (CurrentColumn | null)[];
}

/** One cell to write. */
export interface PlannedCell {
  /** Index into the change's rows. */
  readonly at: number;
  /** Data row it is written to now. */
  readonly row: number;
  /** What to send: as typed. */
  readonly send: CellValue;
  /** What stood there when it was decided to write, as it would be typed; null: whatever stands there is ours. */
  readonly before: CellValue;
}

export interface WritePlan {
  /** For each column, cells to write by ascending row. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** For each column, how many cells already say so. */
  readonly same: readonly number[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * `asTyped` is for an undo: the change's values are what is to be typed, not what a cell is to say, and each cell is
 * checked by itself, so that a row with one edited cell still gets the others back.
 */
export function planWrite(change: TableChange, now: CurrentCells, asTyped: boolean): WritePlan {
  const keys = change.key.map((column) => column.values);
  const matched = matchRows(change.rows, keys, now.keys, now.rowCount);
  const cells: PlannedCell[][] = change.columns.map(() => []);
  const same = change.columns.map(() => 0);
  const skipped: SkippedCell[] = [];

  change.rows.forEach((readRow, at) => {
    const row = matched[at];
    if (typeof row !== "number") {
      skipped.push({ row: readRow, header: "", reason: row ?? "keyGone" });
    } else if (rowDiffers(change, now, at, row, asTyped)) {
      skipped.push({ row: readRow, header: "", reason: "changedMeanwhile" });
    } else {
      change.columns.forEach((column, index) => planCell(column, index, readRow, at, row));
    }
  });
  for (const column of cells) column.sort((a, b) => a.row - b.row);
  return { cells, same, skipped };

  function planCell(column: ColumnChange, index: number, readRow: number, at: number, row: number): void {
    const value = column.values[at] ?? null;
    if (value === null) return;
    const send = asTyped ? value : typed(value);
    const current = now.columns[index] ?? null;
    const shown = current?.values[row] ?? "";
    const formula = current?.formulas[row] ?? "";
    const before = typedAgain(shown, formula);
    if (asTyped && targetChanged(column, current, at, row, asTyped))
      skipped.push({ row: readRow, header: column.header, reason: "changedMeanwhile" });
    else if (sameCell(before, send) || (!asTyped && shows(value, shown, formula))) same[index] = (same[index] ?? 0) + 1;
    else if (current?.spilled.has(row) === true) skipped.push({ row: readRow, header: column.header, reason: "spill" });
    else if (isFormula(shown, formula) && !change.replaceFormulas)
      skipped.push({ row: readRow, header: column.header, reason: "formula" });
    else cells[index]?.push({ at, row, send, before });
  }

  function shows(value: CellValue, shown: CellValue, formula: CellValue): boolean {
    return sameCell(shown, value) && !(change.valuesOverFormulas === true && isFormula(shown, formula));
  }
}

/** Has somebody changed a cell of this row that the change was computed from, or one that it would overwrite? */
function rowDiffers(change: TableChange, now: CurrentCells, at: number, row: number, asTyped: boolean): boolean {
  const guardChanged = change.guards.some((guard, index) => !sameCell(guard.values[at], now.guards[index]?.[row]));
  if (guardChanged || asTyped) return guardChanged;
  return change.columns.some((column, index) => targetChanged(column, now.columns[index] ?? null, at, row, asTyped));
}

function targetChanged(
  column: ColumnChange,
  current: CurrentColumn | null,
  at: number,
  row: number,
  asTyped: boolean,
): boolean {
  const value = column.values[at] ?? null;
  if (column.before === null || value === null) return false;
  const shown = current?.values[row] ?? "";
  const formula = current?.formulas[row] ?? "";
  const holds = isFormula(shown, formula) ? formula : shown;
  const alreadyDone = asTyped ? sameCell(typedAgain(shown, formula), value) : sameCell(shown, value);
  return !alreadyDone && !sameCell(column.before[at], holds);
}
