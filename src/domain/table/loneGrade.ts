// A grade column that stands alone behind a neighbouring list: the one we wrote there for want of room, or a list of grades to
// choose from? Ours has a grade for the customers and for nobody else, and grades repeat; a list names each grade once.
// Alternative not taken: remembering where it was written, which is wrong as soon as somebody inserts a column.

import { GRADES } from "../vocabulary/grade";
import type { CellValue } from "../vocabulary/cell";
import { isBlankCell, textOf } from "./text";

/** A grade's name is no longer than this. */
const LONGEST_NAME = 20;

/**
 * Are these cells the grades of these customers? `isCustomer` says of each row whether the table has anything in it. Where
 * every grade stands once, they are unless they are in the order of a list, best or worst first.
 */
export function holdsGradesOf(cells: readonly (CellValue | undefined)[], isCustomer: readonly boolean[]): boolean {
  const filled = cells.flatMap((cell, row) => (isBlankCell(cell) ? [] : [{ text: textOf(cell), row }]));
  if (filled.length === 0 || filled.some(({ text, row }) => !isCustomer[row] || text.length > LONGEST_NAME))
    return false;
  const ranks = filled.map(({ text }) =>
    GRADES.findIndex((grade) => text.toUpperCase().replace(/[级級]$/, "") === grade),
  );
  if (new Set(filled.map(({ text }) => text)).size < filled.length) return true;
  const isAscending = ranks.every((rank, at) => at === 0 || rank > ranks[at - 1]);
  const isDescending = ranks.every((rank, at) => at === 0 || rank < ranks[at - 1]);
  return ranks.every((rank) => rank >= 0) && filled.length > 1 && !isAscending && !isDescending;
}
