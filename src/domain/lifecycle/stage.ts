// Lifecycle stage by the default scheme 潜在/新/老/休眠, the only one whose stages the sources define. Dormant is said of
// customers; a stale record is another thing. Other schemes map over the same facts.

import { silenceRatio, type GapNumbers } from "../review/usualGap";

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

/** A customer stays new for this many days after the first order (exclusive), and is dormant from as many days of silence. */
export const NEW_STAGE_DAYS = 90;
/** A silence of this many usual gaps makes a customer dormant (inclusive). */
export const DORMANT_RATIO = 3;

/** First row that holds decides; the last one catches all. */
const LADDER: readonly (readonly [Stage, (facts: StageFacts, gap: GapNumbers) => boolean])[] = [
  ["potential", (facts) => facts.noOrder],
  ["new", (facts) => facts.orderCount === 1 && (facts.firstOrderDays ?? facts.recencyDays) < NEW_STAGE_DAYS],
  ["dormant", (facts) => facts.recencyDays >= NEW_STAGE_DAYS],
  ["dormant", (facts, gap) => silenceRatio(facts.recencyDays, facts.orderCount, gap) >= DORMANT_RATIO],
  ["established", () => true],
];

/** Which stage is this customer in? One order 20 days ago: `//=> "new"`; 120 days ago: `//=> "dormant"`. */
export function stageOf(facts: StageFacts, gap: GapNumbers): Stage {
  return LADDER.find(([, holds]) => holds(facts, gap))?.[0] ?? "established";
}
