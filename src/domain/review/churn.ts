// Churn risk (流失风险), 0 to 100, with its reasons: silence against the customer's own usual gap between orders, long
// recency, words in the note, and what other columns say. Points are whole and add up before the cap at 100.
// The points of a row are plain numbers, so that a million rows need no objects; reasons are made for a row someone reads.
// Alternative not taken: a probability. Points can be checked by hand; P(alive) needs order lines.

import { isAbove } from "../grading/limit";
import type { ChurnRisk, RiskLevel, RiskReason } from "./risk";

/** Score from which risk is high, and medium (both inclusive). */
export const HIGH_RISK = 60;
export const MEDIUM_RISK = 30;
/** Days since the last order from which recency itself adds points (inclusive); the higher limit replaces the lower. */
export const LONG_RECENCY = { days: 60, points: 10 } as const;
export const VERY_LONG_RECENCY = { days: 90, points: 20 } as const;

const WORD_POINTS = 20;
const MOST_WORD_POINTS = 40;
const STALE_POINTS = 10;
const DOWNGRADED_POINTS = 10;
const SERVICE_POINTS = 20;

/** What other columns say against a customer. */
export interface RiskSigns {
  /** Different risk words read in the note. */
  readonly riskWords: readonly string[];
  /** The record is out of date for the grade of F and M alone (stale.ts, isStaleInRisk). */
  readonly stale: boolean;
  /** The grade fell since the last snapshot. */
  readonly downgraded: boolean;
  /** Satisfaction below 3 of 5. */
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

/** How many days usually lie between two orders? 90 for a single order, else a year's share kept within 7…365. `usualGapDays(5) //=> 73` */
export function usualGapDays(orderCount: number): number {
  if (orderCount < 2) return 90;
  return Math.min(365, Math.max(7, 365 / orderCount));
}

/** How long is the silence, in usual gaps? `silenceRatio(120, 1) //=> 1.333…` */
export function silenceRatio(recencyDays: number, orderCount: number): number {
  return recencyDays / usualGapDays(orderCount);
}

/** Points for silence: none up to one gap, 30 at two, 50 at three, 60 beyond. Whole points, rounded down. `silencePoints(1.5) //=> 15` */
export function silencePoints(ratio: number): number {
  if (ratio > 3) return 60;
  if (ratio > 2) return wholePoints(30 + 20 * (ratio - 2));
  return ratio > 1 ? wholePoints(30 * (ratio - 1)) : 0;
}

/** Points for recency alone. `recencyPoints(59) //=> 0`, `recencyPoints(60) //=> 10`, `recencyPoints(90) //=> 20` */
export function recencyPoints(recencyDays: number): number {
  if (recencyDays >= VERY_LONG_RECENCY.days) return VERY_LONG_RECENCY.points;
  return recencyDays >= LONG_RECENCY.days ? LONG_RECENCY.points : 0;
}

/** Points for everything that is not silence or recency. Satisfaction and complaint count once together. */
export function signPoints(wordCount: number, stale: boolean, downgraded: boolean, poorService: boolean): number {
  return (
    Math.min(MOST_WORD_POINTS, WORD_POINTS * wordCount) +
    (stale ? STALE_POINTS : 0) +
    (downgraded ? DOWNGRADED_POINTS : 0) +
    (poorService ? SERVICE_POINTS : 0)
  );
}

/** The score of a customer with orders. `signs` are the points of signPoints. */
export function churnScore(recencyDays: number, orderCount: number, signs: number): number {
  return Math.min(100, silencePoints(silenceRatio(recencyDays, orderCount)) + recencyPoints(recencyDays) + signs);
}

/** The level of a customer with orders. High value, silent and nothing else against them: 高价值·近期未下单, never churn. */
export function churnLevel(score: number, signs: number, recencyDays: number, isHighValue: boolean): RiskLevel {
  if (isHighValue && signs === 0 && recencyDays >= LONG_RECENCY.days) return "highValueSilent";
  if (score >= HIGH_RISK) return "high";
  return score >= MEDIUM_RISK ? "medium" : "low";
}

/** How likely is this customer to leave, and why? 120 days of silence after a single order: `//=> {level: "medium", score: 30, …}` */
export function churnRisk(facts: ChurnFacts): ChurnRisk {
  if (facts.noOrder) return { level: "noOrder", score: 0, reasons: [] };
  if (Number.isNaN(facts.recencyDays) || Number.isNaN(facts.orderCount))
    return { level: "unknown", score: 0, reasons: [] };
  const poorService = facts.lowSatisfaction || facts.openComplaint;
  const signs = signPoints(facts.riskWords.length, facts.stale, facts.downgraded, poorService);
  const score = churnScore(facts.recencyDays, facts.orderCount, signs);
  const level = churnLevel(score, signs, facts.recencyDays, isAbove(facts.amountYuan, facts.highValueBarYuan));
  return { level, score, reasons: reasonsOf(facts) };
}

/** Reasons with points, most points first. */
function reasonsOf(facts: ChurnFacts): readonly RiskReason[] {
  const ratio = silenceRatio(facts.recencyDays, facts.orderCount);
  const reasons: readonly RiskReason[] = [
    { factor: "silence", points: silencePoints(ratio), ratio },
    {
      factor: facts.recencyDays >= VERY_LONG_RECENCY.days ? "recency90" : "recency60",
      points: recencyPoints(facts.recencyDays),
    },
    { factor: "riskWord", points: signPoints(facts.riskWords.length, false, false, false), words: facts.riskWords },
    { factor: "stale", points: signPoints(0, facts.stale, false, false) },
    { factor: "downgraded", points: signPoints(0, false, facts.downgraded, false) },
    {
      factor: facts.openComplaint ? "openComplaint" : "lowSatisfaction",
      points: signPoints(0, false, false, facts.openComplaint || facts.lowSatisfaction),
    },
  ];
  return reasons.filter((reason) => reason.points > 0).sort((a, b) => b.points - a.points);
}

function wholePoints(points: number): number {
  return Math.floor(points + 1e-9);
}
