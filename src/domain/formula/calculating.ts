// Cells of which nobody may take what they show: they calculate again, or they read one that does. Excel shows an old
// value there, on the web 0, and only an old Excel says so. From such a cell nothing is graded, compared or kept.
// A call of ours is calculated here and compared; in a formula that is more than one call only an answer that cannot be is known.

import { saysBusy, type CellRows, type CellValue } from "../vocabulary/cell";
import type { FunctionId } from "./cellFunctions";
import { columnsRead, type ColumnsRead, type ReadPlace } from "./columnsRead";
import { ownCall, type CallSurroundings, type OwnCall } from "./ownCall";
import { callsOurs, stateOf, type Calculated } from "./settled";

/** What stands in place of a value that is not there yet, whatever the cell shows. */
export const CALCULATING_CELL = "#BUSY!";

/** A column as it was read: a formula as its text, any other cell as its value. */
export interface ReadColumn {
  readonly values: readonly CellValue[];
  /** Left out where the column holds none. */
  readonly formulas?: readonly CellValue[];
}

export interface ReadCells {
  readonly place: ReadPlace & { readonly headerRow: number };
  /** Data rows of the columns' cells. */
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<number, ReadColumn>;
  /** The column of grades, in which no number is an answer. */
  readonly grade?: number;
}

export interface AskedFunctions extends CallSurroundings {
  /** Left out where nobody can be asked: then only what says so itself counts as calculating. */
  readonly calculate?: (id: FunctionId, values: readonly unknown[]) => Calculated;
}

/** The columns at these positions, with CALCULATING_CELL for each cell that calculates; the same arrays where none does. */
export function withoutCalculating(
  read: ReadCells,
  positions: readonly number[],
  functions: AskedFunctions,
): readonly (readonly CellValue[])[] {
  const finder = new CalculatingFinder(read, functions);
  return positions.map((position) => {
    const { values } = read.columns.get(position) ?? { values: [] };
    const isBusy = values.map((_, at) => finder.isCalculating(position, at));
    return isBusy.includes(true) ? values.map((value, at) => (isBusy[at] ? CALCULATING_CELL : value)) : values;
  });
}

/**
 * Which columns must be read beside these, because formulas in them read them? By the formulas of some data rows: `cell` gives
 * one by its position and its place among `rows`.
 */
export function columnsBehind(
  place: ReadCells["place"],
  rows: readonly number[],
  cell: (position: number, at: number) => CellValue | undefined,
  positions: readonly number[],
): readonly number[] {
  const known = new Set(positions);
  for (const position of known)
    rows.forEach((row, at) => {
      const formula = cell(position, at);
      if (!isFormula(formula)) return;
      const { own, whole } = columnsRead(formula, place, place.headerRow + 2 + row);
      for (const other of [...own, ...whole]) known.add(other);
    });
  return [...known].filter((position) => !positions.includes(position));
}

/**
 * First cells as evidence of what a column holds: on the web a call of ours, under whatever namespace, and what reads it show 0
 * while they calculate, and say nothing then.
 */
export function asEvidence(sample: CellRows, formulas: CellRows | undefined): CellRows {
  const isOurs = (cell: CellValue): boolean => isFormula(cell) && callsOurs(cell);
  if (formulas === undefined || !formulas.some((row) => row.some(isOurs))) return sample;
  return sample.map((row, at) =>
    row.map((value, position) => (value === 0 && isFormula(formulas[at]?.[position]) ? CALCULATING_CELL : value)),
  );
}

interface Taken {
  readonly reads: ColumnsRead;
  readonly isOurs: boolean;
  readonly call: OwnCall | null;
}

class CalculatingFinder {
  private readonly cells = new Map<number, (boolean | undefined)[]>();
  private readonly whole = new Map<number, boolean>();
  /** Formulas of a table are the same text in every row. */
  private readonly structured = new Map<string, Taken>();

  constructor(
    private readonly read: ReadCells,
    private readonly functions: AskedFunctions,
  ) {}

  isCalculating(position: number, at: number): boolean {
    const column = this.read.columns.get(position);
    if (column === undefined) return false;
    const value = column.values[at] ?? "";
    const formula = column.formulas?.[at];
    if (saysBusy(value)) return true;
    if (!isFormula(formula)) return false;
    const known = this.cells.get(position) ?? [];
    this.cells.set(position, known);
    const before = known[at];
    if (before !== undefined) return before;
    // A formula that reads itself waits for nothing.
    known[at] = false;
    return (known[at] = this.calculates(position, at, value, formula));
  }

  private calculates(position: number, at: number, value: CellValue, formula: string): boolean {
    const { reads, isOurs, call } = this.taken(formula, at);
    if (reads.own.some((other) => this.isCalculating(other, at))) return true;
    if (reads.whole.some((other) => this.isAnyCalculating(other))) return true;
    if (!isOurs) return false;
    const { calculate } = this.functions;
    if (call === null || calculate === undefined) return position === this.read.grade && typeof value === "number";
    const values = call.args.map((argument) =>
      "value" in argument ? argument.value : this.cell(argument.position, at),
    );
    if (values.includes(undefined)) return false;
    return stateOf(value, calculate(call.id, values)) === "waiting";
  }

  private cell(position: number, at: number): CellValue | undefined {
    return this.read.columns.get(position)?.values[at];
  }

  private isAnyCalculating(position: number): boolean {
    const known = this.whole.get(position);
    if (known !== undefined) return known;
    this.whole.set(position, false);
    const any = this.read.rows.some((_, at) => this.isCalculating(position, at));
    this.whole.set(position, any);
    return any;
  }

  private taken(formula: string, at: number): Taken {
    const known = this.structured.get(formula);
    if (known !== undefined) return known;
    const { place } = this.read;
    const sheetRow = place.headerRow + 2 + (this.read.rows[at] ?? at);
    const isOurs = callsOurs(formula, this.functions.prefix);
    const taken: Taken = {
      reads: columnsRead(formula, place, sheetRow),
      isOurs,
      call: isOurs ? ownCall(formula, place, sheetRow, this.functions) : null,
    };
    if (!/[A-Z]\$?\d/i.test(formula)) this.structured.set(formula, taken);
    return taken;
  }
}

/** Is this a formula's text? */
export function isFormula(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
