// Where do the columns of an undo stand now? Like any other write by their headers; but an undo goes on without a column that
// is gone, and finds one whose header was rewritten where it stood: each cell is looked at before it is taken back, so a
// wrong guess changes nothing.

import { textOf } from "../domain/table/text";
import type { CellValue } from "../domain/vocabulary/cell";
import { HostFailure, type TableChange, type TableRef } from "./workbook";

/** The place of a column; throws "columnGone" where it has none. */
export function placeForUndo(ref: TableRef, now: readonly CellValue[], position: number): number {
  const place = placeOrNone(ref, now, position);
  if (place === null) throw new HostFailure("columnGone", textOf(ref.headers[position]), `column ${position} is gone`);
  return place;
}

/** The change without the columns that are gone. */
export function withoutGone(change: TableChange, now: readonly CellValue[]): TableChange {
  const columns = change.columns.filter(
    ({ position }) => position === null || placeOrNone(change.table, now, position) !== null,
  );
  return { ...change, columns };
}

function placeOrNone(ref: TableRef, now: readonly CellValue[], position: number): number | null {
  const header = textOf(ref.headers[position]);
  if (textOf(now[position]) === header) return position;
  const moved = now.findIndex((other) => textOf(other) === header);
  if (moved >= 0) return moved;
  const known = new Set(ref.headers.map(textOf));
  const isRenamed = now.length === ref.headers.length && !known.has(textOf(now[position]));
  return isRenamed ? position : null;
}
