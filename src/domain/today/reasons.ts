// The reasons of one row. Each says within how many days it wants a contact, by the same rules as the suggestion's due day;
// only the tag 紧急采购型, which has no day, counts for less here than it brings the next contact forward.
// Notes repeat and dates in them are slow to read, so a reader remembers what it has read.

import { nextDrop } from "../grading/drop";
import { benchmarkOf } from "../grading/benchmark";
import { isLocked, type RegradePlan } from "../regrade/plan";
import { riskLevelOf } from "../regrade/planRegrade";
import { rowFirstLarge, rowStale } from "../regrade/rows";
import type { RiskLevel } from "../review/risk";
import { contactCadenceDays } from "../strategy/cadence";
import { readNote, type NoteReading } from "../strategy/notes";
import { tagReader } from "../strategy/ownTags";
import { situationOf, type Situation } from "../strategy/situation";
import { contactsPerYearOf, responseDays } from "../strategy/suggest";
import { ROW_NO_ORDER, ROW_ORDERS } from "../table/customerTable";
import type { SerialDay } from "../vocabulary/day";
import { gradeOf, type Grade } from "../vocabulary/grade";
import { gradeName } from "../vocabulary/gradeName";
import { type TodayReason } from "./today";

/** Why is this row on today's list? In no order; empty where nothing presses, undefined for a row without a grade. */
export type ReasonReader = (row: number) => readonly TodayReason[] | undefined;

/** A reader of a plan's rows. */
export function reasonReader(plan: RegradePlan): ReasonReader {
  const noteOf = noteReader(plan);
  return (row) => {
    const grade = todayGrade(plan, row);
    if (grade === undefined) return undefined;
    const level = riskLevelOf(plan, row);
    const isFirstLarge = rowFirstLarge(plan, row);
    const noOrder = plan.table.state[row] === ROW_NO_ORDER;
    const situation = situationOf({ riskLevel: level, firstLargeOrder: isFirstLarge, noOrder });
    return [
      ...overdue(plan, row, grade, situation),
      ...drop(plan, row),
      ...risk(plan, row, level),
      ...firstLarge(plan, row, isFirstLarge),
      ...urgentTag(plan, row),
      ...fromNote(plan, row, noteOf(row)),
    ];
  };
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

function drop(plan: RegradePlan, row: number): readonly TodayReason[] {
  const next = dropsAt(plan, row) ? nextDrop(plan.table, plan.graded, row) : undefined;
  if (next === undefined) return [];
  const days = next.day - plan.graded.asOf;
  return [{ code: "dropsIn", within: days, days, day: next.day, to: gradeName(next.to, plan.settings.gradeNames) }];
}

function risk(plan: RegradePlan, row: number, level: RiskLevel): readonly TodayReason[] {
  if (level !== "high" && level !== "medium" && level !== "highValueSilent") return [];
  const within = responseDays(level, plan.settings.response);
  if (level === "highValueSilent") return [{ code: level, within, days: plan.graded.recencyDays[row] }];
  return [{ code: "risk", within, level, score: plan.riskScore[row] }];
}

function firstLarge(plan: RegradePlan, row: number, isFirstLarge: boolean): readonly TodayReason[] {
  if (!isFirstLarge) return [];
  const ratio = plan.table.amountYuan[row] / benchmarkOf(plan.graded, plan.table, row).meanAmountYuan;
  return [{ code: "firstLarge", within: plan.settings.response.firstLargeDays, ratio }];
}

/** A tag has no day: it makes a customer urgent, at the far end of the week, so that whatever has a day comes before it. */
function urgentTag(plan: RegradePlan, row: number): readonly TodayReason[] {
  const { ownTag } = tagReader(plan.settings.tags)(plan.table.cells.tag?.[row]);
  return isUrgentTag(plan, row) ? [{ code: "urgentTag", within: plan.settings.response.urgentWithinDays, ownTag }] : [];
}

/** Does this row's tag ask for an answer at once? */
export function isUrgentTag(plan: RegradePlan, row: number): boolean {
  return tagReader(plan.settings.tags)(plan.table.cells.tag?.[row]).demand === "紧急采购型";
}

function fromNote(plan: RegradePlan, row: number, note: NoteReading): readonly TodayReason[] {
  const { asOf } = plan.graded;
  const reasons: TodayReason[] = note.intents
    .filter(({ to }) => to >= asOf)
    .map(({ text, clause, from, to }) => ({
      code: "intent",
      within: Math.max(0, from - asOf),
      text,
      clause,
      from,
      to,
    }));
  if (isUrgentNote(plan, row, note))
    reasons.push({ code: "urgentNote", within: plan.settings.response.urgentNoteDays, words: note.urgentWords });
  return reasons;
}

/** Urgency ages with its record; a date that is over is history. */
function isUrgentNote(plan: RegradePlan, row: number, note: NoteReading): boolean {
  return note.urgentWords.length > 0 && rowStale(plan, row) === "fresh";
}

/** Within how many days does the note of a row want a contact? Infinity where it says nothing of the kind. */
export function noteUrgencyReader(plan: RegradePlan): (row: number) => number {
  const noteOf = noteReader(plan);
  const dated = new Map<NoteReading, number>();
  return (row) => {
    const note = noteOf(row);
    if (note === NOTHING_TO_READ) return Infinity;
    let within = dated.get(note);
    if (within === undefined) {
      const future = note.intents.filter(({ to }) => to >= plan.graded.asOf);
      within = Math.min(...future.map(({ from }) => Math.max(0, from - plan.graded.asOf)));
      dated.set(note, within);
    }
    return isUrgentNote(plan, row, note) ? Math.min(within, plan.settings.response.urgentNoteDays) : within;
  };
}

/** Words that a date or an urgency can be made of; most notes hold none of them. */
const WORTH_READING = /[\d一二三四五六七八九十月周季年天日迫紧緊急期拜]|q\d|[a-z]{3}/i;
const NOTHING_TO_READ: NoteReading = readNote("", []);
const MOST_KNOWN_NOTES = 20_000;

/** Notes with what they say, read against the day they were written. */
function noteReader({ table }: RegradePlan): (row: number) => NoteReading {
  const known = new Map<string, Map<number, NoteReading>>();
  let count = 0;
  return (row) => {
    const note = table.cells.note?.[row];
    if (typeof note !== "string" || note === "") return NOTHING_TO_READ;
    let byDay = known.get(note);
    if (byDay === undefined) {
      if (!WORTH_READING.test(note)) return NOTHING_TO_READ;
      byDay = new Map();
      if (count < MOST_KNOWN_NOTES) known.set(note, byDay);
    }
    const updated = table.updatedDay[row];
    let reading = byDay.get(updated);
    if (reading === undefined) {
      reading = readNote(note, [], Number.isNaN(updated) ? undefined : (updated as SerialDay));
      byDay.set(updated, reading);
      count++;
    }
    return reading;
  };
}
