// Arithmetic and plain statistics.

import { finite } from "../operators";
import { DIV_ERROR, fail, NUM_ERROR, NOT_AVAILABLE, type Operand, toNumber, type Value, VALUE_ERROR } from "../values";
import { CellError } from "../../model/types";
import {
  type FunctionContext,
  type FunctionSpec,
  type FunctionTable,
  item,
  MANY,
  numbersIn,
  valuesIn,
  whole,
} from "./spec";

const number1 = (run: (x: number) => number): FunctionSpec => item(1, 1, ([x]) => finite(run(toNumber(x))));
const ofNumbers = (run: (numbers: number[]) => number): FunctionSpec =>
  whole(1, MANY, (operands, context) => run(numbersIn(operands, context)));
const ofRange = (run: (sorted: number[], k: number) => number): FunctionSpec =>
  whole(2, 2, ([range, k], context) => {
    const sorted = numbersIn([range], context).sort((a, b) => a - b);
    return run(sorted, toNumber(context.single(k)));
  });

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
export const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? fail(DIV_ERROR) : sum(numbers) / numbers.length;
export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((best, x) => Math.max(best, x), numbers[0] ?? 0);
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((best, x) => Math.min(best, x), numbers[0] ?? 0);

export const MATH: FunctionTable = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) => numbers.reduce((product, x) => product * x, 1)),
  AVERAGE: ofNumbers(average),
  MAX: ofNumbers(largest),
  MIN: ofNumbers(smallest),
  MEDIAN: ofNumbers((numbers) => quantile(sorted(numbers), 0.5)),
  "STDEV.S": ofNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  "STDEV.P": ofNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
  STDEV: ofNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  "VAR.S": ofNumbers((numbers) => variance(numbers, 1)),
  "VAR.P": ofNumbers((numbers) => variance(numbers, 0)),
  PERCENTILE: ofRange(quantile),
  "PERCENTILE.INC": ofRange(quantile),
  QUARTILE: ofRange((values, k) => quantile(values, Math.trunc(k) / 4)),
  "QUARTILE.INC": ofRange((values, k) => quantile(values, Math.trunc(k) / 4)),
  LARGE: ofRange((values, k) => nth(values, values.length - Math.ceil(k))),
  SMALL: ofRange((values, k) => nth(values, Math.ceil(k) - 1)),
  RANK: whole(2, 3, rank),
  "RANK.EQ": whole(2, 3, rank),
  COUNT: whole(
    1,
    MANY,
    (operands, context) => valuesIn(operands, context).filter((value) => typeof value === "number").length,
  ),
  COUNTA: whole(1, MANY, (operands, context) => valuesIn(operands, context).filter((value) => value !== null).length),
  COUNTBLANK: whole(
    1,
    1,
    (operands, context) => valuesIn(operands, context).filter((value) => value === null || value === "").length,
  ),
  SUMPRODUCT: whole(1, MANY, sumProduct),
  SUBTOTAL: whole(2, MANY, ([code, ...ranges], context) => subtotal(toNumber(context.single(code)), ranges, context)),
  ABS: number1(Math.abs),
  INT: number1(Math.floor),
  SIGN: number1(Math.sign),
  SQRT: number1((x) => (x < 0 ? fail(NUM_ERROR) : Math.sqrt(x))),
  EXP: number1(Math.exp),
  LN: number1((x) => (x <= 0 ? fail(NUM_ERROR) : Math.log(x))),
  LOG10: number1((x) => (x <= 0 ? fail(NUM_ERROR) : Math.log10(x))),
  LOG: item(1, 2, ([x, base]) =>
    toNumber(x) <= 0 ? fail(NUM_ERROR) : Math.log(toNumber(x)) / Math.log(base === undefined ? 10 : toNumber(base)),
  ),
  POWER: item(2, 2, ([x, y]) => finite(toNumber(x) ** toNumber(y))),
  MOD: item(2, 2, ([x, y]) =>
    toNumber(y) === 0 ? fail(DIV_ERROR) : toNumber(x) - toNumber(y) * Math.floor(toNumber(x) / toNumber(y)),
  ),
  PI: item(0, 0, () => Math.PI),
  ROUND: item(2, 2, ([x, digits]) => rounded(toNumber(x), toNumber(digits), Math.round)),
  ROUNDUP: item(2, 2, ([x, digits]) => rounded(toNumber(x), toNumber(digits), Math.ceil)),
  ROUNDDOWN: item(2, 2, ([x, digits]) => rounded(toNumber(x), toNumber(digits), Math.floor)),
  TRUNC: item(1, 2, ([x, digits]) => rounded(toNumber(x), digits === undefined ? 0 : toNumber(digits), Math.floor)),
  CEILING: item(2, 2, ([x, step]) => multiple(toNumber(x), toNumber(step), Math.ceil)),
  FLOOR: item(2, 2, ([x, step]) => multiple(toNumber(x), toNumber(step), Math.floor)),
};

