// Keeps the formulas of one workbook up to date: what depends on a change, in order of dependency, arrays spilling into
// their neighbours, add-in functions answering later. A circle shows 0, as Excel does after its warning (documented).
// Alternative not taken: pulling values recursively, which overflows the stack on a running total of ten thousand rows.

import type { Area, Cell, ModelValue } from "../model/types";
import type { CalculationChange, Calculator, WorkbookModel } from "../model/workbook";
import {
  AddinFunctions,
  type Answer,
  type Call,
  DESKTOP_BLANKS,
  type BlankArguments,
  type ErrorArguments,
  type FunctionMetadata,
  type InvokeFunction,
} from "./addinFunctions";
import { Book, parsedFormula } from "./book";
import { type CellReader, Evaluation, StillBusy } from "./evaluate";
import { type Formula, FormulaGraph } from "./graph";
import { FormulaSyntaxError } from "./lexer";
import { precedentsOf } from "./precedents";
import { CellSource } from "./reader";
import { Spills } from "./spills";
import { BUSY_ERROR, Matrix, NAME_ERROR, Reference, type Value } from "./values";
import { CellError } from "../model/types";

export interface CalculatorOptions {
  /** Now in the user's calendar, as a serial day with time; TODAY() and NOW() read it. */
  readonly clock: () => number;
  /** Calls an add-in's function; without it every name that is not built in shows #NAME?. */
  readonly invoke?: InvokeFunction;
  /** The add-in's functions that are registered from the start. */
  readonly functions?: readonly FunctionMetadata[];
  readonly blanks?: BlankArguments;
  /** "result" where left out. */
  readonly errors?: ErrorArguments;
  /** "busyError" where left out. */
  readonly whileBusy?: WhileBusy;
}

/**
 * What a cell shows while the add-in has not answered a second or later calculation; a first one always shows #BUSY!.
 * "busyError": #BUSY!. "oldValue": what it showed before, and nothing in `values` tells (recorded: issues 4152 and 6930 of
 * OfficeDev/office-js). "zero": 0 (recorded for the web: issue 6577).
 */
export type WhileBusy = "busyError" | "oldValue" | "zero";

export interface FormulaCalculator extends Calculator {
  /** An add-in has come up, or gone: cells with #NAME? are calculated again. */
  registerFunctions(functions: readonly FunctionMetadata[]): void;
  /** Volatile formulas anew: another day, or F9. */
  refresh(): void;
  /** Resolves when no cell is busy any more; rejects where a call could not be made at all. */
  settled(): Promise<void>;
}

/** A calculator for one workbook: `model.calculator = createCalculator({clock})`. */
export function createCalculator(options: CalculatorOptions): FormulaCalculator {
  return new WorkbookCalculator(options);
}

const MOST_PASSES = 50;
const BUSY_TICK = 0;

class WorkbookCalculator implements FormulaCalculator {
  private readonly functions: AddinFunctions;
  private readonly answers = new WeakMap<Formula, Map<string, Call>>();
  /** Answers from before a rebuild, by call: a renamed sheet asks no add-in again. */
  private carried = new Map<string, Call>();
  private model: WorkbookModel | undefined;
  private book: Book | undefined;
  private source: CellSource | undefined;
  private graph = new FormulaGraph();
  private spills = new Spills();
  private open = 0;
  private answered = new Set<Formula>();
  private waiters: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  private failure: Error | undefined;

  constructor(private readonly options: CalculatorOptions) {
    this.functions = new AddinFunctions(options.invoke, options.blanks ?? DESKTOP_BLANKS, options.errors ?? "result");
    this.functions.register(options.functions ?? []);
  }

  rebuild(model: WorkbookModel): void {
    this.carried = this.answersByCall();
    this.model = model;
    this.book = new Book(model);
    this.source = new CellSource(this.book);
    this.graph = new FormulaGraph();
    this.spills.clearAll(model);
    this.spills = new Spills();
    for (const sheet of model.sheets) {
      for (const row of sheet.rowNumbers()) {
        sheet.rowCells(row)?.forEach((cell, column) => {
          if (cell?.formula !== undefined) this.learn(sheet.id, row, column, cell.formula);
        });
      }
    }
    this.calculate(this.graph.all());
    this.carried.clear();
  }

  canRead(formula: string): boolean {
    return treeOf(formula) !== null;
  }

