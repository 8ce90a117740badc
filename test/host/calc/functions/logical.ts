// Conditions. IF, IFS, IFERROR, IFNA, SWITCH, CHOOSE and LET evaluate only what they need.

import { CellError } from "../../model/types";
import { caught, liftValues } from "../operators";
import type { FormulaNode } from "../syntax";
import {
  compareValues,
  fail,
  Matrix,
  NOT_AVAILABLE,
  type Operand,
  Reference,
  toBoolean,
  toNumber,
  type Value,
  VALUE_ERROR,
} from "../values";
import { type FunctionContext, type FunctionTable, item, lazy, MANY, whole } from "./spec";

export const LOGICAL: FunctionTable = {
  IF: lazy(2, 3, (nodes, context) => {
    const test = context.read(context.evaluate(nodes[0]));
    const branch = (index: number): Operand => (nodes[index] === undefined ? false : context.evaluate(nodes[index]));
    if (!(test instanceof Matrix)) return toBoolean(test) ? branch(1) : branch(2);
    const [yes, no] = [1, 2].map((index) => context.read(caught(() => branch(index))));
    return liftValues([test, yes, no], ([condition, a, b]) => (toBoolean(condition) ? a : b));
  }),
  IFS: lazy(2, MANY, (nodes, context) => {
    for (let index = 0; index + 1 < nodes.length; index += 2) {
      if (toBoolean(context.single(context.evaluate(nodes[index])))) return context.evaluate(nodes[index + 1]);
    }
    return fail(NOT_AVAILABLE);
  }),
  IFERROR: lazy(2, 2, (nodes, context) => instead(nodes, context, () => true)),
  IFNA: lazy(2, 2, (nodes, context) => instead(nodes, context, (error) => error.code === "#N/A")),
  SWITCH: lazy(3, MANY, (nodes, context) => {
    const wanted = context.single(context.evaluate(nodes[0]));
    let index = 1;
    for (; index + 1 < nodes.length; index += 2) {
      if (compareValues(wanted, context.single(context.evaluate(nodes[index]))) === 0)
        return context.evaluate(nodes[index + 1]);
    }
    return index < nodes.length ? context.evaluate(nodes[index]) : fail(NOT_AVAILABLE);
  }),
  CHOOSE: lazy(2, MANY, (nodes, context) => {
    const chosen = context.read(context.evaluate(nodes[0]));
    const place = (index: Value): number => {
      const at = Math.trunc(toNumber(index));
      return at < 1 || at >= nodes.length ? fail(VALUE_ERROR) : at;
    };
    if (!(chosen instanceof Matrix)) return context.evaluate(nodes[place(chosen)]);
    // An array of numbers puts values, or columns of them, side by side: CHOOSE({1,2,3},C2,E2,H2). A blank is 0 there.
    const wanted = new Set(chosen.flat().map((index) => caught(() => place(index))));
    const branches = nodes
      .slice(1)
      .map((node, at) => (wanted.has(at + 1) ? context.read(caught(() => context.evaluate(node))) : null));
    return liftValues([chosen, ...branches], ([index, ...values]) => values[place(index) - 1] ?? 0);
  }),
  LET: lazy(3, MANY, (nodes, context) => {
    for (let index = 0; index + 2 < nodes.length; index += 2) {
      const name = nodes[index];
      if (name.kind !== "name") return fail(VALUE_ERROR);
      context.withLocal(name.name, context.evaluate(nodes[index + 1]));
    }
    return context.evaluate(nodes[nodes.length - 1]);
  }),
  AND: whole(1, MANY, (operands, context) => truths(operands, context).every(Boolean)),
  OR: whole(1, MANY, (operands, context) => truths(operands, context).some(Boolean)),
  XOR: whole(1, MANY, (operands, context) => truths(operands, context).filter(Boolean).length % 2 === 1),
  NOT: item(1, 1, ([value]) => !toBoolean(value)),
  TRUE: item(0, 0, () => true),
  FALSE: item(0, 0, () => false),
};

function instead(
  nodes: readonly FormulaNode[],
  context: FunctionContext,
  replaces: (error: CellError) => boolean,
): Operand {
  const value = caught(() => context.read(context.evaluate(nodes[0])));
  if (value instanceof Matrix) {
    const other = context.read(context.evaluate(nodes[1]));
    return liftValues([value, other], ([a, b]) => (a instanceof CellError && replaces(a) ? b : a));
  }
  if (!(value instanceof CellError)) return value;
  return replaces(value) ? context.evaluate(nodes[1]) : fail(value);
}

/** In ranges text and blanks do not count; none at all is an error. */
function truths(operands: readonly Operand[], context: FunctionContext): boolean[] {
  const found: boolean[] = [];
  for (const operand of operands) {
    const values = context.read(operand);
    const many = operand instanceof Reference || values instanceof Matrix;
    for (const value of values instanceof Matrix ? values.flat() : [values]) {
      if (!many || counts(value)) found.push(toBoolean(value));
    }
  }
  return found.length === 0 ? fail(VALUE_ERROR) : found;
}

function counts(value: Value): boolean {
  return typeof value === "boolean" || typeof value === "number" || value instanceof CellError;
}
