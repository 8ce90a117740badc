// Value × potential of one customer (明星/现金牛/潜力/长尾). Valuable is who buys for the amount of an A: the method calls S and A
// its customers of high value, and one limit says so in both places.

import { amountBarYuan } from "../grading/asked";
import type { Gap } from "../grading/gap";
import type { Benchmark, GradedTable } from "../grading/graded";
import { measuresOf, type Figures } from "../grading/ladder";
import type { GradingRules } from "../grading/rules";
import { potentialOf, type NextGrade, type Potential, type PotentialFacts } from "../lifecycle/potential";
import { quadrantOf, type ValueQuadrant } from "../lifecycle/quadrant";
import type { Settings } from "../settings/settings";

export interface ValuePotential {
  readonly quadrant: ValueQuadrant;
  readonly potential: Potential;
  /** From which amount on (inclusive) a customer of this benchmark is valuable. */
  readonly valueBarYuan: number;
}

export interface ValueFacts extends Pick<
  PotentialFacts,
  "size" | "tag" | "opportunityWords" | "planWords" | "firstLargeOrder"
> {
  /** Undefined without orders. */
  readonly figures: Figures | undefined;
  readonly benchmark: Benchmark;
  /** What is missing for the next better grade; undefined for an S. */
  readonly gap: Gap | undefined;
  readonly graded: Pick<GradedTable, "rules">;
  readonly settings: Pick<Settings, "churn" | "potential">;
}

/** From which amount on is a customer valuable? 0.8 times the mean, or A's amount where there is no mean. */
export function valueBarYuan(benchmark: Benchmark, rules: GradingRules): number {
  return amountBarYuan("A", benchmark, rules);
}

/** Where does this customer stand between value and potential? */
export function valuePotentialOf(facts: ValueFacts): ValuePotential | undefined {
  const { figures, benchmark, graded, settings, gap, size, tag, opportunityWords, planWords, firstLargeOrder } = facts;
  const potential = potentialOf(
    {
      size,
      tag,
      opportunityWords,
      planWords,
      firstLargeOrder,
      orderCount: figures?.orderCount ?? 0,
      recencyDays: figures?.recencyDays ?? NaN,
      orderRatio: figures === undefined ? NaN : measuresOf(figures, benchmark).orderRatio,
      nextGrade: nextGrade(gap),
    },
    settings,
  );
  const bar = valueBarYuan(benchmark, graded.rules);
  const limits = { value: bar, potential: settings.potential.high };
  const quadrant = quadrantOf(figures?.amountYuan ?? 0, potential.score, limits);
  return quadrant === undefined ? undefined : { quadrant, potential, valueBarYuan: bar };
}

function nextGrade(gap: Gap | undefined): NextGrade | undefined {
  if (gap === undefined || !gap.possible) return undefined;
  const { amountYuan, orderCount } = gap;
  return {
    grade: gap.target,
    missingOrders: orderCount === undefined || orderCount.met ? 0 : orderCount.needed - (orderCount.present || 0),
    missingShare: amountYuan === undefined || amountYuan.met ? 0 : 1 - (amountYuan.present || 0) / amountYuan.needed,
  };
}
