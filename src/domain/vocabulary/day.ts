// Days as Excel counts them. No Date in local time anywhere: a day is an integer, so no time zone can move it.
// Alternative not taken: a date library. The core needs whole days only, and Excel's own numbering at that.

/** An Excel serial day of the 1900 date system: 45432 is 2024-05-20. Always a whole number. */
export type SerialDay = number & { readonly __unit: "SerialDay" };

/** First day this product reads: 1900-03-01. Before it Excel counts a 29 February 1900 that never was. */
export const FIRST_DAY = 61 as SerialDay;
/** Last day of Excel's calendar: 9999-12-31. */
export const LAST_DAY = 2958465 as SerialDay;

const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

/** Which serial day is this calendar date? Undefined where the calendar has no such day. `serialDay(2024, 5, 20) //=> 45432` */
export function serialDay(year: number, month: number, day: number): SerialDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH;
  return serial >= FIRST_DAY && serial <= LAST_DAY ? (serial as SerialDay) : undefined;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Which calendar date is this serial day? `calendarDate(45432) //=> {year: 2024, month: 5, day: 20}` */
export function calendarDate(serial: SerialDay): CalendarDate {
  const date = new Date((serial - UNIX_EPOCH) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 0 is Sunday. */
export function weekday(serial: SerialDay): number {
  return (((serial - 1) % 7) + 7) % 7;
}

/** How is this day written where it is stored? `isoDay(45432) //=> "2024-05-20"` */
export function isoDay(serial: SerialDay): string {
  const { year, month, day } = calendarDate(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
