// A follow-up (跟进记录): what was said, what was promised, and the days on which to come back to it.
// The lists are the method's own: visit stages, the five objections, the four causes of a loss and what wins back.

import { followUpDates } from "../strategy/cadence";
import { readIntents } from "../strategy/intents";
import { textOf } from "../table/text";
import type { SerialDay } from "../vocabulary/day";

/** 电话 · 拜访 · 线上 */
export const CHANNELS = ["phone", "visit", "online"] as const;
export type Channel = (typeof CHANNELS)[number];

/** 前期准备 · 拜访实施 · 洽谈沟通 · 后续跟进 */
export const VISIT_STAGES = ["preparation", "visit", "talks", "aftercare"] as const;
export type VisitStage = (typeof VISIT_STAGES)[number];

/** 价格 · 产品 · 服务 · 时间 · 信任 */
export const OBJECTIONS = ["price", "product", "service", "time", "trust"] as const;
export type Objection = (typeof OBJECTIONS)[number];

/** Why a customer leaves: needs not met · too expensive · service got worse · a competitor is more attractive. */
export const CAUSES = ["unmetNeed", "price", "service", "competitor"] as const;
export type Cause = (typeof CAUSES)[number];

/** 达成 · 待推进 · 未达成; the visit success rate counts `success`. */
export const RESULTS = ["success", "open", "failure"] as const;
export type Result = (typeof RESULTS)[number];

/** 优惠折扣 · 免费试用 · 客户回访 · 专属客服 */
export const WIN_BACKS = ["discount", "freeTrial", "callBack", "dedicatedService"] as const;
export type WinBack = (typeof WIN_BACKS)[number];

/** What wins a customer back, by why it leaves: a trial answers a need, a call back finds out what the competitor offers. */
export const WIN_BACK_BY_CAUSE: Readonly<Record<Cause, WinBack>> = {
  unmetNeed: "freeTrial",
  price: "discount",
  service: "dedicatedService",
  competitor: "callBack",
};

/** What a person fills in. */
export interface FollowUpEntry {
  /** Excel serial date with time; now where left out. */
  readonly when?: number;
  readonly channel: Channel;
  /** 跟进人 */
  readonly person: string;
  /** 客户反馈 */
  readonly feedback: string;
  /** 承诺事项 */
  readonly promise: string;
  /** By when it was promised; read from the words of the promise where left out, null for no day. */
  readonly promiseDay?: SerialDay | null;
  readonly stage?: VisitStage | null;
  readonly objection?: Objection | null;
  readonly cause?: Cause | null;
  readonly result?: Result | null;
}

/** One row of the log. What cannot be read in a row of the log is null. */
export interface FollowUp {
  readonly when: number;
  /** 客户编号, "" for a customer without one. */
  readonly key: string;
  readonly name: string;
  readonly channel: Channel | null;
  readonly person: string;
  readonly feedback: string;
  readonly promise: string;
  readonly promiseDay: SerialDay | null;
  readonly stage: VisitStage | null;
  readonly objection: Objection | null;
  readonly cause: Cause | null;
  readonly result: Result | null;
  /** 1, 3, 7 and 15 days later; in a log people edited there may be fewer. */
  readonly due: readonly SerialDay[];
}

/** Which customer? By id, or by name without one. */
export interface CustomerName {
  readonly key: string;
  readonly name: string;
}

/** By which day was it promised? Against Monday 2024-06-03: `promisedDay("下周三给报价", 45446) //=> 2024-06-12`. Null where no day is named. */
export function promisedDay(promise: string, base: SerialDay): SerialDay | null {
  return readIntents(promise, base)[0]?.to ?? null;
}

/** The entry as a row of the log: with the promised day, and the days to come back on. */
export function makeFollowUp({ key, name }: CustomerName, entry: FollowUpEntry, now: number): FollowUp {
  const when = entry.when ?? now;
  const day = Math.floor(when) as SerialDay;
  return {
    when,
    key,
    name,
    channel: entry.channel,
    person: entry.person.trim(),
    feedback: entry.feedback.trim(),
    promise: entry.promise.trim(),
    promiseDay: entry.promiseDay === undefined ? promisedDay(entry.promise, day) : entry.promiseDay,
    stage: entry.stage ?? null,
    objection: entry.objection ?? null,
    cause: entry.cause ?? null,
    result: entry.result ?? null,
    due: followUpDates(day),
  };
}

/** A customer's own follow-ups, newest first. */
export function followUpsOf(all: readonly FollowUp[], { key, name }: CustomerName): readonly FollowUp[] {
  const own = all.filter((one) => (key === "" ? one.key === "" && textOf(one.name) === textOf(name) : one.key === key));
  return own.sort((a, b) => b.when - a.when);
}

/** When to come back to this customer? The first due or promised day of the latest follow-up from the as-of day on; null for none. */
export function nextDue(history: readonly FollowUp[], asOf: SerialDay): SerialDay | null {
  const [latest] = [...history].sort((a, b) => b.when - a.when);
  if (latest === undefined) return null;
  const days = [...latest.due, ...(latest.promiseDay === null ? [] : [latest.promiseDay])];
  const coming = days.filter((day) => day >= asOf);
  return coming.length === 0 ? null : (Math.min(...coming) as SerialDay);
}
