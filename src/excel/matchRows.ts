// Which row of the sheet is which row of a change? People sort, insert and delete between the diff and the write, so rows
// are found again by their key. A row that stayed where it was is taken first; a moved one must be the only one of its key.

import { textOf } from "../domain/table/text";
import type { CellValue } from "../domain/vocabulary/cell";
import type { SkipReason } from "./workbook";

/** The columns of a key, each with one cell a row. */
export type KeyColumns = readonly (readonly CellValue[])[];

/** Parts of a key are joined by a character that no cell holds. */
const JOINT = "\u001f";

/** One text for a row's key; "" where every part is blank. */
export function keyText(columns: KeyColumns, row: number): string {
  const parts = columns.map((column) => textOf(column[row]));
  return parts.every((part) => part === "") ? "" : parts.join(JOINT);
}

/** Rows of the sheet by their key; -1 stands for a key that is there more than once. */
export function indexKeys(columns: KeyColumns, rowCount: number): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const key = keyText(columns, row);
    if (key !== "") index.set(key, index.has(key) ? -1 : row);
  }
  return index;
}

/** Where is each row now? A row number, or why it cannot be said. */
export function matchRows(
  rows: readonly number[],
  wanted: KeyColumns,
  now: KeyColumns,
  rowCount: number,
): readonly (number | SkipReason)[] {
  const taken = new Set<number>();
  const stayed = rows.map((row, at) => row < rowCount && keyText(now, row) === keyText(wanted, at));
  rows.forEach((row, at) => stayed[at] === true && taken.add(row));
  let index: ReadonlyMap<string, number> | undefined;
  return rows.map((row, at) => {
    if (stayed[at] === true) return row;
    index ??= indexKeys(now, rowCount);
    const moved = index.get(keyText(wanted, at));
    if (moved === undefined) return "keyGone";
    if (moved === -1 || taken.has(moved)) return "keyTwice";
    taken.add(moved);
    return moved;
  });
}
