// One form in which a note says when, and what every form needs: the year that is meant, and days from now.

import { calendarDate, type SerialDay } from "../vocabulary/day";
import { smallNumber } from "./numerals";
import { comingPeriod, type Period } from "./period";

export interface IntentForm {
  readonly form: RegExp;
  readonly read: (groups: readonly string[], base: SerialDay) => Period | undefined;
}

export const yearOf = (base: SerialDay): number => calendarDate(base).year;
export const monthOf = (base: SerialDay): number => calendarDate(base).month;
/** The year a word names: 2024年, 今年, 明年; undefined for no word. */
const years = (word: string, base: SerialDay): number | undefined =>
  word === "" ? undefined : /^\d/.test(word) ? Number.parseInt(word, 10) : yearOf(base) + (word === "明年" ? 1 : 0);
/** A period in the year that is named, or the coming one. */
export const inYear = (
  word: string,
  base: SerialDay,
  make: (year: number) => Period | undefined,
): Period | undefined => {
  const year = years(word, base);
  return year === undefined ? comingPeriod(base, make) : make(year);
};
export const form = (source: string, read: IntentForm["read"]): IntentForm => ({ form: new RegExp(source, "g"), read });

/** In three days, within two weeks: a month counts 30 days. */
export function afterNow(base: SerialDay, count: string, unit: string, within: boolean): Period | undefined {
  const days = smallNumber(count) * (/天|日|day/.test(unit) ? 1 : /周|星期|礼拜|week/.test(unit) ? 7 : 30);
  if (!(days > 0)) return undefined;
  const to = (base + days) as SerialDay;
  return { from: within ? base : to, to };
}