  recalculate(model: WorkbookModel, changed: readonly CalculationChange[]): void {
    if (model !== this.model) return this.rebuild(model);
    this.source?.forgetAll();
    const first = new Set<Formula>();
    for (const { sheetId, area } of changed) {
      for (const formula of this.relearn(sheetId, area)) first.add(formula);
    }
    for (const { sheetId, area } of changed) {
      for (const formula of this.graph.dependents(sheetId, area)) first.add(formula);
      for (const { row, column } of this.spills.touchedBy(sheetId, area)) {
        const formula = this.graph.at(sheetId, row, column);
        if (formula) first.add(formula);
      }
    }
    for (const formula of this.graph.volatile) first.add(formula);
    this.calculate(first, true);
  }

  registerFunctions(functions: readonly FunctionMetadata[]): void {
    this.functions.register(functions);
    this.calculate(
      this.graph.all().filter((formula) => formula.precedents.foreign.length > 0),
      true,
    );
  }

  refresh(): void {
    this.source?.forgetAll();
    this.calculate(this.graph.volatile);
  }

  settled(): Promise<void> {
    if (this.open === 0 && this.answered.size === 0) {
      const failure = this.takeFailure();
      return failure === undefined ? Promise.resolve() : Promise.reject(failure);
    }
    return new Promise((resolve, reject) => this.waiters.push({ resolve, reject }));
  }

  private calculate(first: Iterable<Formula>, anew = false): void {
    let next = [...first];
    const sheets = new Set<string>();
    for (let pass = 0; next.length > 0 && pass < MOST_PASSES; pass++) {
      const { ordered, circular } = this.graph.order(next, (formula) => this.reach(formula));
      const spilled: CalculationChange[] = [];
      for (const formula of circular) this.store(formula, 0, false, spilled, sheets);
      for (const formula of ordered) {
        if (anew && pass === 0) this.answers.delete(formula);
        this.run(formula, spilled, sheets);
      }
      next = spilled.flatMap(({ sheetId, area }) => [...this.graph.dependents(sheetId, area)]);
    }
    for (const sheetId of sheets) this.model?.notifyCalculated(sheetId);
  }

  private run(formula: Formula, spilled: CalculationChange[], sheets: Set<string>): void {
    if (formula.node === null) return this.store(formula, NAME_ERROR, false, spilled, sheets);
    const book = this.requireBook();
    const evaluation = new Evaluation(book, this.readerFor(formula), formula.position, this.options.clock);
    try {
      this.store(formula, evaluation.result(formula.node), false, spilled, sheets);
    } catch (error) {
      if (!(error instanceof StillBusy)) throw error;
      this.storeBusy(formula, spilled, sheets);
    }
  }

  /** Marks a cell as calculating; what it shows meanwhile differs by Excel. */
  private storeBusy(formula: Formula, spilled: CalculationChange[], sheets: Set<string>): void {
    const { whileBusy = "busyError" } = this.options;
    const { sheetId, row, column } = formula.position;
    const sheet = this.requireBook().sheet(sheetId);
    const cell = sheet?.cell(row, column);
    const isFirst = cell === undefined || cell.value === null || sameValue(cell.value, BUSY_ERROR);
    if (isFirst || whileBusy === "busyError") return this.store(formula, BUSY_ERROR, true, spilled, sheets);
    if (whileBusy === "zero") return this.store(formula, 0, true, spilled, sheets);
    if (cell.busy === true || sheet === undefined) return;
    sheet.setCell(row, column, { ...cell, busy: true });
    this.source?.changed(sheetId, row, column);
  }

  /** Writes a result into its cell and, for an array, into the cells it spills to. */
  private store(
    formula: Formula,
    result: Value | Matrix,
    busy: boolean,
    spilled: CalculationChange[],
    sheets: Set<string>,
  ): void {
    const { sheetId, row, column } = formula.position;
    const sheet = this.requireBook().sheet(sheetId);
    const cell = sheet?.cell(row, column);
    if (sheet === undefined || cell?.formula === undefined) return;
    const placed = this.spills.place(sheet, row, column, result);
    for (const area of placed.changed) {
      spilled.push({ sheetId, area });
      this.source?.forgetAll();
    }
    const after: Cell = { value: placed.value, formula: cell.formula };
    if (busy) after.busy = true;
    if (cell.style) after.style = cell.style;
    if (placed.size) after.spillSize = placed.size;
    if (sameCell(cell, after)) return;
    sheet.setCell(row, column, after);
    this.source?.changed(sheetId, row, column);
    sheets.add(sheetId);
  }

