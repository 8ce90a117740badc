// How much must one customer reach to stand at k times the middle of a group it belongs to itself?
// Its own figure lifts the middle, so k × today's mean is not enough: for 1.5 × the mean of 4 customers with 185万
// among the others the answer is 111万, where 1.5 × 66.25万 says 99.4万.
// Alternative not taken: trying amounts until one fits, which gives no exact figure to show.

import { medianOf } from "./centers";
import type { GradingRules } from "./rules";

/** The middle of a group as it depends on one member's figure. */
export interface OwnWeight {
  /** The group's middle when the member's figure is this. */
  readonly middleWith: (own: number) => number;
  /**
   * The figure at which the member stands at exactly this multiple of the middle: anything more is above it. Infinity
   * where no figure is enough, since a member of n never reaches n times their mean. `strict` matters only where a
   * whole stretch of figures stands at the same multiple.
   */
  readonly figureAt: (ratio: number, strict: boolean) => number;
}

/** How does one member weigh in a group, given the figures of the others? `others` is sorted, ascending. */
export function ownWeight(others: Float64Array, center: GradingRules["center"]): OwnWeight {
  if (others.length === 0) return alone;
  return center === "mean" ? inMean(others) : inMedian(others);
}

/** Alone, a customer is its own middle whatever it buys. */
const alone: OwnWeight = {
  middleWith: (own) => own,
  figureAt: (ratio, strict) => (ratio < 1 || (ratio === 1 && !strict) ? 0 : Infinity),
};

function inMean(others: Float64Array): OwnWeight {
  return weightInMean(
    others.reduce((total, value) => total + value, 0),
    others.length + 1,
  );
}

/** How does one of n members weigh in their mean, given the sum of the others? own = k · (own + Σ) / n gives own = k · Σ / (n − k). */
export function weightInMean(sumOfOthers: number, n: number): OwnWeight {
  return {
    middleWith: (own) => (own + sumOfOthers) / n,
    figureAt: (ratio) => (n <= ratio ? Infinity : (ratio * sumOfOthers) / (n - ratio)),
  };
}

/**
 * The median stays flat until the own figure comes among the middle values, rises with it, and is flat again. The
 * multiple never falls on the way, so the first of the three pieces that reaches it has the answer.
 */
function inMedian(others: Float64Array): OwnWeight {
  const half = others.length >> 1;
  const isOddWithOwn = others.length % 2 === 0;
  const below = others[half - 1] ?? 0;
  const above = (isOddWithOwn ? others[half] : others[half + 1]) ?? Infinity;
  const middleWith = (own: number): number => {
    const kept = Math.min(Math.max(own, below), above);
    return isOddWithOwn ? kept : medianOf(Float64Array.of(others[half], kept));
  };
  const rising = (ratio: number): number => (ratio < 2 ? (ratio * others[half]) / (2 - ratio) : Infinity);
  return {
    middleWith,
    figureAt: (ratio, strict) => {
      const flat = ratio * middleWith(below);
      if (flat < below || (flat === below && !(strict && isOddWithOwn))) return flat;
      if (!isOddWithOwn && rising(ratio) <= above) return rising(ratio);
      return above < Infinity ? ratio * middleWith(above) : Infinity;
    },
  };
}
