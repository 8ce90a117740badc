// Questions about one row of a plan that whole columns ask too, answered without objects. Whoever looks at a row asks
// rowFacts.ts, which knows these answers as well.

import { benchmarkOf } from "../grading/benchmark";
import { firstLargeOrder } from "../grading/lowGrade";
import { figuresOf } from "../grading/reason";
import type { StaleLevel } from "../review/risk";
import { staleLevel } from "../review/stale";
import { situationOf, type Situation } from "../strategy/situation";
import { ROW_NO_ORDER, ROW_ORDERS } from "../table/customerTable";
import { gradeOf } from "../vocabulary/grade";
import type { RegradePlan } from "./plan";
import { riskLevelOf } from "./planRegrade";

/** Is this row's record out of date, for the grade it will have? */
export function rowStale(plan: RegradePlan, row: number): StaleLevel {
  const { table, graded, settings } = plan;
  return staleLevel(table.updatedDay[row], gradeOf(plan.after[row]), graded.asOf, settings);
}

/** Do words of urgency in this row's note still press? They age with their record. */
export function isUrgencyFresh(plan: RegradePlan, row: number): boolean {
  return rowStale(plan, row) === "fresh";
}

/** Is this a first large order (首单大额), to be handed over to sales? */
export function rowFirstLarge(plan: RegradePlan, row: number): boolean {
  const { table, graded } = plan;
  if (table.state[row] !== ROW_ORDERS || table.orderCount[row] !== 1) return false;
  return firstLargeOrder(figuresOf(table, graded, row), benchmarkOf(graded, table, row), graded.rules);
}

/** Is this row a customer whose figures could be read, with orders or without? */
export function isReadRow({ table }: RegradePlan, row: number): boolean {
  return table.state[row] === ROW_ORDERS || table.state[row] === ROW_NO_ORDER;
}

/** Which situation is this customer in? Undefined for a row that could not be read or is empty. */
export function rowSituation(plan: RegradePlan, row: number): Situation | undefined {
  if (!isReadRow(plan, row)) return undefined;
  return situationOf({
    riskLevel: riskLevelOf(plan, row),
    firstLargeOrder: rowFirstLarge(plan, row),
    noOrder: plan.table.state[row] === ROW_NO_ORDER,
  });
}
