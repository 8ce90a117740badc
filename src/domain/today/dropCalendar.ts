// When do customers fall, day by day (降级日历)? Fixed limits in days make it exact, as long as nobody orders.

import { nextDrop, type Drop } from "../grading/drop";
import { dropSteps } from "../grading/dropSteps";
import type { RegradePlan } from "../regrade/plan";
import type { SerialDay } from "../vocabulary/day";
import { dropsAt } from "./reasons";

/** A day on which somebody falls. */
export interface DropDay {
  readonly day: SerialDay;
  /** Who falls, the largest amount first. */
  readonly rows: readonly number[];
  /** Their yearly amount together, 元. */
  readonly amountYuan: number;
}

/** Who falls on which of the `days` days from `from` on? Days on which nobody does are left out. The method's rows: 06-02, 06-04, 06-06. */
export function dropCalendar(plan: RegradePlan, from: SerialDay, days: number): readonly DropDay[] {
  const { table, graded } = plan;
  const rowsOf = new Map<SerialDay, number[]>();
  for (const { day: dayOf } of dropSteps(table, graded)) {
    for (let row = 0; row < table.rowCount; row++) {
      const day = dayOf[row] as SerialDay;
      if (!(day >= from && day < from + days) || !dropsAt(plan, row)) continue;
      const rows = rowsOf.get(day);
      if (rows === undefined) rowsOf.set(day, [row]);
      else rows.push(row);
    }
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .map(([day, rows]) => ({
      day,
      rows: rows.sort((a, b) => table.amountYuan[b] - table.amountYuan[a] || a - b),
      amountYuan: rows.reduce((sum, row) => sum + table.amountYuan[row], 0),
    }));
}

/** Who falls first after the as-of day, and to what? A locked grade does not; of several on one day the largest amount. */
export function nextToDrop(plan: RegradePlan): (Drop & { readonly row: number }) | undefined {
  const { table, graded } = plan;
  const day = nextDropDay(plan, graded.asOf);
  const row = day === undefined ? undefined : dropCalendar(plan, day, 1)[0]?.rows[0];
  const drop = row === undefined ? undefined : nextDrop(table, graded, row);
  return row === undefined || drop === undefined ? undefined : { ...drop, row };
}

/** Who falls next after the calendar's end, or at all? For a screen with nothing to show. */
export function nextDropDay(plan: RegradePlan, after: SerialDay): SerialDay | undefined {
  let next = Infinity;
  for (const { day } of dropSteps(plan.table, plan.graded)) {
    for (let row = 0; row < day.length; row++) {
      if (day[row] > after && day[row] < next && dropsAt(plan, row)) next = day[row];
    }
  }
  return next === Infinity ? undefined : (next as SerialDay);
}
