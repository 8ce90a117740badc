// The whole table as today's list: every graded customer in one quadrant, sorted. Rows only; a line with its reasons is
// made for the rows someone looks at. In a quadrant: better grade first, then what presses, then the larger amount.

import type { RegradePlan } from "../regrade/plan";
import { riskLevelOf } from "../regrade/planRegrade";
import { rowFirstLarge } from "../regrade/rows";
import type { SerialDay } from "../vocabulary/day";
import type { Grade } from "../vocabulary/grade";
import { reasonReader, todayGrade, type ReasonReader } from "./reasons";
import {
  TODAY_QUADRANTS,
  TODAY_REASON_CODES,
  URGENT_WITHIN_DAYS,
  type ByQuadrant,
  type TodayLine,
  type TodayQuadrant,
  type TodayReason,
} from "./today";

export interface TodayList {
  readonly asOf: SerialDay;
  /** Rows of each quadrant, in the order to work them off. */
  readonly rows: ByQuadrant<readonly number[]>;
}

/** Who comes first on the as-of day of this plan? Rows without a grade are on no list. */
export function todayList(plan: RegradePlan): TodayList {
  const read = reasonReader(plan);
  const within = new Float64Array(plan.table.rowCount);
  const rows: Record<TodayQuadrant, number[]> = { now: [], plan: [], quick: [], keep: [] };
  for (let row = 0; row < plan.table.rowCount; row++) {
    const reasons = read(row);
    if (reasons === undefined) continue;
    within[row] = soonest(reasons);
    rows[quadrantOf(isImportant(plan, row), within[row])].push(row);
  }
  for (const quadrant of TODAY_QUADRANTS) rows[quadrant].sort((a, b) => compare(plan, within, a, b));
  return { asOf: plan.graded.asOf, rows };
}

/** The line of a row, with its reasons; undefined for a row without a grade. */
export function todayLine(plan: RegradePlan, row: number): TodayLine | undefined {
  return lineOf(plan, row, reasonReader(plan));
}

/** Lines for rows of the list, in their order. */
export function todayLines(plan: RegradePlan, rows: readonly number[]): readonly TodayLine[] {
  const read = reasonReader(plan);
  return rows.flatMap((row) => lineOf(plan, row, read) ?? []);
}

function lineOf(plan: RegradePlan, row: number, read: ReasonReader): TodayLine | undefined {
  const grade = todayGrade(plan, row);
  const reasons = read(row);
  if (grade === undefined || reasons === undefined) return undefined;
  const within = soonest(reasons);
  return {
    row,
    quadrant: quadrantOf(isImportant(plan, row), within),
    grade,
    amountYuan: plan.table.amountYuan[row],
    within,
    reasons: [...reasons].sort((a, b) => a.within - b.within || rank(a) - rank(b)),
  };
}

const rank = ({ code }: TodayReason): number => TODAY_REASON_CODES.indexOf(code);

function soonest(reasons: readonly TodayReason[]): number {
  return reasons.reduce((least, { within }) => Math.min(least, within), Infinity);
}

function quadrantOf(important: boolean, within: number): TodayQuadrant {
  const urgent = within <= URGENT_WITHIN_DAYS;
  if (important) return urgent ? "now" : "plan";
  return urgent ? "quick" : "keep";
}

const IMPORTANT_GRADES: readonly (Grade | undefined)[] = ["S", "A"];

function isImportant(plan: RegradePlan, row: number): boolean {
  return (
    IMPORTANT_GRADES.includes(todayGrade(plan, row)) ||
    riskLevelOf(plan, row) === "highValueSilent" ||
    rowFirstLarge(plan, row)
  );
}

function compare(plan: RegradePlan, within: Float64Array, a: number, b: number): number {
  const { after, table } = plan;
  if (after[a] !== after[b]) return after[a] - after[b];
  if (within[a] !== within[b]) return within[a] - within[b];
  return (table.amountYuan[b] || 0) - (table.amountYuan[a] || 0) || a - b;
}
