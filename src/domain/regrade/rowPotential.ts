// Value × potential of one row (明星/现金牛/潜力/长尾), from the plan a person is looking at. Valuable is who buys for the
// amount of an A: the method calls S and A its customers of high value, and one limit says so in both places.

import { amountBarYuan } from "../grading/asked";
import { benchmarkOf } from "../grading/benchmark";
import { gapsToBetter, type Gap } from "../grading/gap";
import type { Benchmark } from "../grading/graded";
import { measuresOf } from "../grading/ladder";
import { figuresOf } from "../grading/reason";
import type { GradingRules } from "../grading/rules";
import { potentialOf, type NextGrade, type Potential, type PotentialFacts } from "../lifecycle/potential";
import { quadrantOf, type ValueQuadrant } from "../lifecycle/quadrant";
import { parseSizeBand } from "../checkup/sizes";
import { tagReader } from "../strategy/ownTags";
import { ROW_NO_ORDER, ROW_ORDERS } from "../table/customerTable";
import { textOf } from "../table/text";
import type { RegradePlan } from "./plan";
import { rowFirstLarge, rowNote, rowStale } from "./rows";

export interface ValuePotential {
  readonly quadrant: ValueQuadrant;
  readonly potential: Potential;
  /** From which amount on (inclusive) a customer of this benchmark is valuable. */
  readonly valueBarYuan: number;
}

/** From which amount on is a customer valuable? 0.8 times the mean, or A's amount where there is no mean. */
export function valueBarYuan(benchmark: Benchmark, rules: GradingRules): number {
  return amountBarYuan("A", benchmark, rules);
}

/** Where does this row stand between value and potential? Undefined for a row that could not be read or is empty. `gaps` where they are known already. */
export function rowValuePotential(
  plan: RegradePlan,
  row: number,
  gaps: readonly Gap[] = gapsToBetter(plan.table, plan.graded, row),
): ValuePotential | undefined {
  const potential = rowPotential(plan, row, gaps);
  if (potential === undefined) return undefined;
  const bar = valueBarYuan(benchmarkOf(plan.graded, plan.table, row), plan.graded.rules);
  const value = plan.table.state[row] === ROW_ORDERS ? plan.table.amountYuan[row] : 0;
  const quadrant = quadrantOf(value, potential.score, { value: bar, potential: plan.settings.potential.high });
  return quadrant === undefined ? undefined : { quadrant, potential, valueBarYuan: bar };
}

/** How much more could this row's customer buy? Undefined for a row that could not be read or is empty. */
export function rowPotential(
  plan: RegradePlan,
  row: number,
  gaps: readonly Gap[] = gapsToBetter(plan.table, plan.graded, row),
): Potential | undefined {
  const { table, graded, settings } = plan;
  const ordered = table.state[row] === ROW_ORDERS;
  if (!ordered && table.state[row] !== ROW_NO_ORDER) return undefined;
  const figures = ordered ? figuresOf(table, graded, row) : undefined;
  const facts: PotentialFacts = {
    size: parseSizeBand(textOf(table.cells.companySize?.[row])),
    tag: tagReader(settings.tags)(table.cells.tag?.[row]).demand,
    ...noteFacts(plan, row),
    firstLargeOrder: rowFirstLarge(plan, row),
    orderCount: figures?.orderCount ?? 0,
    recencyDays: figures?.recencyDays ?? NaN,
    orderRatio: figures === undefined ? NaN : measuresOf(figures, benchmarkOf(graded, table, row)).orderRatio,
    nextGrade: nextGrade(gaps[0]),
  };
  return potentialOf(facts, settings.potential);
}

/** A day that is over is history, and urgency ages with its record. */
function noteFacts(
  plan: RegradePlan,
  row: number,
): { readonly opportunityWords: readonly string[]; readonly planWords: readonly string[] } {
  const { intents, opportunityWords, urgentWords } = rowNote(plan, row);
  const ahead = intents.filter(({ to }) => to >= plan.graded.asOf).map(({ text }) => text);
  return { opportunityWords, planWords: rowStale(plan, row) === "fresh" ? [...ahead, ...urgentWords] : ahead };
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
