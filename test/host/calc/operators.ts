// The arithmetic, text and comparison operators, item by item over arrays.

import { CellError } from "../model/types";
import type { BinaryOperator } from "./syntax";
import {
  compareValues,
  DIV_ERROR,
  fail,
  FormulaFailure,
  Matrix,
  NUM_ERROR,
  toNumber,
  toText,
  type Value,
} from "./values";

/** Applies an operator to two plain values. Throws FormulaFailure. */
export function applyOperator(operator: Exclude<BinaryOperator, ":">, left: Value, right: Value): Value {
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): number {
  switch (operator) {
    case "+":
      return tidy(a + b, a, b);
    case "-":
      return tidy(a - b, a, b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? fail(DIV_ERROR) : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? fail(NUM_ERROR) : a === 0 && b < 0 ? fail(DIV_ERROR) : finite(a ** b);
  }
}

/** Excel shows a sum that all but vanishes as exactly 0: =0.3-0.2-0.1. */
function tidy(result: number, a: number, b: number): number {
  return result !== 0 && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : finite(result);
}

/** A number a cell can hold: there is no infinity in Excel, and no -0. */
export function finite(number: number): number {
  return Number.isFinite(number) ? number + 0 : fail(NUM_ERROR);
}

/** Runs a function of plain values over arrays, repeating single rows and columns; errors stay in their own item. */
export function liftValues(operands: readonly (Value | Matrix)[], run: (values: Value[]) => Value): Value | Matrix {
  const matrices = operands.filter((operand): operand is Matrix => operand instanceof Matrix);
  if (matrices.length === 0) return run(operands as Value[]);
  const height = Math.max(...matrices.map((matrix) => matrix.height));
  const width = Math.max(...matrices.map((matrix) => matrix.width));
  const rows: Value[][] = [];
  for (let row = 0; row < height; row++) {
    const line: Value[] = [];
    for (let column = 0; column < width; column++) {
      line.push(
        caught(() => run(operands.map((operand) => (operand instanceof Matrix ? operand.at(row, column) : operand)))),
      );
    }
    rows.push(line);
  }
  return new Matrix(rows);
}

/** The result, or the error value that ended it. */
export function caught<T>(run: () => T): T | CellError {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormulaFailure) return error.error;
    throw error;
  }
}
