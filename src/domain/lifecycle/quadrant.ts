// Value × potential (客户四象限): 明星 high and high, 现金牛 high value only, 潜力 high potential only, 长尾 neither.
// Both limits are the caller's: the method names the axes and gives no numbers. A figure at its limit counts as high.

import { isAtLeast } from "../grading/limit";

/** 明星客户, 现金牛客户, 潜力客户, 长尾客户. */
export const VALUE_QUADRANTS = ["star", "cashCow", "potential", "longTail"] as const;
export type ValueQuadrant = (typeof VALUE_QUADRANTS)[number];

/** From where on (inclusive) value and potential are high. */
export interface QuadrantLimits {
  readonly value: number;
  readonly potential: number;
}

/** Which quadrant is this customer in? `quadrantOf(80, 2, {value: 50, potential: 3}) //=> "cashCow"`; undefined where a figure is missing. */
export function quadrantOf(value: number, potential: number, limits: QuadrantLimits): ValueQuadrant | undefined {
  if ([value, potential, limits.value, limits.potential].some(Number.isNaN)) return undefined;
  const isValuable = isAtLeast(value, limits.value);
  const isPromising = isAtLeast(potential, limits.potential);
  if (isValuable) return isPromising ? "star" : "cashCow";
  return isPromising ? "potential" : "longTail";
}
