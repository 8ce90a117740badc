// What counts as high value in the false-churn guard: the amount that grade S asks for. One number for both, so that a
// customer who has the amount of an S and went silent is never called churn because of a second threshold.

import { amountBarYuan } from "../grading/asked";
import type { Benchmark } from "../grading/graded";
import type { GradingRules } from "../grading/rules";
import type { Grade } from "../vocabulary/grade";

/** Whose amount is a high one. */
export const HIGH_VALUE_GRADE: Grade = "S";

/** Above which amount is a customer of high value? 1.5 times the mean, or the amount of S where there is no mean. */
export function highValueBarYuan(benchmark: Benchmark, rules: GradingRules): number {
  return amountBarYuan(HIGH_VALUE_GRADE, benchmark, rules);
}