  private readerFor(formula: Formula): CellReader {
    const book = this.requireBook();
    const source = this.source ?? new CellSource(book);
    const read = (operand: Parameters<AddinFunctions["call"]>[1][number]): Value | Matrix => {
      if (!(operand instanceof Reference)) return operand;
      return operand.isCell
        ? source.value(operand.sheetId, operand.area.top, operand.area.left)
        : source.matrix(operand);
    };
    return {
      value: (sheetId, row, column) => source.value(sheetId, row, column),
      matrix: (reference) => source.matrix(reference),
      formulaAt: (sheetId, row, column) => source.formulaAt(sheetId, row, column),
      spillOf: (sheetId, row, column) => this.spills.areaOf(sheetId, row, column),
      custom: (name, operands, position) => {
        const calls = this.answers.get(formula) ?? new Map<string, Call>();
        this.answers.set(formula, calls);
        const known = (key: string) => calls.get(key) ?? this.carryOver(key, calls);
        const start = (key: string, run: () => Promise<Answer>) => this.start(formula, calls, key, run);
        return this.functions.call(name, operands, book, position, read, { known, start });
      },
    };
  }

  private carryOver(key: string, calls: Map<string, Call>): Call | undefined {
    const call = this.carried.get(key);
    if (call !== undefined) calls.set(key, call);
    return call;
  }

  private start(formula: Formula, calls: Map<string, Call>, key: string, run: () => Promise<Answer>): void {
    const call: Call = { answer: undefined };
    calls.set(key, call);
    this.open++;
    const finish = (answer: Answer) => {
      call.answer = answer;
      this.open--;
      // An answer to arguments that have changed since is of no use: the cell has asked again.
      if (this.answers.get(formula) === calls) this.answered.add(formula);
      setTimeout(() => this.takeAnswers(), BUSY_TICK);
    };
    run().then(finish, (error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      finish(new CellError("#VALUE!"));
    });
  }

  private takeAnswers(): void {
    const formulas = [...this.answered].filter((formula) => this.isCurrent(formula));
    this.answered.clear();
    this.source?.forgetAll();
    if (formulas.length > 0) this.calculate(formulas);
    if (this.open > 0 || this.answered.size > 0) return;
    const error = this.takeFailure();
    for (const waiter of this.waiters.splice(0)) {
      if (error === undefined) waiter.resolve();
      else waiter.reject(error);
    }
  }

  private takeFailure(): Error | undefined {
    const { failure } = this;
    this.failure = undefined;
    return failure;
  }

  private isCurrent(formula: Formula): boolean {
    const { sheetId, row, column } = formula.position;
    return this.graph.at(sheetId, row, column) === formula;
  }

  /** Formulas of the changed cells that are new or different; those that are gone are forgotten with their spills. */
  private relearn(sheetId: string, area: Area): Formula[] {
    const sheet = this.requireBook().sheet(sheetId);
    const fresh: Formula[] = [];
    for (const formula of this.graph.within(sheetId, area)) {
      const { row, column } = formula.position;
      if (sheet?.cell(row, column)?.formula === formula.text) continue;
      this.graph.remove(formula);
      if (sheet)
        for (const gone of this.spills.remove(sheet, row, column)) fresh.push(...this.graph.dependents(sheetId, gone));
    }
    sheet?.forEachCell(area, (cell, row, column) => {
      if (cell.formula !== undefined)
        fresh.push(this.graph.at(sheetId, row, column) ?? this.learn(sheetId, row, column, cell.formula));
    });
    return fresh;
  }

  private learn(sheetId: string, row: number, column: number, text: string): Formula {
    const book = this.requireBook();
    const position = { sheetId, row, column, rowShift: 0, columnShift: 0 };
    const node = treeOf(text);
    const precedents = node ? precedentsOf(node, book, position) : { references: [], volatile: false, foreign: [] };
    const formula: Formula = { text, node, position, precedents };
    this.graph.add(formula);
    return formula;
  }

  private reach(formula: Formula): Area {
    const { sheetId, row, column } = formula.position;
    return this.spills.areaOf(sheetId, row, column)?.area ?? { top: row, left: column, bottom: row, right: column };
  }

  private answersByCall(): Map<string, Call> {
    const all = new Map<string, Call>();
    for (const formula of this.graph.all()) {
      for (const [key, call] of this.answers.get(formula) ?? []) if (call.answer !== undefined) all.set(key, call);
    }
    return all;
  }

  private requireBook(): Book {
    if (this.book === undefined) throw new Error("The calculator has not seen a workbook yet.");
    return this.book;
  }
}

/** Excel refuses an entry that is no formula; one that came from a file stays and shows #NAME?. */
function treeOf(text: string): Formula["node"] {
  try {
    return parsedFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

function sameCell(a: Cell, b: Cell): boolean {
  return (
    sameValue(a.value, b.value) &&
    a.busy === b.busy &&
    a.spillSize?.rows === b.spillSize?.rows &&
    a.spillSize?.columns === b.spillSize?.columns &&
    a.spillParent === undefined
  );
}

function sameValue(a: ModelValue, b: ModelValue): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code;
  return a === b;
}
