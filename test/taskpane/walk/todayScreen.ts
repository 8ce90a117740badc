// 今日 as it stands on screen.

import { nameOf } from "./hands";
import { body, numberIn, textIn } from "./reading";

export interface TodaySeen {
  readonly heading: string;
  readonly counts: readonly number[];
  readonly notListed: number;
  /** The quadrant that is chosen, and the day of the calendar that is chosen in its place. */
  readonly quadrant: string;
  readonly day: number | null;
  /** The calendar, day by day, as it is read aloud. */
  readonly days: readonly string[];
  readonly lines: readonly { readonly name: string; readonly says: string }[];
}

export function todaySeen(): TodaySeen | null {
  const today = body("today");
  const quadrants = [...(today?.querySelectorAll('[role="radio"][id^="today-"]') ?? [])];
  if (today === null || quadrants.length === 0) return null;
  const days = [...today.querySelectorAll("[data-day]")];
  const chosen = days.find((each) => each.getAttribute("aria-pressed") === "true");
  return {
    heading: textIn(today.querySelector("h2")),
    counts: quadrants.map((each) => numberIn(nameOf(each), /，([\d,]+) 户$/) ?? Number.NaN),
    notListed: numberIn(textIn(today), /另有 ([\d,]+) 户无法评级/) ?? 0,
    quadrant: (quadrants.find((each) => each.getAttribute("aria-checked") === "true")?.id ?? "").replace("today-", ""),
    day: chosen === undefined ? null : Number(chosen.getAttribute("data-day")),
    days: days.map((each) => textIn(each.firstElementChild)),
    lines: [...today.querySelectorAll("li")].map((line) => ({
      name: textIn(line.querySelector("button[aria-label$='在表里选中']")),
      says: textIn(line),
    })),
  };
}
