// Churn risk (流失风险), 0 to 100, with its reasons: the table of churnTable.ts held against one customer. This is the
// readable path; compiledChurn.ts makes numbers of the same rows for whole columns, and native/risk.ts formulas.

import { isAbove, TIE } from "../grading/limit";
import type { ChurnNumbers } from "./churnNumbers";
import {
  churnTable,
  MOST_POINTS,
  type ChurnRow,
  type ChurnStep,
  type ChurnTable,
  type SignMeasure,
} from "./churnTable";
import type { ChurnRisk, RiskLevel, RiskReason } from "./risk";
import { silenceRatio } from "./usualGap";

/** What other columns say against a customer. */
export interface RiskSigns {
  /** Different risk words read in the note. */
  readonly riskWords: readonly string[];
  /** The record is out of date for the grade of F and M alone (stale.ts, isStaleInRisk). */
  readonly stale: boolean;
  /** The grade fell since the last snapshot. */
  readonly downgraded: boolean;
  /** Satisfaction below the limit of ChurnNumbers. */
  readonly lowSatisfaction: boolean;
  readonly openComplaint: boolean;
}

export interface ChurnFacts extends RiskSigns {
  readonly noOrder: boolean;
  /** NaN where the row cannot be read. */
  readonly recencyDays: number;
  readonly orderCount: number;
  readonly amountYuan: number;
  /** Amount above which the customer is of high value: 1.5 times the benchmark (see highValue.ts). */
  readonly highValueBarYuan: number;
}

/** What each sign reads of one customer. */
type Measures = Readonly<Record<SignMeasure, number>>;

/** Which step of a sign decides about this figure? The last that holds; a figure that is not a number has none. */
function stepOf({ steps }: ChurnRow, value: number): ChurnStep | undefined {
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step.inclusive ? value >= step.from : value > step.from) return step;
  }
  return undefined;
}

/** Points of one sign, whole and rounded down. */
export function pointsOf(row: ChurnRow, value: number): number {
  const step = stepOf(row, value);
  if (step === undefined) return 0;
  const { from, points, perUnit } = step;
  return Math.min(row.most, perUnit === 0 ? points : Math.floor(points + perUnit * (value - from) + TIE));
}

/** The score of a customer with orders, 0 to 100. */
function churnScore({ rows }: ChurnTable, measures: Measures): number {
  let sum = 0;
  for (const row of rows) sum += pointsOf(row, measures[row.reads]);
  return Math.min(MOST_POINTS, sum);
}

/** The level of a customer with orders. High value, silent and nothing else against them: 高价值·近期未下单, never churn. */
function churnLevel(table: ChurnTable, measures: Measures, score: number, isHighValue: boolean): RiskLevel {
  const { rows, levels, silentFromDays } = table;
  const isSilent = isHighValue && measures.recencyDays >= silentFromDays;
  if (isSilent && !rows.some((row) => row.isBesideSilence && pointsOf(row, measures[row.reads]) > 0))
    return "highValueSilent";
  for (const { level, from } of levels) if (score >= from) return level;
  throw new Error("the last level must hold for every score");
}

/** How likely is this customer to leave, and why? 120 days of silence after a single order: `//=> {level: "medium", score: 30, …}` */
export function churnRisk(facts: ChurnFacts, numbers: ChurnNumbers): ChurnRisk {
  if (facts.noOrder) return { level: "noOrder", score: 0, reasons: [] };
  if (Number.isNaN(facts.recencyDays) || Number.isNaN(facts.orderCount))
    return { level: "unknown", score: 0, reasons: [] };
  const table = churnTable(numbers);
  const measures = measuresOf(facts, numbers);
  const score = churnScore(table, measures);
  const level = churnLevel(table, measures, score, isAbove(facts.amountYuan, facts.highValueBarYuan));
  return { level, score, reasons: reasonsOf(facts, table, measures) };
}

function measuresOf(facts: ChurnFacts, numbers: ChurnNumbers): Measures {
  return {
    silenceRatio: silenceRatio(facts.recencyDays, facts.orderCount, numbers),
    recencyDays: facts.recencyDays,
    riskWordCount: facts.riskWords.length,
    isStale: Number(facts.stale),
    isDowngraded: Number(facts.downgraded),
    isPoorService: Number(facts.lowSatisfaction || facts.openComplaint),
  };
}

/** Reasons with points, most points first. */
function reasonsOf(facts: ChurnFacts, { rows, numbers }: ChurnTable, measures: Measures): readonly RiskReason[] {
  return rows
    .map((row) => reasonOf(facts, row, measures, numbers))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

/** A sign with its points, and what a sentence about it needs. */
function reasonOf(facts: ChurnFacts, row: ChurnRow, measures: Measures, numbers: ChurnNumbers): RiskReason {
  const value = measures[row.reads];
  const points = pointsOf(row, value);
  switch (row.sign) {
    case "silence":
      return { factor: "silence", points, ratio: value };
    case "recency":
      return { factor: "recency", points, limit: stepOf(row, value)?.from ?? NaN };
    case "riskWords":
      return { factor: "riskWord", points, words: facts.riskWords };
    case "stale":
    case "downgraded":
      return { factor: row.sign, points };
    case "poorService":
      return facts.openComplaint
        ? { factor: "openComplaint", points }
        : { factor: "lowSatisfaction", points, limit: numbers.lowSatisfactionBelow };
  }
}
