// What 今日 shows: the list of a plan, worked out once, and the user's choices on that screen.

import { dropSteps } from "../../domain/grading/dropSteps";
import { dropCalendar, type DropDay } from "../../domain/today/dropCalendar";
import type { TodayQuadrant } from "../../domain/today/today";
import { todayList, type TodayList } from "../../domain/today/todayList";
import type { RegradePlan } from "../../domain/regrade/plan";
import { weekday, type SerialDay } from "../../domain/vocabulary/day";

export interface TodayState {
  readonly quadrant: TodayQuadrant;
  /** A day of the drop calendar lists who falls then, in place of the quadrant. */
  readonly day: SerialDay | null;
  /** Rows listed before "see more". */
  readonly shown: number;
  /** Rows left out of the calendar file. */
  readonly unticked: ReadonlySet<number>;
}

/** Rows listed at first, and how many more each time. */
export const TODAY_FOLD = 20;

/** The slice of the pane's state that it stands in. */
export interface TodayFacts {
  readonly today: TodayState;
}

export const UNTOUCHED_TODAY: TodayState = { quadrant: "now", day: null, shown: TODAY_FOLD, unticked: new Set() };

export type TodayEvent =
  | { readonly type: "quadrantChosen"; readonly quadrant: TodayQuadrant }
  /** Null: back to the quadrant. */
  | { readonly type: "dropDayChosen"; readonly day: SerialDay | null }
  | { readonly type: "moreToday" }
  | { readonly type: "exportTicked"; readonly rows: readonly number[]; readonly on: boolean };

/** What is chosen after this happened? */
export function reduceToday(state: TodayState, event: TodayEvent): TodayState {
  switch (event.type) {
    case "quadrantChosen":
      return { ...UNTOUCHED_TODAY, quadrant: event.quadrant };
    case "dropDayChosen":
      return { ...UNTOUCHED_TODAY, quadrant: state.quadrant, day: event.day };
    case "moreToday":
      return { ...state, shown: state.shown + TODAY_FOLD };
    case "exportTicked": {
      const unticked = new Set(state.unticked);
      for (const row of event.rows) {
        if (event.on) unticked.delete(row);
        else unticked.add(row);
      }
      return { ...state, unticked };
    }
  }
}

const lists = new WeakMap<RegradePlan, TodayList>();

/** Who comes first today? Worked out once for a plan. */
export function todayOf(plan: RegradePlan): TodayList {
  const known = lists.get(plan);
  if (known !== undefined) return known;
  const list = todayList(plan);
  lists.set(plan, list);
  return list;
}

/** The list, if it has been worked out already. */
export function knownToday(plan: RegradePlan): TodayList | undefined {
  return lists.get(plan);
}

/** Works the list out with breaths in between: the drops first, which the list and the calendar share. */
export async function todayInTurns(plan: RegradePlan, isWanted: () => boolean): Promise<TodayList | undefined> {
  for (const step of [() => dropSteps(plan.table, plan.graded), () => todayOf(plan)]) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!isWanted()) return undefined;
    step();
  }
  return todayOf(plan);
}

const DAYS_OF_CALENDAR = 28;

/** The Monday the calendar begins with: four weeks, the as-of day in the first. */
export function calendarStart(asOf: SerialDay): SerialDay {
  return (asOf - ((weekday(asOf) + 6) % 7)) as SerialDay;
}

/** The days of the calendar, Monday first. */
export function calendarDays(asOf: SerialDay): readonly SerialDay[] {
  const start = calendarStart(asOf);
  return Array.from({ length: DAYS_OF_CALENDAR }, (_day, at) => (start + at) as SerialDay);
}

const calendars = new WeakMap<RegradePlan, readonly DropDay[]>();

/** On which days of the calendar does somebody fall? Worked out once for a plan. */
export function dropDaysOf(plan: RegradePlan): readonly DropDay[] {
  const known = calendars.get(plan);
  if (known !== undefined) return known;
  const { asOf } = plan.graded;
  const days = dropCalendar(plan, asOf, calendarStart(asOf) + DAYS_OF_CALENDAR - asOf);
  calendars.set(plan, days);
  return days;
}

/** The day chosen in the calendar, as long as somebody still falls then. */
export function chosenDrop(plan: RegradePlan, { day }: TodayState): DropDay | undefined {
  return day === null ? undefined : dropDaysOf(plan).find((drop) => drop.day === day);
}

/** That day; null where the list is the quadrant's, be it that nobody falls then any more. */
export function dayListed(plan: RegradePlan, today: TodayState): SerialDay | null {
  return chosenDrop(plan, today)?.day ?? null;
}

/** Every row the screen's list stands for, in its order. */
export function listedRows(plan: RegradePlan, today: TodayState): readonly number[] {
  return chosenDrop(plan, today)?.rows ?? todayOf(plan).rows[today.quadrant];
}
