// Finding values, and references that are worked out. Arrays that spill: FILTER, SORT, UNIQUE, SEQUENCE, TRANSPOSE.

import { columnLetters } from "../../model/address";
import { LAST_COLUMN, LAST_ROW } from "../../model/area";
import { CellError } from "../../model/types";
import {
  CALC_ERROR,
  compareValues,
  fail,
  Matrix,
  NOT_AVAILABLE,
  type Operand,
  Reference,
  REF_ERROR,
  toBoolean,
  toNumber,
  toText,
  type Value,
  VALUE_ERROR,
} from "../values";
import { optionalInteger, wildcard } from "./criteria";
import { type FunctionContext, type FunctionTable, item, MANY, whole } from "./spec";

export const LOOKUP: FunctionTable = {
  VLOOKUP: whole(3, 4, (operands, context) => lookupInTable(operands, context, false)),
  HLOOKUP: whole(3, 4, (operands, context) => lookupInTable(operands, context, true)),
  LOOKUP: whole(2, 3, ([wanted, keys, results], context) => {
    const keyList = context.matrix(keys);
    const list: readonly Value[] = keyList.width > keyList.height ? keyList.rows[0] : column(keyList, 0);
    const at = place(context.single(wanted), list, 1);
    const source = context.matrix(results ?? keys);
    const values: readonly Value[] =
      source.width > source.height ? source.rows[source.height - 1] : column(source, source.width - 1);
    return values[at] ?? fail(NOT_AVAILABLE);
  }),
  MATCH: whole(2, 3, ([wanted, list, kind], context) => {
    return place(context.single(wanted), context.matrix(list).flat(), optionalInteger(kind, 1, context)) + 1;
  }),
  XMATCH: whole(2, 4, ([wanted, list, mode, search], context) => {
    const values = context.matrix(list).flat();
    const at = exactPlace(
      context.single(wanted),
      values,
      optionalInteger(mode, 0, context),
      optionalInteger(search, 1, context),
    );
    return at < 0 ? fail(NOT_AVAILABLE) : at + 1;
  }),
  XLOOKUP: whole(3, 6, ([wanted, keys, results, otherwise, mode, search], context) => {
    const keyList = context.matrix(keys);
    const at = exactPlace(
      context.single(wanted),
      keyList.flat(),
      optionalInteger(mode, 0, context),
      optionalInteger(search, 1, context),
    );
    if (at < 0) return otherwise === undefined ? fail(NOT_AVAILABLE) : otherwise;
    const source = context.matrix(results);
    const line =
      keyList.width > 1 ? column(source, at).map((value) => [value]) : [[...(source.rows[at] ?? fail(VALUE_ERROR))]];
    return new Matrix(line);
  }),
  INDEX: whole(2, 3, index),
  ROW: whole(0, 1, ([operand], context) =>
    operand === undefined ? context.position.row + 1 : areaOf(operand).top + 1,
  ),
  COLUMN: whole(0, 1, ([operand], context) =>
    operand === undefined ? context.position.column + 1 : areaOf(operand).left + 1,
  ),
  ROWS: whole(1, 1, ([operand], context) =>
    operand instanceof Reference ? operand.area.bottom - operand.area.top + 1 : context.matrix(operand).height,
  ),
  COLUMNS: whole(1, 1, ([operand], context) =>
    operand instanceof Reference ? operand.area.right - operand.area.left + 1 : context.matrix(operand).width,
  ),
  ADDRESS: item(2, 2, ([row, col]) => `$${columnLetters(toNumber(col) - 1)}$${toNumber(row)}`),
  INDIRECT: whole(1, 1, ([text], context) => context.referenceFrom(toText(context.single(text)))),
  OFFSET: whole(3, 5, ([from, rows, columns, height, width], context) => {
    if (!(from instanceof Reference)) return fail(VALUE_ERROR);
    const { area } = from;
    const top = area.top + optionalInteger(rows, 0, context);
    const left = area.left + optionalInteger(columns, 0, context);
    const bottom = top + optionalInteger(height, area.bottom - area.top + 1, context) - 1;
    const right = left + optionalInteger(width, area.right - area.left + 1, context) - 1;
    if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN)
      return fail(REF_ERROR);
    return new Reference(from.sheetId, { top, left, bottom, right });
  }),
  TRANSPOSE: whole(1, 1, ([operand], context) => {
    const source = context.matrix(operand);
    return new Matrix(source.rows[0].map((_, at) => column(source, at)));
  }),
  FILTER: whole(2, 3, ([operand, include, otherwise], context) => {
    const source = context.matrix(operand);
    const wanted = context.matrix(include).flat().map(toBoolean);
    const rows =
      wanted.length === source.height ? source.rows.filter((_, at) => wanted[at]) : byColumns(source, wanted);
    if (rows.length > 0 && rows[0].length > 0) return new Matrix(rows);
    return otherwise ?? fail(CALC_ERROR);
  }),
  SORT: whole(1, 3, ([operand, key, order], context) => {
    const by = optionalInteger(key, 1, context) - 1;
    const sign = optionalInteger(order, 1, context);
    return new Matrix([...context.matrix(operand).rows].sort((a, b) => sign * sortOrder(a[by], b[by])));
  }),
  UNIQUE: whole(1, 1, ([operand], context) => {
    const seen = new Map<string, readonly Value[]>();
    for (const row of context.matrix(operand).rows) {
      const key = JSON.stringify(row.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
      if (!seen.has(key)) seen.set(key, row);
    }
    return new Matrix([...seen.values()]);
  }),
  SEQUENCE: whole(1, 4, ([rows, columns, start, step], context) => {
    const [height, width] = [optionalInteger(rows, 1, context), optionalInteger(columns, 1, context)];
    if (height < 1 || width < 1) return fail(CALC_ERROR);
    const first = start === undefined ? 1 : toNumber(context.single(start));
    const by = step === undefined ? 1 : toNumber(context.single(step));
    return new Matrix(
      Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => first + by * (r * width + c))),
    );
  }),
  AREAS: whole(1, MANY, (operands) => operands.length),
};