/** Rounds the size of a number and keeps its sign; decimals such as 1.005 are taken at their written value. */
function rounded(x: number, digits: number, run: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = Number(Math.abs(x).toPrecision(15));
  const moved = places >= 0 ? Number(`${size}e${places}`) : size / 10 ** -places;
  const scaled = Number.isNaN(moved) ? size * 10 ** places : moved;
  const result = run(Number(scaled.toPrecision(15)));
  return Math.sign(x) * (places >= 0 ? result / 10 ** places : result * 10 ** -places) || 0;
}

function multiple(x: number, step: number, run: (size: number) => number): number {
  return step === 0 ? 0 : finite(Number((run(Number((x / step).toPrecision(15))) * step).toPrecision(15)));
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Inclusive quantile (type 7), as PERCENTILE.INC. */
function quantile(values: readonly number[], k: number): number {
  if (values.length === 0 || k < 0 || k > 1) return fail(NUM_ERROR);
  const place = (values.length - 1) * k;
  const below = Math.floor(place);
  const above = values[Math.min(below + 1, values.length - 1)];
  return values[below] + (above - values[below]) * (place - below);
}

function nth(values: readonly number[], index: number): number {
  return values[index] ?? fail(NUM_ERROR);
}

function variance(numbers: readonly number[], lost: 0 | 1): number {
  if (numbers.length <= lost) return fail(DIV_ERROR);
  const mean = average(numbers);
  return sum(numbers.map((x) => (x - mean) ** 2)) / (numbers.length - lost);
}

function rank([x, range, order]: Operand[], context: FunctionContext): Operand {
  const wanted = toNumber(context.single(x));
  const ascending = order !== undefined && toNumber(context.single(order)) !== 0;
  const numbers = numbersIn([range], context);
  if (!numbers.includes(wanted)) return fail(NOT_AVAILABLE);
  return 1 + numbers.filter((other) => (ascending ? other < wanted : other > wanted)).length;
}

function sumProduct(operands: Operand[], context: FunctionContext): Operand {
  const matrices = operands.map((operand) => context.matrix(operand));
  const [first] = matrices;
  if (matrices.some((matrix) => matrix.height !== first.height || matrix.width !== first.width))
    return fail(VALUE_ERROR);
  const factor = (value: Value): number =>
    value instanceof CellError ? fail(value) : typeof value === "number" ? value : 0;
  const lists = matrices.map((matrix) => matrix.flat().map(factor));
  return sum(lists[0].map((_, index) => lists.reduce((product, list) => product * list[index], 1)));
}

/** 1–11 and 101–111. Rows hidden by hand or by a filter count as they do for 1–11 in a range without a filter (assumed). */
function subtotal(code: number, ranges: Operand[], context: FunctionContext): Operand {
  const names = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV.S", "STDEV.P", "SUM", "VAR.S", "VAR.P"];
  const spec = MATH[names[(Math.trunc(code) % 100) - 1]];
  return spec?.kind === "whole" ? spec.run(ranges, context) : fail(VALUE_ERROR);
}
