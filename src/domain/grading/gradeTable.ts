// Grades a whole table: recency, benchmarks, then one pass with the limits of each industry multiplied out beforehand.
// Columns in, columns out; no object a row, so that Excel's last row takes milliseconds.
// Alternative not taken: the ladder of ladder.ts for every row, twenty times slower; a property test holds the two equal.

import { ROW_NO_ORDER, type CustomerTable } from "../table/customerTable";
import { UNGRADED } from "../vocabulary/grade";
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

/** Kept side by side for each industry: limits of M and F for S (exclusive), A and B (inclusive); two places stay free. */
const STRIDE = 8;

/**
 * The ladder in bits instead of branches: the grades of neighbouring rows have nothing to do with each other, and a
 * processor that guesses wrong loses more time than three needless comparisons. NaN meets no limit and comes out as C.
 */
export function gradeRows(
  table: CustomerTable,
  recencyDays: Float64Array,
  benchmarks: readonly Benchmark[],
  rules: GradingRules,
): Uint8Array {
  const { rowCount, state, industryCode, orderCount, amountYuan } = table;
  const { sRecencyDays, aRecencyDays, bRecencyDays } = rules;
  const limits = limitsByIndustry(benchmarks, rules);
  const grade = new Uint8Array(rowCount);
  let lacksRecency = 0;
  for (let row = 0; row < rowCount; row++) {
    const recency = recencyDays[row];
    const orders = orderCount[row];
    const amount = amountYuan[row];
    const at = industryCode[row] << 3;
    const isS = Number(recency < sRecencyDays) & Number(amount > limits[at]) & Number(orders > limits[at + 1]);
    const isA = Number(recency < aRecencyDays) & Number(amount >= limits[at + 2]) & Number(orders >= limits[at + 3]);
    const isB = Number(recency < bRecencyDays) & Number(amount >= limits[at + 4]) & Number(orders >= limits[at + 5]);
    const reachesA = isS | isA;
    grade[row] = 4 - isS - reachesA - (reachesA | isB);
    lacksRecency |= Number(recency !== recency);
  }
  for (let row = 0; lacksRecency === 1 && row < rowCount; row++) {
    const recency = recencyDays[row];
    if (recency !== recency && state[row] !== ROW_NO_ORDER) grade[row] = UNGRADED;
  }
  return grade;
}

/** The limits of ladder.ts in 元 and orders, moved by the tie margin. -1 asks nothing. */
function limitsByIndustry(benchmarks: readonly Benchmark[], rules: GradingRules): Float64Array {
  const { s, a, b } = rules.absoluteAmountYuan;
  const limits = new Float64Array(benchmarks.length * STRIDE);
  for (const [code, { source, meanAmountYuan, meanOrders }] of benchmarks.entries()) {
    limits.set(
      source === "absolute"
        ? [above(s), -1, atLeast(a), -1, atLeast(b), -1]
        : [
            above(rules.sAmountRatio * meanAmountYuan),
            above(rules.sOrderRatio * meanOrders),
            atLeast(rules.aAmountRatio * meanAmountYuan),
            atLeast(rules.aOrderRatio * meanOrders),
            -1,
            atLeast(rules.bOrderCount),
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
