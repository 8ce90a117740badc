// R, F and M of one customer or of a column of them. They are read by the core's own table reader, so that a formula
// takes a cell exactly as the pane does. Alternative not taken: a reader of our own for single cells.

import { ROW_NO_ORDER, ROW_PROBLEM, type CustomerTable } from "../../domain/table/customerTable";
import { readCustomers } from "../../domain/table/readCustomers";
import type { Figures } from "../../domain/grading/ladder";
import { parseRfm } from "../../domain/table/rfm";
import { textOf } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import type { CellsByRole, ColumnMap } from "../../domain/vocabulary/column";
import { LAST_DAY } from "../../domain/vocabulary/day";
import type { ProblemCode } from "../../domain/vocabulary/problem";
import { sentences } from "../../i18n/sentences/sentences";
import { cellOf, maybeBlank, rangeOf, zeroAsBlank } from "./cells";
import { functionLanguage, words } from "./language";
import { refuse } from "./refusal";

const NO_ORDER: Figures = { recencyDays: NaN, orderCount: 0, amountYuan: 0 };
const COMPOSITE: ColumnMap = {
  positions: { id: 0, rfm: 1, industry: 2 },
  amountUnit: "yuan",
  recencyForm: "composite",
};
const SPLIT: ColumnMap = {
  positions: { id: 0, recency: 1, frequency: 2, monetary: 3, industry: 4 },
  amountUnit: "yuan",
  recencyForm: "days",
};

/** Figures of one customer: one composite cell, or three cells in a row or a column. All blank is a customer without orders. */
export function figuresOf(rfm: unknown): Figures {
  const cells = rangeOf(rfm).flat();
  if (cells.every(maybeBlank) && cells.length <= 3) return NO_ORDER;
  if (cells.length !== 1 && cells.length !== 3) return refuse(words().rfmShape);
  const plain = cells.length === 1 ? plainFigures(cells[0]) : undefined;
  if (plain !== undefined) return plain;
  const doubt = doubtfulZero(cells);
  if (doubt !== undefined) return refuse(doubt);
  const table = customersOf([cells], []);
  if (table.state[0] === ROW_NO_ORDER) return NO_ORDER;
  if (table.state[0] === ROW_PROBLEM) return refuse(words().rfmProblem(problemOf(table, 0)));
  return {
    recencyDays: table.recordedRecencyDays[0],
    orderCount: table.orderCount[0],
    amountYuan: table.amountYuan[0],
  };
}

/** A composite cell with three good figures, which is most of them, without building a table around it. */
function plainFigures(cell: CellValue): Figures | undefined {
  const { recency, frequency, monetary } = parseRfm(cell);
  const isPlain = typeof recency === "number" && Number(frequency) > 0 && Number(monetary) > 0;
  return isPlain ? { recencyDays: recency, orderCount: Number(frequency), amountYuan: Number(monetary) } : undefined;
}

/** Rows of one composite cell or three cells each, as a table. Every row counts as a customer; a bare 0 as a blank. */
export function customersOf(rows: CellRows, industry: readonly CellValue[]): CustomerTable {
  const id = rows.map((_, row) => `#${row + 1}`);
  const columnOf = (at: number): readonly CellValue[] => rows.map((row) => zeroAsBlank(row[at] ?? null));
  const width = rows[0]?.length ?? 1;
  const figures: CellsByRole =
    width === 3 ? { recency: columnOf(0), frequency: columnOf(1), monetary: columnOf(2) } : { rfm: columnOf(0) };
  return readCustomers({ id, industry, ...figures }, width === 3 ? SPLIT : COMPOSITE, rows.length, LAST_DAY);
}

/** What keeps a row from being graded, in words. */
export function problemOf(table: CustomerTable, row: number): string {
  const problem = table.problems.find((found) => found.row === row && found.blocking);
  if (problem === undefined) throw new Error("a row without a blocking problem has nothing to say");
  return sentences(functionLanguage()).problem(problem);
}

/** A column of customers: rows after the last one with anything in it are no customers. */
export function usedRows(rows: CellRows): number {
  for (let count = rows.length; count > 0; count--) if (!rows[count - 1].every(maybeBlank)) return count;
  return 0;
}

/** Three cells, and a bare 0 beside other figures: it may be a 0 or a blank, and a blank is never 0. */
export function doubtfulZero(cells: readonly unknown[]): string | undefined {
  if (cells.length !== 3 || cells.every((cell) => maybeBlank(cellOf(cell)))) return undefined;
  const { figures, doubtfulZero: doubt } = words();
  const doubts = [doubt(figures.recency, "0天"), doubt(figures.frequency, "0次"), doubt(figures.monetary, "0元")];
  return doubts[cells.findIndex((cell) => cellOf(cell) === 0)];
}

/** Why a composite cell cannot be read. */
export function rfmProblem(cell: CellValue, code: ProblemCode): string {
  const problem = { row: 0, role: "rfm", code, text: textOf(cell), blocking: true } as const;
  return words().rfmProblem(sentences(functionLanguage()).problem(problem));
}
