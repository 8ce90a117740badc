// Who comes first today (今日)? Importance × urgency as four quadrants, and the reasons of a row as facts.
// Important: S or A, 高价值·近期未下单, or a first large order. Urgent: something wants a contact within seven days by default.
// Alternative not taken: one score of both; nobody can say why a customer with 63 comes before one with 61.

import type { RiskLevel } from "../review/risk";
import type { SerialDay } from "../vocabulary/day";
import type { Grade } from "../vocabulary/grade";
import type { GradeName } from "../vocabulary/gradeName";

/** 立即联系 important and urgent · 约时间 important · 顺手处理 urgent · 保持节奏 neither. */
export const TODAY_QUADRANTS = ["now", "plan", "quick", "keep"] as const;
export type TodayQuadrant = (typeof TODAY_QUADRANTS)[number];
export type ByQuadrant<T> = Readonly<Record<TodayQuadrant, T>>;

export const TODAY_REASON_CODES = [
  "overdueContact",
  "dropsIn",
  "risk",
  "highValueSilent",
  "firstLarge",
  "urgentTag",
  "urgentNote",
  "intent",
] as const;

/** Why a customer is on today's list. `within`: days in which the reason wants a contact; 0 is today. */
export type TodayReason = { readonly within: number } & (
  | { readonly code: "overdueContact"; readonly days: number; readonly day: SerialDay }
  /** Falls to another grade in so many days, if no order comes. */
  | { readonly code: "dropsIn"; readonly days: number; readonly day: SerialDay; readonly to: GradeName }
  | { readonly code: "risk"; readonly level: Extract<RiskLevel, "high" | "medium">; readonly score: number }
  /** Check the orders first; never called churn. */
  | { readonly code: "highValueSilent"; readonly days: number }
  /** Amount as a multiple of the mean; NaN without a mean. */
  | { readonly code: "firstLarge"; readonly ratio: number }
  /** With the user's own tag, where one that is treated as urgent stands there. */
  | { readonly code: "urgentTag"; readonly ownTag?: string | undefined }
  /** 迫切, 急需 …, as typed, in a record that is not out of date. */
  | { readonly code: "urgentNote"; readonly words: readonly string[] }
  /** A date in the note: from and to inclusive, the words as typed. */
  | {
      readonly code: "intent";
      readonly text: string;
      readonly clause: string;
      readonly from: SerialDay;
      readonly to: SerialDay;
    }
);

/** One line of the list. */
export interface TodayLine {
  readonly row: number;
  readonly quadrant: TodayQuadrant;
  readonly grade: Grade;
  /** NaN without orders. */
  readonly amountYuan: number;
  /** Days until the first reason wants a contact; Infinity where nothing does. */
  readonly within: number;
  /** Most pressing first. */
  readonly reasons: readonly TodayReason[];
}
