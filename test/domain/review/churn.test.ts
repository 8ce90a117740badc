import fc from "fast-check";
import { churnRisk as riskBy, pointsOf, type ChurnFacts } from "../../../src/domain/review/churn";
import { DEFAULT_CHURN } from "../../../src/domain/review/churnNumbers";
import { churnTable, rowOf } from "../../../src/domain/review/churnTable";
import { highValueBarYuan } from "../../../src/domain/review/highValue";
import type { ChurnRisk } from "../../../src/domain/review/risk";
import { usualGapDays as gapBy } from "../../../src/domain/review/usualGap";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";

const churnRisk = (facts: ChurnFacts): ChurnRisk => riskBy(facts, DEFAULT_CHURN);
const silencePoints = (ratio: number): number => pointsOf(rowOf(churnTable(DEFAULT_CHURN), "silence"), ratio);
const usualGapDays = (orderCount: number): number => gapBy(orderCount, DEFAULT_CHURN);

const CALM: ChurnFacts = {
  noOrder: false,
  recencyDays: 10,
  orderCount: 4,
  amountYuan: 500_000,
  highValueBarYuan: 1_000_000,
  riskWords: [],
  stale: false,
  downgraded: false,
  lowSatisfaction: false,
  openComplaint: false,
};

test("the method's rows as recorded: B制造 and A科技 low, C贸易 and D创业 medium at 30", () => {
  const risks = [
    { recencyDays: 15, orderCount: 5 },
    { recencyDays: 45, orderCount: 3 },
    { recencyDays: 75, orderCount: 2, riskWords: ["对比3家供应商报价"] },
    { recencyDays: 120, orderCount: 1 },
  ].map((facts) => churnRisk({ ...CALM, ...facts }));
  expect(risks.map(({ level, score }) => `${level} ${score}`)).toEqual(["low 0", "low 0", "medium 30", "medium 30"]);
  expect(risks[2].reasons).toEqual([
    { factor: "riskWord", points: 20, words: ["对比3家供应商报价"] },
    { factor: "recency", points: 10, limit: 60 },
  ]);
  expect(risks[3].reasons.map(({ factor, points }) => [factor, points])).toEqual([
    ["recency", 20],
    ["silence", 10],
  ]);
});

test("the usual gap is 90 days for one order, else a year's share within 7 and 365 days", () => {
  expect([1, 2, 5, 12, 100].map(usualGapDays)).toEqual([90, 182.5, 73, 365 / 12, 7]);
});

test("silence counts from one usual gap on: 30 points at two, 50 at three, 60 beyond", () => {
  expect([0, 1, 1.5, 2, 2.5, 3, 3.01, 9].map(silencePoints)).toEqual([0, 0, 15, 30, 40, 50, 60, 60]);
});

test("recency adds 10 points from 60 days and 20 from 90, not both", () => {
  const at = (recencyDays: number): number => churnRisk({ ...CALM, orderCount: 2, recencyDays }).score;
  expect([59, 60, 89, 90].map(at)).toEqual([0, 10, 10, 20]);
});

test("risk words add 20 each and 40 at most; complaint and satisfaction 20 together", () => {
  const score = (facts: Partial<ChurnFacts>): number => churnRisk({ ...CALM, ...facts }).score;
  expect([["a"], ["a", "b"], ["a", "b", "c"]].map((riskWords) => score({ riskWords }))).toEqual([20, 40, 40]);
  expect(score({ stale: true })).toBe(10);
  expect(score({ downgraded: true })).toBe(10);
  expect(score({ lowSatisfaction: true })).toBe(20);
  expect(score({ lowSatisfaction: true, openComplaint: true })).toBe(20);
});

test("30 is medium and 60 is high", () => {
  const level = (facts: Partial<ChurnFacts>): string => churnRisk({ ...CALM, ...facts }).level;
  expect(level({ riskWords: ["a"] })).toBe("low");
  expect(level({ riskWords: ["a"], stale: true })).toBe("medium");
  expect(level({ riskWords: ["a", "b"], stale: true })).toBe("medium");
  expect(level({ riskWords: ["a", "b"], stale: true, downgraded: true })).toBe("high");
});

test("a high-value customer who is only silent is never called churn", () => {
  const silent = { ...CALM, amountYuan: 1_500_001, recencyDays: 200, orderCount: 12 };
  expect(churnRisk(silent)).toMatchObject({ level: "highValueSilent", score: 80 });
  expect(churnRisk({ ...silent, recencyDays: 60 }).level).toBe("highValueSilent");
  expect(churnRisk({ ...silent, recencyDays: 59, orderCount: 4 }).level).toBe("low");
  expect(churnRisk({ ...silent, riskWords: ["竞品"] }).level).toBe("high");
  expect(churnRisk({ ...silent, amountYuan: 1_000_000 }).level).toBe("high");
});

test("an amount exactly at the bar is not high value, whatever decimals say", () => {
  const bar = highValueBarYuan({ source: "industry", n: 3, meanOrders: 2, meanAmountYuan: 200_000.1 }, DEFAULT_RULES);
  expect(churnRisk({ ...CALM, amountYuan: 300_000.15, highValueBarYuan: bar, recencyDays: 80 }).level).toBe("low");
  expect(highValueBarYuan({ source: "absolute", n: 1, meanOrders: NaN, meanAmountYuan: NaN }, DEFAULT_RULES)).toBe(
    1_000_000,
  );
});

test("a customer without orders has no churn risk, and an unreadable row has none that is known", () => {
  expect(churnRisk({ ...CALM, noOrder: true, recencyDays: NaN, riskWords: ["投诉"] })).toEqual({
    level: "noOrder",
    score: 0,
    reasons: [],
  });
  expect(churnRisk({ ...CALM, recencyDays: NaN }).level).toBe("unknown");
});

const anyFacts = fc.record<ChurnFacts>({
  noOrder: fc.constant(false),
  recencyDays: fc.nat(800),
  orderCount: fc.integer({ min: 1, max: 60 }),
  amountYuan: fc.nat(3_000_000),
  highValueBarYuan: fc.constant(1_000_000),
  riskWords: fc.array(fc.constantFrom("竞品", "投诉", "降价"), { maxLength: 3 }),
  stale: fc.boolean(),
  downgraded: fc.boolean(),
  lowSatisfaction: fc.boolean(),
  openComplaint: fc.boolean(),
});

test("a score is whole, from 0 to 100, and its reasons add up to it", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { score, reasons } = churnRisk(facts);
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBe(
        Math.min(
          100,
          reasons.reduce((sum, { points }) => sum + points, 0),
        ),
      );
    }),
  );
});

test("more silence never lowers a score", () => {
  fc.assert(
    fc.property(anyFacts, fc.nat(400), (facts, more) => {
      expect(churnRisk({ ...facts, recencyDays: facts.recencyDays + more }).score).toBeGreaterThanOrEqual(
        churnRisk(facts).score,
      );
    }),
  );
});

test("a customer is silent at high value for no other reason than silence", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { level, reasons } = churnRisk(facts);
      const only = reasons.every(({ factor }) => factor === "silence" || factor.startsWith("recency"));
      expect(level === "highValueSilent").toBe(only && facts.amountYuan > 1_000_000.001 && facts.recencyDays >= 60);
    }),
  );
});
