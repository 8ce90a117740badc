import fc from "fast-check";
import {
  POTENTIAL_FACTORS,
  potentialOf as potentialBy,
  type Potential,
  type PotentialFacts,
} from "../../../src/domain/lifecycle/potential";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";

const NOTHING: PotentialFacts = {
  size: undefined,
  tag: undefined,
  opportunityWords: [],
  planWords: [],
  firstLargeOrder: false,
  orderCount: 0,
  recencyDays: NaN,
  orderRatio: NaN,
  nextGrade: undefined,
};

const potentialOf = (facts: PotentialFacts): Potential => potentialBy(facts, DEFAULT_SETTINGS);
const scoreOf = (facts: Partial<PotentialFacts>): number => potentialOf({ ...NOTHING, ...facts }).score;

test("who shows no sign has no potential on record", () => {
  expect(potentialOf(NOTHING)).toEqual({ score: 0, isHigh: false, reasons: [] });
});

test("every sign together is exactly 100", () => {
  const everything = potentialOf({
    size: { from: 500, to: Infinity },
    tag: "长期合作意向",
    opportunityWords: ["扩产"],
    planWords: ["Q3"],
    firstLargeOrder: false,
    orderCount: 8,
    recencyDays: 10,
    orderRatio: 2,
    nextGrade: { grade: "S", missingOrders: 1, missingShare: 0.1 },
  });
  expect(everything.score).toBe(100);
  expect(everything.reasons.map(({ factor }) => factor).sort()).toEqual([...POTENTIAL_FACTORS].sort());
});

test.each([
  [{ from: 500, to: Infinity }, 20],
  [{ from: 100, to: 500 }, 15],
  [{ from: 50, to: 100 }, 10],
  [{ from: 20, to: 50 }, 5],
  [{ from: 0, to: 50 }, 0],
])("a company of %j counts %d points", (size, points) => {
  expect(scoreOf({ size })).toBe(points);
});

test("the note counts once for an opportunity and once for a day to come, however many words it has", () => {
  expect(scoreOf({ opportunityWords: ["融资", "扩产"] })).toBe(15);
  expect(scoreOf({ opportunityWords: ["融资"], planWords: ["Q3", "下周"] })).toBe(30);
});

test("orders count by their multiple of the mean, limits included", () => {
  expect([0.79, 0.8, 1, 1.3].map((orderRatio) => scoreOf({ orderRatio }))).toEqual([0, 5, 10, 15]);
});

test("a first large order counts like many orders, and not on top of them", () => {
  expect([scoreOf({ firstLargeOrder: true }), scoreOf({ firstLargeOrder: true, orderRatio: 2 })]).toEqual([15, 15]);
});

test("the next grade counts within one order and a fifth of its amount", () => {
  const near = (missingOrders: number, missingShare: number) =>
    scoreOf({ nextGrade: { grade: "A", missingOrders, missingShare } });
  expect([near(1, 0.2), near(0, 0), near(2, 0), near(0, 0.21)]).toEqual([10, 10, 0, 0]);
});

test("a second order within the usual gap is a rhythm, a single order is none", () => {
  expect([
    scoreOf({ orderCount: 2, recencyDays: 182 }),
    scoreOf({ orderCount: 2, recencyDays: 183 }),
    scoreOf({ orderCount: 1, recencyDays: 1 }),
  ]).toEqual([10, 0, 0]);
});

test("reasons come with their points, most points first, and say what they were read from", () => {
  const { reasons } = potentialOf({ ...NOTHING, size: { from: 20, to: 100 }, tag: "技术驱动型", planWords: ["Q3"] });
  expect(reasons).toEqual([
    { factor: "plan", points: 15, words: ["Q3"] },
    { factor: "tag", points: 10, tag: "技术驱动型" },
    { factor: "size", points: 5, people: 20 },
  ]);
});

const words = fc.array(fc.constantFrom("融资", "Q3", "下周"), { maxLength: 3 });
const anyFacts: fc.Arbitrary<PotentialFacts> = fc.record({
  size: fc.option(
    fc.tuple(fc.nat(800), fc.nat(400)).map(([from, more]) => ({ from, to: from + more + 1 })),
    { nil: undefined },
  ),
  tag: fc.option(fc.constantFrom(...DEMAND_TAGS), { nil: undefined }),
  opportunityWords: words,
  planWords: words,
  firstLargeOrder: fc.boolean(),
  orderCount: fc.nat(12),
  recencyDays: fc.oneof(fc.nat(400), fc.constant(NaN)),
  orderRatio: fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.constant(NaN)),
  nextGrade: fc.option(
    fc.record({
      grade: fc.constantFrom("S" as const, "A" as const, "B" as const),
      missingOrders: fc.nat(5),
      missingShare: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { nil: undefined },
  ),
});

test("the score is a whole number from 0 to 100, the sum of its reasons, and high from its limit on", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { score, reasons, isHigh } = potentialOf(facts);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(reasons.every(({ points }) => points > 0)).toBe(true);
      expect(isHigh).toBe(score >= DEFAULT_SETTINGS.potential.high);
    }),
  );
});

test("a sign more never lowers the score", () => {
  const stronger = fc.constantFrom<(facts: PotentialFacts, by: number) => PotentialFacts>(
    (facts, by) => ({ ...facts, size: { from: (facts.size?.from ?? 0) + by, to: Infinity } }),
    (facts) => ({ ...facts, tag: "长期合作意向" }),
    (facts) => ({ ...facts, opportunityWords: [...facts.opportunityWords, "招标"] }),
    (facts) => ({ ...facts, planWords: [...facts.planWords, "6月"] }),
    (facts) => ({ ...facts, firstLargeOrder: true }),
    (facts, by) => ({ ...facts, orderRatio: (facts.orderRatio || 0) + by / 100 }),
    (facts, by) => ({ ...facts, recencyDays: Math.max(0, facts.recencyDays - by) }),
    ({ nextGrade, ...facts }, by) => ({
      ...facts,
      nextGrade: {
        grade: nextGrade?.grade ?? "S",
        missingOrders: Math.max(0, (nextGrade?.missingOrders ?? 5) - by),
        missingShare: Math.max(0, (nextGrade?.missingShare ?? 1) - by / 100),
      },
    }),
  );
  fc.assert(
    fc.property(anyFacts, stronger, fc.nat(300), (facts, strengthen, by) => {
      expect(potentialOf(strengthen(facts, by)).score).toBeGreaterThanOrEqual(potentialOf(facts).score);
    }),
  );
});
