// The functions of fast-formula-parser (MIT) behind our own evaluation: statistics, engineering, finance and the like.
// Left out are those that read cells by themselves or go by local time; asking for one of them is #NAME?.
// Alternative not taken: its parser, which evaluates while it parses, takes no Chinese names and both branches of an IF.

import FormulaParser from "fast-formula-parser";
import { CellError } from "../../model/types";
import { Matrix, NAME_ERROR, type Operand, Reference, type Value, VALUE_ERROR } from "../values";
import { type FunctionContext, type FunctionSpec, MANY } from "./spec";

const LEFT_OUT = new Set([
  "ROW", "ROWS", "COLUMN", "COLUMNS", "SUMIF", "INDEX", "AVERAGEIF", "IF", "OFFSET", "INDIRECT", "CHOOSE", "WEBSERVICE",
  "CELL", "INFO", "NOW", "TODAY", "FILTERXML", "AREAS",
]); // prettier-ignore

const library = new FormulaParser().functions;
const specs = new Map<string, FunctionSpec>();

export function libraryFunction(name: string): FunctionSpec | undefined {
  const run = LEFT_OUT.has(name) ? undefined : library[name];
  if (run === undefined || !Object.hasOwn(library, name)) return undefined;
  let spec = specs.get(name);
  if (spec === undefined) {
    spec = { kind: "whole", least: 0, most: MANY, run: (operands, context) => called(run, operands, context) };
    specs.set(name, spec);
  }
  return spec;
}

function called(
  run: (...parameters: unknown[]) => unknown,
  operands: readonly Operand[],
  context: FunctionContext,
): Operand {
  const parameters = operands.map((operand) => parameter(operand, context));
  try {
    return answer(run(...parameters));
  } catch (error) {
    if (error instanceof FormulaParser.FormulaError) return new CellError(error.error);
    return VALUE_ERROR;
  }
}

function parameter(operand: Operand, context: FunctionContext): unknown {
  const read = context.read(operand);
  const isRange = operand instanceof Reference;
  if (read instanceof Matrix) {
    return { value: read.rows.map((row) => row.map(outward)), isArray: true, isRangeRef: isRange, isCellRef: false };
  }
  return { value: outward(read), isArray: false, isRangeRef: false, isCellRef: isRange };
}

function outward(value: Value): unknown {
  return value instanceof CellError ? new FormulaParser.FormulaError(value.code) : value;
}

function answer(result: unknown): Operand {
  if (Array.isArray(result)) return new Matrix(result.map((row: unknown[]) => row.map(inward)));
  return inward(result);
}

function inward(result: unknown): Value {
  if (result instanceof FormulaParser.FormulaError) return new CellError(result.error);
  if (typeof result === "number") return Number.isFinite(result) ? result : new CellError("#NUM!");
  if (result === undefined) return NAME_ERROR; // a stub of the library
  if (typeof result === "string" || typeof result === "boolean" || result === null) return result;
  return VALUE_ERROR;
}
