// Dates as people write them, read into Excel's serial days. A date that can be two days is refused, not guessed.
// Alternative not taken: Date.parse, which answers by locale and time zone.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import { FIRST_DAY, LAST_DAY, serialDay, type SerialDay } from "../vocabulary/day";
import type { Reading } from "./reading";
import { fold, meansBlank, simplify } from "./text";

/** 1954-10-03. A smaller number in a date column is a count that lost its way, not a customer's date. */
export const LEAST_SERIAL = 20_000;

/** Which day is this? `parseDay("2024.5.20") //=> 45432`, `parseDay(20240520) //=> 45432`, `parseDay("5/6/2024") //=> "ambiguousDate"` */
export function parseDay(value: CellValue): Reading {
  if (value === null) return "blank";
  if (typeof value === "boolean") return "unreadable";
  if (typeof value === "number") return parseDayNumber(value);
  if (isExcelError(value)) return "errorValue";
  const folded = fold(value);
  if (meansBlank(folded)) return "blank";
  return parseDayText(withoutTime(simplify(folded).toLowerCase()));
}

/** Dates repeat: so many texts are read once. */
const REMEMBERED_DATES = 5_000;

/** A parseDay for a whole column, which remembers what it read. */
export function createDayReader(): (value: CellValue) => Reading {
  const remembered = new Map<CellValue, Reading>();
  return (value) => {
    let day = remembered.get(value);
    if (day === undefined) {
      day = parseDay(value);
      if (remembered.size < REMEMBERED_DATES) remembered.set(value, day);
    }
    return day;
  };
}

function parseDayNumber(value: number): Reading {
  if (value < 0) return "negative";
  if (Number.isInteger(value) && value >= 19_000_301 && value <= 99_991_231) {
    return serialDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) ?? "unreadable";
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
  readonly read: (a: string, b: string, c: string) => Reading;
}

/** First form that matches decides. */
const PATTERNS: readonly Pattern[] = [
  { form: /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/, read: (y, m, d) => only([serialDay(+y, +m, +d)]) },
  { form: /^(\d{4})(\d{2})(\d{2})$/, read: (y, m, d) => only([serialDay(+y, +m, +d)]) },
  { form: /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/, read: (y, m, d) => only([serialDay(2000 + +y, +m, +d)]) },
  {
    form: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    read: (a, b, y) => only([serialDay(+y, +a, +b), serialDay(+y, +b, +a)]),
  },
  { form: /^(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/, read: twoDigitYear },
  {
    form: /^(\d)[-/.](\d{1,2})[-/.](\d{2})$/,
    read: (a, b, y) => only([serialDay(2000 + +y, +a, +b), serialDay(2000 + +y, +b, +a)]),
  },
  {
    form: /^(\d{1,2})[月/.-](\d{1,2})[日号]?$/,
    read: (m, d) => (serialDay(2024, +m, +d) === undefined ? "unreadable" : "yearMissing"),
  },
  {
    form: /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/,
    read: (d, m, y) => only([serialDay(+y, MONTHS.indexOf(m) + 1, +d)]),
  },
  {
    form: /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/,
    read: (m, d, y) => only([serialDay(+y, MONTHS.indexOf(m) + 1, +d)]),
  },
];

function parseDayText(text: string): Reading {
  const tight = /[a-z]/.test(text) ? text : text.replace(/\s/g, "");
  for (const { form, read } of PATTERNS) {
    const match = form.exec(tight);
    if (match !== null) return read(match[1], match[2], match[3]);
  }
  return "unreadable";
}

/** 24/5/20 is 2024-05-20: 24 is no month, and day first is not written in Chinese. 5/6/24 could be either. */
function twoDigitYear(a: string, b: string, c: string): Reading {
  if (+a > 12) return only([serialDay(2000 + +a, +b, +c)]);
  return only([serialDay(2000 + +a, +b, +c), serialDay(2000 + +c, +a, +b), serialDay(2000 + +c, +b, +a)]);
}

function only(readings: readonly (SerialDay | undefined)[]): Reading {
  const days = new Set(readings.filter((day) => day !== undefined));
  if (days.size === 0) return "unreadable";
  return days.size === 1 ? [...days][0] : "ambiguousDate";
}
