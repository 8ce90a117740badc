// Stretches of days that people name: a quarter, a month and its thirds, a week. Both ends are inclusive.

import { calendarDate, serialDay, weekday, type SerialDay } from "../vocabulary/day";

export interface Period {
  readonly from: SerialDay;
  readonly to: SerialDay;
}

/** Some days of a month: early 1–10, middle 11–20, late 21–end, last 25–end. */
export type MonthPart = "early" | "middle" | "late" | "last" | undefined;

const PART_DAYS = { early: [1, 10], middle: [11, 20], late: [21, 31], last: [25, 31] } as const;

/** Which days are these? `monthPeriod(2024, 6, undefined) //=> 2024-06-01 … 2024-06-30`. Months past December count on into the next year. */
export function monthPeriod(year: number, month: number, part: MonthPart): Period | undefined {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  const first = serialDay(y, m, 1);
  const next = m === 12 ? serialDay(y + 1, 1, 1) : serialDay(y, m + 1, 1);
  if (first === undefined || next === undefined) return undefined;
  const [from, to] = part === undefined ? [1, 31] : PART_DAYS[part];
  return { from: (first + from - 1) as SerialDay, to: Math.min(next - 1, first + to - 1) as SerialDay };
}

/** Months first to last of a year as one period. `monthsPeriod(2024, 7, 9)` is Q3. */
export function monthsPeriod(year: number, first: number, last: number): Period | undefined {
  const from = monthPeriod(year, first, undefined);
  const to = monthPeriod(year, last, undefined);
  return from === undefined || to === undefined || last < first ? undefined : { from: from.from, to: to.to };
}

export function quarterPeriod(year: number, quarter: number): Period | undefined {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3);
}

export function dayPeriod(day: SerialDay | undefined): Period | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

/** The week (Monday first) some weeks after the one of this day. */
export function weekPeriod(base: SerialDay, weeksLater: number): Period {
  const monday = base - ((weekday(base) + 6) % 7) + 7 * weeksLater;
  return { from: monday as SerialDay, to: (monday + 6) as SerialDay };
}

/** Ended this short before the base day, a period without a year was in the past; longer ago, next year's is meant. */
const RECENT_PAST_DAYS = 60;

/** A period named without its year: this year's, or next year's where this year's is long over; undefined where it is just over. */
export function comingPeriod(base: SerialDay, make: (year: number) => Period | undefined): Period | undefined {
  const { year } = calendarDate(base);
  const thisYear = make(year);
  if (thisYear === undefined || thisYear.to >= base) return thisYear;
  return base - thisYear.to <= RECENT_PAST_DAYS ? undefined : make(year + 1);
}
