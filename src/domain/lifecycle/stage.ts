// Lifecycle stage by the default scheme 潜在/新/老/休眠, the only one whose stages the sources define. Dormant is said of
// customers; a stale record is another thing. Other schemes map over the same facts.

import { silenceRatio, type GapNumbers } from "../review/usualGap";
import type { Numbers } from "../numbers/numberTable";

/** 潜在客户, 新客户, 老客户, 休眠客户. */
export const STAGES = ["potential", "new", "established", "dormant"] as const;
export type Stage = (typeof STAGES)[number];

export interface StageFacts {
  readonly noOrder: boolean;
  /** Orders in the last 12 months. */
  readonly orderCount: number;
  readonly recencyDays: number;
  /** Days since the first order ever, where it is known. */
  readonly firstOrderDays?: number;
}

/** What decides about a stage. */
export interface StageLimits {
  /** Days of a new customer (exclusive), days and usual gaps of silence of a dormant one (inclusive). */
  readonly stage: Numbers["stage"];
  /** The usual gap between two orders. */
  readonly churn: GapNumbers;
}

/** First row that holds decides; the last one catches all. */
const LADDER: readonly (readonly [Stage, (facts: StageFacts, limits: StageLimits) => boolean])[] = [
  ["potential", (facts) => facts.noOrder],
  [
    "new",
    ({ orderCount, recencyDays, firstOrderDays = recencyDays }, { stage }) =>
      orderCount === 1 && firstOrderDays < stage.newDays,
  ],
  ["dormant", ({ recencyDays }, { stage }) => recencyDays >= stage.dormantDays],
  [
    "dormant",
    ({ recencyDays, orderCount }, { stage, churn }) =>
      silenceRatio(recencyDays, orderCount, churn) >= stage.dormantGaps,
  ],
  ["established", () => true],
];

/** Which stage is this customer in? One order 20 days ago: `//=> "new"`; 120 days ago: `//=> "dormant"`. */
export function stageOf(facts: StageFacts, limits: StageLimits): Stage {
  return LADDER.find(([, holds]) => holds(facts, limits))?.[0] ?? "established";
}
