// Text functions. Characters are counted as Excel counts them (UTF-16 units).

import { CellError } from "../../model/types";
import { formatNumber } from "../numberFormat";
import {
  fail,
  Matrix,
  numberFromText,
  type Operand,
  toBoolean,
  toNumber,
  toText,
  type Value,
  VALUE_ERROR,
} from "../values";
import { wildcard } from "./criteria";
import { type FunctionContext, type FunctionTable, item, MANY, valuesIn, whole } from "./spec";

const count = (value: Value | undefined, otherwise: number): number => {
  const number = value === undefined ? otherwise : Math.trunc(toNumber(value));
  return number < 0 ? fail(VALUE_ERROR) : number;
};

export const TEXT: FunctionTable = {
  LEFT: item(1, 2, ([text, n]) => toText(text).slice(0, count(n, 1))),
  RIGHT: item(1, 2, ([text, n]) => (count(n, 1) === 0 ? "" : toText(text).slice(-count(n, 1)))),
  MID: item(3, 3, ([text, start, n]) =>
    count(start, 1) < 1
      ? fail(VALUE_ERROR)
      : toText(text).slice(count(start, 1) - 1, count(start, 1) - 1 + count(n, 0)),
  ),
  LEN: item(1, 1, ([text]) => toText(text).length),
  UPPER: item(1, 1, ([text]) => toText(text).toUpperCase()),
  LOWER: item(1, 1, ([text]) => toText(text).toLowerCase()),
  TRIM: item(1, 1, ([text]) => toText(text).replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: item(1, 1, ([text]) => [...toText(text)].filter((character) => character.charCodeAt(0) >= 32).join("")),
  EXACT: item(2, 2, ([a, b]) => toText(a) === toText(b)),
  REPT: item(2, 2, ([text, n]) => toText(text).repeat(count(n, 0))),
  CHAR: item(1, 1, ([code]) => String.fromCharCode(toNumber(code))),
  UNICHAR: item(1, 1, ([code]) => String.fromCodePoint(toNumber(code))),
  CODE: item(1, 1, ([text]) => (toText(text) === "" ? fail(VALUE_ERROR) : toText(text).charCodeAt(0))),
  UNICODE: item(1, 1, ([text]) => toText(text).codePointAt(0) ?? fail(VALUE_ERROR)),
  FIND: item(2, 3, ([wanted, text, start]) => found(toText(text).indexOf(toText(wanted), from(start)))),
  SEARCH: item(2, 3, ([wanted, text, start]) => {
    const rest = toText(text).slice(from(start));
    const pattern = new RegExp(wildcard(toText(wanted)).source.slice(1, -1), "iu");
    const at = rest.search(pattern);
    return found(at < 0 ? at : at + from(start));
  }),
  SUBSTITUTE: item(3, 4, ([text, old, fresh, which]) =>
    substituted(toText(text), toText(old), toText(fresh), which === undefined ? undefined : toNumber(which)),
  ),
  REPLACE: item(4, 4, ([text, start, n, fresh]) => {
    const at = count(start, 1) - 1;
    return at < 0
      ? fail(VALUE_ERROR)
      : toText(text).slice(0, at) + toText(fresh) + toText(text).slice(at + count(n, 0));
  }),
  VALUE: item(1, 1, ([value]) =>
    typeof value === "string" ? (numberFromText(value) ?? fail(VALUE_ERROR)) : toNumber(value),
  ),
  NUMBERVALUE: item(1, 1, ([value]) => toNumber(value)),
  TEXT: item(2, 2, ([value, format]) => {
    const number = typeof value === "string" ? numberFromText(value) : undefined;
    return formatNumber(number ?? value, toText(format));
  }),
  CONCATENATE: item(1, MANY, (values) => values.map(toText).join("")),
  CONCAT: whole(1, MANY, (operands, context) => valuesIn(operands, context).map(toText).join("")),
  TEXTJOIN: whole(3, MANY, ([separator, skipBlank, ...operands], context) =>
    joined(separator, skipBlank, operands, context),
  ),
  TEXTSPLIT: whole(2, 2, ([text, separator], context) => {
    return new Matrix([toText(context.single(text)).split(toText(context.single(separator)))]);
  }),
};

function from(start: Value | undefined): number {
  const at = count(start, 1) - 1;
  return at < 0 ? fail(VALUE_ERROR) : at;
}

function found(at: number): number {
  return at < 0 ? fail(VALUE_ERROR) : at + 1;
}

function substituted(text: string, old: string, fresh: string, which: number | undefined): string {
  if (old === "") return text;
  if (which === undefined) return text.replaceAll(old, () => fresh);
  if (which < 1) return fail(VALUE_ERROR);
  const pieces = text.split(old);
  const at = Math.trunc(which);
  return at >= pieces.length ? text : pieces.slice(0, at).join(old) + fresh + pieces.slice(at).join(old);
}

function joined(separator: Operand, skipBlank: Operand, operands: Operand[], context: FunctionContext): string {
  const skip = toBoolean(context.single(skipBlank));
  const texts = valuesIn(operands, context).map((value) => (value instanceof CellError ? fail(value) : toText(value)));
  return (skip ? texts.filter((text) => text !== "") : texts).join(toText(context.single(separator)));
}
