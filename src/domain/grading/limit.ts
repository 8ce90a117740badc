// One limit of a grade, and the one place that compares a figure with it.
// Every comparison leaves a margin of one part in 10⁹: a figure that close counts as *at* the limit, so that decimals
// such as 1.3 × 2.7 decide no customer's grade. Alternative not taken: exact decimal arithmetic, which a colleague
// could not repeat with AVERAGEIFS.

import type { Grade } from "../vocabulary/grade";
import type { Measure, Relation } from "../vocabulary/measure";

/** One condition of a grade: "M > 1.5 × the mean" is `{measure: "amountRatio", relation: "above", limit: 1.5}`. */
export interface Limit {
  readonly measure: Measure;
  readonly relation: Relation;
  readonly limit: number;
}

/** A limit held against one customer's figure. */
export interface LimitCheck extends Limit {
  /** The grade whose limit it is. */
  readonly grade: Grade;
  readonly value: number;
  readonly holds: boolean;
}

/** Share of a limit within which a figure counts as at the limit. */
export const TIE = 1e-9;

/** Is the figure truly above the limit? `isAbove(1.5 + 1e-12, 1.5) //=> false` */
export function isAbove(value: number, limit: number): boolean {
  return value > limit * (1 + TIE);
}

/** Is the figure at or above the limit? `isAtLeast(0.08 / 0.1, 0.8) //=> true`, though the plain quotient is 0.7999… */
export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit * (1 - TIE);
}

/** Are these days fewer than the limit? Days are whole numbers mostly, and compared as they are: `isBelow(90, 90) //=> false` */
export function isBelow(value: number, limit: number): boolean {
  return value < limit;
}

const COMPARE: Readonly<Record<Relation, (value: number, limit: number) => boolean>> = {
  above: isAbove,
  atLeast: isAtLeast,
  below: isBelow,
};

/**
 * Which is the least figure that meets an amount or a number of orders asked for? A limit above which a figure must lie
 * becomes the next number a computer can write, so that one comparison, figure ≥ least, does for both relations. `unit` is
 * 1 of the measure in the figure's own unit. `leastMeeting({ measure: "orderCount", relation: "atLeast", limit: 2 }, 1) //=> 1.999999998`
 */
export function leastMeeting({ relation, limit }: Limit, unit: number): number {
  const asked = limit * unit;
  return relation === "above" ? nextNumber(asked * (1 + TIE)) : asked * (1 - TIE);
}

const bits = new BigInt64Array(1);
const number = new Float64Array(bits.buffer);

/** The least number above this one. */
function nextNumber(value: number): number {
  if (!Number.isFinite(value)) return NaN;
  if (value === 0) return Number.MIN_VALUE;
  number[0] = value;
  bits[0] += value > 0 ? 1n : -1n;
  return number[0];
}

/** Does a figure meet a limit? A figure that is not a number meets none. */
export function holds(limit: Limit, value: number): boolean {
  return COMPARE[limit.relation](value, limit.limit);
}
