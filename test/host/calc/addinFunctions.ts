// The add-in's functions in cells. A call is started once and answered later; until then its cell is busy, and so is
// whatever reads it. Arguments arrive as Excel hands them over: an empty referenced cell as 0 on the desktop and as null
// on the web (seen by users); an error value is the result and the function is not asked, unless this Excel hands it over as
// an object (see services/customFunctions.ts).

import { fullAddress } from "../model/address";
import { CellError, type Scalar } from "../model/types";
import type { Book, Position } from "./book";
import { StillBusy } from "./evaluate";
import { liftValues } from "./operators";
import { fail, Matrix, type Operand, Reference, type Value, VALUE_ERROR } from "./values";

/** What functions.json says about a function, as far as a host needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** An error value as a function gets it where Excel hands richer values over. */
export type ErrorArgument = { readonly type: "Error"; readonly basicType: "Error"; readonly basicValue: string };
export type CellArgument = Scalar | ErrorArgument | null;
export type PlainArgument = CellArgument | readonly (readonly CellArgument[])[];
export type Answer = Scalar | null | CellError | readonly (readonly (Scalar | null | CellError)[])[];

/** Calls a function of the add-in. `address` is that of the calling cell, with its sheet. */
export type InvokeFunction = (id: string, parameters: readonly PlainArgument[], address: string) => Promise<Answer>;

/** How an empty cell arrives: differs by platform. */
export interface BlankArguments {
  readonly cell: 0 | null;
  readonly matrix: 0 | null;
}
/** What becomes of an error value among the arguments. */
export type ErrorArguments = "result" | "objects";
export const DESKTOP_BLANKS: BlankArguments = { cell: 0, matrix: 0 };
export const WEB_BLANKS: BlankArguments = { cell: null, matrix: null };

/** A call that was started; it waits while there is no answer. */
export interface Call {
  answer: Answer | undefined;
}

export interface CallSite {
  known(key: string): Call | undefined;
  /** Starts the call; the cell is calculated again when it is answered. */
  start(key: string, run: () => Promise<Answer>): void;
}

export class AddinFunctions {
  private byName = new Map<string, FunctionMetadata>();

  constructor(
    private readonly invoke: InvokeFunction | undefined,
    private readonly blanks: BlankArguments,
    private readonly errors: ErrorArguments,
  ) {}

  register(functions: readonly FunctionMetadata[]): void {
    this.byName = new Map(functions.map((metadata) => [metadata.name.toUpperCase(), metadata]));
  }

  has(name: string): boolean {
    return this.byName.has(name.toUpperCase());
  }

  /** The result of a call in a cell, or undefined where no such function is registered: the cell shows #NAME?. */
  call(
    name: string,
    operands: readonly Operand[],
    book: Book,
    position: Position,
    read: (operand: Operand) => Value | Matrix,
    site: CallSite,
  ): Operand | undefined {
    const metadata = this.byName.get(name.toUpperCase());
    if (metadata === undefined || this.invoke === undefined) return undefined;
    const { invoke } = this;
    const parameters: readonly ParameterMetadata[] = metadata.parameters ?? operands.map(() => ({}));
    if (parameters.some(({ repeating }) => repeating))
      throw new Error(`Repeating parameters are not emulated: ${name}`);
    const least = parameters.filter(({ optional }) => !optional).length;
    if (operands.length > parameters.length || operands.length < least) return fail(VALUE_ERROR);
    const wholes = parameters.map(({ dimensionality }) => dimensionality === "matrix");
    const given = parameters.map((_, index) => this.handOver(operands[index], wholes[index], read));
    let busy = false;
    let spilling: Matrix | undefined;
    const result = liftValues(
      given.map((argument, index) => (wholes[index] ? null : argument.lifted)),
      (values) => {
        const plain = given.map((argument, index) =>
          wholes[index] ? argument.plain : this.outward(values[index], argument.isCell),
        );
        const key = JSON.stringify([metadata.id, plain]);
        const known = site.known(key);
        if (known === undefined) site.start(key, () => invoke(metadata.id, plain, addressOf(book, position)));
        if (known?.answer === undefined) {
          busy = true;
          return null;
        }
        if (!Array.isArray(known.answer))
          return known.answer instanceof CellError ? fail(known.answer) : (known.answer as Value);
        spilling = new Matrix(known.answer as Value[][]);
        return spilling.rows[0][0];
      },
    );
    if (busy) throw new StillBusy();
    return result instanceof Matrix ? result : (spilling ?? result);
  }

  private handOver(operand: Operand | undefined, isWhole: boolean, read: (operand: Operand) => Value | Matrix) {
    const isCell = operand instanceof Reference;
    if (operand === undefined) return { lifted: null, plain: null, isCell };
    const values = read(operand);
    if (!isWhole) return { lifted: values, plain: null, isCell };
    const matrix = values instanceof Matrix ? values : new Matrix([[values]]);
    const plain = matrix.rows.map((row) =>
      row.map((value) => (value instanceof CellError ? this.errorOf(value) : (value ?? this.blanks.matrix))),
    );
    return { lifted: null, plain, isCell };
  }

  private outward(value: Value, isCell: boolean): CellArgument {
    if (value instanceof CellError) return this.errorOf(value);
    return value === null && isCell ? this.blanks.cell : value;
  }

  private errorOf(error: CellError): ErrorArgument {
    if (this.errors === "result") return fail(error);
    return { type: "Error", basicType: "Error", basicValue: error.code };
  }
}

function addressOf(book: Book, { sheetId, row, column }: Position): string {
  return fullAddress(book.sheet(sheetId)?.name ?? "", { top: row, left: column, bottom: row, right: column });
}
