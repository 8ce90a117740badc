import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { isoDay } from "../../../src/domain/vocabulary/day";
import { day, METHOD_TABLE, planOf } from "./plans";

const ROWS = [0, 1, 2, 3];
const RECORDED = planOf(METHOD_TABLE, day("2024-05-22"), { recency: "recorded" });

test("the suggestions for the method's four rows are the ones of its table", () => {
  const strategies = METHOD_TABLE.slice(1).map((row) => row[8]);
  expect(ROWS.map((row) => rowFacts(RECORDED, row).suggestion("zh-CN")?.headline)).toEqual(strategies);
});

test("C贸易公司 on 2024-05-31 is to be contacted the day before it drops", () => {
  const suggestion = rowFacts(planOf(METHOD_TABLE, day("2024-05-31")), 2).suggestion("zh-CN");
  expect(suggestion).toMatchObject({ headline: "推广促销套餐", frequency: "每月1次", ownerRole: "specialist" });
  expect(isoDay(suggestion?.due ?? day("1999-01-01"))).toBe("2024-06-01");
});

test("the reasons of C贸易公司's risk are the quotes it compares and its 88 days", () => {
  const plan = planOf(METHOD_TABLE, day("2024-05-31"));
  expect(rowFacts(plan, 2).risk).toEqual({
    level: "medium",
    score: 30,
    reasons: [
      { factor: "riskWord", points: 20, words: ["对比3家供应商报价"] },
      { factor: "recency", points: 10, limit: 60 },
    ],
  });
});

test("stages and staleness of the method's rows", () => {
  expect(ROWS.map((row) => rowFacts(RECORDED, row).stage)).toEqual([
    "established",
    "established",
    "established",
    "dormant",
  ]);
  expect(ROWS.map((row) => rowFacts(RECORDED, row).stale)).toEqual(["fresh", "fresh", "fresh", "fresh"]);
  const later = planOf(METHOD_TABLE, day("2024-07-18"), { recency: "recorded" });
  expect(ROWS.map((row) => rowFacts(later, row).stale)).toEqual(["stale", "stale", "severe", "fresh"]);
});

test("dates in a note are read against the row's own update", () => {
  const later = planOf(METHOD_TABLE, day("2025-05-22"));
  expect(rowFacts(later, 0).note.intents.map(({ from }) => isoDay(from))).toEqual(["2024-07-01"]);
});

test("a row that cannot be read gets no suggestion, no stage and no known risk", () => {
  const rows = [METHOD_TABLE[0], METHOD_TABLE[1].map((cell, at) => (at === 6 ? "/3次/80万" : cell))];
  const plan = planOf(rows, day("2024-05-31"));
  expect([rowFacts(plan, 0).suggestion("zh-CN"), rowFacts(plan, 0).stage, rowFacts(plan, 0).risk.level]).toEqual([
    undefined,
    undefined,
    "unknown",
  ]);
});

test("a locked grade does not drop, so nothing presses", () => {
  const locks = [{ key: "C202405003", grade: "S", reason: "", until: null }] as const;
  const suggestion = rowFacts(planOf(METHOD_TABLE, day("2024-05-31"), { locks, riskWords: [] }), 2).suggestion("zh-CN");
  expect(isoDay(suggestion?.due ?? day("1999-01-01"))).toBe("2024-06-17");
});
