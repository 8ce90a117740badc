// Potential (潜力), 0 to 100, with its reasons: how much more could this customer buy? The method names the axis (企业规模,
// 增长速度) and gives no numbers, so this adds up what stands in the table: size, need, plans in the note, and how the
// customer buys. Points are whole, each sign counts once, and all of them together are 100.
// Alternative not taken: a growth rate. One table knows one year; whoever has two would see it in the review.

import type { Grade } from "../vocabulary/grade";
import { GRADES } from "../vocabulary/grade";
import type { DemandTag } from "../vocabulary/demandTag";
import type { SizeBand } from "../table/companySize";
import { LEAST_ORDERS_WITH_GAP, silenceRatio, type GapNumbers } from "../review/usualGap";

/** What potential is made of, in the order it is told where points are equal. */
export const POTENTIAL_FACTORS = ["size", "tag", "opportunity", "plan", "buying", "nextGrade", "rhythm"] as const;
export type PotentialFactor = (typeof POTENTIAL_FACTORS)[number];

/** From how many people on (inclusive) a company has which points; the first that holds counts. */
export const SIZE_POINTS = [
  { people: 500, points: 20 },
  { people: 100, points: 15 },
  { people: 50, points: 10 },
  { people: 20, points: 5 },
] as const;

/** A long-term partner plans to buy more; who looks at the price alone is easily lost again. */
export const TAG_POINTS: Readonly<Record<DemandTag, number>> = {
  长期合作意向: 15,
  技术驱动型: 10,
  紧急采购型: 5,
  价格敏感型: 0,
};

export const OPPORTUNITY_POINTS = 15;
export const PLAN_POINTS = 15;
/** A first large order (首单大额), or more orders than the mean by these multiples (inclusive). */
export const FIRST_LARGE_POINTS = 15;
export const ORDER_RATIO_POINTS = [
  { ratio: 1.3, points: 15 },
  { ratio: 1, points: 10 },
  { ratio: 0.8, points: 5 },
] as const;
/** One order or less, and at most this share of an amount, from the next better grade. */
export const NEXT_GRADE_POINTS = 10;
export const NEXT_GRADE_SHARE = 0.2;
/** Buys within its own usual gap between two orders, with two orders at least. */
export const RHYTHM_POINTS = 10;

/** From here on (inclusive) potential is high. */
export const HIGH_POTENTIAL = 40;

/** What the table says of one customer. */
export interface PotentialFacts {
  /** People of the company; undefined where the cell names no band. */
  readonly size: SizeBand | undefined;
  readonly tag: DemandTag | undefined;
  /** 融资, 扩产, 新项目 …, as typed in the note. */
  readonly opportunityWords: readonly string[];
  /** Words of a day still to come, or of urgency, as typed in the note. */
  readonly planWords: readonly string[];
  readonly firstLargeOrder: boolean;
  /** 0 without an order. */
  readonly orderCount: number;
  /** NaN without an order. */
  readonly recencyDays: number;
  /** Orders as a multiple of the mean; NaN without a mean. */
  readonly orderRatio: number;
  /** What is missing for the next better grade; undefined for an S, and where it cannot be reached. */
  readonly nextGrade: NextGrade | undefined;
}

export interface NextGrade {
  readonly grade: Grade;
  readonly missingOrders: number;
  /** Missing amount as a share of the amount needed. */
  readonly missingShare: number;
}

/** One sign and its points, with what a sentence about it needs. */
export interface PotentialReason {
  readonly factor: PotentialFactor;
  readonly points: number;
  readonly people?: number;
  readonly words?: readonly string[];
  readonly tag?: DemandTag;
  readonly ratio?: number;
  readonly grade?: Grade;
}

export interface Potential {
  /** 0 to 100 */
  readonly score: number;
  readonly isHigh: boolean;
  /** Signs with points, most points first. */
  readonly reasons: readonly PotentialReason[];
}

/**
 * How much more could this customer buy, and what says so? 100–500 people, 技术驱动型 and 计划Q3采购新设备:
 * `//=> {score: 55, isHigh: true, reasons: [{factor: "size", points: 15, people: 100}, …]}`
 */
export function potentialOf(facts: PotentialFacts, gap: GapNumbers): Potential {
  const reasons = [
    sizeReason(facts),
    tagReason(facts),
    wordReason("opportunity", OPPORTUNITY_POINTS, facts.opportunityWords),
    wordReason("plan", PLAN_POINTS, facts.planWords),
    buyingReason(facts),
    nextGradeReason(facts),
    rhythmReason(facts, gap),
  ].filter(({ points }) => points > 0);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { score, isHigh: score >= HIGH_POTENTIAL, reasons: reasons.sort((a, b) => b.points - a.points) };
}

/** A band counts by its lower end: 50人以下 may be three people. */
function sizeReason({ size }: PotentialFacts): PotentialReason {
  const people = size?.from ?? 0;
  return { factor: "size", points: SIZE_POINTS.find((step) => people >= step.people)?.points ?? 0, people };
}

function tagReason({ tag }: PotentialFacts): PotentialReason {
  return tag === undefined ? { factor: "tag", points: 0 } : { factor: "tag", points: TAG_POINTS[tag], tag };
}

function wordReason(factor: "opportunity" | "plan", points: number, words: readonly string[]): PotentialReason {
  return { factor, points: words.length === 0 ? 0 : points, words };
}

function buyingReason({ firstLargeOrder, orderRatio }: PotentialFacts): PotentialReason {
  if (firstLargeOrder) return { factor: "buying", points: FIRST_LARGE_POINTS };
  const points = ORDER_RATIO_POINTS.find(({ ratio }) => orderRatio >= ratio)?.points ?? 0;
  return { factor: "buying", points, ratio: orderRatio };
}

function nextGradeReason({ nextGrade }: PotentialFacts): PotentialReason {
  const isNear = nextGrade !== undefined && nextGrade.missingOrders <= 1 && nextGrade.missingShare <= NEXT_GRADE_SHARE;
  return { factor: "nextGrade", points: isNear ? NEXT_GRADE_POINTS : 0, grade: nextGrade?.grade ?? GRADES[0] };
}

function rhythmReason({ orderCount, recencyDays }: PotentialFacts, gap: GapNumbers): PotentialReason {
  const isOnTime = orderCount >= LEAST_ORDERS_WITH_GAP && silenceRatio(recencyDays, orderCount, gap) <= 1;
  return { factor: "rhythm", points: isOnTime ? RHYTHM_POINTS : 0 };
}
