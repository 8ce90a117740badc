// What Excel makes of something typed, or of a string written by Range.values: a number, a percentage, a date, a truth
// value, an error, a formula or text. Microsoft documents that Range.values parses by US rules (Range.values page);
// what a person types is read by the rules of a Chinese Excel. Forms that neither documents stay text.

import { type Cell, CellError, type ChangeSource, type ModelValue } from "./types";

/** A value handed to a cell; null leaves the cell as it is. */
export type InputValue = string | number | boolean | null;

export interface Interpreted {
  value: ModelValue;
  formula?: string;
  quotePrefix?: boolean;
  /** A format the cell takes on where it had none. */
  numberFormat?: string;
}

/** Days between the two date systems of Excel. */
export const DAYS_TO_1904 = 1462;

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
/** 上午9:00, 下午3点, 下午3点20分 (assumed, of a Chinese Excel). */
const CHINESE_TIME = /^(上午|下午)(\d{1,2})(?::(\d{2})|[点时](?:(\d{1,2})分)?)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** What does this cell hold after "45%" is typed? `interpretInput("45%", "General", …) //=> {value: 0.45, numberFormat: "0%"}` */
export function interpretInput(
  input: string | number | boolean,
  format: string,
  source: ChangeSource,
  use1904: boolean,
): Interpreted {
  // A number given to a cell formatted as text becomes text (assumed for the API; so it is for typing).
  if (typeof input === "number" && format === "@") return { value: String(input) };
  if (typeof input !== "string") return { value: input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (format === "@") return { value: input };
  const formula = asFormula(input);
  if (formula !== undefined) return { value: null, formula };
  return asNumber(input, source, use1904);
}

/** "=", "+" and "-" begin a formula, unless what follows is only a number. */
function asFormula(input: string): string | undefined {
  if (input.startsWith("=")) return input.length > 1 ? input : undefined;
  if (!input.startsWith("+") && !input.startsWith("-")) return undefined;
  return input.length === 1 || plainNumber(input.slice(1)) !== undefined || /%$/.test(input) ? undefined : `=${input}`;
}

function asNumber(input: string, source: ChangeSource, use1904: boolean): Interpreted {
  // A Chinese Excel takes full-width digits, signs and brackets that are typed for narrow ones (assumed).
  const text = source === "addin" ? input.trim() : input.normalize("NFKC").trim();
  if (text === "") return { value: input };
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: new CellError(upper) };
  const plain = plainNumber(text);
  if (plain !== undefined) {
    if (/[eE]/.test(text)) return { value: plain, numberFormat: "0.00E+00" };
    if (text.includes(",")) return { value: plain, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
    return { value: plain };
  }
  if (text.endsWith("%")) {
    const percent = plainNumber(text.slice(0, -1).trim());
    if (percent !== undefined) {
      return { value: Number((percent / 100).toPrecision(15)), numberFormat: text.includes(".") ? "0.00%" : "0%" };
    }
  }
  const bracketed = /^\(([0-9.,]+)\)$/.exec(text);
  const negative = bracketed && plainNumber(bracketed[1]!);
  if (typeof negative === "number") return { value: -negative };
  return asMoney(text, source) ?? asDate(text, source, use1904) ?? { value: input };
}

function plainNumber(text: string): number | undefined {
  if (!/\d/.test(text) || !NUMBER.test(text)) return undefined;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? fifteenDigits(number) : undefined;
}

/** Excel keeps fifteen digits: an 18-digit identity number loses its last three. */
function fifteenDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) >= 1e15 ? Number(number.toPrecision(15)) : number;
}

function asMoney(text: string, source: ChangeSource): Interpreted | undefined {
  const money = (source === "addin" ? /^(\$)([0-9.,]+)$/ : /^([¥￥])([0-9.,]+)$/).exec(text);
  const amount = money && plainNumber(money[2]!);
  if (!money || amount === undefined || amount === null) return undefined;
  const sign = money[1] === "￥" ? "¥" : money[1]!;
  return { value: amount, numberFormat: `${sign}#,##0${text.includes(".") ? ".00" : ""}` };
}

function asDate(text: string, source: ChangeSource, use1904: boolean): Interpreted | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const day = serial(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), use1904);
    const time = yearFirst[5] ? fraction(yearFirst[5], yearFirst[6]!, yearFirst[7]) : 0;
    if (day === undefined || time === undefined) return undefined;
    return { value: day + time, numberFormat: yearFirst[5] ? "yyyy/m/d h:mm" : "yyyy/m/d" };
  }
  const american = source === "addin" && US_DATE.exec(text);
  if (american) return dated(american[3]!, american[1]!, american[2]!, "m/d/yyyy", use1904);
  const chinese = source !== "addin" && CHINESE_DATE.exec(text);
  if (chinese) return dated(chinese[1]!, chinese[2]!, chinese[3]!, 'yyyy"年"m"月"d"日"', use1904);
  const half = source !== "addin" && CHINESE_TIME.exec(text);
  if (half) {
    const hour = (Number(half[2]) % 12) + (half[1] === "下午" ? 12 : 0);
    const moment = fraction(String(hour), half[3] ?? half[4] ?? "0", undefined);
    if (moment !== undefined) return { value: moment, numberFormat: "h:mm AM/PM" };
  }
  const clock = TIME.exec(text);
  const time = clock && fraction(clock[1]!, clock[2]!, clock[3]);
  if (clock && typeof time === "number") return { value: time, numberFormat: clock[3] ? "h:mm:ss" : "h:mm" };
  return undefined;
}

function dated(year: string, month: string, day: string, format: string, use1904: boolean): Interpreted | undefined {
  const value = serial(Number(year), Number(month), Number(day), use1904);
  return value === undefined ? undefined : { value, numberFormat: format };
}

function serial(year: number, month: number, day: number, use1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = date.getTime() / 86_400_000 + 25_569;
  const counted = days < 61 ? days - 1 : days;
  const value = use1904 ? days - DAYS_TO_1904 : counted;
  return value >= 0 && days <= 2_958_465 ? value : undefined;
}

function fraction(hours: string, minutes: string, seconds: string | undefined): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  return h > 23 || m > 59 || s > 59 ? undefined : (h * 3600 + m * 60 + s) / 86_400;
}

/** The cell after the input, keeping its style; a new number format is taken on only where the cell had none. */
export function cellAfterInput(
  before: Cell | undefined,
  columnFormat: string | undefined,
  input: Interpreted,
): Cell | undefined {
  const format = before?.style?.numberFormat ?? columnFormat ?? "General";
  const style =
    input.numberFormat && format === "General" ? { ...before?.style, numberFormat: input.numberFormat } : before?.style;
  if (input.value === null && input.formula === undefined) return style ? { value: null, style } : undefined;
  const cell: Cell = { value: input.value };
  if (input.formula !== undefined) cell.formula = input.formula;
  if (input.quotePrefix) cell.quotePrefix = true;
  if (style) cell.style = style;
  return cell;
}
