// R, F and M of one customer or of a column of them. They are read by the core's own table reader, so that a formula
// takes a cell exactly as the pane does. Alternative not taken: a reader of our own for single cells.

import { ROW_NO_ORDER, ROW_PROBLEM, type CustomerTable } from "../../domain/table/customerTable";
import { readCustomers } from "../../domain/table/readCustomers";
import { meansNever, parseDay } from "../../domain/table/day";
import { readFigureNote, type FigureReading } from "../../domain/table/figureNote";
import { parseRfm } from "../../domain/table/rfm";
import { isBlankCell, textOf } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import type { ColumnMap } from "../../domain/vocabulary/column";
import { isoDay, LAST_DAY, type SerialDay } from "../../domain/vocabulary/day";
import type { ProblemCode } from "../../domain/vocabulary/problem";
import { sentences } from "../../i18n/sentences/sentences";
import { cellOf, maybeBlank, rangeOf, zeroAsBlank } from "./cells";
import { functionLanguage, words } from "./language";
import { refuse } from "./refusal";

const COMPOSITE: ColumnMap = {
  positions: { id: 0, rfm: 1, industry: 2, updated: 3 },
  amountUnit: "yuan",
  recencyForm: "composite",
};
const SPLIT: ColumnMap = {
  positions: { id: 0, recency: 1, frequency: 2, monetary: 3, industry: 4, updated: 5 },
  amountUnit: "yuan",
  recencyForm: "days",
};

/**
 * What the cells of one customer say. Where orders are, R is either days as typed or the day of the last order: two things,
 * so that no day is ever taken for a number of days, and neither is one before a function knows its as-of day.
 */
export interface ReadCustomer {
  /** False without orders in the year: R, if any, is then that of the last one before, and F or M may stand alone. */
  readonly orders: boolean;
  /** Undefined only where there are no orders. */
  readonly recency: { readonly days: number } | { readonly lastOrder: SerialDay } | undefined;
  readonly orderCount: number;
  readonly amountYuan: number;
}

const NO_ORDER: ReadCustomer = { orders: false, recency: undefined, orderCount: 0, amountYuan: 0 };

/**
 * One customer: one composite cell, or three cells in a row or a column, with a fourth where they are not days and 元 (see
 * figureNote.ts). All blank is a customer without orders.
 */
export function readCustomer(rfm: unknown): ReadCustomer {
  const given = rangeOf(rfm).flat();
  const reading =
    given.length === 4 ? (readFigureNote(given[3]) ?? refuse(words().noteExpected(textOf(given[3])))) : undefined;
  const cells = given.slice(0, given.length === 4 ? 3 : given.length);
  if (cells.every(maybeBlank) && cells.length <= 3) return NO_ORDER;
  if (cells.length !== 1 && cells.length !== 3) return refuse(words().rfmShape);
  const plain = cells.length === 1 ? plainCustomer(cells[0]) : undefined;
  if (plain !== undefined) return plain;
  const doubt = doubtfulZero(cells);
  if (doubt !== undefined) return refuse(doubt);
  const table = customersOf([cells], {}, LAST_DAY, reading);
  if (table.state[0] === ROW_PROBLEM) return refuse(words().rfmProblem(problemOf(table, 0)));
  const lastOrder = table.lastOrderDay[0] as SerialDay;
  const days = table.recordedRecencyDays[0];
  const recency = Number.isNaN(lastOrder) ? { days } : { lastOrder };
  if (table.state[0] !== ROW_NO_ORDER) return ordersOf(recency, table.orderCount[0], table.amountYuan[0]);
  return {
    orders: false,
    recency: Number.isNaN(lastOrder) && Number.isNaN(days) ? undefined : recency,
    orderCount: table.orderCount[0] || 0,
    amountYuan: table.amountYuan[0] || 0,
  };
}

/** The one maker of customers with orders: a figure that is no finite number never gets further than this. */
function ordersOf(recency: NonNullable<ReadCustomer["recency"]>, orderCount: number, amountYuan: number): ReadCustomer {
  const figures = ["days" in recency ? recency.days : recency.lastOrder, orderCount, amountYuan];
  if (!figures.every(Number.isFinite)) return refuse(words().rfmShape);
  return { orders: true, recency, orderCount, amountYuan };
}

/** A composite cell with three good figures, which is most of them, without building a table around it. */
function plainCustomer(cell: CellValue): ReadCustomer | undefined {
  const { recency, frequency, monetary } = parseRfm(cell);
  const isPlain = typeof recency === "number" && Number(frequency) > 0 && Number(monetary) > 0;
  return isPlain ? ordersOf({ days: recency }, Number(frequency), Number(monetary)) : undefined;
}

/** Cells beside those of R, F and M, one a row. */
export interface BesideFigures {
  readonly industry?: readonly CellValue[];
  readonly updated?: readonly CellValue[];
}

/**
 * Rows of one composite cell or three cells each, as a table. Every row counts as a customer; a bare 0 as a blank. Where
 * nothing says how the three are read, amounts are 元 and the cells say whether the first are dates.
 */
export function customersOf(
  rows: CellRows,
  beside: BesideFigures,
  asOf: SerialDay,
  reading?: FigureReading,
): CustomerTable {
  const id = rows.map((_, row) => `#${row + 1}`);
  const columnOf = (at: number): readonly CellValue[] => rows.map((row) => zeroAsBlank(row[at] ?? null));
  if ((rows[0]?.length ?? 1) !== 3) {
    return readCustomers({ id, rfm: columnOf(0), ...beside }, COMPOSITE, rows.length, asOf);
  }
  const recency = columnOf(0);
  const cells = { id, recency, frequency: columnOf(1), monetary: columnOf(2), ...beside };
  const map = { ...SPLIT, ...(reading ?? { recencyForm: recencyFormOf(recency) }) };
  return readCustomers(cells, map, rows.length, asOf);
}

/** A column with a day in most of its cells is a column of days, as the pane takes one whose header leaves it open. */
function recencyFormOf(column: readonly CellValue[]): "date" | "days" {
  const filled = column.filter((cell) => !isBlankCell(cell));
  return filled.filter((cell) => typeof parseDay(cell) === "number").length * 2 > filled.length ? "date" : "days";
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

/** Three cells, and a bare 0 beside other figures: it may be a 0 or a blank, and a blank is never 0. Beside a word of no order both are the same. */
export function doubtfulZero(cells: readonly unknown[]): string | undefined {
  if (cells.length !== 3 || cells.every((cell) => maybeBlank(cellOf(cell)))) return undefined;
  const { figures, doubtfulZero: doubt } = words();
  if (meansNever(textOf(cellOf(cells[0])))) return undefined;
  const doubts = [doubt(figures.recency, "0天"), doubt(figures.frequency, "0次"), doubt(figures.monetary, "0元")];
  return doubts[cells.findIndex((cell) => cellOf(cell) === 0)];
}

/** Why a composite cell cannot be read. */
export function rfmProblem(cell: CellValue, code: ProblemCode): string {
  const problem = { row: 0, role: "rfm", code, text: textOf(cell), blocking: true } as const;
  return words().rfmProblem(sentences(functionLanguage()).problem(problem));
}

/** Why a last order after the as-of day is no recency. */
export function futureOrder(day: SerialDay): string {
  const problem = { row: 0, role: "recency", code: "futureDate", text: isoDay(day), blocking: true } as const;
  return words().rfmProblem(sentences(functionLanguage()).problem(problem));
}
