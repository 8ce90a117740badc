// What the customers were measured against.

import type { BenchmarkSource } from "../../domain/grading/graded";
import type { RegradePlan } from "../../domain/regrade/plan";
import { ROW_ORDERS } from "../../domain/table/customerTable";

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
