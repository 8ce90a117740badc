// Dates as people write them, read into Excel's serial days. A date that can be two days is refused, not guessed.
// Alternative not taken: Date.parse, which answers by locale and time zone.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import { FIRST_DAY, LAST_DAY, serialDay, type SerialDay } from "../vocabulary/day";
import type { Reading } from "./reading";
import { fold, meansBlank, simplify } from "./text";

/**
 * 1970-01-02: the first day that is a customer's. The day before is what software writes where there is none, and a smaller
 * number in a date column is a count that lost its way.
 */
export const LEAST_SERIAL = 25_570;
/** From here on (1954-10-03) a bare number in a column of days is a date that lost its format, not a number of days. */
export const LEAST_DATE_AMONG_DAYS = 20_000;

/**
 * How dates with the year behind, or with two digits of it, are meant throughout a column (see dayOrder.ts). "unknown": the
 * column was looked at and leaves it open, so that no cell is guessed.
 */
export type DayOrder = "yearFirst" | "monthFirst" | "dayFirst" | "unknown";

/** Which day is this? `parseDay("2024.5.20") //=> 45432`, `parseDay(20240520) //=> 45432`, `parseDay("5/6/2024") //=> "ambiguousDate"`, `parseDay("5/6/2024", "dayFirst") //=> 45448` */
export function parseDay(value: CellValue, order?: DayOrder): Reading {
  if (value === null) return "blank";
  if (typeof value === "boolean") return "unreadable";
  if (typeof value === "number") return parseDayNumber(value);
  if (isExcelError(value)) return "errorValue";
  const folded = fold(value);
  if (meansBlank(folded) || meansNever(folded)) return "blank";
  return parseDayText(withoutTime(simplify(folded).toLowerCase()), order);
}

const NEVER =
  /^(?:从未|从来没有?|尚未|还未|还没|没有?|未曾|未|无)(?:下过?单|购买过?|消费过?|成交过?|订过?货|订单|交易过?|采购过?)?(?:记录|过)?$|^(?:never(?: ordered| bought| purchased)?|nat|nan|no orders?|not yet)$|^(?:1900[-/.年]0?1[-/.月]0?[0]日?|1899-12-3[01]|0000-00-00)(?: 0?0:00(?::00)?)?$/;

/** Does this folded text say that there never was a day? 未下单, 从未, NaT, 1900/1/0. What lies behind is a customer without orders. */
export function meansNever(folded: string): boolean {
  return folded.length <= 20 && folded.length >= 2 && NEVER.test(simplify(folded).toLowerCase());
}

/** Dates repeat: so many texts are read once. */
const REMEMBERED_DATES = 5_000;

/** A parseDay for a whole column, which remembers what it read. */
export function createDayReader(order?: DayOrder): (value: CellValue) => Reading {
  const remembered = new Map<CellValue, Reading>();
  return (value) => {
    let day = remembered.get(value);
    if (day === undefined) {
      day = parseDay(value, order);
      if (remembered.size < REMEMBERED_DATES) remembered.set(value, day);
    }
    return day;
  };
}

function parseDayNumber(value: number): Reading {
  if (value < 0) return "negative";
  if (Number.isInteger(value) && value >= 19_000_301 && value <= 99_991_231) {
    const day = serialDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) ?? "unreadable";
    return day !== "unreadable" && day < LEAST_SERIAL ? "implausible" : day;
  }
  const day = Math.floor(value);
  if (!Number.isFinite(value) || day < FIRST_DAY || day > LAST_DAY) return "implausible";
  return day < LEAST_SERIAL ? "implausible" : day;
}