function lookupInTable(
  [wanted, table, number, approximate]: Operand[],
  context: FunctionContext,
  horizontal: boolean,
): Operand {
  const source = context.matrix(table);
  const kind = approximate === undefined || toBoolean(context.single(approximate)) ? 1 : 0;
  const at = place(context.single(wanted), horizontal ? source.rows[0] : column(source, 0), kind);
  const line = Math.trunc(toNumber(context.single(number))) - 1;
  if (line < 0) return fail(VALUE_ERROR);
  const value = horizontal ? source.rows[line]?.[at] : source.rows[at][line];
  return value === undefined ? fail(REF_ERROR) : value;
}

/** MATCH: 0 exact with wildcards, 1 the last not above in an ascending list, -1 the last not below in a descending one. */
function place(wanted: Value, list: readonly Value[], kind: number): number {
  if (wanted instanceof CellError) fail(wanted);
  const at = kind === 0 ? exactPlace(wanted, list, 2, 1) : nearestPlace(wanted, list, kind);
  return at < 0 ? fail(NOT_AVAILABLE) : at;
}

function nearestPlace(wanted: Value, list: readonly Value[], sign: number): number {
  let found = -1;
  for (let at = 0; at < list.length; at++) {
    const value = list[at];
    if (value === null || value instanceof CellError || typeof value !== typeof wanted) continue;
    if (compareValues(value, wanted) * Math.sign(sign) > 0) break;
    found = at;
  }
  return found;
}

/** XMATCH: mode 0 exact, -1 or the next smaller, 1 or the next larger, 2 wildcards; search -1 from the end. */
function exactPlace(wanted: Value, list: readonly Value[], mode: number, search: number): number {
  const order = list.map((_, at) => (search < 0 ? list.length - 1 - at : at));
  const pattern = mode === 2 && typeof wanted === "string" ? wildcard(wanted) : undefined;
  const same = (value: Value): boolean => {
    if (value instanceof CellError || value === null) return false;
    if (pattern !== undefined) return typeof value === "string" && pattern.test(value);
    return typeof value === typeof (wanted ?? 0) && compareValues(value, wanted) === 0;
  };
  const exact = order.find((at) => same(list[at]));
  if (exact !== undefined || (mode !== 1 && mode !== -1)) return exact ?? -1;
  let best = -1;
  for (const at of order) {
    const value = list[at];
    if (value === null || value instanceof CellError || typeof value !== typeof wanted) continue;
    const beyond = compareValues(value, wanted) === mode;
    if (beyond && (best < 0 || compareValues(value, list[best]) === -mode)) best = at;
  }
  return best;
}

function index([source, row, col]: Operand[], context: FunctionContext): Operand {
  const matrix = source instanceof Reference ? undefined : context.matrix(source);
  const area = source instanceof Reference ? source.area : undefined;
  const height = area ? area.bottom - area.top + 1 : (matrix?.height ?? 0);
  const width = area ? area.right - area.left + 1 : (matrix?.width ?? 0);
  let [r, c] = [optionalInteger(row, 0, context), optionalInteger(col, 0, context)];
  if (col === undefined && height === 1 && width > 1) [r, c] = [1, r];
  if (r < 0 || c < 0 || r > height || c > width) return fail(REF_ERROR);
  if (source instanceof Reference) {
    const { top, left, bottom, right } = source.area;
    return new Reference(source.sheetId, {
      top: r === 0 ? top : top + r - 1,
      bottom: r === 0 ? bottom : top + r - 1,
      left: c === 0 ? left : left + c - 1,
      right: c === 0 ? right : left + c - 1,
    });
  }
  const rows = matrix?.rows ?? [];
  const lines = r === 0 ? rows : [rows[r - 1]];
  return new Matrix(c === 0 ? lines : lines.map((line) => [line[c - 1]]));
}

function byColumns(source: Matrix, wanted: readonly boolean[]): Value[][] {
  if (wanted.length !== source.width) return fail(VALUE_ERROR);
  return source.rows.map((row) => row.filter((_, at) => wanted[at]));
}

/** Blanks and errors last. */
function sortOrder(a: Value, b: Value): number {
  const last = (value: Value) => (value === null ? 2 : value instanceof CellError ? 1 : 0);
  return last(a) - last(b) || (last(a) > 0 ? 0 : compareValues(a, b));
}

function column(matrix: Matrix, at: number): Value[] {
  return matrix.rows.map((row) => row[at]);
}

function areaOf(operand: Operand): Reference["area"] {
  return operand instanceof Reference ? operand.area : fail(VALUE_ERROR);
}
