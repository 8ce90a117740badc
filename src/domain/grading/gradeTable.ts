// Grades a whole table: recency, benchmarks, then one pass with the ladder of each industry compiled beforehand.
// Columns in, columns out; no object a row, so that Excel's last row takes milliseconds.
// Alternative not taken: walking the steps of ladder.ts for every row, twenty times slower.

import { ROW_NO_ORDER, type CustomerTable } from "../table/customerTable";
import { UNGRADED } from "../vocabulary/grade";
import { benchmarksOf } from "./benchmark";
import { compiledLadders, LADDER_BITS } from "./compiledLadder";
import type { Benchmark, GradedTable, GradingInput } from "./graded";
import { gradedRecency } from "./recency";
import type { GradingRules } from "./rules";

/** Which grade does every customer have on the as-of day? Rows with a problem, and empty rows, stay ungraded. */
export function gradeTable(table: CustomerTable, input: GradingInput): GradedTable {
  const recencyDays = gradedRecency(table, input.asOf, input.recency);
  const benchmarks = benchmarksOf(table, recencyDays, input);
  return { ...input, recencyDays, benchmarks, grade: gradeRows(table, recencyDays, benchmarks, input.rules) };
}

/**
 * The ladder in bits instead of branches: the grades of neighbouring rows have nothing to do with each other, and a
 * processor that guesses wrong loses more time than needless comparisons cost (branches took three times as long). Each
 * comparison is a bit by its plus sign. NaN meets no limit and comes out as C. One NaN makes the sum of all days NaN, which
 * tells for an addition a row whether any row has to be left without a grade.
 */
export function gradeRows(
  table: CustomerTable,
  recencyDays: Float64Array,
  benchmarks: readonly Benchmark[],
  rules: GradingRules,
): Uint8Array {
  const { rowCount, industryCode, orderCount, amountYuan } = table;
  const { days, least } = compiledLadders(benchmarks, rules);
  const [sDays, aDays, bDays] = days;
  const grade = new Uint8Array(rowCount);
  let sumOfDays = 0;
  for (let row = 0; row < rowCount; row++) {
    const recency = recencyDays[row];
    const orders = orderCount[row];
    const amount = amountYuan[row];
    const at = industryCode[row] << LADDER_BITS;
    const isS = +(recency < sDays) & +(orders >= least[at]) & +(amount >= least[at + 1]);
    const isA = +(recency < aDays) & +(orders >= least[at + 2]) & +(amount >= least[at + 3]);
    const isB = +(recency < bDays) & +(orders >= least[at + 4]) & +(amount >= least[at + 5]);
    const reachesA = isS | isA;
    grade[row] = 4 - isS - reachesA - (reachesA | isB);
    sumOfDays += recency;
  }
  if (Number.isNaN(sumOfDays)) leaveUngraded(grade, table, recencyDays);
  return grade;
}

/** Rows without a recency have no grade, but for customers without an order: these have come out as C. */
function leaveUngraded(grade: Uint8Array, { rowCount, state }: CustomerTable, recencyDays: Float64Array): void {
  for (let row = 0; row < rowCount; row++)
    if (Number.isNaN(recencyDays[row]) && state[row] !== ROW_NO_ORDER) grade[row] = UNGRADED;
}
