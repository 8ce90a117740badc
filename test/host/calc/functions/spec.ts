// How a built-in function is described: its arity, and how it takes its arguments.

import type { Book, Position } from "../book";
import type { FormulaNode } from "../syntax";
import { type Matrix, type Operand, Reference, toNumber, type Value } from "../values";
import { CellError } from "../../model/types";
import { fail } from "../values";

/** What a function may ask of the evaluation it runs in. */
export interface FunctionContext {
  readonly book: Book;
  readonly position: Position;
  readonly clock: () => number;
  evaluate(node: FormulaNode): Operand;
  read(operand: Operand): Value | Matrix;
  single(operand: Operand): Value;
  matrix(operand: Operand): Matrix;
  withLocal(name: string, operand: Operand): void;
  referenceFrom(text: string): Operand;
}

interface Arity {
  readonly least: number;
  readonly most: number;
}

export type FunctionSpec = Arity &
  (
    | {
        /** Takes plain values; arrays run item by item. */ readonly kind: "item";
        readonly run: (values: Value[], context: FunctionContext) => Value;
      }
    | {
        /** Takes its arguments whole: ranges, arrays. */ readonly kind: "whole";
        readonly run: (operands: Operand[], context: FunctionContext) => Operand;
      }
    | {
        /** Decides itself which arguments to evaluate. */ readonly kind: "lazy";
        readonly run: (nodes: readonly FormulaNode[], context: FunctionContext) => Operand;
      }
  );

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

export const MANY = 255;

export function item(
  least: number,
  most: number,
  run: (values: Value[], context: FunctionContext) => Value,
): FunctionSpec {
  return { kind: "item", least, most, run };
}

export function whole(
  least: number,
  most: number,
  run: (operands: Operand[], context: FunctionContext) => Operand,
): FunctionSpec {
  return { kind: "whole", least, most, run };
}

export function lazy(
  least: number,
  most: number,
  run: (nodes: readonly FormulaNode[], context: FunctionContext) => Operand,
): FunctionSpec {
  return { kind: "lazy", least, most, run };
}

/** The numbers SUM and its kin count: in ranges only real numbers, in arguments also "3" and TRUE. Errors end it. */
export function numbersIn(operands: readonly Operand[], context: FunctionContext): number[] {
  const numbers: number[] = [];
  for (const operand of operands) {
    const values = context.read(operand);
    if (operand instanceof Reference || isMatrix(values)) {
      for (const value of isMatrix(values) ? values.flat() : [values]) {
        if (value instanceof CellError) fail(value);
        if (typeof value === "number") numbers.push(value);
      }
    } else numbers.push(toNumber(values));
  }
  return numbers;
}

/** All values of some arguments, in order. */
export function valuesIn(operands: readonly Operand[], context: FunctionContext): Value[] {
  return operands.flatMap((operand) => {
    const values = context.read(operand);
    return isMatrix(values) ? values.flat() : [values];
  });
}

function isMatrix(values: Value | Matrix): values is Matrix {
  return typeof values === "object" && values !== null && !(values instanceof CellError);
}
