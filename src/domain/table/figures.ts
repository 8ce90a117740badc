// R, F and M of a row, from the composite cell or from three columns, written into columns of numbers.

import type { CellsByRole, ColumnMap, ColumnRole } from "../vocabulary/column";
import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import type { ProblemCode } from "../vocabulary/problem";
import { parseAmount } from "./amount";
import { NO_COLUMN_FACTS, type ColumnFacts } from "./columnFacts";
import { currencyOf, withoutForeignSign } from "./currency";
import { parseOrderCount, parseRecencyDays } from "./count";
import { parseDay, type DayOrder } from "./day";
import type { Reading } from "./reading";
import { parseRfm } from "./rfm";

export interface FigureColumns {
  readonly recordedRecencyDays: Float64Array;
  readonly orderCount: Float64Array;
  readonly amountYuan: Float64Array;
  /** Taken only where a cell dates the last order. */
  readonly setLastOrderDay: (row: number, day: number) => void;
}

export interface FigureProblem {
  readonly role: ColumnRole;
  readonly code: ProblemCode;
}

/** What a row's figures come to: orders, none, nothing written at all, or why they cannot be read. */
export type FigureOutcome = "orders" | "noOrder" | "allBlank" | readonly FigureProblem[];

type Roles = readonly [ColumnRole, ColumnRole, ColumnRole];
const SPLIT: Roles = ["recency", "frequency", "monetary"];
const COMPOSITE: Roles = ["rfm", "rfm", "rfm"];

/** A reader of one row after another. It fills `into` and says what came of it. */
export function createFigureReader(
  cells: CellsByRole,
  map: ColumnMap,
  into: FigureColumns,
  asOf: SerialDay,
  { dayOrders, currencies }: ColumnFacts = NO_COLUMN_FACTS,
): (row: number) => FigureOutcome {
  if (map.recencyForm === "composite") return compositeReader(cells.rfm ?? [], map, into);
  const { recency = [], frequency = [], monetary = [] } = cells;
  const dated = map.recencyForm === "date";
  return (row) => {
    const orderCount = parseOrderCount(frequency[row] ?? null);
    const amount = readAmount(monetary[row] ?? null, map, currencies.monetary);
    const last = readLastOrder(recency[row] ?? null, dated, asOf, dayOrders.recency);
    if (last.isDay && typeof last.reading === "number") into.setLastOrderDay(row, last.reading);
    return settle(
      row,
      into,
      [last.isDay && typeof last.reading === "number" ? asOf - last.reading : last.reading, orderCount, amount],
      SPLIT,
      last.isDay,
    );
  };
}

function compositeReader(
  column: readonly CellValue[],
  { bareUnit }: ColumnMap,
  into: FigureColumns,
): (row: number) => FigureOutcome {
  return (row) => {
    const { recency, frequency, monetary } = parseRfm(column[row] ?? null, bareUnit);
    return settle(row, into, [recency, frequency, monetary], COMPOSITE, false);
  };
}

/** A sign of the column's own currency says nothing; another one is an amount nobody can compare. */
function readAmount(cell: CellValue, { amountUnit }: ColumnMap, currency: string | undefined): Reading {
  const own = currency === undefined ? undefined : currencyOf(cell);
  if (own === undefined) return parseAmount(cell, amountUnit);
  if (own !== currency) return "mixedCurrency";
  return parseAmount(own === "cny" ? cell : withoutForeignSign(String(cell)), amountUnit);
}

/** A days column may hold a written date and a date column 45天: each has one reading, so each is taken. */
function readLastOrder(
  cell: CellValue,
  dateColumn: boolean,
  asOf: SerialDay,
  order: DayOrder | undefined,
): { reading: Reading; isDay: boolean } {
  const isText = typeof cell === "string";
  const day = dateColumn || isText ? parseDay(cell, order) : "unreadable";
  if (typeof day === "number") return { reading: day > asOf ? "futureDate" : day, isDay: true };
  if (dateColumn && !isText) return { reading: day, isDay: true };
  const days = parseRecencyDays(cell);
  if (typeof days === "number" && !(dateColumn && !/\D/.test(String(cell)))) return { reading: days, isDay: false };
  if (dateColumn) return { reading: day === "unreadable" && days === "notDays" ? "notDays" : day, isDay: false };
  return { reading: day === "ambiguousDate" ? day : days, isDay: false };
}

function settle(
  row: number,
  into: FigureColumns,
  readings: readonly [Reading, Reading, Reading],
  roles: Roles,
  isDay: boolean,
): FigureOutcome {
  const [recency, orderCount, amount] = readings;
  if (recency === "blank" && orderCount === "blank" && amount === "blank") return "allBlank";
  if (typeof recency === "number" && !isDay) into.recordedRecencyDays[row] = recency;
  if (typeof orderCount === "number") into.orderCount[row] = orderCount;
  if (typeof amount === "number") into.amountYuan[row] = amount;
  // Who never ordered has no last order: a blank beside two zeros is no gap in the data, and neither is what a formula makes of
  // it: 0, which is no day, or all the days since 1900.
  if ((recency === "blank" || recency === "implausible") && orderCount === 0 && amount === 0) return "noOrder";
  const problems = readings.flatMap((reading, at) =>
    typeof reading === "number" ? [] : [{ role: roles[at], code: reading }],
  );
  if (problems.length > 0) return roles === COMPOSITE ? [worst(problems)] : problems;
  return orderCount === 0 || amount === 0 ? "noOrder" : "orders";
}

/** One composite cell is one problem: what is wrong in it comes before what is missing. */
function worst(problems: readonly FigureProblem[]): FigureProblem {
  return problems.find((problem) => problem.code !== "blank") ?? problems[0];
}
