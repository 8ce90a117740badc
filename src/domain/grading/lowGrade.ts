// What kind of C is a customer? A first large order is potential, not low value, and must not be buried among the rest.

import type { Grade } from "../vocabulary/grade";
import { limitOn, stepOf } from "./asked";
import type { Benchmark } from "./graded";
import { basisOf, hasOrders, ladderOf, measuresOf, type Figures } from "./ladder";
import { holds } from "./limit";
import type { GradingRules } from "./rules";

/**
 * What kind of C is it? 新注册 / 长期未下单 / 首单大额 / 低价值; and half an order, which is none of these: orders without an
 * amount (noAmount), an amount without orders (noCount).
 */
export const LOW_GRADE_KINDS = ["new", "lapsed", "firstLarge", "lowValue", "noAmount", "noCount"] as const;
export type LowGradeKind = (typeof LOW_GRADE_KINDS)[number];

/**
 * Is this a first large order (首单大额): one order, an amount above what S asks, and not yet silent for B's days?
 * Such a customer leads the hand-over list to sales.
 */
export function firstLargeOrder(figures: Figures, benchmark: Benchmark, rules: GradingRules): boolean {
  if (figures.orderCount !== 1) return false;
  return meets("B", "recencyDays", figures, benchmark, rules) && meets("S", "amountYuan", figures, benchmark, rules);
}

/**
 * Why is this customer a C? Asked of a C only. Without an order of this year, R is what is known of the last one before: from
 * B's days on (inclusive) the customer has lapsed, below or where nothing is known it is new.
 */
export function lowGradeKind(figures: Figures, benchmark: Benchmark, rules: GradingRules): LowGradeKind {
  if (!hasOrders(figures)) {
    if (figures.orderCount > 0) return "noAmount";
    if (figures.amountYuan > 0) return "noCount";
    const isNew = Number.isNaN(figures.recencyDays) || meets("B", "recencyDays", figures, benchmark, rules);
    return isNew ? "new" : "lapsed";
  }
  if (firstLargeOrder(figures, benchmark, rules)) return "firstLarge";
  return meets("B", "recencyDays", figures, benchmark, rules) ? "lowValue" : "lapsed";
}

/** Is one figure of a customer what a grade asks for, whatever the others say? */
function meets(
  grade: Grade,
  figure: keyof Figures,
  figures: Figures,
  benchmark: Benchmark,
  rules: GradingRules,
): boolean {
  const asked = limitOn(stepOf(ladderOf(basisOf(benchmark), rules), grade), figure);
  return asked === undefined || holds(asked, measuresOf(figures, benchmark)[asked.measure]);
}
