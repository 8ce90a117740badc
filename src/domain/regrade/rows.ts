// One row of a plan, for someone who looks at it: risk with its reasons, the suggestion, staleness, stage. Made on demand;
// the plan itself keeps numbers only. Notes are read again here, which costs nothing for the rows of a screen.

import { benchmarkOf } from "../grading/benchmark";
import { nextDrop } from "../grading/drop";
import { firstLargeOrder } from "../grading/lowGrade";
import { valueGrade } from "../grading/valueGrade";
import { stageOf, type Stage } from "../lifecycle/stage";
import { churnRisk } from "../review/churn";
import { highValueBarYuan } from "../review/highValue";
import { isLowSatisfaction, isOpenComplaint } from "../review/service";
import type { ChurnRisk, StaleLevel } from "../review/risk";
import { isStaleInRisk, staleLevel } from "../review/stale";
import { readNote, type NoteReading } from "../strategy/notes";
import { tagReader } from "../strategy/ownTags";
import { situationOf, type Situation } from "../strategy/situation";
import { suggest } from "../strategy/suggest";
import type { Suggestion, TableLanguage } from "../strategy/suggestion";
import { ROW_NO_ORDER, ROW_ORDERS } from "../table/customerTable";
import type { SerialDay } from "../vocabulary/day";
import { gradeOf } from "../vocabulary/grade";
import { isLocked, type RegradePlan } from "./plan";
import { riskLevelOf } from "./planRegrade";

/** Is this row's record out of date, for the grade it will have? */
export function rowStale(plan: RegradePlan, row: number): StaleLevel {
  const { table, graded, settings } = plan;
  return staleLevel(table.updatedDay[row], gradeOf(plan.after[row]), graded.asOf, settings);
}

/** What does this row's note say? Its dates are read against 最后更新时间. */
export function rowNote(plan: RegradePlan, row: number): NoteReading {
  const updated = plan.table.updatedDay[row];
  const base = Number.isNaN(updated) ? undefined : (updated as SerialDay);
  return readNote(plan.table.cells.note?.[row], plan.settings.riskWords, base);
}

/** How likely is this customer to leave, and why? Level and score are the plan's own. */
export function rowRisk(plan: RegradePlan, row: number): ChurnRisk {
  const { table, graded, settings } = plan;
  const state = table.state[row];
  if (state !== ROW_ORDERS && state !== ROW_NO_ORDER) return { level: "unknown", score: 0, reasons: [] };
  const benchmark = benchmarkOf(graded, table, row);
  const byValue = valueGrade(figuresOf(plan, row), benchmark, graded.rules);
  return churnRisk({
    noOrder: state === ROW_NO_ORDER,
    recencyDays: graded.recencyDays[row],
    orderCount: table.orderCount[row],
    amountYuan: table.amountYuan[row],
    highValueBarYuan: highValueBarYuan(benchmark, graded.rules),
    riskWords: rowNote(plan, row).riskWords,
    stale: isStaleInRisk(table.updatedDay[row], byValue, graded.asOf, settings.reviewCadenceDays),
    downgraded: false,
    lowSatisfaction: isLowSatisfaction(table.cells.satisfaction?.[row]),
    openComplaint: isOpenComplaint(table.cells.complaint?.[row]),
  });
}

/** Is this a first large order (首单大额), to be handed over to sales? */
export function rowFirstLarge(plan: RegradePlan, row: number): boolean {
  const { table, graded } = plan;
  if (table.state[row] !== ROW_ORDERS) return false;
  return firstLargeOrder(figuresOf(plan, row), benchmarkOf(graded, table, row), graded.rules);
}

/** Which situation is this customer in? Undefined for a row that could not be read or is empty. */
export function rowSituation(plan: RegradePlan, row: number): Situation | undefined {
  const state = plan.table.state[row];
  if (state !== ROW_ORDERS && state !== ROW_NO_ORDER) return undefined;
  return situationOf({
    riskLevel: riskLevelOf(plan, row),
    firstLargeOrder: rowFirstLarge(plan, row),
    noOrder: state === ROW_NO_ORDER,
  });
}

/**
 * What should be done with this customer, and by when? Undefined for an empty row, and for one that could not be read unless
 * a lock says its grade: then that grade alone decides. A locked grade does not drop.
 */
export function rowSuggestion(plan: RegradePlan, row: number, language: TableLanguage): Suggestion | undefined {
  const { table, graded, settings } = plan;
  const grade = gradeOf(plan.after[row]);
  const state = table.state[row];
  const isKnown = state === ROW_ORDERS || state === ROW_NO_ORDER || isLocked(plan, row);
  if (grade === undefined || !isKnown) return undefined;
  const updated = table.updatedDay[row];
  const { demand, ownTag } = tagReader(settings.tags)(table.cells.tag?.[row]);
  return suggest({
    grade,
    tag: demand,
    ownTag,
    riskLevel: riskLevelOf(plan, row),
    firstLargeOrder: rowFirstLarge(plan, row),
    noOrder: state === ROW_NO_ORDER,
    orderCount: table.orderCount[row],
    recencyDays: graded.recencyDays[row],
    lastContact: Number.isNaN(updated) ? undefined : (updated as SerialDay),
    asOf: graded.asOf,
    contactsPerYear: settings.contactsPerYear,
    newCustomer: settings.newCustomer,
    response: settings.response,
    nextDropDay: isLocked(plan, row) ? undefined : nextDrop(table, graded, row)?.day,
    playbook: settings.playbook,
    language,
  });
}

/** Which lifecycle stage is this row's customer in? Undefined for a row that could not be read or is empty. */
export function rowStage(plan: RegradePlan, row: number): Stage | undefined {
  const state = plan.table.state[row];
  if (state === ROW_NO_ORDER) return "potential";
  return state === ROW_ORDERS ? stageOf({ noOrder: false, ...figuresOf(plan, row) }, plan.settings.stage) : undefined;
}

function figuresOf(
  { table, graded }: RegradePlan,
  row: number,
): { recencyDays: number; orderCount: number; amountYuan: number } {
  return { recencyDays: graded.recencyDays[row], orderCount: table.orderCount[row], amountYuan: table.amountYuan[row] };
}
