// The drop dates of a whole table: a step at each limit of recency, as columns. Every row is aged to the
// limit and graded with all others, which is what makes a calendar of a million customers a matter of a moment.
// Alternative not taken: dropDates of drop.ts for every row, twenty times slower; a property test holds the two equal.

import type { CustomerTable } from "../table/customerTable";
import { UNGRADED } from "../vocabulary/grade";
import { recencyLimits } from "./asked";
import { agesFrom, daysUntil } from "./drop";
import { gradeRows } from "./gradeTable";
import type { GradedTable } from "./graded";

/** What happens to every row at one limit of recency. */
export interface DropStep {
  /** The first day with the worse grade; NaN where the row does not fall at this limit. */
  readonly day: Float64Array;
  /** Grade codes from that day on. */
  readonly to: Uint8Array;
}

/** Tables are never changed in place, so their steps are worked out once. */
const STEPS = new WeakMap<GradedTable, readonly DropStep[]>();

/** When does each row fall, limit by limit, earliest first? The same days as `dropDates`, for all rows at once. */
export function dropSteps(table: CustomerTable, graded: GradedTable): readonly DropStep[] {
  const known = STEPS.get(graded);
  if (known !== undefined) return known;
  const start = startDays(table, graded);
  const steps: DropStep[] = [];
  let from = graded.grade;
  for (const limit of recencyLimits(graded.rules)) {
    const step = stepAt(limit, table, graded, start, from);
    steps.push(step);
    from = step.to;
  }
  STEPS.set(graded, steps);
  return steps;
}

/** The day on which each row falls next, after the as-of day; NaN where it does not. */
export function nextDropDays(table: CustomerTable, graded: GradedTable): Float64Array {
  const next = new Float64Array(table.rowCount).fill(NaN);
  for (const { day } of dropSteps(table, graded)) {
    for (let row = 0; row < next.length; row++) {
      if (next[row] !== next[row] && day[row] > graded.asOf) next[row] = day[row];
    }
  }
  return next;
}

function stepAt(
  limit: number,
  table: CustomerTable,
  graded: GradedTable,
  start: Float64Array,
  from: Uint8Array,
): DropStep {
  const aged = graded.recencyDays.map((recency) => (recency < limit ? recency + daysUntil(limit, recency) : recency));
  const to = gradeRows(table, aged, graded.benchmarks, graded.rules);
  const day = new Float64Array(table.rowCount).fill(NaN);
  for (let row = 0; row < day.length; row++) {
    const recency = graded.recencyDays[row];
    if (to[row] > from[row] && recency < limit) day[row] = start[row] + daysUntil(limit, recency);
  }
  return { day, to };
}

/** NaN for a row that was not graded or does not age. */
function startDays(table: CustomerTable, graded: GradedTable): Float64Array {
  const start = new Float64Array(table.rowCount).fill(NaN);
  for (let row = 0; row < start.length; row++) {
    if (graded.grade[row] !== UNGRADED) start[row] = agesFrom(table, graded, row) ?? NaN;
  }
  return start;
}
