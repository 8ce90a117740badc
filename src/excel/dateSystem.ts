// A workbook made on an old Mac counts days from 1904. The core only knows the 1900 count, so days are moved on the way
// in and out. `use1904DateSystem` is still a preview API; DATE(1904,1,2) is 1 in such a workbook and 1463 in any other.
// The answer is kept: it is a call of Excel's calculation, which following an edit should not cost and which has no place in
// a write that is to be one step of Ctrl+Z. Each reading of a whole table asks anew, because people can change the system.

import type { CellValue } from "../domain/vocabulary/cell";

/** Days between the two counts. */
const DAYS_1904 = 1462;

/** The answer of each Excel this code has spoken to: one, except in tests. */
const known = new WeakMap<object, number>();

/** A question that was queued, or an answer from before. */
export type DateSystem = { readonly days: number } | { readonly answer: Excel.FunctionResult<number> };

/** Queues the question where nobody has asked yet; the answer can be read after the next sync. */
export function askDateSystem(context: Excel.RequestContext): DateSystem {
  const days = known.get(Office.context);
  return days === undefined ? askAnew(context) : { days };
}

/** The next question is put to Excel whatever was answered before. */
export function forgetDateSystem(): void {
  known.delete(Office.context);
}

function askAnew(context: Excel.RequestContext): DateSystem {
  const answer = context.workbook.functions.date(1904, 1, 2);
  answer.load("value");
  return { answer };
}

/** Days to add to a number of this workbook to get the 1900 count: 0 or 1462. */
export function dayShift(system: DateSystem): number {
  if ("days" in system) return system.days;
  const days = system.answer.value === 1 ? DAYS_1904 : 0;
  known.set(Office.context, days);
  return days;
}

/** A cell of a date column, moved by some days where it is a number. */
export function shiftDay(value: CellValue, days: number): CellValue {
  return typeof value === "number" && days !== 0 ? value + days : value;
}
