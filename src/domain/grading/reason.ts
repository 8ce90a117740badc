// Why does this customer have this grade? The facts of one row, for one sentence with the figures used.
// Made lazily, for the rows someone looks at: a million sentences nobody reads would cost more than the grading.
// Alternative not taken: keeping a reason beside every grade.

import type { CustomerTable } from "../table/customerTable";
import { gradeOf, type Grade } from "../vocabulary/grade";
import { benchmarkOf } from "./benchmark";
import type { Benchmark, GradedTable } from "./graded";
import {
  basisOf,
  checkStep,
  gradeFigures,
  hasOrders,
  ladderOf,
  measuresOf,
  type Figures,
  type LadderStep,
} from "./ladder";
import type { Measure } from "../vocabulary/measure";
import type { LimitCheck } from "./limit";
import { lowGradeKind, type LowGradeKind } from "./lowGrade";
import { lastOrderDays, recencyBasisOf, type RecencyBasis } from "./recency";
import type { GradingRules } from "./rules";

/** How the grade came about: no order on record, figures against a mean, or amounts in 元 alone. */
export const GRADE_BASES = ["noOrder", "relative", "absolute"] as const;
export type GradeBasis = (typeof GRADE_BASES)[number];

/**
 * What decided: the limits of the present grade that held (none for C, which needs nothing), and the limits of the next
 * better grade that failed (none for S). A sentence needs no more than these.
 */
export interface Decisive {
  readonly held: readonly LimitCheck[];
  /** The next better grade; undefined for S. */
  readonly betterGrade: Grade | undefined;
  readonly failed: readonly LimitCheck[];
}

/** The facts behind one grade. Figures a row does not have are NaN. */
export interface GradeReason {
  readonly row: number;
  readonly grade: Grade;
  readonly basis: GradeBasis;
  /** Days since the last order, as graded; without orders in the year, since the last one before, where it is told. */
  readonly recencyDays: number;
  /** Days as typed in the table; NaN where a date says it. */
  readonly recordedRecencyDays: number;
  readonly recencyBasis: RecencyBasis;
  readonly orderCount: number;
  readonly amountYuan: number;
  /** Amount as a multiple of the benchmark's mean; NaN without a mean. */
  readonly amountRatio: number;
  /** Orders as a multiple of the benchmark's mean; NaN without a mean. */
  readonly orderRatio: number;
  readonly benchmark: Benchmark;
  /** Folded industry name of the row, "" for none. */
  readonly industry: string;
  readonly decisive: Decisive;
  /** For a C only. */
  readonly lowGradeKind: LowGradeKind | undefined;
}

/** Where loose figures come from, as far as a formula cell knows. */
export type ReasonOrigin = Pick<GradeReason, "row" | "industry" | "recencyBasis" | "recordedRecencyDays">;

/** Why does this row have this grade? Undefined where the row was not graded. */
export function explainGrade(table: CustomerTable, graded: GradedTable, row: number): GradeReason | undefined {
  if (gradeOf(graded.grade[row]) === undefined) return undefined;
  const figures = figuresOf(table, graded, row);
  const recencyDays = hasOrders(figures) ? figures.recencyDays : lastOrderDays(table, row, graded.asOf, graded.recency);
  return explainFigures({ ...figures, recencyDays }, benchmarkOf(graded, table, row), graded.rules, {
    row,
    industry: table.industries[table.industryCode[row]],
    recencyBasis: recencyBasisOf(table, row, graded.recency),
    recordedRecencyDays: table.recordedRecencyDays[row],
  });
}

/** R, F and M of a row as they were graded. */
export function figuresOf(table: CustomerTable, graded: GradedTable, row: number): Figures {
  return { recencyDays: graded.recencyDays[row], orderCount: table.orderCount[row], amountYuan: table.amountYuan[row] };
}

/** Why would these figures have their grade? For a formula cell, which knows one customer and a benchmark. */
export function explainFigures(
  figures: Figures,
  benchmark: Benchmark,
  rules: GradingRules,
  origin: ReasonOrigin = { row: 0, industry: "", recencyBasis: "recorded", recordedRecencyDays: figures.recencyDays },
): GradeReason {
  const grade = gradeFigures(figures, benchmark, rules);
  const ordered = hasOrders(figures);
  const basis = basisOf(benchmark);
  const measures = measuresOf(figures, benchmark);
  return {
    ...origin,
    ...figures,
    grade,
    basis: ordered ? basis : "noOrder",
    recencyBasis: ordered ? origin.recencyBasis : "none",
    amountRatio: ordered ? measures.amountRatio : NaN,
    orderRatio: ordered ? measures.orderRatio : NaN,
    benchmark,
    decisive: decisiveLimits(grade, ladderOf(basis, rules), ordered ? measures : undefined),
    lowGradeKind: grade === "C" ? lowGradeKind(figures, benchmark, rules) : undefined,
  };
}

/** Without an order no limit is looked at: the customer is a C whatever the ladder says. */
function decisiveLimits(
  grade: Grade,
  ladder: readonly LadderStep[],
  measures: Readonly<Record<Measure, number>> | undefined,
): Decisive {
  const at = ladder.findIndex((step) => step.grade === grade);
  const better: LadderStep | undefined = ladder[at - 1];
  if (measures === undefined) return { held: [], betterGrade: better?.grade, failed: [] };
  return {
    held: checkStep(ladder[at], measures),
    betterGrade: better?.grade,
    failed: better === undefined ? [] : checkStep(better, measures).filter((check) => !check.holds),
  };
}
