// A write that stopped and went on is two writes to Excel and one to the user.

import type { UndoCells, WriteReport } from "../excel/workbook";
import { ownValue } from "../domain/vocabulary/own";

/** Two parts of one write: counts of both, what is left of the second, and one undo for all of it. */
export function joinedReports(first: WriteReport, second: WriteReport): WriteReport {
  const sum = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [
        key,
        (ownValue(a, key) ?? 0) + (ownValue(b, key) ?? 0),
      ]),
    );
  const lists = Object.keys(second.rowsByHeader).map(
    (key) =>
      [key, [...(ownValue(first.rowsByHeader, key) ?? []), ...(ownValue(second.rowsByHeader, key) ?? [])]] as const,
  );
  const alreadyWritten = Object.fromEntries(Object.entries(first.written).map(([header, cells]) => [header, -cells]));
  return {
    ...second,
    written: sum(first.written, second.written),
    same: sum(second.same, alreadyWritten),
    rowsByHeader: Object.fromEntries(lists),
    undo: {
      ...second.undo,
      cells: joinedCells(first.undo.cells, second.undo.cells),
      createdHeaders: [...first.undo.createdHeaders, ...second.undo.createdHeaders],
    },
  };
}

/** One list a column, so that every column is written and counted once. */
function joinedCells(first: readonly UndoCells[], second: readonly UndoCells[]): readonly UndoCells[] {
  const later = new Map(second.map((cells) => [cells.header, cells]));
  const both = first.map((cells) => {
    const more = later.get(cells.header);
    if (more === undefined) return cells;
    return {
      ...more,
      rows: [...cells.rows, ...more.rows],
      keys: more.keys.map((part, at) => [...(cells.keys[at] ?? []), ...part]),
      before: [...cells.before, ...more.before],
      written: [...cells.written, ...more.written],
    };
  });
  return [...both, ...second.filter(({ header }) => !first.some((cells) => cells.header === header))];
}
