// The composite cell 45天/3次/80万: parseRfm reads it, makeRfm writes it back in the same style.
// Two readers: scanRfm walks character codes and takes the plain forms a million rows are made of; what it does not take
// goes to parseRfmText, which knows every other form and every reason to refuse. A test holds the two to the same answer.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import { AMOUNT_UNITS, type AmountUnit } from "../vocabulary/column";
import { makeAmount, parseAmount } from "./amount";
import { parseOrderCount, parseRecencyDays } from "./count";
import { LEAST_DATE_AMONG_DAYS, meansNever, parseDay } from "./day";
import { MOST_ORDERS, MOST_YUAN } from "./plausible";
import type { Reading } from "./reading";
import { fold, meansBlank, simplify } from "./text";

/** R, F and M of a customer as numbers: days, orders, 元. */
export interface RfmFigures {
  readonly recencyDays: number;
  readonly orderCount: number;
  readonly amountYuan: number;
}

/** R, F and M as they were read, each a number or the reason why not. */
export interface ParsedRfm {
  readonly recency: Reading;
  readonly frequency: Reading;
  readonly monetary: Reading;
}

const ALL_BLANK: ParsedRfm = { recency: "blank", frequency: "blank", monetary: "blank" };
const all = (reading: Reading): ParsedRfm => ({ recency: reading, frequency: reading, monetary: reading });
const scanned = new Float64Array(3);

/**
 * What does the composite cell say? An amount without a unit is in `bareUnit`, where somebody said it; else it is 万, and
 * from 10,000 on it is not read: 800000 is 元 that lost their unit.
 * `parseRfm("45天/3次/80万") //=> {recency: 45, frequency: 3, monetary: 800000}`
 */
export function parseRfm(value: CellValue, bareUnit?: AmountUnit): ParsedRfm {
  if (value === null) return ALL_BLANK;
  if (typeof value !== "string") return all("unreadable");
  if (scanRfm(value, scanned, bareUnit)) return { recency: scanned[0], frequency: scanned[1], monetary: scanned[2] };
  if (isExcelError(value)) return all("errorValue");
  return parseRfmText(value, bareUnit);
}

/** The composite cell for these figures. `makeRfm({recencyDays: 45, orderCount: 3, amountYuan: 800000}) //=> "45天/3次/80万"` */
export function makeRfm({ recencyDays, orderCount, amountYuan }: RfmFigures): string {
  return `${recencyDays}天/${orderCount}次/${makeAmount(amountYuan)}`;
}

/** The general reader: every separator, spaces anywhere, letters R/F/M in front, every unit of amount. */
export function parseRfmText(value: string, bareUnit?: AmountUnit): ParsedRfm {
  const folded = fold(value);
  if (meansBlank(folded) || meansNever(folded)) return ALL_BLANK;
  if (isDate(folded)) return all("dateForFigures");
  const parts = splitRfm(simplify(folded));
  if (parts === undefined) return all("unreadable");
  const [recency, frequency, monetary] = parts.map((part) => part.trim().replace(/^[rfm]\s*[:=]?\s*(?=[\d.-])/i, ""));
  return {
    recency: parseRecencyDays(recency),
    frequency: parseOrderCount(frequency),
    monetary:
      bareUnit === undefined && isLargeBare(monetary) ? "ambiguousNumber" : parseAmount(monetary, bareUnit ?? "wan"),
  };
}

/** So many 万 nobody writes without their unit, inclusive. */
export const LEAST_DOUBTFUL_WAN = 10_000;

function isLargeBare(amount: string): boolean {
  const digits = amount.replace(/[\s,]/g, "");
  return /^\d+(?:\.\d+)?$/.test(digits) && Number(digits) >= LEAST_DOUBTFUL_WAN;
}

const YEAR = "(?:19|20)\\d{2}";
const DATE = new RegExp(
  `^(?:${YEAR} ?/ ?\\d{1,2} ?/ ?\\d{1,2}|\\d{1,2} ?/ ?\\d{1,2} ?/ ?${YEAR}|\\d{2}/0\\d/\\d{2}|0\\d/\\d{1,2}/\\d{2}|\\d{1,2}/\\d{1,2}/0\\d)$`,
);

