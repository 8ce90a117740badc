// What a formula works with: plain values, arrays, and references that have not been read yet. Coercion follows Excel:
// a blank is 0 or "" as the place wants it, numeric text becomes a number, an error value travels through everything.
// Not taken: the coercions of fast-formula-parser, which read "" as an error and dates as local time.

import { CellError, type Area, type ModelValue } from "../model/types";

export type Value = ModelValue;

/** A rectangle of values: the result of a range that was read, or of an array formula. */
export class Matrix {
  private list: readonly Value[] | undefined;

  constructor(readonly rows: readonly (readonly Value[])[]) {
    if (rows.length === 0 || rows[0].length === 0) throw new Error("A matrix has at least one cell.");
  }

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0].length;
  }

  /** The value at a place, a single row or column being repeated as Excel repeats it; #N/A outside. */
  at(row: number, column: number): Value {
    const line = this.rows[this.height === 1 ? 0 : row];
    const value = line?.[this.width === 1 ? 0 : column];
    return value === undefined ? NOT_AVAILABLE : value;
  }

  flat(): readonly Value[] {
    return (this.list ??= this.width === 1 ? this.rows.map(([value]) => value) : this.rows.flat());
  }
}

/** Cells that a formula names; they are read only where the values are wanted. */
export class Reference {
  constructor(
    readonly sheetId: string,
    readonly area: Area,
  ) {}

  get isCell(): boolean {
    return this.area.top === this.area.bottom && this.area.left === this.area.right;
  }
}

export type Operand = Value | Matrix | Reference;

export const NOT_AVAILABLE = new CellError("#N/A");
export const VALUE_ERROR = new CellError("#VALUE!");
export const NAME_ERROR = new CellError("#NAME?");
export const REF_ERROR = new CellError("#REF!");
export const DIV_ERROR = new CellError("#DIV/0!");
export const NUM_ERROR = new CellError("#NUM!");
export const SPILL_ERROR = new CellError("#SPILL!");
export const CALC_ERROR = new CellError("#CALC!");
export const BUSY_ERROR = new CellError("#BUSY!");

/** An error value on its way up through the functions that are being evaluated. */
export class FormulaFailure extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** Ends the evaluation with an error value. */
export function fail(error: CellError): never {
  throw new FormulaFailure(error);
}

const NUMERIC_TEXT = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const DATE_TEXT =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Which serial day does this text say, as a zh-CN Excel reads it? Forms that depend on the locale (5/6/2024) are refused. */
export function dateFromText(text: string): number | undefined {
  const match = DATE_TEXT.exec(text.trim());
  if (match === null) return undefined;
  const day = serialOf(
    Number(match[1]),
    Number(match[2] ?? match[4] ?? match[6]),
    Number(match[3] ?? match[5] ?? match[7]),
  );
  if (day === undefined) return undefined;
  const [hours, minutes, seconds] = [match[8], match[9], match[10]].map((part) => Number(part ?? 0));
  return day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The serial number of a calendar date; undefined before March 1900 and where the calendar has no such day. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial >= 61 && serial <= 2_958_465 ? serial : undefined;
}

/** Which number does this text say? Thousands separators, percent and dates count. `numberFromText("1,200") //=> 1200` */
export function numberFromText(text: string): number | undefined {
  const trimmed = text.trim();
  const percent = trimmed.endsWith("%");
  const body = percent ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (/\d/.test(body) && NUMERIC_TEXT.test(body)) {
    const number = Number(body.replaceAll(",", ""));
    return percent ? number / 100 : number;
  }
  return percent ? undefined : dateFromText(trimmed);
}

/** A value where a number is wanted. */
export function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return fail(value);
  return numberFromText(value) ?? fail(VALUE_ERROR);
}

/** A value where text is wanted: numbers in General, TRUE and FALSE in capitals. */
export function toText(value: Value): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof CellError) return fail(value);
  return generalText(value);
}

/** A value where a condition is wanted. */
export function toBoolean(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (value instanceof CellError) return fail(value);
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return fail(VALUE_ERROR);
}

/** How does Excel write a number in the General format? Fifteen digits, then an exponent. */
export function generalText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  if (!text.includes("e")) return Math.abs(rounded) >= 1e21 || text.length < 24 ? text : rounded.toExponential();
  return text.toUpperCase().replace(/E([+-])(\d)$/, "E$10$2");
}

/** -1, 0 or 1 as Excel orders values: numbers before text before booleans; a blank is the other side's zero. */
export function compareValues(left: Value, right: Value): number {
  if (left instanceof CellError) fail(left);
  if (right instanceof CellError) fail(right);
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = typeRank(a) - typeRank(b);
  if (rank !== 0) return Math.sign(rank);
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  return Math.sign(Number(a) - Number(b));
}

/** Text is compared without regard to case. */
export function compareText(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left === right ? 0 : left < right ? -1 : 1;
}

function blankLike(other: Value): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function typeRank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
