// The diff of a regrade as columns: what would happen to each row, and what it adds up to. Nothing is written here.
// Risk is a number for every row; its reasons, suggestions and stale levels are made for the rows someone looks at (rowFacts.ts).

import { isAbove } from "../grading/limit";
import type { GradedTable } from "../grading/graded";
import { valueGrades } from "../grading/valueGrade";
import { compiledChurn } from "../review/compiledChurn";
import { churnTable } from "../review/churnTable";
import { RISK_LEVELS, type RiskLevel } from "../review/risk";
import { isStaleInRisk } from "../review/stale";
import { silenceRatio } from "../review/usualGap";
import type { Settings } from "../settings/settings";
import { ROW_EMPTY, ROW_NO_ORDER, ROW_PROBLEM, type CustomerTable } from "../table/customerTable";
import { saysBusy } from "../vocabulary/cell";
import { gradeCode, gradeOf, UNGRADED } from "../vocabulary/grade";
import { activeLocks, lockKey } from "./locks";
import { CHANGE_KINDS, type ChangeKind, type RegradePlan } from "./plan";
import { highValueBars, signsOf } from "./signs";

/** Score of a row whose risk is not known. */
export const UNKNOWN_SCORE = 255;

const KIND = codes(CHANGE_KINDS);
const RISK = codes(RISK_LEVELS);

/** What would this regrade change, row by row, and what is at stake? */
export function planRegrade(table: CustomerTable, graded: GradedTable, settings: Settings): RegradePlan {
  const kind = new Uint8Array(table.rowCount);
  const after = new Uint8Array(table.rowCount);
  fillKinds(table, graded, settings, kind, after);
  const riskScore = new Uint8Array(table.rowCount).fill(UNKNOWN_SCORE);
  const riskLevel = new Uint8Array(table.rowCount).fill(RISK.unknown);
  fillRisks(table, graded, settings, riskScore, riskLevel);
  return { table, graded, settings, kind, after, riskScore, riskLevel, ...totals(table, kind) };
}

function fillKinds(
  table: CustomerTable,
  graded: GradedTable,
  settings: Settings,
  kind: Uint8Array,
  after: Uint8Array,
): void {
  const locks = activeLocks(settings.locks, graded.asOf);
  for (let row = 0; row < table.rowCount; row++) {
    const before = table.sheetGrade[row];
    const isBusy = before === UNGRADED && saysBusy(table.cells.grade?.[row] ?? null);
    const lock =
      isBusy || locks.size === 0 || table.state[row] === ROW_EMPTY ? undefined : locks.get(lockKey(table, row));
    if (lock !== undefined) {
      after[row] = gradeCode(lock.grade);
      kind[row] = after[row] === before ? KIND.locked : KIND.toLock;
    } else {
      const ruled = graded.grade[row];
      after[row] = ruled === UNGRADED ? before : ruled;
      kind[row] = kindOf(isBusy ? ROW_PROBLEM : table.state[row], before, ruled);
    }
  }
}

function kindOf(state: number, before: number, ruled: number): number {
  if (state === ROW_EMPTY) return KIND.empty;
  if (state === ROW_PROBLEM || ruled === UNGRADED) return KIND.problem;
  if (before === UNGRADED) return KIND.new;
  if (ruled === before) return KIND.unchanged;
  return ruled > before ? KIND.fall : KIND.rise;
}

function fillRisks(
  table: CustomerTable,
  graded: GradedTable,
  settings: Settings,
  riskScore: Uint8Array,
  riskLevel: Uint8Array,
): void {
  const bars = highValueBars(graded);
  const signs = signsOf(table, settings);
  const byValue = valueGrades(table, graded);
  const churn = compiledChurn(churnTable(settings.churn));
  const { reviewCadenceDays } = settings;
  for (let row = 0; row < table.rowCount; row++) {
    if (table.state[row] === ROW_EMPTY || table.state[row] === ROW_PROBLEM) continue;
    if (table.state[row] === ROW_NO_ORDER) {
      riskScore[row] = 0;
      riskLevel[row] = RISK.noOrder;
      continue;
    }
    const recencyDays = graded.recencyDays[row];
    if (Number.isNaN(recencyDays)) continue;
    const isStale = isStaleInRisk(table.updatedDay[row], gradeOf(byValue[row]), graded.asOf, reviewCadenceDays);
    const isPoorService = signs.isLowSatisfaction(row) || signs.isOpenComplaint(row);
    const points = churn.signPoints(signs.riskWords(row).length, isStale ? 1 : 0, 0, isPoorService ? 1 : 0);
    const score = churn.score(silenceRatio(recencyDays, table.orderCount[row], settings.churn), recencyDays, points);
    const isHighValue = isAbove(table.amountYuan[row], bars[table.industryCode[row]]);
    riskScore[row] = score;
    riskLevel[row] = churn.level(score, points, recencyDays, isHighValue);
  }
}

/** What the kinds of a plan add up to. */
export function totals(table: CustomerTable, kind: Uint8Array): Pick<RegradePlan, "counts" | "amountYuan"> {
  const counts = new Float64Array(CHANGE_KINDS.length);
  const amounts = new Float64Array(CHANGE_KINDS.length);
  for (let row = 0; row < table.rowCount; row++) {
    counts[kind[row]]++;
    const amount = table.amountYuan[row];
    if (amount === amount) amounts[kind[row]] += amount;
  }
  return { counts: byKind(counts), amountYuan: byKind(amounts) };
}

function byKind(values: Float64Array): Record<ChangeKind, number> {
  return Object.fromEntries(CHANGE_KINDS.map((name, at) => [name, values[at]])) as Record<ChangeKind, number>;
}

function codes<T extends string>(list: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(list.map((name, at) => [name, at])) as Record<T, number>;
}

/** Which level does a row of the plan have? */
export function riskLevelOf(plan: RegradePlan, row: number): RiskLevel {
  return RISK_LEVELS[plan.riskLevel[row]];
}
