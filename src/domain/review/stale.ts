// Is a record out of date (过期未更新)? A statement about the record, never about the customer.
// The same question is asked by the conditional formats of highlights.ts, which keep asking with the add-in closed.

import type { SerialDay } from "../vocabulary/day";
import type { Numbers } from "../numbers/numberTable";
import type { ByGrade, Grade } from "../vocabulary/grade";
import type { StaleLevel } from "./risk";

/** Days after which a record is stale, by grade, and past how many times as many it is severe (both exclusive). */
export type ReviewLimits = Pick<Numbers, "reviewCadenceDays" | "review">;

/**
 * Is this record out of date on the as-of day? Stale is strictly later than the grade's review cadence.
 * `staleLevel(45432, "A", 45432 + 45, DEFAULT_NUMBERS) //=> "fresh"`, one day later `//=> "stale"`, after 91 days `//=> "severe"`
 */
export function staleLevel(
  updatedDay: number,
  grade: Grade | undefined,
  asOf: SerialDay,
  { reviewCadenceDays, review }: ReviewLimits,
): StaleLevel {
  if (Number.isNaN(updatedDay) || grade === undefined) return "none";
  const age = asOf - updatedDay;
  const cadence = reviewCadenceDays[grade];
  if (age > review.severeMultiple * cadence) return "severe";
  return age > cadence ? "stale" : "fresh";
}

/**
 * Does a record out of date count against a customer? Inside the churn risk it is judged by the grade of F and M alone
 * (grading/valueGrade.ts), so that falling by silence never makes it fresh again.
 */
export function isStaleInRisk(
  updatedDay: number,
  valueGrade: Grade | undefined,
  asOf: SerialDay,
  reviewCadenceDays: ByGrade<number>,
): boolean {
  // A record without a readable day is NaN days old, which is no more than any cadence.
  return valueGrade !== undefined && asOf - updatedDay > reviewCadenceDays[valueGrade];
}
