// Chosen rows as entries for a calendar: the next contact on its due day, and the day the customer falls.

import type { RegradePlan } from "../regrade/plan";
import { rowFacts } from "../regrade/rowFacts";
import type { Suggestion, TableLanguage } from "../strategy/suggestion";
import { asWritten, textOf } from "../table/text";
import type { SerialDay } from "../vocabulary/day";
import type { Grade } from "../vocabulary/grade";
import { gradeName, type GradeName } from "../vocabulary/gradeName";
import { todayGrade } from "./reasons";
import { todayLine } from "./todayList";
import type { TodayReason } from "./today";

export const CALENDAR_KINDS = ["contact", "drop"] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One all-day entry. */
export interface CalendarLine {
  readonly kind: CalendarKind;
  readonly day: SerialDay;
  /**
   * 客户编号, or the name: the same customer's entry is replaced when it is exported again. The second row of one key is
   * another customer to the calendar ("甲公司#2"), so that two of one name do not replace each other.
   */
  readonly key: string;
  readonly name: string;
  readonly grade: GradeName;
  /** What to do; for a contact. */
  readonly suggestion?: Suggestion;
  readonly reasons: readonly TodayReason[];
  /** The grade it falls to; for a drop. */
  readonly to?: GradeName;
}

/** The calendar entries of these rows, by day. A row without a key cannot be told from another and has none. */
export function calendarLines(
  plan: RegradePlan,
  rows: readonly number[],
  language: TableLanguage,
): readonly CalendarLine[] {
  const called = (grade: Grade): GradeName => gradeName(grade, plan.settings.gradeNames);
  const keys = keysOf(plan);
  const lines = rows.flatMap((row): CalendarLine[] => {
    const ranked = todayGrade(plan, row);
    const id = textOf(plan.table.cells.id?.[row]);
    const name = asWritten(plan.table.cells.name?.[row]) || id;
    const key = keys[row];
    const suggestion = rowFacts(plan, row).suggestion(language);
    if (ranked === undefined || key === "" || suggestion === undefined) return [];
    const grade = called(ranked);
    const reasons = todayLine(plan, row)?.reasons ?? [];
    const contact: CalendarLine = { kind: "contact", day: suggestion.due, key, name, grade, suggestion, reasons };
    const drop = rowFacts(plan, row).drop;
    if (drop === undefined) return [contact];
    const [from, to] = [called(drop.from), called(drop.to)];
    return [contact, { kind: "drop", day: drop.day, key, name, grade: from, to, reasons: [] }];
  });
  return lines.sort((a, b) => a.day - b.day);
}

/** A key for every row of the table, told apart by the place among those of the same id or name. */
function keysOf({ table }: RegradePlan): readonly string[] {
  const known = new Map<string, number>();
  return Array.from({ length: table.rowCount }, (_, row) => {
    const key = textOf(table.cells.id?.[row]) || textOf(table.cells.name?.[row]);
    if (key === "") return "";
    const count = (known.get(key) ?? 0) + 1;
    known.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
