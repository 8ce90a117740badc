// Who stands close to a limit that decides the grade (贴着线的)? By default three days, five percent of an amount or one order more or
// less, and the grade is another one. Each figure is moved by itself, the benchmark stays as it is, and only a move that
// truly changes the grade counts: who is just above A's amount but has too few orders anyway is close to nothing.
// Alternative not taken: distance to the nearest limit of any kind, which lists half the table.

import type { Numbers } from "../numbers/numberTable";
import { ROW_ORDERS, type CustomerTable } from "../table/customerTable";
import { gradeCode, gradeOf, type Grade } from "../vocabulary/grade";
import { benchmarkOf } from "./benchmark";
import type { Benchmark, GradedTable } from "./graded";
import { gradeRows } from "./gradeTable";
import { basisOf, FIGURE_OF, gradeFigures, ladderOf, measuresOf, unitOf, type Figures } from "./ladder";
import type { Measure } from "../vocabulary/measure";
import { holds, TIE, type Limit } from "./limit";
import { figuresOf } from "./reason";
import type { GradingRules } from "./rules";

/** How close is close (all inclusive)? Days, a share of the limit for amounts, orders. */
export type NearOptions = Numbers["near"];

/** About to fall, or a little short of a better grade. */
export const NEAR_SIDES = ["fall", "rise"] as const;
export type NearSide = (typeof NEAR_SIDES)[number];

/** One customer and the limit it stands at. */
export interface NearLimit {
  readonly row: number;
  readonly side: NearSide;
  readonly from: Grade;
  /** The grade on the other side of the limit. */
  readonly to: Grade;
  readonly measure: Measure;
  /** The figure as it is measured: a ratio, days, orders or 元. */
  readonly value: number;
  readonly limit: number;
  /** By how much the figure has to move to cross: days, orders, or a share of the limit. */
  readonly distance: number;
}

/** A customer against one limit, with the figures it would have on the other side. */
interface Crossing {
  readonly distance: number;
  /** Distance as a part of what still counts as close, so that days, orders and amounts can be compared. */
  readonly closeness: number;
  readonly moved: Figures;
}

/**
 * Which customers are about to change grade, on either side of a limit? The largest amount first; a customer once, by the
 * limit it is closest to, a fall before a rise.
 */
export function nearLimits(table: CustomerTable, graded: GradedTable, options: NearOptions): readonly NearLimit[] {
  const near: NearLimit[] = [];
  const changes = changesWithin(table, graded, options);
  for (let row = 0; row < table.rowCount; row++) {
    if (changes[row] === 0 || table.state[row] !== ROW_ORDERS) continue;
    const grade = gradeOf(graded.grade[row]);
    if (grade === undefined) continue;
    const figures = figuresOf(table, graded, row);
    const found = nearLimit(figures, benchmarkOf(graded, table, row), graded.rules, grade, options, changes[row]);
    if (found !== undefined) near.push({ row, ...found });
  }
  return near.sort((a, b) => table.amountYuan[b.row] - table.amountYuan[a.row] || a.row - b.row);
}

/** One bit a figure: which of R, F and M changes the grade when moved? */
const BIT: Readonly<Record<keyof Figures, number>> = { recencyDays: 1, orderCount: 2, amountYuan: 4 };

/**
 * Which figures change the grade of a row when moved as far as still counts as close? The ladder is monotonic in each
 * figure, so a row without a bit is near no limit, and most rows of a large table need no second look.
 */
function changesWithin(table: CustomerTable, graded: GradedTable, options: NearOptions): Uint8Array {
  const { recencyDays, benchmarks, rules, grade } = graded;
  const { orderCount, amountYuan } = table;
  const changes = new Uint8Array(table.rowCount);
  const compare = (bit: number, moved: Partial<CustomerTable>, recency: Float64Array = recencyDays): void => {
    const other = gradeRows({ ...table, ...moved }, recency, benchmarks, rules);
    for (let row = 0; row < other.length; row++) if (other[row] !== grade[row]) changes[row] |= bit;
  };
  for (const days of [-options.recencyDays, options.recencyDays])
    compare(
      BIT.recencyDays,
      {},
      mapped(recencyDays, (value) => value + days),
    );
  for (const orders of [-options.orders, options.orders])
    compare(BIT.orderCount, { orderCount: mapped(orderCount, (value) => value + orders) });
  const nearest = (1 - 2 * BEYOND) / (1 + options.amountShare);
  const furthest = (1 + 2 * BEYOND) / (1 - options.amountShare);
  for (const share of [nearest, furthest])
    compare(BIT.amountYuan, { amountYuan: mapped(amountYuan, (value) => value * share) });
  return changes;
}

