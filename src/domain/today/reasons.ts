// The reasons of one row. Each says within how many days it wants a contact, by the same rules as the suggestion's due day.

import { isLocked, type RegradePlan } from "../regrade/plan";
import { rowFacts, type RowFacts } from "../regrade/rowFacts";
import { isUrgencyFresh } from "../regrade/rows";
import { intentsAhead, signsOf } from "../regrade/signs";
import { contactCadenceDays } from "../strategy/cadence";
import type { NoteReading } from "../strategy/notes";
import type { TagReading } from "../strategy/ownTags";
import type { Situation } from "../strategy/situation";
import { contactsPerYearOf, responseDays } from "../strategy/suggest";
import { ROW_NO_ORDER, ROW_ORDERS } from "../table/customerTable";
import type { SerialDay } from "../vocabulary/day";
import { gradeOf, type Grade } from "../vocabulary/grade";
import { gradeName } from "../vocabulary/gradeName";
import type { TodayReason } from "./today";

/** Days within which a situation wants a contact. */
type Response = RegradePlan["settings"]["response"];

/** Why is this row on today's list? In no order; empty where nothing presses, undefined for a row without a grade. */
export function todayReasons(plan: RegradePlan, row: number): readonly TodayReason[] | undefined {
  const facts = rowFacts(plan, row);
  const { grade, situation } = facts;
  if (grade === undefined || situation === undefined) return undefined;
  return [
    ...overdue(plan, row, grade, situation),
    ...drop(plan, facts),
    ...risk(plan, row, facts),
    ...firstLarge(facts, plan.settings.response),
    ...urgentTag(facts, plan.settings.response),
    ...fromNote(facts, plan),
  ];
}

/** The grade a customer has on the list: the new one. A row that could not be read is on no list. */
export function todayGrade(plan: RegradePlan, row: number): Grade | undefined {
  const state = plan.table.state[row];
  return state === ROW_ORDERS || state === ROW_NO_ORDER ? gradeOf(plan.after[row]) : undefined;
}

/** The day on which a contact is due by the cadence of the grade; NaN where nobody knows the last one. */
function dueDay(plan: RegradePlan, row: number, grade: Grade, situation: Situation): number {
  const { table, graded, settings } = plan;
  const facts = {
    grade,
    orderCount: table.orderCount[row],
    recencyDays: graded.recencyDays[row],
    contactsPerYear: settings.contactsPerYear,
    newCustomer: settings.newCustomer,
  };
  return table.updatedDay[row] + contactCadenceDays(contactsPerYearOf(facts, situation));
}

/** Is the day over on which this customer should have been contacted? */
export function isContactOverdue(plan: RegradePlan, row: number, grade: Grade, situation: Situation): boolean {
  return dueDay(plan, row, grade, situation) < plan.graded.asOf;
}

function overdue(plan: RegradePlan, row: number, grade: Grade, situation: Situation): readonly TodayReason[] {
  if (!isContactOverdue(plan, row, grade, situation)) return [];
  const day = dueDay(plan, row, grade, situation) as SerialDay;
  return [{ code: "overdueContact", within: 0, days: plan.graded.asOf - day, day }];
}

/** A locked grade does not drop. */
export function dropsAt(plan: RegradePlan, row: number): boolean {
  return !isLocked(plan, row) && plan.table.state[row] === ROW_ORDERS;
}

function drop(plan: RegradePlan, facts: RowFacts): readonly TodayReason[] {
  const next = facts.drop;
  if (next === undefined) return [];
  const days = next.day - plan.graded.asOf;
  return [{ code: "dropsIn", within: days, days, day: next.day, to: gradeName(next.to, plan.settings.gradeNames) }];
}

function risk(plan: RegradePlan, row: number, { riskLevel: level, figures }: RowFacts): readonly TodayReason[] {
  if (level !== "high" && level !== "medium" && level !== "highValueSilent") return [];
  const within = responseDays(level, plan.settings.response);
  if (level === "highValueSilent") return [{ code: level, within, days: figures?.recencyDays ?? NaN }];
  return [{ code: "risk", within, level, score: plan.riskScore[row] }];
}

function firstLarge({ firstLargeOrder, figures, benchmark }: RowFacts, response: Response): readonly TodayReason[] {
  if (!firstLargeOrder || figures === undefined) return [];
  const ratio = figures.amountYuan / benchmark.meanAmountYuan;
  return [{ code: "firstLarge", within: response.firstLargeDays, ratio }];
}

/** A tag has no day: it makes a customer urgent, at the far end of the week, so that whatever has a day comes before it. */
function urgentTag({ tag }: RowFacts, response: Response): readonly TodayReason[] {
  return isUrgentTag(tag) ? [{ code: "urgentTag", within: response.urgentTagDays, ownTag: tag.ownTag }] : [];
}

/** Does this tag ask for an answer at once? */
export function isUrgentTag({ demand }: TagReading): boolean {
  return demand === "紧急采购型";
}

function fromNote({ intentsAhead, urgentWords }: RowFacts, { graded, settings }: RegradePlan): readonly TodayReason[] {
  const reasons: TodayReason[] = intentsAhead.map(({ text, clause, from, to }) => ({
    code: "intent",
    within: daysTo(from, graded.asOf),
    text,
    clause,
    from,
    to,
  }));
  if (urgentWords.length > 0)
    reasons.push({ code: "urgentNote", within: settings.response.urgentNoteDays, words: urgentWords });
  return reasons;
}

/** A period that has begun is today's. */
function daysTo(from: SerialDay, asOf: SerialDay): number {
  return Math.max(0, from - asOf);
}

/** Within how many days does the note of a row want a contact? Infinity where it says nothing of the kind. */
export function noteUrgencyReader(plan: RegradePlan): (row: number) => number {
  const { asOf } = plan.graded;
  const signs = signsOf(plan.table, plan.settings);
  const dated = new Map<NoteReading, number>();
  return (row) => {
    const note = signs.note(row);
    if (note.intents.length === 0 && note.urgentWords.length === 0) return Infinity;
    let within = dated.get(note);
    if (within === undefined) {
      within = Math.min(...intentsAhead(note, asOf).map(({ from }) => daysTo(from, asOf)));
      dated.set(note, within);
    }
    const isUrgent = note.urgentWords.length > 0 && isUrgencyFresh(plan, row);
    return isUrgent ? Math.min(within, plan.settings.response.urgentNoteDays) : within;
  };
}
