// Means (or medians) of orders and amounts, by industry and over the whole table, in one pass over the columns.
// Sums carry their rounding error along (Knuth's two-sum), so that the order of rows decides nothing.
// Alternative not taken: Math.sumPrecise, which Excel's web view does not have yet.

import type { CustomerTable } from "../table/customerTable";
import type { GradingRules } from "./rules";

/** Middle of a group of customers with orders. Both means are NaN where n is 0. */
export interface Centers {
  readonly n: number;
  readonly meanOrders: number;
  readonly meanAmountYuan: number;
}

export interface IndustryCenters {
  /** Centers of an industry, by its code. */
  readonly industries: (code: number) => Centers;
  readonly whole: Centers;
}

/** What do customers with orders come to, by industry and in all? A row whose recency is NaN is passed over. */
export function industryCenters(
  table: CustomerTable,
  recencyDays: Float64Array,
  center: GradingRules["center"],
): IndustryCenters {
  return center === "mean" ? centersOfSums(industrySums(table, recencyDays)) : medians(table, recencyDays);
}

/** What the customers with orders of each industry add up to, by its code: enough for every mean. */
export interface IndustrySums {
  readonly customers: Float64Array;
  readonly orders: Float64Array;
  readonly amountYuan: Float64Array;
}

/** Kept side by side for each industry: sum of amounts, its rounding error, sum of orders, customers. */
const STRIDE = 4;

/** What is added up of a table. */
export type AddedColumns = Pick<
  CustomerTable,
  "rowCount" | "industryCode" | "orderCount" | "amountYuan" | "industries"
>;

/** Adds up customers, orders and amounts, by industry. A row whose recency is NaN is passed over. */
export function industrySums(table: AddedColumns, recencyDays: Float64Array): IndustrySums {
  const { rowCount, industryCode, orderCount, amountYuan } = table;
  const sums = new Float64Array(table.industries.length * STRIDE);
  for (let row = 0; row < rowCount; row++) {
    const recency = recencyDays[row];
    if (recency !== recency) continue;
    const at = industryCode[row] << 2;
    const value = amountYuan[row];
    const before = sums[at];
    const sum = before + value;
    const added = sum - before;
    sums[at] = sum;
    sums[at + 1] += before - (sum - added) + (value - added);
    sums[at + 2] += orderCount[row];
    sums[at + 3]++;
  }
  return {
    customers: Float64Array.from(table.industries, (_, code) => sums[code * STRIDE + 3]),
    orders: Float64Array.from(table.industries, (_, code) => sums[code * STRIDE + 2]),
    amountYuan: Float64Array.from(table.industries, (_, code) => sums[code * STRIDE] + sums[code * STRIDE + 1]),
  };
}

/** The means behind sums. */
export function centersOfSums({ customers, orders, amountYuan }: IndustrySums): IndustryCenters {
  const meansOf = (n: number, allOrders: number, amount: number): Centers => ({
    n,
    meanOrders: allOrders / n,
    meanAmountYuan: amount / n,
  });
  return {
    industries: (code) => meansOf(customers[code], orders[code], amountYuan[code]),
    whole: meansOf(total(customers), total(orders), total(amountYuan)),
  };
}

/** Sum in ascending order, which does not depend on the order of the industries. */
function total(sums: Float64Array): number {
  return sums
    .slice()
    .sort()
    .reduce((sum, value) => sum + value, 0);
}

function medians(table: CustomerTable, recencyDays: Float64Array): IndustryCenters {
  const { rowCount, industryCode } = table;
  const start = new Uint32Array(table.industries.length + 1);
  for (let row = 0; row < rowCount; row++) if (!Number.isNaN(recencyDays[row])) start[industryCode[row] + 1]++;
  for (let code = 0; code < table.industries.length; code++) start[code + 1] += start[code];
  const n = start[table.industries.length];
  const orders = new Float64Array(n);
  const amount = new Float64Array(n);
  const next = start.slice();
  for (let row = 0; row < rowCount; row++) {
    if (Number.isNaN(recencyDays[row])) continue;
    const at = next[industryCode[row]]++;
    orders[at] = table.orderCount[row];
    amount[at] = table.amountYuan[row];
  }
  const between = (from: number, to: number): Centers => ({
    n: to - from,
    meanOrders: medianOf(orders.slice(from, to).sort()),
    meanAmountYuan: medianOf(amount.slice(from, to).sort()),
  });
  return { industries: (code) => between(start[code], start[code + 1]), whole: between(0, n) };
}

/** Middle value of a sorted list; the mean of the middle two where their number is even; NaN for none. */
export function medianOf(sorted: Float64Array): number {
  const upper = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
}
