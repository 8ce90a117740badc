// The composite cell 45天/3次/80万: parseRfm reads it, makeRfm writes it back in the same style.
// Two readers: scanRfm walks character codes and takes the plain forms a million rows are made of; what it does not take
// goes to parseRfmText, which knows every other form and every reason to refuse. A test holds the two to the same answer.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import { makeAmount, parseAmount } from "./amount";
import { parseOrderCount, parseRecencyDays } from "./count";
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
 * What does the composite cell say? An amount without a unit is 万, as the column is written.
 * `parseRfm("45天/3次/80万") //=> {recency: 45, frequency: 3, monetary: 800000}`
 */
export function parseRfm(value: CellValue): ParsedRfm {
  if (value === null) return ALL_BLANK;
  if (typeof value !== "string") return all("unreadable");
  if (scanRfm(value, scanned)) return { recency: scanned[0], frequency: scanned[1], monetary: scanned[2] };
  if (isExcelError(value)) return all("errorValue");
  return parseRfmText(value);
}

/** The composite cell for these figures. `makeRfm({recencyDays: 45, orderCount: 3, amountYuan: 800000}) //=> "45天/3次/80万"` */
export function makeRfm({ recencyDays, orderCount, amountYuan }: RfmFigures): string {
  return `${recencyDays}天/${orderCount}次/${makeAmount(amountYuan)}`;
}

/** The general reader: every separator, spaces anywhere, letters R/F/M in front, every unit of amount. */
export function parseRfmText(value: string): ParsedRfm {
  const folded = fold(value);
  if (meansBlank(folded)) return ALL_BLANK;
  const parts = splitRfm(simplify(folded));
  if (parts === undefined) return all("unreadable");
  const [recency, frequency, monetary] = parts.map((part) => part.trim().replace(/^[rfm]\s*[:=]?\s*(?=[\d.-])/i, ""));
  return {
    recency: parseRecencyDays(recency),
    frequency: parseOrderCount(frequency),
    monetary: parseAmount(monetary, "wan"),
  };
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
const MOST_DIGITS = 12;

/** What scanNumber found: all digits as one whole number, and how many of them stand behind the point. */
let digitsFound = 0;
let decimalsFound = 0;

/**
 * Reads the plain forms into `into[0…2]` (days, orders, 元) and says whether it could. Digits and slashes may be
 * full-width. It allocates nothing.
 */
export function scanRfm(text: string, into: Float64Array): boolean {
  let at = scanNumber(text, 0);
  if (at < 0 || decimalsFound > 0 || digitsFound >= 20_000) return false;
  into[0] = digitsFound;
  at = scanSeparator(text, at, DAY);
  if (at < 0 || (at = scanNumber(text, at)) < 0 || decimalsFound > 0) return false;
  into[1] = digitsFound;
  at = scanSeparator(text, at, TIMES);
  if (at < 0 || (at = scanNumber(text, at)) < 0) return false;
  const unit = at < text.length ? unitValue(text.charCodeAt(at++)) : 10_000;
  if (unit === 0 || (at < text.length && (unit === 1 || text.charCodeAt(at++) !== YUAN))) return false;
  into[2] = decimalsFound === 0 ? digitsFound * unit : (digitsFound * unit) / POWERS[decimalsFound];
  return at === text.length;
}

/** Position after the number that starts at `from`, or -1 where none does. */
function scanNumber(text: string, from: number): number {
  let at = from;
  let value = 0;
  let point = -1;
  for (; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xff10 && code <= 0xff19) code -= 0xfee0;
    if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
    else if (code === 46 && point < 0 && at > from) point = at;
    else break;
  }
  digitsFound = value;
  decimalsFound = point < 0 ? 0 : at - point - 1;
  return at === from || at - from > MOST_DIGITS || point === at - 1 ? -1 : at;
}

/** Position after an optional unit and a slash, or -1. */
function scanSeparator(text: string, from: number, unit: number): number {
  const at = text.charCodeAt(from) === unit ? from + 1 : from;
  const code = text.charCodeAt(at);
  return code === 47 || code === 0xff0f ? at + 1 : -1;
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
