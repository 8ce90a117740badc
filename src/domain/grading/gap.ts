// What is this customer still missing for a better grade?
// Measured against a mean of the table, the customer's own weight is part of the answer (ownWeight.ts). Each figure is
// asked by itself, with the rest of the table as it is. A customer without orders would join the group it is measured
// against by ordering, so its benchmark is chosen anew with one customer more.

import { ROW_ORDERS, type CustomerTable } from "../table/customerTable";
import { GRADES, gradeOf, type Grade } from "../vocabulary/grade";
import { limitOn, stepOf } from "./asked";
import { benchmarkOf, measuresIndustry, measuresTable } from "./benchmark";
import type { Benchmark, GradedTable } from "./graded";
import { basisOf, gradeFigures, hasOrders, ladderOf, measuresOf, type Figures } from "./ladder";
import type { Relation } from "../vocabulary/measure";
import { holds, type Limit } from "./limit";
import { ownWeight, weightInMean, type OwnWeight } from "./ownWeight";
import { figuresOf } from "./reason";
import type { GradingRules } from "./rules";

/** What one figure needs. Days are `below`, amounts `above` or `atLeast`, orders always a whole number `atLeast`. */
export interface FigureGap {
  /** The figure now; 0 or NaN where there is none. */
  readonly present: number;
  readonly relation: Relation;
  /** Infinity where no figure is enough. */
  readonly needed: number;
  readonly met: boolean;
}

/** What a grade asks of a customer, figure by figure; undefined where it does not ask for that figure. */
export interface Gap {
  /** Grade of the customer now. */
  readonly grade: Grade;
  readonly target: Grade;
  /** Source and n behind the needed figures; its means are today's, without the customer's growth. */
  readonly benchmark: Benchmark;
  readonly amountYuan: FigureGap | undefined;
  readonly orderCount: FigureGap | undefined;
  readonly recencyDays: FigureGap | undefined;
  /** False: too few customers for anyone to stand that far above their mean. */
  readonly possible: boolean;
}

interface Weights {
  readonly amount: OwnWeight;
  readonly orders: OwnWeight;
}

/** What does this row need for a grade? For a grade it has already: the floor below which it would lose it. Undefined where the row was not graded. */
export function gapTo(table: CustomerTable, graded: GradedTable, row: number, target: Grade): Gap | undefined {
  const grade = gradeOf(graded.grade[row]);
  if (grade === undefined) return undefined;
  return { ...gapOfRow(rowMeasured(table, graded, row), graded.rules, target), grade };
}

/** What does this row need for each better grade, the next one first? `//=> [{target: "A", …}, {target: "S", …}]` for a B; empty for an S and for a row without a grade. */
export function gapsToBetter(table: CustomerTable, graded: GradedTable, row: number): readonly Gap[] {
  const grade = gradeOf(graded.grade[row]);
  if (grade === undefined || grade === GRADES[0]) return [];
  const measured = rowMeasured(table, graded, row);
  const better = GRADES.slice(0, GRADES.indexOf(grade)).reverse();
  return better.map((target) => ({ ...gapOfRow(measured, graded.rules, target), grade }));
}

/** What do these figures need for a grade, against a benchmark that stays as it is? For a formula cell. */
export function gapOfFigures(figures: Figures, benchmark: Benchmark, rules: GradingRules, target: Grade): Gap {
  return gapBetween(counted(figures), benchmark, rules, target, fixedWeights(benchmark));
}

/**
 * The same where the customer is one of the n behind the benchmark's means, so that its own growth lifts them. Where n is
 * not known, the middle is a median, or the customer cannot be among them, the benchmark stays as it is.
 */
export function gapAmong(given: Figures, benchmark: Benchmark, rules: GradingRules, target: Grade): Gap {
  const figures = counted(given);
  const { n, meanAmountYuan, meanOrders } = benchmark;
  const others = { amount: n * meanAmountYuan - figures.amountYuan, orders: n * meanOrders - figures.orderCount };
  const isMember = rules.center === "mean" && n > 1 && others.amount > 0 && others.orders > 0;
  const weights = isMember
    ? { amount: weightInMean(others.amount, n), orders: weightInMean(others.orders, n) }
    : fixedWeights(benchmark);
  return gapBetween(figures, benchmark, rules, target, weights);
}

/** A row as its gaps are worked out: the same for every grade it might aim at. */
interface MeasuredRow {
  readonly present: Figures;
  readonly benchmark: Benchmark;
  readonly weights: Weights;
}

function rowMeasured(table: CustomerTable, graded: GradedTable, row: number): MeasuredRow {
  const benchmark = prospectiveBenchmark(table, graded, row);
  const present = counted(figuresOf(table, graded, row));
  return { present, benchmark, weights: weightsIn(table, graded, row, benchmark) };
}

function gapOfRow({ present, benchmark, weights }: MeasuredRow, rules: GradingRules, target: Grade): Gap {
  return gapBetween(present, benchmark, rules, target, weights);
}

const NO_FIGURES: Figures = { recencyDays: NaN, orderCount: 0, amountYuan: 0 };