function withoutTime(text: string): string {
  return text
    .replace(/\(?(星期|周)[一二三四五六日天]\)?/, "")
    .replace(/(\d|日|号|\s)t?\s*(上午|下午|凌晨|晚上|am|pm)?\s*\d{1,2}[:时点]\d{0,2}.*$/, "$1")
    .trim();
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

interface Pattern {
  readonly form: RegExp;
  readonly read: (a: string, b: string, c: string, order: DayOrder | undefined) => Reading;
}

/** First form that matches decides. */
const PATTERNS: readonly Pattern[] = [
  { form: /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/, read: (y, m, d) => only([serialDay(+y, +m, +d)]) },
  { form: /^(\d{4})(\d{2})(\d{2})$/, read: (y, m, d) => only([serialDay(+y, +m, +d)]) },
  { form: /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/, read: (y, m, d) => only([serialDay(2000 + +y, +m, +d)]) },
  { form: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, read: (a, b, c, order) => shortDay(a, b, c, order) },
  { form: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})$/, read: (a, b, c, order) => shortDay(a, b, c, order) },
  {
    form: /^(\d{1,2})[月/.-](\d{1,2})[日号]?$/,
    read: (m, d) => (serialDay(2024, +m, +d) === undefined ? "unreadable" : "yearMissing"),
  },
  {
    form: /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})$/,
    read: (d, m, y) => only([serialDay(fullYear(y), MONTHS.indexOf(m) + 1, +d)]),
  },
  {
    form: /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/,
    read: (m, d, y) => only([serialDay(+y, MONTHS.indexOf(m) + 1, +d)]),
  },
];

function parseDayText(text: string, order: DayOrder | undefined): Reading {
  const tight = /[a-z]/.test(text) ? text : text.replace(/\s/g, "");
  for (const { form, read } of PATTERNS) {
    const match = form.exec(tight);
    if (match === null) continue;
    const day = read(match[1], match[2], match[3], order);
    return (typeof day === "number" && day < LEAST_SERIAL) || EMPTY_DAY.test(tight) ? "implausible" : day;
  }
  return "unreadable";
}

/** A year before Excel's own: 1900-01-01, 0001-01-01. */
const EMPTY_DAY = /^(?:0\d{3}|1[0-8]\d\d|1900)\D/;

/** Is this a date in writing, with its year, where a number was wanted? `isWrittenDate("2024-05-20") //=> true`, `isWrittenDate("1-2") //=> false` */
export function isWrittenDate(text: string): boolean {
  if (!/(?:19|20)\d{2}/.test(text) || !/\d\D+\d/.test(text)) return false;
  const day = parseDay(text);
  return typeof day === "number" || day === "ambiguousDate";
}

const SHORT = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})$/;

/** The days a short date can be, by the order of its parts; undefined for a date that is written otherwise. */
export function shortDayReadings(
  value: string,
): Readonly<Partial<Record<"yearFirst" | "monthFirst" | "dayFirst", SerialDay>>> | undefined {
  const match = SHORT.exec(withoutTime(simplify(fold(value)).toLowerCase()).replace(/\s/g, ""));
  return match === null ? undefined : readingsOf(match[1], match[2], match[3]);
}

function readingsOf(a: string, b: string, c: string): ReturnType<typeof shortDayReadings> & object {
  const yearFirst = a.length === 2 && c.length < 4 ? serialDay(2000 + +a, +b, +c) : undefined;
  const monthFirst = c.length > 1 ? serialDay(fullYear(c), +a, +b) : undefined;
  const dayFirst = c.length > 1 ? serialDay(fullYear(c), +b, +a) : undefined;
  return {
    ...(yearFirst === undefined ? {} : { yearFirst }),
    ...(monthFirst === undefined ? {} : { monthFirst }),
    ...(dayFirst === undefined ? {} : { dayFirst }),
  };
}

/**
 * Alone, 24/5/20 is 2024-05-20: 24 is no month, and in Chinese the day does not come first. A column may say otherwise, and
 * one that leaves it open makes it ambiguous. 5/6/24 and 5/6/2024 could be either.
 */
function shortDay(a: string, b: string, c: string, order: DayOrder | undefined): Reading {
  const readings = readingsOf(a, b, c);
  if (order !== undefined && order !== "unknown" && readings[order] !== undefined) return readings[order];
  if (order === undefined && +a > 12 && readings.yearFirst !== undefined) return readings.yearFirst;
  return only([readings.yearFirst, readings.monthFirst, readings.dayFirst]);
}

function fullYear(year: string): number {
  return year.length === 4 ? +year : 2000 + +year;
}

function only(readings: readonly (SerialDay | undefined)[]): Reading {
  const days = new Set(readings.filter((day) => day !== undefined));
  if (days.size === 0) return "unreadable";
  return days.size === 1 ? [...days][0] : "ambiguousDate";
}