/**
 * Three bare numbers that make a day and are written as people write days: with a year of four digits, or a zero in front.
 * A formula may have put 元 behind it, as the header says. 15/5/24 stays 15 days, 5 orders, 24万: as short as that, it is what the column asks for.
 */
function isDate(folded: string): boolean {
  if (!/^\d/.test(folded)) return false;
  const day = folded.replace(/[T ]\d{1,2}:\d{2}.*$/i, "").replace(/元$/, "");
  if (!DATE.test(day)) return false;
  const reading = parseDay(day.replace(/\s/g, ""));
  return typeof reading === "number" || reading === "ambiguousDate";
}

function splitRfm(text: string): readonly string[] | undefined {
  for (const separator of [/\//, /\|/, /、/, /;/, /,(?!\d{3}(?!\d))/, /\s+/]) {
    const parts = text.split(separator);
    if (parts.length === 3) return parts;
    if (parts.length > 3) return undefined;
  }
  return undefined;
}

const DAY = 0x5929; // 天
const TIMES = 0x6b21; // 次
const YUAN = 0x5143; // 元
const POINT = 46;
const SLASH = 47;
const WIDE_SLASH = 0xff0f;
const WIDE_ZERO = 0xff10;
const WIDE_NINE = 0xff19;
/** Days and orders of more digits are left to the other reader, and so are days that could be a date. */
const MOST_COUNT_DIGITS = 9;
const MOST_AMOUNT_DIGITS = 12;

/**
 * Reads the plain forms into `into[0…2]` (days, orders, 元) and says whether it could. Digits and slashes may be
 * full-width. It allocates nothing: one loop over the characters, in which a number ends at the first that is no digit.
 * Alternatives not taken: a function for each number, which has to hand back a position and two figures and takes half
 * as long again; a regular expression, which takes four times as long.
 */
export function scanRfm(text: string, into: Float64Array, bareUnit?: AmountUnit): boolean {
  const end = text.length;
  let part = 0;
  let from = 0;
  let point = 0;
  let digits = 0;
  let hasWords = false;
  let at = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48);
    } else if (code >= WIDE_ZERO && code <= WIDE_NINE) {
      digits = digits * 10 + (code - WIDE_ZERO);
    } else if (part === 2) {
      if (code !== POINT || point > 0 || at === from) break;
      point = at;
    } else {
      if (at === from || at - from > MOST_COUNT_DIGITS) return false;
      into[part] = digits;
      digits = 0;
      if (code === (part === 0 ? DAY : TIMES)) {
        at++;
        hasWords = true;
      }
      const separator = text.charCodeAt(at);
      if (separator !== SLASH && separator !== WIDE_SLASH) return false;
      part++;
      from = at + 1;
    }
  }
  if (part < 2 || at === from || at - from > MOST_AMOUNT_DIGITS || point === at - 1) return false;
  const unit = at === end ? AMOUNT_UNITS[bareUnit ?? "wan"] : unitValue(text.charCodeAt(at));
  if (!hasWords && (at === end || unit === 1) && isDate(fold(text))) return false;
  if (unit === 0 || at < end - 2) return false;
  if (at === end - 2 && (unit === 1 || text.charCodeAt(end - 1) !== YUAN)) return false;
  into[2] = point === 0 ? digits * unit : (digits * unit) / POWERS[at - point - 1];
  if (at === end && bareUnit === undefined && into[2] >= LEAST_DOUBTFUL_WAN * AMOUNT_UNITS.wan) return false;
  return into[0] < LEAST_DATE_AMONG_DAYS && into[1] <= MOST_ORDERS && into[2] <= MOST_YUAN;
}

/** 12.5万 is 125 × 10000 ÷ 10: both factors are whole, so at most the last division rounds. */
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

function unitValue(code: number): number {
  switch (code) {
    case 0x4e07: // 万
    case 0x842c: // 萬
    case 119: // w
    case 87: // W
      return 10_000;
    case 0x4ebf: // 亿
    case 0x5104: // 億
      return 100_000_000;
    case 107: // k
    case 75: // K
      return 1_000;
    case YUAN:
      return 1;
    default:
      return 0;
  }
}
