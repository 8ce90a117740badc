// How many days ago was the last order, on the as-of day?
// A date says it outright. A typed "45天" was true on 最后更新时间 and ages from there, unless the user wants the table
// as recorded, or that date cannot be read. Alternative not taken: ageing from the day the file was opened.

import type { SerialDay } from "../vocabulary/day";
import { isBlankColumn } from "../table/blankColumn";
import { ROW_EMPTY, ROW_NO_ORDER, ROW_ORDERS, ROW_PROBLEM, type CustomerTable } from "../table/customerTable";
import type { RecencyMode } from "./graded";

/**
 * Where R comes from: a date of the last order; typed and aged to the as-of day; typed and taken as recorded because
 * the user chose so; typed and taken as recorded because 最后更新时间 cannot be read. "none" where there is no order.
 */
export const RECENCY_BASES = ["date", "aged", "recorded", "cannotAge", "none"] as const;
export type RecencyBasis = (typeof RECENCY_BASES)[number];

/** Recency of every row as it is graded; NaN where there is no order, or the last order lies after the as-of day. */
export function gradedRecency(table: CustomerTable, asOf: SerialDay, mode: RecencyMode): Float64Array {
  const { rowCount, state, lastOrderDay, recordedRecencyDays, updatedDay } = table;
  const ordersState = ROW_ORDERS;
  const ages = mode === "aged";
  if (isAsRecorded(table, mode)) return recordedRecencyDays;
  const recency = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (state[row] !== ordersState) {
      recency[row] = NaN;
      continue;
    }
    // As in lastOrderDays, written out: this loop runs over a million rows.
    const ordered = lastOrderDay[row];
    if (ordered === ordered) {
      recency[row] = ordered <= asOf ? asOf - ordered : NaN;
      continue;
    }
    const updated = updatedDay[row];
    recency[row] = ages && updated < asOf ? recordedRecencyDays[row] + (asOf - updated) : recordedRecencyDays[row];
  }
  return recency;
}

/**
 * Days since the last order ever that the row tells, on the as-of day, also where the year holds no order; NaN where it
 * tells none.
 */
export function lastOrderDays(table: CustomerTable, row: number, asOf: SerialDay, mode: RecencyMode): number {
  const ordered = table.lastOrderDay[row];
  if (!Number.isNaN(ordered)) return ordered <= asOf ? asOf - ordered : NaN;
  const updated = table.updatedDay[row];
  const recorded = table.recordedRecencyDays[row];
  return mode === "aged" && updated < asOf ? recorded + (asOf - updated) : recorded;
}

/** Is every R graded exactly as it is typed? Then the column itself is the answer, and need not be copied. */
function isAsRecorded({ map, state, lastOrderDay }: CustomerTable, mode: RecencyMode): boolean {
  const isTyped = mode === "recorded" && map.recencyForm !== "date" && isBlankColumn(lastOrderDay);
  return isTyped && !WITHOUT_ORDERS.some((other) => state.includes(other));
}

const WITHOUT_ORDERS = [ROW_EMPTY, ROW_PROBLEM, ROW_NO_ORDER];

/** Where does the recency of this row come from? */
export function recencyBasisOf(table: CustomerTable, row: number, mode: RecencyMode): RecencyBasis {
  if (table.state[row] !== ROW_ORDERS) return "none";
  if (!Number.isNaN(table.lastOrderDay[row])) return "date";
  if (mode === "recorded") return "recorded";
  return Number.isNaN(table.updatedDay[row]) ? "cannotAge" : "aged";
}
