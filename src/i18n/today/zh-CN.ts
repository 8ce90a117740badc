// Today's list in Chinese: the source of truth, English is typed by it.

import type { CalendarLine } from "../../domain/today/calendarLines";
import type { TodayQuadrant, TodayReason } from "../../domain/today/today";
import { FIRST_DAY, isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { decimalText, listDayText, ratioText } from "../format";
import { zhSentences } from "../sentences/zh-CN";

const QUADRANTS: Readonly<Record<TodayQuadrant, readonly [string, string]>> = {
  now: ["立即联系", "重要 · 紧急"],
  plan: ["约时间", "重要 · 不急"],
  quick: ["顺手处理", "一般 · 紧急"],
  keep: ["保持节奏", "一般 · 不急"],
};

function reason(found: TodayReason, asOf: SerialDay): string {
  switch (found.code) {
    case "overdueContact":
      return `该联系已过 ${found.days} 天`;
    case "dropsIn":
      return `还剩${found.days}天，${listDayText(found.day, asOf)} 降为 ${found.to}`;
    case "risk":
      return `流失风险${zhSentences.risk(found.level)} ${found.score}`;
    case "highValueSilent":
      return `高价值·近期未下单 ${decimalText(found.days, 0)}天，先核对订单`;
    case "firstLarge":
      return `首单大额${Number.isNaN(found.ratio) ? "" : ` ${ratioText(found.ratio)}`}，建议转交销售`;
    case "urgentTag":
      return `标签：${found.ownTag ?? "紧急采购型"}`;
    case "urgentNote":
      return `备注：${found.words.join("、")}`;
    case "intent":
      return `备注：${found.clause}`;
  }
}

/** In a calendar, where no day is counted from the day of the export. */
function lasting(found: TodayReason): string {
  switch (found.code) {
    case "overdueContact":
      return `按频率应在 ${isoDay(found.day)} 前联系`;
    case "dropsIn":
      return `不下单，${isoDay(found.day)} 降为 ${found.to}`;
    case "highValueSilent":
      return "高价值·近期未下单，先核对订单";
    default:
      return reason(found, FIRST_DAY);
  }
}

export const zhToday = {
  quadrant: (quadrant: TodayQuadrant): string => QUADRANTS[quadrant][0],
  /** Importance and urgency of a quadrant, in words. */
  axes: (quadrant: TodayQuadrant): string => QUADRANTS[quadrant][1],
  reason,
  calendarFile: "客户跟进.ics",
  calendar: "客户跟进",
  summary({ kind, name, grade, suggestion, to }: CalendarLine): string {
    return kind === "drop"
      ? `${name}：不下单今天从 ${grade} 降为 ${to ?? ""}`
      : `联系 ${name}（${grade}）：${suggestion?.headline ?? ""}`;
  },
  description({ key, suggestion, reasons }: CalendarLine): string {
    const facts = reasons.map(lasting);
    const plays =
      suggestion === undefined
        ? []
        : [`做：${suggestion.action}`, `谁：${suggestion.owner}`, `投入：${suggestion.resources}`];
    return [...facts, ...plays, `客户编号：${key}`].join("\n");
  },
};

export type TodayWords = typeof zhToday;
