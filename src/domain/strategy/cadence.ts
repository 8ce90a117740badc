// How often a customer is contacted. The settings count contacts a year (C1–C4 of the method); days follow from them.
// The method's own numbers contact B (12) more than A (8): that is kept as it is and reported, never corrected in silence.

import type { SerialDay } from "../vocabulary/day";
import { GRADES, type ByGrade, type Grade } from "../vocabulary/grade";
import type { TableLanguage } from "./suggestion";

/** How many days may pass between two contacts? Rounded down, at least one. `contactCadenceDays(12) //=> 30` */
export function contactCadenceDays(contactsPerYear: number): number {
  return Math.max(1, Math.floor(365 / contactsPerYear));
}

/** Days after a visit on which to follow up (1天、3天、7天、15天). */
export const FOLLOW_UP_DAYS = [1, 3, 7, 15] as const;

/** When to follow up after a visit? `followUpDates(45432) //=> [45433, 45435, 45439, 45447]` */
export function followUpDates(visit: SerialDay): readonly SerialDay[] {
  return FOLLOW_UP_DAYS.map((days) => (visit + days) as SerialDay);
}

/** A better grade that is contacted less often than a worse one. */
export interface CadenceOddity {
  readonly better: Grade;
  readonly worse: Grade;
}

/** Is a better customer contacted less than a worse one? With the method's numbers: `//=> [{better: "A", worse: "B"}]` */
export function cadenceOddities(contactsPerYear: ByGrade<number>): readonly CadenceOddity[] {
  return GRADES.flatMap((better, at) =>
    GRADES.slice(at + 1)
      .filter((worse) => contactsPerYear[better] < contactsPerYear[worse])
      .map((worse) => ({ better, worse })),
  );
}

const FREQUENCY_WORDS: Readonly<Record<TableLanguage, ReadonlyMap<number, string>>> = {
  "zh-CN": new Map([
    [52, "每周1次"],
    [26, "每两周1次"],
    [24, "每月2次"],
    [12, "每月1次"],
    [8, "每季度2次"],
    [6, "每两月1次"],
    [4, "每季度1次"],
    [2, "每半年1次"],
    [1, "每年1次"],
  ]),
  "en-US": new Map([
    [52, "weekly"],
    [26, "every two weeks"],
    [24, "twice a month"],
    [12, "monthly"],
    [8, "twice a quarter"],
    [6, "every two months"],
    [4, "quarterly"],
    [2, "every half year"],
    [1, "once a year"],
  ]),
};

/** How is a frequency said? `frequencyText(8, "zh-CN") //=> "每季度2次"`, `frequencyText(10, "zh-CN") //=> "每年10次"` */
export function frequencyText(contactsPerYear: number, language: TableLanguage): string {
  const known = FREQUENCY_WORDS[language].get(contactsPerYear);
  if (known !== undefined) return known;
  return language === "zh-CN" ? `每年${contactsPerYear}次` : `${contactsPerYear} times a year`;
}
