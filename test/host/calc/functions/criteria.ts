// COUNTIF and its kin: a criterion such as ">=30", "A*" or 3 as a test of a cell.

import { CellError } from "../../model/types";
import {
  compareText,
  DIV_ERROR,
  fail,
  numberFromText,
  type Operand,
  toNumber,
  type Value,
  VALUE_ERROR,
} from "../values";
import { average, largest, smallest, sum } from "./math";
import { type FunctionContext, type FunctionTable, MANY, whole } from "./spec";

type Test = (value: Value) => boolean;

/** Does a cell meet this criterion? Text is compared without case; "*" and "?" stand for text, "~" escapes them. */
export function criterion(wanted: Value): Test {
  if (typeof wanted !== "string") return equals(wanted ?? 0);
  const [, operator, rest] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  if (operator === undefined) return wanted === "" ? (value) => value === null || value === "" : textOrNumber(wanted);
  if (rest === "") {
    if (operator === "=") return (value) => value === null;
    if (operator === "<>") return (value) => value !== null;
    return () => false;
  }
  if (operator === "=") return textOrNumber(rest);
  if (operator === "<>") return negated(textOrNumber(rest));
  return ordered(operator, rest);
}

function negated(test: Test): Test {
  return (value) => !test(value);
}

function textOrNumber(text: string): Test {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return equals(upper === "TRUE");
  const number = numberFromText(text);
  if (number !== undefined) return equals(number);
  const pattern = wildcard(text);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Text that looks like the number counts as the number: long ids are compared to 15 digits by Excel, in full here. */
function equals(wanted: number | boolean | CellError): Test {
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.code === wanted.code;
  if (typeof wanted === "boolean") return (value) => value === wanted;
  return (value) => value === wanted || (typeof value === "string" && numberFromText(value) === wanted);
}

function ordered(operator: string, text: string): Test {
  const number = numberFromText(text);
  const order: (value: Value) => number | undefined =
    number === undefined
      ? (value) => (typeof value === "string" ? compareText(value, text) : undefined)
      : (value) => (typeof value === "number" ? Math.sign(value - number) : undefined);
  const meets = (sign: number): boolean => {
    if (sign === 0) return operator.endsWith("=");
    return operator.startsWith("<") ? sign < 0 : sign > 0;
  };
  return (value) => {
    const sign = order(value);
    return sign !== undefined && meets(sign);
  };
}

/** A pattern with "*", "?" and "~" as a test of the whole text. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (piece) => {
    if (piece === "*") return "[\\s\\S]*";
    if (piece === "?") return "[\\s\\S]";
    return `\\${piece.length === 2 ? piece[1] : piece}`.replace("\\~", "~");
  });
  return new RegExp(`^${source}$`, "iu");
}

/** Positions of the items that meet all their criteria, in ranges of one shape. */
function matching(pairs: readonly Operand[], context: FunctionContext): { places: number[]; length: number } {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map((range) => context.matrix(range));
  const [shape] = ranges;
  if (ranges.some((range) => range.height !== shape.height || range.width !== shape.width)) return fail(VALUE_ERROR);
  const length = shape.height * shape.width;
  let places: number[] | undefined;
  ranges.forEach((range, index) => {
    const wanted = pairs[index * 2 + 1];
    const test = criterion(wanted === undefined ? fail(VALUE_ERROR) : context.single(wanted));
    const values = range.flat();
    const met: number[] = [];
    for (const at of places ?? values.keys()) if (test(values[at])) met.push(at);
    places = met;
  });
  return { places: places ?? [], length };
}

function chosen(range: Operand, pairs: readonly Operand[], context: FunctionContext): number[] {
  const { places, length } = matching(pairs, context);
  const values = context.matrix(range).flat();
  if (values.length !== length) return fail(VALUE_ERROR);
  const numbers: number[] = [];
  for (const at of places) {
    const value = values[at];
    if (value instanceof CellError) fail(value);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

const single = (run: (numbers: number[]) => number) =>
  whole(2, 3, ([range, wanted, values], context) => run(chosen(values ?? range, [range, wanted], context)));
const several = (run: (numbers: number[]) => number) =>
  whole(3, MANY, ([range, ...pairs], context) => run(chosen(range, pairs, context)));
const meanOrError = (numbers: readonly number[]): number => (numbers.length === 0 ? fail(DIV_ERROR) : average(numbers));

export const CONDITIONAL: FunctionTable = {
  COUNTIF: whole(2, 2, (pair, context) => matching(pair, context).places.length),
  COUNTIFS: whole(2, MANY, (pairs, context) => matching(pairs, context).places.length),
  SUMIF: single(sum),
  SUMIFS: several(sum),
  AVERAGEIF: single(meanOrError),
  AVERAGEIFS: several(meanOrError),
  MAXIFS: several(largest),
  MINIFS: several(smallest),
};

/** A whole number from an argument that may be left out. */
export function optionalInteger(operand: Operand | undefined, otherwise: number, context: FunctionContext): number {
  return operand === undefined ? otherwise : Math.trunc(toNumber(context.single(operand)));
}
