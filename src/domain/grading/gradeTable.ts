// Grades a whole table: recency, benchmarks, then one pass with the limits of each industry multiplied out beforehand.
// Columns in, columns out; no object a row, so that Excel's last row takes milliseconds.
// Alternative not taken: the ladder of ladder.ts for every row, twenty times slower; a property test holds the two equal.

import { ROW_NO_ORDER, type CustomerTable } from "../table/customerTable";
import { gradeCode, UNGRADED } from "../vocabulary/grade";
import { benchmarksOf } from "./benchmark";
import type { Benchmark, GradedTable, GradingInput } from "./graded";
import { TIE } from "./limit";
import { gradedRecency } from "./recency";
import type { GradingRules } from "./rules";

/** Which grade does every customer have on the as-of day? Rows with a problem, and empty rows, stay ungraded. */
export function gradeTable(table: CustomerTable, input: GradingInput): GradedTable {
  const recencyDays = gradedRecency(table, input.asOf, input.recency);
  const benchmarks = benchmarksOf(table, recencyDays, input);
  return { ...input, recencyDays, benchmarks, grade: gradeRows(table, recencyDays, benchmarks, input.rules) };
}

/** Kept side by side for each industry: limits of M and F for S (exclusive) and for A (inclusive). */
const STRIDE = 4;

/**
 * The ladder in bits instead of branches: the grades of neighbouring rows have nothing to do with each other, and a
 * processor that guesses wrong loses more time than needless comparisons cost (branches took three times as long). Each
 * comparison is a bit by its plus sign. NaN meets no limit and comes out as C. B asks for orders alone, which are the same
 * in every industry; the few industries graded by fixed amounts are looked at again. One NaN makes the sum of all days
 * NaN, which tells for an addition a row whether any row has to be left without a grade.
 */
export function gradeRows(
  table: CustomerTable,
  recencyDays: Float64Array,
  benchmarks: readonly Benchmark[],
  rules: GradingRules,
): Uint8Array {
  const { rowCount, industryCode, orderCount, amountYuan } = table;
  const { sRecencyDays, aRecencyDays, bRecencyDays } = rules;
  const limits = limitsByIndustry(benchmarks, rules);
  const bOrders = atLeast(rules.bOrderCount);
  const grade = new Uint8Array(rowCount);
  let sumOfDays = 0;
  for (let row = 0; row < rowCount; row++) {
    const recency = recencyDays[row];
    const orders = orderCount[row];
    const amount = amountYuan[row];
    const at = industryCode[row] << 2;
    const isS = +(recency < sRecencyDays) & +(amount > limits[at]) & +(orders > limits[at + 1]);
    const isA = +(recency < aRecencyDays) & +(amount >= limits[at + 2]) & +(orders >= limits[at + 3]);
    const reachesA = isS | isA;
    const reachesB = reachesA | (+(recency < bRecencyDays) & +(orders >= bOrders));
    grade[row] = 4 - isS - reachesA - reachesB;
    sumOfDays += recency;
  }
  if (benchmarks.some(isAbsolute)) gradeByFixedAmounts(grade, table, recencyDays, benchmarks, rules);
  if (Number.isNaN(sumOfDays)) leaveUngraded(grade, table, recencyDays);
  return grade;
}

/** Rows without a recency have no grade, but for customers without an order: these have come out as C. */
function leaveUngraded(grade: Uint8Array, { rowCount, state }: CustomerTable, recencyDays: Float64Array): void {
  for (let row = 0; row < rowCount; row++)
    if (Number.isNaN(recencyDays[row]) && state[row] !== ROW_NO_ORDER) grade[row] = UNGRADED;
}

/** Where amounts in 元 decide, B asks for an amount instead of orders. */
function gradeByFixedAmounts(
  grade: Uint8Array,
  { rowCount, industryCode, amountYuan }: CustomerTable,
  recencyDays: Float64Array,
  benchmarks: readonly Benchmark[],
  rules: GradingRules,
): void {
  const [b, c] = [gradeCode("B"), gradeCode("C")];
  const bAmount = atLeast(rules.absoluteAmountYuan.b);
  for (let row = 0; row < rowCount; row++) {
    if (grade[row] < b || !isAbsolute(benchmarks[industryCode[row]])) continue;
    grade[row] = recencyDays[row] < rules.bRecencyDays && amountYuan[row] >= bAmount ? b : c;
  }
}

function isAbsolute({ source }: Benchmark): boolean {
  return source === "absolute";
}

/** The limits of ladder.ts in 元 and orders, moved by the tie margin. -1 asks nothing. */
function limitsByIndustry(benchmarks: readonly Benchmark[], rules: GradingRules): Float64Array {
  const { s, a } = rules.absoluteAmountYuan;
  const limits = new Float64Array(benchmarks.length * STRIDE);
  for (const [code, { source, meanAmountYuan, meanOrders }] of benchmarks.entries()) {
    limits.set(
      source === "absolute"
        ? [above(s), -1, atLeast(a), -1]
        : [
            above(rules.sAmountRatio * meanAmountYuan),
            above(rules.sOrderRatio * meanOrders),
            atLeast(rules.aAmountRatio * meanAmountYuan),
            atLeast(rules.aOrderRatio * meanOrders),
          ],
      code * STRIDE,
    );
  }
  return limits;
}

function above(limit: number): number {
  return limit * (1 + TIE);
}

function atLeast(limit: number): number {
  return limit * (1 - TIE);
}
