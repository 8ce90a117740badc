// The S/A/B/C ladder as an ordered table: the first step whose limits all hold is the grade, the last step asks nothing.
// So every customer gets exactly one grade, whatever the figures. This is the readable path, for one customer at a
// time; compiledLadder.ts makes numbers of these very steps for whole columns, and native/grade.ts formulas.
// Alternative not taken: the method's words taken literally, which leave most of the rule space without any grade.

import { numberAt, rowsOf } from "../numbers/numberTable";
import { GRADES, type Grade } from "../vocabulary/grade";
import type { Benchmark } from "./graded";
import type { Measure } from "../vocabulary/measure";
import { holds, type Limit, type LimitCheck } from "./limit";
import type { GradingRules } from "./rules";

/** R, F and M of one customer over the last 12 months. */
export interface Figures {
  readonly recencyDays: number;
  readonly orderCount: number;
  readonly amountYuan: number;
}

/** A grade and what it asks for. */
export interface LadderStep {
  readonly grade: Grade;
  readonly limits: readonly Limit[];
}

/** Measured against a mean, or by fixed amounts. */
export type LadderBasis = "relative" | "absolute";

type Ladders = Readonly<Record<LadderBasis, readonly LadderStep[]>>;

/** Rules are never changed in place, so the ladder of a set of rules is built once. */
const LADDERS = new WeakMap<GradingRules, Ladders>();

/** Which limits lead to which grade? Against a mean M and F are ratios; in absolute mode M is in 元 and F is not asked. */
export function ladderOf(basis: LadderBasis, rules: GradingRules): readonly LadderStep[] {
  let ladders = LADDERS.get(rules);
  if (ladders === undefined) {
    ladders = { relative: ladderFrom("relative", rules), absolute: ladderFrom("absolute", rules) };
    LADDERS.set(rules, ladders);
  }
  return ladders[basis];
}

/** Measures of a step in the order they are told. Ratios need a mean; where there is none, the amount itself decides. */
const MEASURES_OF: Readonly<Record<LadderBasis, readonly Measure[]>> = {
  relative: ["amountRatio", "orderRatio", "orderCount", "recencyDays"],
  absolute: ["amountYuan", "recencyDays"],
};

/** A step for each grade, out of the rows of the table of numbers; the last grade has none and asks nothing. */
function ladderFrom(basis: LadderBasis, rules: GradingRules): readonly LadderStep[] {
  return GRADES.map((grade) => ({
    grade,
    limits: MEASURES_OF[basis].flatMap((measure) =>
      RULE_ROWS.flatMap(({ id, ladder }): Limit[] =>
        ladder?.[0] === grade && ladder[1] === measure
          ? [{ measure, relation: ladder[2], limit: numberAt({ rules }, id) }]
          : [],
      ),
    ),
  }));
}

const RULE_ROWS = rowsOf("rules");

/** Which ladder does this benchmark lead to? */
export function basisOf(benchmark: Benchmark): LadderBasis {
  return benchmark.source === "absolute" ? "absolute" : "relative";
}

/** Did this customer order anything? No orders, or orders worth nothing, is 无成交记录. */
export function hasOrders(figures: Figures): boolean {
  return figures.orderCount > 0 && figures.amountYuan > 0;
}

/** Which figure of a customer does a measure look at? */
export const FIGURE_OF: Readonly<Record<Measure, keyof Figures>> = {
  amountRatio: "amountYuan",
  orderRatio: "orderCount",
  recencyDays: "recencyDays",
  orderCount: "orderCount",
  amountYuan: "amountYuan",
};

/** How much is 1 of a measure in the figure's own unit: days, orders or 元? The mean for a ratio, else 1. */
export function unitOf(measure: Measure, benchmark: Benchmark): number {
  if (measure === "amountRatio") return benchmark.meanAmountYuan;
  return measure === "orderRatio" ? benchmark.meanOrders : 1;
}

/** What is each limit compared with, for this customer? `measures.amountRatio //=> 1.2075…` for 80万 against 66.25万 */
export function measuresOf(figures: Figures, benchmark: Benchmark): Readonly<Record<Measure, number>> {
  const measured = (measure: Measure): number => figures[FIGURE_OF[measure]] / unitOf(measure, benchmark);
  return {
    amountRatio: measured("amountRatio"),
    orderRatio: measured("orderRatio"),
    recencyDays: measured("recencyDays"),
    orderCount: measured("orderCount"),
    amountYuan: measured("amountYuan"),
  };
}

/** How does this customer stand against each limit of a step? */
export function checkStep(step: LadderStep, measures: Readonly<Record<Measure, number>>): readonly LimitCheck[] {
  return step.limits.map((asked) => {
    const value = measures[asked.measure];
    return { ...asked, grade: step.grade, value, holds: holds(asked, value) };
  });
}

/**
 * Which grade do these figures have?
 * `gradeFigures({recencyDays: 45, orderCount: 3, amountYuan: 800000}, {source: "table", n: 4, meanOrders: 2.75, meanAmountYuan: 662500}, DEFAULT_RULES) //=> "A"`
 */
export function gradeFigures(figures: Figures, benchmark: Benchmark, rules: GradingRules): Grade {
  if (!hasOrders(figures)) return "C";
  if (!Number.isFinite(figures.recencyDays)) throw new Error("a customer with orders is graded by a number of days");
  const measures = measuresOf(figures, benchmark);
  for (const step of ladderOf(basisOf(benchmark), rules)) {
    if (step.limits.every((asked) => holds(asked, measures[asked.measure]))) return step.grade;
  }
  throw new Error("the last step of a ladder must ask nothing");
}
