import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { valueBarYuan } from "../../../src/domain/regrade/valuePotential";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { day, METHOD_TABLE, planOf } from "./plans";

const ROWS = [0, 1, 2, 3];
const PLAN = planOf(METHOD_TABLE, day("2024-05-22"), { recency: "recorded" });

test("of the method's four rows A and B are stars, C and D stand in the long tail", () => {
  expect(ROWS.map((row) => rowFacts(PLAN, row).value?.quadrant)).toEqual(["star", "star", "longTail", "longTail"]);
});

test("A科技公司's potential is its size, its need, its plan for Q3 and how it buys", () => {
  expect(rowFacts(PLAN, 0).value?.potential).toEqual({
    score: 75,
    isHigh: true,
    reasons: [
      { factor: "size", points: 15, people: 100 },
      { factor: "opportunity", points: 15, words: ["采购新设备"] },
      { factor: "plan", points: 15, words: ["Q3"] },
      { factor: "tag", points: 10, tag: "技术驱动型" },
      { factor: "buying", points: 10, ratio: 12 / 11 },
      { factor: "rhythm", points: 10 },
    ],
  });
});

test.each([
  ["大型企业", 20],
  ["230人", 15],
  ["1,200", 20],
  ["over 500 employees", 20],
  ["小型", 5],
  ["上市公司", 0],
])("a company of size %s has potential by it, however the size is written", (size, points) => {
  const rows = METHOD_TABLE.slice(0, 2).map((row, at) =>
    row.map((cell, column) => (at === 1 && column === 4 ? size : cell)),
  );
  const facts = rowFacts(planOf(rows, day("2024-05-22")), 0);
  const reasons = facts.value?.potential.reasons ?? [];
  expect(reasons.find(({ factor }) => factor === "size")?.points ?? 0).toBe(points);
});

test("a plan that is over adds nothing any more", () => {
  const later = planOf(METHOD_TABLE, day("2024-10-01"), { recency: "recorded" });
  expect(rowFacts(later, 0).value?.potential.reasons.some(({ factor }) => factor === "plan")).toBe(false);
});

test("an urgent need counts as long as its record is fresh", () => {
  const factors = (asOf: string) =>
    rowFacts(planOf(METHOD_TABLE, day(asOf), { recency: "recorded" }), 1).value?.potential.reasons.map(
      ({ factor }) => factor,
    );
  expect(factors("2024-05-22")).toContain("plan");
  expect(factors("2024-07-18")).not.toContain("plan");
});

test("a customer without an order has no value and may have potential", () => {
  const rows = [
    ...METHOD_TABLE,
    ["C202405005", "E集团", "", "制造业", "500人以上", "", "", "长期合作意向", "", "", "2024-05-20", "计划6月招标"],
  ];
  const found = rowFacts(planOf(rows, day("2024-05-22"), { recency: "recorded" }), 4).value;
  expect([found?.quadrant, found?.potential.score]).toEqual(["potential", 65]);
});

test("a row that cannot be read is in no quadrant", () => {
  const rows = [METHOD_TABLE[0], METHOD_TABLE[1].map((cell, at) => (at === 6 ? "/3次/80万" : cell))];
  expect(rowFacts(planOf(rows, day("2024-05-31")), 0).value).toBeUndefined();
});

test("valuable begins at the amount of an A, with a mean and without one", () => {
  const mean = { source: "table", n: 4, meanOrders: 2.75, meanAmountYuan: 1_000_000 } as const;
  expect(valueBarYuan(mean, DEFAULT_RULES)).toBe(800_000);
  expect(valueBarYuan({ source: "absolute", n: 2, meanOrders: NaN, meanAmountYuan: NaN }, DEFAULT_RULES)).toBe(500_000);
});

test.each([
  ["50天/7次/100万", "A", "one order short"],
  ["50天/6次/100万", undefined, "two orders short"],
  ["50天/9次/75万", "A", "four percent of the amount short"],
  ["50天/9次/40万", undefined, "half of the amount short"],
  ["50天/7次/75万", "A", "a little short of both"],
  ["45天/1次/5万", "B", "one order short of a repeat buyer"],
])("%s among nine of 20天/10次/100万 earns the points near %s: %s", (figures, grade, _missing) => {
  const rows = [
    ["客户编号", "客户名称", "RFM指标(R/F/M)"],
    ...Array.from({ length: 9 }, (_, at) => [`K${at + 2}`, `${at + 2}公司`, "20天/10次/100万"]),
    ["K1", "甲公司", figures],
  ];
  const reasons = rowFacts(planOf(rows, day("2024-05-22"), { recency: "recorded" }), 9).value?.potential.reasons ?? [];
  const near = reasons.filter(({ factor }) => factor === "nextGrade");
  expect(near).toEqual(grade === undefined ? [] : [{ factor: "nextGrade", points: 10, grade }]);
});
