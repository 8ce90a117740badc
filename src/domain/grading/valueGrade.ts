// The grade that F and M alone would give, as if R were 0. Silence cannot lower it, so what is judged by it (a stale record
// inside the churn risk) never gets better because a customer stayed away. One definition: a table, one customer and a
// native formula (native/grade.ts) ask for the same grade.
// Alternative not taken: the grade of the day, whose fall from S to A lengthens the review cadence and lowers the risk.

import type { CustomerTable } from "../table/customerTable";
import type { Grade } from "../vocabulary/grade";
import type { Benchmark, GradedTable } from "./graded";
import { gradeRows } from "./gradeTable";
import { gradeFigures, type Figures } from "./ladder";
import type { GradingRules } from "./rules";

/** Which grade do orders and amount alone give? Whoever is a B by silence may be an S by these. */
export function valueGrade(figures: Figures, benchmark: Benchmark, rules: GradingRules): Grade {
  return gradeFigures({ ...figures, recencyDays: 0 }, benchmark, rules);
}

/** The same for every row, as grade codes; rows that were not graded have none. */
export function valueGrades(table: CustomerTable, { recencyDays, benchmarks, rules }: GradedTable): Uint8Array {
  return gradeRows(
    table,
    recencyDays.map((days) => (Number.isNaN(days) ? NaN : 0)),
    benchmarks,
    rules,
  );
}
