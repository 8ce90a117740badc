// What conditional formats make of a cell. Worked out for the cells somebody looks at, kept until the workbook or the day
// changes. In order of priority; of two rules that set the same property the first wins; "stop if true" ends the list.
// Add-in functions do not work in these rules, as in Excel (documented): such a rule never applies.

import { CellError, type ConditionalFormat } from "../model/types";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { Book, parsedFormula } from "./book";
import { type CellReader, Evaluation, StillBusy } from "./evaluate";
import { FormulaSyntaxError } from "./lexer";
import { CellSource } from "./reader";
import { isSameAlongRow } from "./rowRules";
import { hasCell } from "../model/area";
import { fail, Matrix, type Value, VALUE_ERROR } from "./values";

export type ConditionalStyle = ConditionalFormat["style"];

export interface ConditionalStyles {
  /** The style rules give this cell, or undefined where none applies. */
  styleAt(sheet: SheetModel, row: number, column: number): ConditionalStyle | undefined;
  /** Stops listening to the workbook. */
  close(): void;
}

const STANDS_STILL = new Set(["selection", "activated", "format"]);

/** Conditional formats of a workbook, evaluated lazily. `clock` gives today for TODAY(). */
export function createConditionalStyles(model: WorkbookModel, clock: () => number): ConditionalStyles {
  const book = new Book(model);
  const source = new CellSource(book);
  const kept = new Map<string, ConditionalStyle | null>();
  /** Outcomes of rules that are the same along a row. */
  const alongRows = new Map<string, boolean>();
  let day = Math.floor(clock());
  const forget = (): void => {
    kept.clear();
    alongRows.clear();
    source.forgetAll();
  };
  const close = model.on((event) => {
    if (!STANDS_STILL.has(event.kind)) forget();
  });
  const styleAt = (sheet: SheetModel, row: number, column: number): ConditionalStyle | undefined => {
    if (sheet.conditionalFormats.length === 0) return undefined;
    const today = Math.floor(clock());
    if (today !== day) forget();
    day = today;
    const key = `${sheet.id}:${row}:${column}`;
    let style = kept.get(key);
    if (style === undefined) kept.set(key, (style = workOut(sheet, row, column) ?? null));
    return style ?? undefined;
  };
  const workOut = (sheet: SheetModel, row: number, column: number): ConditionalStyle | undefined => {
    const formats = sheet.conditionalFormats.filter((format) => hasCell(format.area, row, column));
    let style: ConditionalStyle | undefined;
    for (const format of [...formats].sort((a, b) => a.priority - b.priority)) {
      if (!appliesAt(format, sheet, row, column)) continue;
      style = { ...format.style, ...style };
      if (format.stopIfTrue) break;
    }
    return style;
  };
  const appliesAt = (format: ConditionalFormat, sheet: SheetModel, row: number, column: number): boolean => {
    const key = `${sheet.id}:${format.id}:${row}`;
    const known = alongRows.get(key);
    if (known !== undefined) return known;
    const outcome = applies(format, sheet, row, column);
    if (isRowRule(format)) alongRows.set(key, outcome);
    return outcome;
  };
  const applies = (format: ConditionalFormat, sheet: SheetModel, row: number, column: number): boolean => {
    const position = {
      sheetId: sheet.id,
      row,
      column,
      rowShift: row - format.area.top,
      columnShift: column - format.area.left,
    };
    try {
      return isTrue(new Evaluation(book, readerOf(source), position, clock).result(parsedFormula(format.formula)));
    } catch (error) {
      if (error instanceof StillBusy || error instanceof FormulaSyntaxError) return false;
      throw error;
    }
  };
  return { styleAt, close };
}

function isRowRule({ formula }: ConditionalFormat): boolean {
  try {
    return isSameAlongRow(parsedFormula(formula));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return false;
    throw error;
  }
}

function isTrue(result: Value | Matrix): boolean {
  const value = result instanceof Matrix ? result.rows[0][0] : result;
  if (value instanceof CellError || typeof value === "string") return false;
  return value !== null && Number(value) !== 0;
}

function readerOf(source: CellSource): CellReader {
  return {
    value: (sheetId, row, column) => source.value(sheetId, row, column),
    matrix: (reference) => source.matrix(reference),
    formulaAt: (sheetId, row, column) => source.formulaAt(sheetId, row, column),
    spillOf: () => undefined,
    custom: () => fail(VALUE_ERROR),
  };
}