/** Half an order counts in no mean and meets no limit: such a customer starts from nothing. */
function counted(figures: Figures): Figures {
  return hasOrders(figures) ? figures : NO_FIGURES;
}

function gapBetween(figures: Figures, benchmark: Benchmark, rules: GradingRules, target: Grade, weights: Weights): Gap {
  const step = stepOf(ladderOf(basisOf(benchmark), rules), target);
  const measures = measuresOf(figures, benchmark);
  const gapFor = (
    figure: keyof Figures,
    needed: (limit: Limit) => Omit<FigureGap, "present" | "met">,
  ): FigureGap | undefined => {
    const limit = limitOn(step, figure);
    if (limit === undefined) return undefined;
    const met = hasOrders(figures) && holds(limit, measures[limit.measure]);
    return { present: figures[figure], ...needed(limit), met };
  };
  const amountYuan = gapFor("amountYuan", (limit) => neededAmount(limit, weights.amount));
  const orderCount = gapFor("orderCount", (limit) => neededOrders(limit, weights.orders));
  const recencyDays = gapFor("recencyDays", ({ relation, limit }) => ({ relation, needed: limit }));
  const possible = amountYuan?.needed !== Infinity && orderCount?.needed !== Infinity;
  return {
    grade: gradeFigures(figures, benchmark, rules),
    target,
    benchmark,
    amountYuan,
    orderCount,
    recencyDays,
    possible,
  };
}

function neededAmount({ measure, relation, limit }: Limit, weight: OwnWeight): Omit<FigureGap, "present" | "met"> {
  return { relation, needed: measure === "amountRatio" ? weight.figureAt(limit, relation === "above") : limit };
}

/** The least whole number of orders that meets the limit, checked against the limit itself and not against a quotient. */
function neededOrders(limit: Limit, weight: OwnWeight): Omit<FigureGap, "present" | "met"> {
  if (limit.measure === "orderCount") return { relation: "atLeast", needed: Math.ceil(limit.limit) };
  const atLimit = weight.figureAt(limit.limit, limit.relation === "above");
  if (atLimit === Infinity) return { relation: "atLeast", needed: Infinity };
  const isEnough = (orders: number): boolean => holds(limit, orders / weight.middleWith(orders));
  return { relation: "atLeast", needed: leastWhole(Math.max(1, Math.floor(atLimit) - 1), isEnough) };
}

/**
 * The least whole number from here on that is enough; once one is, all above it are. Strides double and are then halved,
 * so a few dozen questions find it wherever it is; Infinity where none of the numbers that count exactly is enough.
 */
export function leastWhole(from: number, isEnough: (value: number) => boolean): number {
  if (isEnough(from)) return from;
  let below = from;
  let stride = 1;
  while (!isEnough(below + stride)) {
    below += stride;
    stride *= 2;
    if (below + stride > Number.MAX_SAFE_INTEGER) return Infinity;
  }
  let enough = below + stride;
  while (enough - below > 1) {
    const middle = below + Math.floor((enough - below) / 2);
    if (isEnough(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

/** The benchmark this row is measured against, or would be after a first order. */
function prospectiveBenchmark(table: CustomerTable, graded: GradedTable, row: number): Benchmark {
  const benchmark = benchmarkOf(graded, table, row);
  if (table.state[row] === ROW_ORDERS || benchmark.source === "own" || benchmark.source === "industry")
    return benchmark;
  const code = table.industryCode[row];
  const inIndustry = othersOf(table, graded, row, "industry").length + 1;
  if (measuresIndustry(graded.rules, code, inIndustry))
    return { source: "industry", n: inIndustry, meanOrders: NaN, meanAmountYuan: NaN };
  const inTable = othersOf(table, graded, row, "table").length + 1;
  if (benchmark.source === "table" || !measuresTable(graded.rules, inTable)) return benchmark;
  return { source: "table", n: inTable, meanOrders: NaN, meanAmountYuan: NaN };
}

function weightsIn(table: CustomerTable, graded: GradedTable, row: number, { source, ...means }: Benchmark): Weights {
  if (source === "own" || source === "absolute") return fixedWeights({ source, ...means });
  const others = othersOf(table, graded, row, source);
  const weigh = (figures: Float64Array) =>
    ownWeight(Float64Array.from(others, (at) => figures[at]).sort(), graded.rules.center);
  return { amount: weigh(table.amountYuan), orders: weigh(table.orderCount) };
}

/** Rows with orders in the same group, without this one. */
function othersOf(
  table: CustomerTable,
  graded: GradedTable,
  row: number,
  source: "industry" | "table",
): readonly number[] {
  const others: number[] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const isCounted = !Number.isNaN(graded.recencyDays[at]) && at !== row;
    if (isCounted && (source === "table" || table.industryCode[at] === table.industryCode[row])) others.push(at);
  }
  return others;
}

function fixedWeights({ meanAmountYuan, meanOrders }: Benchmark): Weights {
  const fixed = (middle: number): OwnWeight => ({ middleWith: () => middle, figureAt: (ratio) => ratio * middle });
  return { amount: fixed(meanAmountYuan), orders: fixed(meanOrders) };
}
