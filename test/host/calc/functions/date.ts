// Dates as serial days, by integer arithmetic: no local time anywhere, and TODAY comes from the clock that is handed in.
// Excel's day 60 (29 February 1900) does not exist here; day 1 to 59 are counted as Excel counts them.

import { DAYS_TO_1904 } from "../../model/input";
import { dateFromText, fail, NUM_ERROR, toNumber, toText, type Value, VALUE_ERROR } from "../values";
import { type FunctionContext, type FunctionTable, item } from "./spec";

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

export const DATE: FunctionTable = {
  TODAY: item(0, 0, (_, context) => Math.floor(context.clock()) - epoch(context)),
  NOW: item(0, 0, (_, context) => context.clock() - epoch(context)),
  DATE: item(3, 3, ([y, m, d], context) => {
    const year = Math.trunc(toNumber(y));
    return serial(year < 1900 ? year + 1900 : year, Math.trunc(toNumber(m)), Math.trunc(toNumber(d)), context);
  }),
  DATEVALUE: item(1, 1, ([text], context) => {
    if (typeof text === "number") return fail(VALUE_ERROR);
    const day = dateFromText(toText(text));
    return day === undefined ? fail(VALUE_ERROR) : Math.floor(day) - epoch(context);
  }),
  YEAR: item(1, 1, ([day], context) => calendar(day, context).year),
  MONTH: item(1, 1, ([day], context) => calendar(day, context).month),
  DAY: item(1, 1, ([day], context) => calendar(day, context).day),
  WEEKDAY: item(1, 2, ([day, kind], context) => {
    const sunday = (((Math.floor(toNumber(day)) + epoch(context) - 1) % 7) + 7) % 7;
    const type = kind === undefined ? 1 : toNumber(kind);
    if (type === 1) return sunday + 1;
    if (type === 2) return sunday === 0 ? 7 : sunday;
    return type === 3 ? (sunday + 6) % 7 : fail(NUM_ERROR);
  }),
  EDATE: item(2, 2, ([day, months], context) => moved(day, Math.trunc(toNumber(months)), false, context)),
  EOMONTH: item(2, 2, ([day, months], context) => moved(day, Math.trunc(toNumber(months)), true, context)),
  DAYS: item(2, 2, ([end, start]) => Math.floor(toNumber(end)) - Math.floor(toNumber(start))),
  DATEDIF: item(3, 3, ([start, end, unit], context) => difference(start, end, toText(unit).toUpperCase(), context)),
  HOUR: item(1, 1, ([time]) => Math.floor(seconds(time) / 3600)),
  MINUTE: item(1, 1, ([time]) => Math.floor(seconds(time) / 60) % 60),
  SECOND: item(1, 1, ([time]) => seconds(time) % 60),
  TIME: item(3, 3, ([h, m, s]) => ((((toNumber(h) * 3600 + toNumber(m) * 60 + toNumber(s)) / 86_400) % 1) + 1) % 1),
};

/** Days by which this workbook's count is behind: 1462 where it counts from 1904. */
function epoch(context: FunctionContext): number {
  return context.book.model.use1904 ? DAYS_TO_1904 : 0;
}

function serial(year: number, month: number, day: number, context: FunctionContext): number {
  const days = Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH;
  const counted = (days < 61 ? days - 1 : days) - epoch(context);
  return counted < 0 || days > 2_958_465 ? fail(NUM_ERROR) : counted;
}

function calendar(value: Value, context: FunctionContext): { year: number; month: number; day: number } {
  const day = Math.floor(toNumber(value)) + epoch(context);
  if (day < 0 || day > 2_958_465) return fail(NUM_ERROR);
  const date = new Date(((day < 60 ? day + 1 : day) - UNIX_EPOCH) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function moved(value: Value, months: number, toEnd: boolean, context: FunctionContext): number {
  const { year, month, day } = calendar(value, context);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return serial(year, month + months, toEnd ? last : Math.min(day, last), context);
}

function difference(start: Value, end: Value, unit: string, context: FunctionContext): number {
  const [first, last] = [Math.floor(toNumber(start)), Math.floor(toNumber(end))];
  if (first > last) return fail(NUM_ERROR);
  const [a, b] = [calendar(first, context), calendar(last, context)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (unit === "D") return last - first;
  if (unit === "M") return months;
  if (unit === "Y") return Math.floor(months / 12);
  if (unit === "YM") return months % 12;
  return fail(NUM_ERROR);
}

function seconds(value: Value): number {
  const time = toNumber(value);
  return Math.round((time - Math.floor(time)) * 86_400) % 86_400;
}
