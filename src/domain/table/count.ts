// Whole numbers with a Chinese measure word: orders (次, 单) and days (天).

import { isExcelError, type CellValue } from "../vocabulary/cell";
import { isWrittenDate, LEAST_DATE_AMONG_DAYS, meansNever } from "./day";
import { atMost, MOST_ORDERS } from "./plausible";
import type { Reading } from "./reading";
import { fold, meansBlank, simplify } from "./text";

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const CHINESE_NUMERAL = /[一二两三四五六七八九十百]/;
const ROUGHLY = /约|左右|以上|以下|以内|多|几|~|\+$|\d[-–至到]\d/;

/** A hundred years: nobody's last order is longer ago. */
const MOST_DAYS = 36_500;

/** How many orders? `parseOrderCount("3次") //=> 3`, `parseOrderCount("三次") //=> "ambiguousNumber"`, `parseOrderCount(2.5) //=> "notWhole"`. At most MOST_ORDERS. */
export function parseOrderCount(value: CellValue): Reading {
  const count = numberWith(value, /(次|单|笔|回|个订单|orders?|times|x)$/);
  if (typeof count !== "number") return count;
  if (count < 0) return "negative";
  return Number.isInteger(count) ? atMost(count, MOST_ORDERS) : "notWhole";
}

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["今天", 0],
  ["今日", 0],
  ["当天", 0],
  ["昨天", 1],
  ["昨日", 1],
  ["前天", 2],
  ["today", 0],
  ["yesterday", 1],
]);

/** How many days ago? `parseRecencyDays("45天") //=> 45`, `parseRecencyDays("昨天") //=> 1`, `parseRecencyDays("1个月") //=> "notDays"` */
export function parseRecencyDays(value: CellValue): Reading {
  if (typeof value === "string") {
    const folded = fold(value);
    if (meansNever(folded)) return "blank";
    const text = simplify(folded).toLowerCase().replace(/\s/g, "");
    const relative = RELATIVE_DAYS.get(text);
    if (relative !== undefined) return relative;
    if (/[月年周]|星期|季|month|year|week/.test(text) && !/[日号]$/.test(text)) return "notDays";
  }
  const days = numberWith(value, /(天前|天|日前|日|days?ago|days?|d)$/);
  if (typeof days !== "number") return days;
  if (days < 0) return "negative";
  return days > MOST_DAYS || days >= LEAST_DATE_AMONG_DAYS ? "implausible" : days;
}

function numberWith(value: CellValue, unit: RegExp): Reading {
  if (value === null) return "blank";
  if (typeof value === "boolean") return "unreadable";
  if (typeof value === "number") return Number.isFinite(value) ? value : "unreadable";
  if (isExcelError(value)) return "errorValue";
  const folded = fold(value);
  if (meansBlank(folded)) return "blank";
  const text = simplify(folded).toLowerCase().replace(/\s/g, "").replace(/^−/, "-");
  const bare = text.replace(unit, "");
  if (NUMBER.test(bare)) return Number(bare.replaceAll(",", ""));
  if (isWrittenDate(folded)) return "dateForNumber";
  if (ROUGHLY.test(bare) || CHINESE_NUMERAL.test(bare)) return "ambiguousNumber";
  return "unreadable";
}
