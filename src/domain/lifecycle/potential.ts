// Potential (潜力), 0 to 100, with its reasons: how much more could this customer buy? The method names the axis (企业规模,
// 增长速度) and gives no numbers, so this adds up what stands in the table: size, need, plans in the note, and how the
// customer buys. Points are whole, each sign counts once, and all of them together are 100, and never more.
// Alternative not taken: a growth rate. One table knows one year; whoever has two would see it in the review.

import type { Grade } from "../vocabulary/grade";
import { GRADES } from "../vocabulary/grade";
import type { DemandTag } from "../vocabulary/demandTag";
import type { SizeBand } from "../table/companySize";
import { LEAST_ORDERS_WITH_GAP, silenceRatio, type GapNumbers } from "../review/usualGap";
import type { Numbers } from "../numbers/numberTable";

/** What potential is made of, in the order it is told where points are equal. */
export const POTENTIAL_FACTORS = ["size", "tag", "opportunity", "plan", "buying", "nextGrade", "rhythm"] as const;
export type PotentialFactor = (typeof POTENTIAL_FACTORS)[number];

/** Points of each sign and the limits behind them (numbers/numbers.ts). */
export type PotentialNumbers = Numbers["potential"];

/** The same with the usual gap between two orders. */
export interface PotentialLimits {
  readonly potential: PotentialNumbers;
  readonly churn: GapNumbers;
}

/** Points from a limit on (inclusive). */
interface PointStep {
  readonly from: number;
  readonly points: number;
}

/** People of a company. */
const sizeSteps = (numbers: PotentialNumbers): readonly PointStep[] => [
  { from: numbers.size1People, points: numbers.size1Points },
  { from: numbers.size2People, points: numbers.size2Points },
  { from: numbers.size3People, points: numbers.size3Points },
  { from: numbers.size4People, points: numbers.size4Points },
];

/** Orders as a multiple of the mean. */
const orderSteps = (numbers: PotentialNumbers): readonly PointStep[] => [
  { from: numbers.orders1Ratio, points: numbers.orders1Points },
  { from: numbers.orders2Ratio, points: numbers.orders2Points },
  { from: numbers.orders3Ratio, points: numbers.orders3Points },
];

/** The multiples of the mean at which orders begin to count for more. */
export function orderRatios(numbers: PotentialNumbers): readonly number[] {
  return orderSteps(numbers).map(({ from }) => from);
}

/** Of the steps that hold the one with the highest limit, whatever order people put them in; none is no points. */
function pointsAt(value: number, steps: readonly PointStep[]): number {
  const met = steps.filter(({ from }) => value >= from);
  return met.length === 0 ? 0 : met.reduce((best, step) => (step.from > best.from ? step : best)).points;
}

const TAG_POINTS: Readonly<Record<DemandTag, keyof PotentialNumbers>> = {
  长期合作意向: "partnerPoints",
  技术驱动型: "technologyPoints",
  紧急采购型: "urgentPoints",
  价格敏感型: "pricePoints",
};

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
export function potentialOf(facts: PotentialFacts, { potential: numbers, churn: gap }: PotentialLimits): Potential {
  const reasons = [
    sizeReason(facts, numbers),
    tagReason(facts, numbers),
    wordReason("opportunity", numbers.opportunityPoints, facts.opportunityWords),
    wordReason("plan", numbers.planPoints, facts.planWords),
    buyingReason(facts, numbers),
    nextGradeReason(facts, numbers),
    rhythmReason(facts, numbers, gap),
  ].filter(({ points }) => points > 0);
  const score = Math.min(
    100,
    reasons.reduce((sum, { points }) => sum + points, 0),
  );
  return { score, isHigh: score >= numbers.high, reasons: reasons.sort((a, b) => b.points - a.points) };
}

/** A band counts by its lower end: 50人以下 may be three people. */
function sizeReason({ size }: PotentialFacts, numbers: PotentialNumbers): PotentialReason {
  const people = size?.from ?? 0;
  return { factor: "size", points: pointsAt(people, sizeSteps(numbers)), people };
}

function tagReason({ tag }: PotentialFacts, numbers: PotentialNumbers): PotentialReason {
  return tag === undefined ? { factor: "tag", points: 0 } : { factor: "tag", points: numbers[TAG_POINTS[tag]], tag };
}

function wordReason(factor: "opportunity" | "plan", points: number, words: readonly string[]): PotentialReason {
  return { factor, points: words.length === 0 ? 0 : points, words };
}

function buyingReason({ firstLargeOrder, orderRatio }: PotentialFacts, numbers: PotentialNumbers): PotentialReason {
  if (firstLargeOrder) return { factor: "buying", points: numbers.firstLargePoints };
  return { factor: "buying", points: pointsAt(orderRatio, orderSteps(numbers)), ratio: orderRatio };
}

function nextGradeReason({ nextGrade }: PotentialFacts, numbers: PotentialNumbers): PotentialReason {
  const isNear =
    nextGrade !== undefined &&
    nextGrade.missingOrders <= numbers.nextGradeOrders &&
    nextGrade.missingShare <= numbers.nextGradeShare;
  return { factor: "nextGrade", points: isNear ? numbers.nextGradePoints : 0, grade: nextGrade?.grade ?? GRADES[0] };
}

function rhythmReason(
  { orderCount, recencyDays }: PotentialFacts,
  numbers: PotentialNumbers,
  gap: GapNumbers,
): PotentialReason {
  const isOnTime = orderCount >= LEAST_ORDERS_WITH_GAP && silenceRatio(recencyDays, orderCount, gap) <= 1;
  return { factor: "rhythm", points: isOnTime ? numbers.rhythmPoints : 0 };
}
