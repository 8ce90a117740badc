// Benchmarks and grades from columns whose recency is known, which is what numpy is given too. Run as a program it
// measures itself in a process of its own, as numpy has one. usage: kernel.ts ROWS

import { benchmarksOf } from "../../src/domain/grading/benchmark";
import { gradeRows } from "../../src/domain/grading/gradeTable";
import { gradedRecency } from "../../src/domain/grading/recency";
import type { CustomerTable } from "../../src/domain/table/customerTable";
import { medianMs } from "./measure";
import { AS_OF, INPUT, packedOf, rowsOf, sampleOf } from "./sample";

export function gradeColumns(table: CustomerTable, recencyDays: Float64Array): Uint8Array {
  return gradeRows(table, recencyDays, benchmarksOf(table, recencyDays, INPUT), INPUT.rules);
}

if (require.main === module) {
  const table = packedOf(rowsOf(sampleOf(Number(process.argv[2]))));
  const recency = gradedRecency(table, AS_OF, "recorded");
  console.log(medianMs(() => gradeColumns(table, recency), 11, 8));
}
