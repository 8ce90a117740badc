// Evaluates a formula's tree. References are read as late as possible, IF and its kin take one branch only, arrays run
// through operators item by item. An error value is thrown inside (FormulaFailure) and is a value again outside.

import { CellError } from "../model/types";
import { parsedFormula, type Book, type Position } from "./book";
import { functionNamed, type FunctionContext } from "./functions/registry";
import { applyOperator, caught, liftValues } from "./operators";
import type { FormulaNode } from "./syntax";
import {
  fail,
  Matrix,
  NAME_ERROR,
  type Operand,
  Reference,
  REF_ERROR,
  toNumber,
  type Value,
  VALUE_ERROR,
} from "./values";

/** A formula depends on an answer that an add-in function has not given yet. */
export class StillBusy extends Error {
  constructor() {
    super("An add-in function has not answered yet.");
  }
}

/** How cells are read and add-in functions are called, for the one formula that is being evaluated. */
export interface CellReader {
  /** Throws StillBusy for a cell that waits for an add-in function. */
  value(sheetId: string, row: number, column: number): Value;
  matrix(reference: Reference): Matrix;
  /** The cells an array formula fills now, for `A1#`. */
  spillOf(sheetId: string, row: number, column: number): Reference | undefined;
  /** Undefined where no add-in function has this name. Throws StillBusy until it has answered. */
  custom(name: string, operands: readonly Operand[], position: Position): Operand | undefined;
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
}

export class Evaluation implements FunctionContext {
  private readonly locals = new Map<string, Operand>();

  constructor(
    readonly book: Book,
    readonly reader: CellReader,
    readonly position: Position,
    /** Now in the user's calendar, as a serial day with time. */
    readonly clock: () => number,
  ) {}

  /** The result of a formula: a value, or an array. References are read. */
  result(node: FormulaNode): Value | Matrix {
    return caught(() => this.read(this.evaluate(node)));
  }

  evaluate(node: FormulaNode): Operand {
    switch (node.kind) {
      case "value":
        return node.value;
      case "missing":
        return null;
      case "array":
        return new Matrix(node.rows);
      case "reference":
        return this.orFail(this.book.locate(node, this.position));
      case "structured":
        return this.orFail(this.book.locateInTable(node, this.position));
      case "name":
        return this.named(node.name);
      case "call":
        return this.call(node.name, node.arguments);
      case "prefix":
        return this.prefixed(node.operator, this.evaluate(node.operand));
      case "percent":
        return liftValues([this.read(this.evaluate(node.operand))], ([value]) => toNumber(value) / 100);
      case "spill":
        return this.spilled(this.evaluate(node.operand));
      case "binary":
        return this.binary(node);
    }
  }

  /** What an operand holds: the value of a cell, the values of a range. */
  read(operand: Operand): Value | Matrix {
    if (!(operand instanceof Reference)) return operand;
    const { sheetId, area } = operand;
    return operand.isCell ? this.reader.value(sheetId, area.top, area.left) : this.reader.matrix(operand);
  }

  /** One value where one is wanted; of an array the first. */
  single(operand: Operand): Value {
    const value = this.read(operand);
    return value instanceof Matrix ? value.rows[0][0] : value;
  }

  matrix(operand: Operand): Matrix {
    if (operand instanceof Reference) return this.reader.matrix(operand);
    return operand instanceof Matrix ? operand : new Matrix([[operand]]);
  }

  /** Runs a part with further local names (LET). */
  withLocal(name: string, operand: Operand): void {
    this.locals.set(name.toLowerCase(), operand);
  }

  /** A reference written as text (INDIRECT). */
  referenceFrom(text: string): Operand {
    const node = caught(() => parsedFormula(text));
    if (node instanceof CellError || !["reference", "structured", "name"].includes(node.kind)) return fail(REF_ERROR);
    return this.evaluate(node);
  }

  private named(name: string): Operand {
    const local = this.locals.get(name.toLowerCase());
    if (local !== undefined) return local;
    const formula = this.book.nameFormula(name, this.position.sheetId);
    return formula === undefined ? fail(NAME_ERROR) : this.evaluate(formula);
  }

  private call(name: string, nodes: readonly FormulaNode[]): Operand {
    const builtIn = functionNamed(name);
    if (builtIn !== undefined) {
      if (nodes.length < builtIn.least || nodes.length > builtIn.most) return fail(VALUE_ERROR);
      if (builtIn.kind === "lazy") return builtIn.run(nodes, this);
      const operands = nodes.map((node) => this.argument(node));
      if (builtIn.kind === "whole") return builtIn.run(operands, this);
      return liftValues(
        operands.map((operand) => this.read(operand)),
        (values) => builtIn.run(values, this),
      );
    }
    const operands = nodes.map((node) => this.argument(node));
    const answer = this.reader.custom(name, operands, this.position);
    return answer === undefined ? fail(NAME_ERROR) : answer;
  }

  /** An error in an argument is a value: ISERROR and its kin look at it, all others stop at it. */
  private argument(node: FormulaNode): Operand {
    return caught(() => this.evaluate(node));
  }

  private prefixed(operator: "-" | "+" | "@", operand: Operand): Operand {
    if (operator === "+") return operand;
    if (operator === "@") return this.intersected(operand);
    return liftValues([this.read(operand)], ([value]) => 0 - toNumber(value));
  }

  /** `@A1:A10`: the item in the formula's own row or column. */
  private intersected(operand: Operand): Operand {
    if (!(operand instanceof Reference) || operand.isCell) return this.single(operand);
    const { top, left, bottom, right } = operand.area;
    const { row, column } = this.position;
    if (left === right && row >= top && row <= bottom) return this.reader.value(operand.sheetId, row, left);
    if (top === bottom && column >= left && column <= right) return this.reader.value(operand.sheetId, top, column);
    return fail(VALUE_ERROR);
  }

  private spilled(operand: Operand): Operand {
    if (!(operand instanceof Reference)) return fail(REF_ERROR);
    return this.reader.spillOf(operand.sheetId, operand.area.top, operand.area.left) ?? fail(REF_ERROR);
  }

  private binary(node: Extract<FormulaNode, { kind: "binary" }>): Operand {
    const { operator } = node;
    const left = this.evaluate(node.left);
    const right = this.evaluate(node.right);
    if (operator === ":") return joined(left, right);
    return liftValues([this.read(left), this.read(right)], ([a, b]) => applyOperator(operator, a, b));
  }

  private orFail(found: Reference | CellError): Reference {
    return found instanceof CellError ? fail(found) : found;
  }
}

/** The range between two references that were worked out: `INDEX(…):INDEX(…)`. */
function joined(left: Operand, right: Operand): Reference {
  if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheetId !== right.sheetId)
    return fail(REF_ERROR);
  return new Reference(left.sheetId, {
    top: Math.min(left.area.top, right.area.top),
    left: Math.min(left.area.left, right.area.left),
    bottom: Math.max(left.area.bottom, right.area.bottom),
    right: Math.max(left.area.right, right.area.right),
  });
}
