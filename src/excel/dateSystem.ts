// A workbook made on an old Mac counts days from 1904. The core only knows the 1900 count, so days are moved on the way
// in and out. `use1904DateSystem` is still a preview API; DATE(1904,1,2) is 1 in such a workbook and 1463 in any other.

import type { CellValue } from "../domain/vocabulary/cell";

/** Days between the two counts. */
const DAYS_1904 = 1462;

/** Queues the question; the answer can be read after the next sync. */
export function askDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const answer = context.workbook.functions.date(1904, 1, 2);
  answer.load("value");
  return answer;
}

/** Days to add to a number of this workbook to get the 1900 count: 0 or 1462. */
export function dayShift(answer: Excel.FunctionResult<number>): number {
  return answer.value === 1 ? DAYS_1904 : 0;
}

/** A cell of a date column, moved by some days where it is a number. */
export function shiftDay(value: CellValue, days: number): CellValue {
  return typeof value === "number" && days !== 0 ? value + days : value;
}
