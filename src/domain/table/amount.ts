// Amounts of money as Chinese users write them, read into 元. What can be meant in two ways is refused, not guessed.

import { AMOUNT_UNITS, type AmountUnit } from "../vocabulary/column";
import { isExcelError, type CellValue } from "../vocabulary/cell";
import { isWrittenDate } from "./day";
import { atMost, MOST_YUAN } from "./plausible";
import type { Reading } from "./reading";
import { fold, meansBlank, simplify } from "./text";

const UNIT_VALUE: ReadonlyMap<string, number> = new Map([
  ["千", 1e3],
  ["k", 1e3],
  ["万", 1e4],
  ["w", 1e4],
  ["百万", 1e6],
  ["m", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
  ["万亿", 1e12],
]);

const CURRENCY = /^(?:¥|人民币|rmb|cny)|(?:元|块|圆|人民币|rmb|cny)整?$/g;
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^\.\d+$/;
const PART = /(\d[\d,]*(?:\.\d+)?|\.\d+)(万亿|千万|百万|亿|万|千|w|k|m)?/g;
const ROUGHLY = /约|左右|上下|以上|以下|以内|多|余|几|~|\+$|≈|[<>≥≤]|\d[万亿千wk]?[-–至到]\d/;
const CHINESE_NUMERAL = /[一二两三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * How much is this, in 元, at most MOST_YUAN? Numbers take the unit of their header; text says its own unit and falls back to `textUnit`.
 * `parseAmount("80万", "yuan") //=> 800000`, `parseAmount(80, "wan") //=> 800000`, `parseAmount("8万5", "yuan") //=> "ambiguousNumber"`
 */
export function parseAmount(value: CellValue, unit: AmountUnit, textUnit: AmountUnit = unit): Reading {
  return atMost(amountIn(value, unit, textUnit), MOST_YUAN);
}

function amountIn(value: CellValue, unit: AmountUnit, textUnit: AmountUnit): Reading {
  if (value === null) return "blank";
  if (typeof value === "boolean") return "unreadable";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "unreadable";
    return value < 0 ? "negative" : scaled(value, AMOUNT_UNITS[unit]);
  }
  if (isExcelError(value)) return "errorValue";
  const folded = fold(value);
  if (meansBlank(folded)) return "blank";
  const amount = parseAmountText(simplify(folded).toLowerCase().replace(/\s/g, ""), textUnit);
  return typeof amount !== "number" && isWrittenDate(folded) ? "dateForNumber" : amount;
}

function parseAmountText(text: string, unit: AmountUnit): Reading {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const unsigned = (bracketed ?? text).replace(/^[-−]/, "");
  const negative = bracketed !== undefined || unsigned.length < text.length;
  const hasYuan = /(元|块|圆)整?$/.test(unsigned) || /^¥/.test(unsigned);
  const bare = unsigned.replace(CURRENCY, "").replace(CURRENCY, "");
  if (/^\d+(\.\d+)?e\+?\d+$/.test(bare)) return signed(Number(bare), negative);
  if (ROUGHLY.test(bare) && /\d/.test(bare)) return "ambiguousNumber";
  if (CHINESE_NUMERAL.test(bare.replace(/百万|千万/g, ""))) return "ambiguousNumber";
  const amount = sumOfParts(bare, hasYuan ? 1 : AMOUNT_UNITS[unit]);
  return typeof amount === "number" ? signed(amount, negative) : amount;
}

/** 1亿2000万 is the sum of its parts; 8万5 could be 85,000 or 80,005 and is refused; 8万5000 can only be 85,000. */
function sumOfParts(text: string, lastUnit: number): Reading {
  const parts = [...text.matchAll(PART)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== text) return "unreadable";
  let sum = 0;
  let previousUnit = Infinity;
  for (const [at, [, digits, unit]] of parts.entries()) {
    if (!NUMBER.test(digits)) return "unreadable";
    const unitValue = unit === undefined ? (at === 0 ? lastUnit : 1) : (UNIT_VALUE.get(unit) ?? NaN);
    if (at > 0 && unit === undefined && !(digits.length === 4 && previousUnit === 1e4)) return "ambiguousNumber";
    if (at > 0 && (unitValue >= previousUnit || parts[at - 1][2] === undefined)) return "unreadable";
    sum += scaled(Number(digits.replaceAll(",", "")), unitValue);
    previousUnit = unitValue;
  }
  return sum;
}

/** 2.3万 is 23000, not 22999.999…: products within 12 digits of a cent are taken as that cent. */
function scaled(value: number, unit: number): number {
  return unit === 1 ? value : Number((value * unit).toPrecision(14));
}

function signed(amount: number, negative: boolean): Reading {
  return negative && amount !== 0 ? "negative" : amount;
}

/** How is this amount written in the composite cell? `makeAmount(800000) //=> "80万"`, `makeAmount(123) //=> "123元"` */
export function makeAmount(amountYuan: number): string {
  if (amountYuan === 0) return "0万";
  const wan = Number((amountYuan / 1e4).toPrecision(15));
  const exact = Math.abs(scaled(wan, 1e4) - amountYuan) === 0 && !String(wan).includes("e");
  const short = exact && (String(wan).split(".")[1]?.length ?? 0) <= 4;
  return short ? `${wan}万` : `${amountYuan}元`;
}
