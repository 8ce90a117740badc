// Benchmarks and grades from columns whose recency is known, which is what numpy is given too.

import { benchmarksOf } from "../../src/domain/grading/benchmark";
import { gradeRows } from "../../src/domain/grading/gradeTable";
import type { CustomerTable } from "../../src/domain/table/customerTable";
import { INPUT } from "./sample";

export function gradeColumns(table: CustomerTable, recencyDays: Float64Array): Uint8Array {
  return gradeRows(table, recencyDays, benchmarksOf(table, recencyDays, INPUT), INPUT.rules);
}
