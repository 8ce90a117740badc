// How figures are written for people: amounts as 80万 or 800k, ratios as 1.59×, days as 06-02. The same text in the pane,
// in a formula's sentence and in the log.
// By hand and not by Intl: 万 and 亿 with our own limits on decimals are no locale's compact notation, and the text must
// not change with the browser's data.

import { calendarDate, isoDay, weekday, type SerialDay } from "../domain/vocabulary/day";
import type { Language } from "./language";

/** A figure and its unit, apart, so that the unit can be set smaller. */
export interface Measure {
  readonly value: string;
  readonly unit: string;
}

interface Step {
  readonly from: number;
  readonly decimals: number;
  readonly unit: string;
}

/** Largest first. Two decimals at most for 万, one for 亿. */
const AMOUNT_STEPS: Readonly<Record<Language, readonly Step[]>> = {
  "zh-CN": [
    { from: 100_000_000, decimals: 1, unit: "亿" },
    { from: 10_000, decimals: 2, unit: "万" },
    { from: 1, decimals: 0, unit: "元" },
  ],
  "en-US": [
    { from: 1_000_000_000, decimals: 1, unit: "B" },
    { from: 1_000_000, decimals: 2, unit: "M" },
    { from: 1_000, decimals: 1, unit: "k" },
    { from: 1, decimals: 0, unit: "" },
  ],
};

/** What stands where there is no figure. */
export const NO_FIGURE = "—";

/** An amount in 元 as a figure and a unit. `amountMeasure(800_000, "zh-CN") //=> {value: "80", unit: "万"}` */
export function amountMeasure(yuan: number, language: Language): Measure {
  if (!Number.isFinite(yuan)) return { value: NO_FIGURE, unit: "" };
  const steps = AMOUNT_STEPS[language];
  const size = Math.abs(yuan);
  let at = steps.findIndex((step) => size >= step.from);
  if (at < 0) at = steps.length - 1;
  // 99,999,999元 would round to 10,000万: that is 1亿.
  while (at > 0 && roundTo(size / steps[at].from, steps[at].decimals) * steps[at].from >= steps[at - 1].from) at -= 1;
  const { from, decimals, unit } = steps[at];
  return { value: (yuan < 0 ? "-" : "") + decimalText(size / from, decimals), unit };
}

/** How much money is this, in few characters? `amountText(1_500_000, "zh-CN") //=> "150万"`, `(…, "en-US") //=> "1.5M"` */
export function amountText(yuan: number, language: Language): string {
  const { value, unit } = amountMeasure(yuan, language);
  return value + unit;
}

/**
 * A multiple of the mean, two decimals, never printed on the wrong side of a limit it was measured against.
 * `ratioText(0.799, 0.8) //=> "0.79×"`, `ratioText(1.5909) //=> "1.59×"`
 */
export function ratioText(ratio: number, ...limits: readonly number[]): string {
  if (!Number.isFinite(ratio)) return NO_FIGURE;
  const rounded = Math.round(ratio * 100);
  const crossed = limits.find((limit) => side(rounded / 100, limit) !== side(ratio, limit));
  if (crossed === undefined) return `${(rounded / 100).toFixed(2)}×`;
  const hundredths =
    side(ratio, crossed) < 0 ? Math.ceil(crossed * 100 - 1e-7) - 1 : Math.floor(crossed * 100 + 1e-7) + 1;
  return `${(hundredths / 100).toFixed(2)}×`;
}

/** A limit as a person set it. `limitText(1.5) //=> "1.5×"` */
export function limitText(limit: number): string {
  return `${decimalText(limit, 4)}×`;
}

/** -1 below, 0 at, 1 above; within one part in 10⁹ counts as at, as in grading. */
function side(value: number, limit: number): number {
  if (Math.abs(value - limit) <= 1e-9 * Math.max(Math.abs(value), Math.abs(limit))) return 0;
  return value < limit ? -1 : 1;
}

export const DAY_STYLES = ["stored", "short", "heading", "full", "weekday"] as const;
/** stored 2024-05-31 · short 05-31 · heading 5月31日 周五 · full 2024-05-31 周五 · weekday 周五 */
export type DayStyle = (typeof DAY_STYLES)[number];

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  "en-US": ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How is this day written? `dayText(45443, "heading", "zh-CN") //=> "5月31日 周五"` */
export function dayText(serial: SerialDay, style: DayStyle, language: Language): string {
  const iso = isoDay(serial);
  const dayName = WEEKDAYS[language][weekday(serial)];
  const { month, day } = calendarDate(serial);
  switch (style) {
    case "stored":
      return iso;
    case "short":
      return iso.slice(5);
    case "full":
      return `${iso} ${dayName}`;
    case "weekday":
      return dayName;
    case "heading":
      return language === "zh-CN" ? `${month}月${day}日 ${dayName}` : `${dayName}, ${MONTHS[month - 1]} ${day}`;
  }
}

/** A day in a list: without its year where that is the as-of day's. `listDayText(45445, 45443) //=> "06-02"` */
export function listDayText(serial: SerialDay, asOf: SerialDay): string {
  const iso = isoDay(serial);
  return iso.slice(0, 4) === isoDay(asOf).slice(0, 4) ? iso.slice(5) : iso;
}

/** A count with thousands separators. `countText(50000) //=> "50,000"` */
export function countText(count: number): string {
  return decimalText(count, 0);
}

/** A share as whole percent. `percentText(0.214) //=> "21%"` */
export function percentText(share: number): string {
  return Number.isFinite(share) ? `${Math.round(share * 100)}%` : NO_FIGURE;
}

/** A share as a person set it, in percent. `shareText(0.125) //=> "12.5%"` */
export function shareText(share: number): string {
  return `${decimalText(share * 100, 4)}%`;
}

/** A number with at most so many decimals, thousands separated, no trailing zeros. `decimalText(2.6667, 2) //=> "2.67"` */
export function decimalText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const [whole, fraction = ""] = roundTo(Math.abs(value), decimals).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (kept === "" ? "" : `.${kept}`);
  return value < 0 && text !== "0" ? `-${text}` : text;
}

/** Rounds half up in decimal, so that 1.005 with two decimals is 1.01. */
function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale * (1 + Number.EPSILON)) / scale;
}

/** The time of day of a moment as Excel counts it. `clockText(45443.4458) //=> "10:42"` */
export function clockText(moment: number): string {
  const minutes = Math.round((moment - Math.floor(moment)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
