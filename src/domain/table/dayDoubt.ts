// Choosing a day to grade by: is it one that the table can be graded on? Nothing is refused, for looking ahead and back are
// both asked for; what comes of it is said before, not by a screen full of ungraded rows after.

import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import { createDayReader } from "./day";

export type DayDoubt =
  /** A day to come, so many days ahead (1 is tomorrow): the table cannot know what will have been ordered by then. */
  | { readonly code: "future"; readonly days: number }
  /** So many records (1 or more) were updated after that day: what they said on it is not in the table any more. */
  | { readonly code: "updatedAfter"; readonly count: number };

/** What should somebody know who is about to grade by this day? `updated`: the cells of 最后更新时间, where there are some. */
export function dayDoubt(updated: readonly CellValue[], day: SerialDay, today: SerialDay): DayDoubt | null {
  if (day > today) return { code: "future", days: day - today };
  const read = createDayReader();
  const count = updated.filter((cell) => {
    const record = read(cell);
    return typeof record === "number" && record > day;
  }).length;
  return count === 0 ? null : { code: "updatedAfter", count };
}