/** As `map` of typed arrays, which is several times slower. */
function mapped(column: Float64Array, change: (value: number) => number): Float64Array {
  const result = new Float64Array(column.length);
  for (let row = 0; row < column.length; row++) result[row] = change(column[row]);
  return result;
}

/** The limit these figures stand closest to, if crossing it changes their grade. */
function nearLimit(
  figures: Figures,
  benchmark: Benchmark,
  rules: GradingRules,
  from: Grade,
  options: NearOptions,
  changes: number,
): Omit<NearLimit, "row"> | undefined {
  let best: Omit<NearLimit, "row"> | undefined;
  let bestCloseness = Infinity;
  for (const { limits } of ladderOf(basisOf(benchmark), rules)) {
    for (const limit of limits) {
      if ((changes & BIT[FIGURE_OF[limit.measure]]) === 0) continue;
      const crossing = crossingOf(figures, benchmark, limit, options);
      if (crossing === undefined) continue;
      const to = gradeFigures(crossing.moved, benchmark, rules);
      if (to === from) continue;
      const side: NearSide = gradeCode(to) > gradeCode(from) ? "fall" : "rise";
      const rank = crossing.closeness + (side === "fall" ? 0 : RISES_LAST);
      if (rank >= bestCloseness) continue;
      bestCloseness = rank;
      const value = measuresOf(figures, benchmark)[limit.measure];
      best = { side, from, to, measure: limit.measure, value, limit: limit.limit, distance: crossing.distance };
    }
  }
  return best;
}

/** Closeness is at most 1, so this puts every rise behind every fall. */
const RISES_LAST = 2;

/** What it takes to cross this limit; undefined where that is not close. */
function crossingOf(figures: Figures, benchmark: Benchmark, limit: Limit, options: NearOptions): Crossing | undefined {
  const unit = unitOf(limit.measure, benchmark);
  switch (FIGURE_OF[limit.measure]) {
    case "recencyDays":
      return crossDays(figures, limit, options.recencyDays);
    case "orderCount":
      return crossOrders(figures, limit, unit, options.orders);
    case "amountYuan":
      return crossAmount(figures, limit, unit, options.amountShare);
  }
}

function crossDays(figures: Figures, limit: Limit, most: number): Crossing | undefined {
  const { recencyDays } = figures;
  const met = holds(limit, recencyDays);
  // Whole days: from 88 the limit of 90 is reached in 2; from 61 the limit of 60 is missed by 2.
  const distance = met ? Math.ceil(limit.limit - recencyDays) : Math.floor(recencyDays - limit.limit) + 1;
  const moved = met ? recencyDays + distance : recencyDays - distance;
  if (distance > most || moved < 0) return undefined;
  return { distance, closeness: distance / most, moved: { ...figures, recencyDays: moved } };
}

function crossOrders(figures: Figures, limit: Limit, unit: number, most: number): Crossing | undefined {
  const { orderCount } = figures;
  const met = holds(limit, orderCount / unit);
  for (let distance = 1; distance <= most; distance++) {
    const moved = met ? orderCount - distance : orderCount + distance;
    // A customer without any order is none that is about to fall.
    if (moved < 1) return undefined;
    if (holds(limit, moved / unit) !== met)
      return { distance, closeness: distance / most, moved: { ...figures, orderCount: moved } };
  }
  return undefined;
}

function crossAmount(figures: Figures, limit: Limit, unit: number, most: number): Crossing | undefined {
  const atLimit = limit.limit * unit;
  const met = holds(limit, figures.amountYuan / unit);
  const distance = Math.abs(figures.amountYuan / unit - limit.limit) / limit.limit;
  if (!(distance <= most)) return undefined;
  const amountYuan = atLimit * (met ? 1 - BEYOND : 1 + BEYOND);
  return { distance, closeness: distance / most || 0, moved: { ...figures, amountYuan } };
}

/** Just past a limit: more than what still counts as at it. */
const BEYOND = 10 * TIE;
