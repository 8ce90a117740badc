// Customer ids (客户编号): C, year and month of the record, and a number of three digits or more within the month.

import { calendarDate, type SerialDay } from "../vocabulary/day";
import { fold } from "./text";

const CUSTOMER_ID = /^C(\d{4})(0[1-9]|1[0-2])(\d{3,})$/;

/** Is this id in the method's form? `isCustomerId("C202405001") //=> true`, `isCustomerId("C202413001") //=> false` */
export function isCustomerId(text: string): boolean {
  return CUSTOMER_ID.test(fold(text).toUpperCase());
}

/** Which id comes next in this month? One above the largest, so that a gap is never filled. `nextCustomerId(["C202405004"], 45432) //=> "C202405005"` */
export function nextCustomerId(ids: readonly string[], asOf: SerialDay): string {
  const { year, month } = calendarDate(asOf);
  const prefix = `${year}${String(month).padStart(2, "0")}`;
  const numbers = ids.flatMap((id) => {
    const match = CUSTOMER_ID.exec(fold(id).toUpperCase());
    return match !== null && match[1] + match[2] === prefix ? [Number(match[3])] : [];
  });
  return `C${prefix}${String(numbers.reduce((most, number) => Math.max(most, number), 0) + 1).padStart(3, "0")}`;
}
