// How many customers stand in each grade, in the sheet and on the as-of day; and what they were measured against.

import type { BenchmarkSource } from "../domain/grading/graded";
import type { RegradePlan } from "../domain/regrade/plan";
import { CHANGE_KINDS } from "../domain/regrade/plan";
import { ROW_ORDERS } from "../domain/table/customerTable";
import { gradeOf, type Grade } from "../domain/vocabulary/grade";

export type GradeCounts = Readonly<Record<Grade | "none", number>>;

export interface Distribution {
  readonly inSheet: GradeCounts;
  readonly onDay: GradeCounts;
}

/** How are the grades spread? Rows that cannot be graded count as 未评 on the as-of day; blank rows count nowhere. */
export function distributionOf(plan: RegradePlan): Distribution {
  const inSheet = { S: 0, A: 0, B: 0, C: 0, none: 0 };
  const onDay = { S: 0, A: 0, B: 0, C: 0, none: 0 };
  for (let row = 0; row < plan.table.rowCount; row += 1) {
    const kind = CHANGE_KINDS[plan.kind[row]];
    if (kind === "empty") continue;
    inSheet[gradeOf(plan.table.sheetGrade[row]) ?? "none"] += 1;
    onDay[kind === "problem" ? "none" : (gradeOf(plan.after[row]) ?? "none")] += 1;
  }
  return { inSheet, onDay };
}

/** Rows with orders, by where their benchmark came from, and the n of the whole table's. */
export interface BenchmarkUse {
  readonly rows: Readonly<Record<BenchmarkSource, number>>;
  readonly tableCount: number;
}

/** What were the customers measured against? */
export function benchmarkUse({ table, graded }: RegradePlan): BenchmarkUse {
  const rows = { own: 0, industry: 0, table: 0, absolute: 0 };
  let tableCount = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.state[row] !== ROW_ORDERS) continue;
    const { source, n } = graded.benchmarks[table.industryCode[row]];
    rows[source] += 1;
    if (source === "table") tableCount = n;
  }
  return { rows, tableCount };
}
