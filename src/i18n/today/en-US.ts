// Today's list in English. Typed by the Chinese, so a missing message does not compile.

import { byCount } from "../plural";
import type { TodayQuadrant, TodayReason } from "../../domain/today/today";
import { FIRST_DAY, isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { decimalText, listDayText, ratioText } from "../format";
import { enSentences } from "../sentences/en-US";
import type { TodayWords } from "./zh-CN";

const QUADRANTS: Readonly<Record<TodayQuadrant, readonly [string, string]>> = {
  now: ["Act now", "Key · urgent"],
  plan: ["Schedule", "Key · no rush"],
  quick: ["Fit in", "Minor · urgent"],
  keep: ["Routine", "Minor · no rush"],
};

const days = (count: number): string => `${decimalText(count, 0)} ${byCount(count, "day", "days")}`;

function reason(found: TodayReason, asOf: SerialDay): string {
  switch (found.code) {
    case "overdueContact":
      return `Contact overdue by ${days(found.days)}`;
    case "dropsIn":
      return `${days(found.days)} left, drops to ${found.to} on ${listDayText(found.day, asOf)}`;
    case "risk":
      return `${enSentences.risk(found.level)} churn risk, ${found.score}`;
    case "highValueSilent":
      return `High value, no order for ${days(found.days)}: check the orders first`;
    case "firstLarge":
      return `Large first order${Number.isNaN(found.ratio) ? "" : `, ${ratioText(found.ratio)}`}: hand over to sales`;
    case "urgentTag":
      return `Tag: ${found.ownTag ?? "urgent buyer"}`;
    case "urgentNote":
      return `Note: ${found.words.join(", ")}`;
    case "intent":
      return `Note: ${found.clause}`;
  }
}

/** In a calendar, where no day is counted from the day of the export. */
function lasting(found: TodayReason): string {
  switch (found.code) {
    case "overdueContact":
      return `Contact was due by ${isoDay(found.day)}`;
    case "dropsIn":
      return `Drops to ${found.to} on ${isoDay(found.day)} without an order`;
    case "highValueSilent":
      return "High value, no recent order: check the orders first";
    default:
      return reason(found, FIRST_DAY);
  }
}

export const enToday: TodayWords = {
  quadrant: (quadrant) => QUADRANTS[quadrant][0],
  axes: (quadrant) => QUADRANTS[quadrant][1],
  reason,
  calendarFile: "customer-contacts.ics",
  calendar: "Customer contacts",
  summary: ({ kind, name, grade, suggestion, to }) =>
    kind === "drop"
      ? `${name} drops from ${grade} to ${to ?? ""} today without an order`
      : `Contact ${name} (${grade}): ${suggestion?.headline ?? ""}`,
  description({ key, suggestion, reasons }) {
    const facts = reasons.map(lasting);
    const plays =
      suggestion === undefined
        ? []
        : [`Do: ${suggestion.action}`, `Who: ${suggestion.owner}`, `With: ${suggestion.resources}`];
    return [...facts, ...plays, `Customer ID: ${key}`].join("\n");
  },
};
