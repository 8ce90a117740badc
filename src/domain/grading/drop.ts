// When does an untouched customer fall? Recency grows by one a day, everything else stays, the benchmark included.
// Only the days on which recency meets a limit can change the grade, so only those are looked at.
// Alternative not taken: regrading the table for every day to come.

import type { CustomerTable } from "../table/customerTable";
import type { SerialDay } from "../vocabulary/day";
import { gradeCode, gradeOf, type Grade } from "../vocabulary/grade";
import { recencyLimits } from "./asked";
import { benchmarkOf } from "./benchmark";
import type { Benchmark, GradedTable } from "./graded";
import { gradeFigures, type Figures } from "./ladder";
import { figuresOf } from "./reason";
import { recencyBasisOf } from "./recency";
import type { GradingRules } from "./rules";

/** The first day on which a customer has a worse grade than the day before. */
export interface Drop {
  readonly day: SerialDay;
  readonly from: Grade;
  readonly to: Grade;
}

/**
 * When does this row fall, step by step, if nobody orders and nobody edits? After the as-of day; where the table is
 * graded as recorded, after 最后更新时间, so that a day in the past says the sheet is out of date. Empty for a row that
 * was not graded, has no order, or cannot age.
 */
export function dropDates(table: CustomerTable, graded: GradedTable, row: number): readonly Drop[] {
  if (gradeOf(graded.grade[row]) === undefined) return [];
  const start = agesFrom(table, graded, row);
  if (start === undefined) return [];
  return dropsFrom(start, figuresOf(table, graded, row), benchmarkOf(graded, table, row), graded.rules);
}

/** When does this row fall next, after the as-of day? `nextDrop(…) //=> {day: 45447, from: "A", to: "B"}` is 2024-06-04 */
export function nextDrop(table: CustomerTable, graded: GradedTable, row: number): Drop | undefined {
  return dropDates(table, graded, row).find(({ day }) => day > graded.asOf);
}

/** When do figures fall whose recency (`figures.recencyDays`) was true on `day`? For a formula cell. */
export function dropsFrom(
  day: SerialDay,
  figures: Figures,
  benchmark: Benchmark,
  rules: GradingRules,
): readonly Drop[] {
  const drops: Drop[] = [];
  let from = gradeFigures(figures, benchmark, rules);
  for (const limit of recencyLimits(rules)) {
    const days = daysUntil(limit, figures.recencyDays);
    if (!(days > 0)) continue;
    const to = gradeFigures({ ...figures, recencyDays: figures.recencyDays + days }, benchmark, rules);
    if (gradeCode(to) > gradeCode(from)) drops.push({ day: (day + days) as SerialDay, from, to });
    from = to;
  }
  return drops;
}

/** In how many whole days does a recency meet this limit? Zero or less where it has met it already. */
export function daysUntil(limit: number, recencyDays: number): number {
  return Math.ceil(limit - recencyDays);
}

/** The day on which the graded recency was true, from which it ages; undefined where it does not age. */
export function agesFrom(table: CustomerTable, graded: GradedTable, row: number): SerialDay | undefined {
  const updated = table.updatedDay[row] as SerialDay;
  switch (recencyBasisOf(table, row, graded.recency)) {
    case "date":
      return graded.asOf;
    case "aged":
      return Math.max(graded.asOf, updated) as SerialDay;
    case "recorded":
      return Number.isNaN(updated) ? undefined : updated;
    default:
      return undefined;
  }
}
