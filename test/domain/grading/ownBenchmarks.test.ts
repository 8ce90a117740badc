import fc from "fast-check";
import { frozenBenchmarks, ownBenchmarkFor } from "../../../src/domain/grading/benchmark";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { parseBenchmarks } from "../../../src/domain/grading/ownBenchmarks";
import { inputOf, METHOD_ROWS, tableOf } from "./customers";
import { anyCustomers, anyRules } from "./generated";

test("columns are found by header, the amount in its header's unit", () => {
  const { benchmarks, problems } = parseBenchmarks([
    ["平均金额(万元)", "行业", "备注", "n", "平均次数"],
    [66.25, "零售业 ", "", 4, 2.75],
    ["80万", "制造业", "估计", "", "3次"],
  ]);
  expect(problems).toEqual([]);
  expect(benchmarks).toEqual([
    { industry: "零售业", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 },
    { industry: "制造业", n: NaN, meanOrders: 3, meanAmountYuan: 800_000 },
  ]);
});

test("the method's own headers and English ones are read", () => {
  const rows = [
    ["行业", "n", "F均值", "M均值(万)", "评级日"],
    ["零售业", 3, 2.67, 36.67, 45443],
  ];
  expect(parseBenchmarks(rows).benchmarks).toEqual([
    { industry: "零售业", n: 3, meanOrders: 2.67, meanAmountYuan: 366_700 },
  ]);
  const english = [
    ["Industry", "Mean orders", "Mean amount"],
    ["Retail", 2, 5000],
  ];
  expect(parseBenchmarks(english).benchmarks).toEqual([
    { industry: "Retail", n: NaN, meanOrders: 2, meanAmountYuan: 5000 },
  ]);
});

test("without headers three columns are industry, orders, amount in 元; four have n in second place", () => {
  expect(parseBenchmarks([["零售业", 2, 5000]]).benchmarks).toEqual([
    { industry: "零售业", n: NaN, meanOrders: 2, meanAmountYuan: 5000 },
  ]);
  expect(parseBenchmarks([["零售业", 9, 2, "0.5万"]]).benchmarks).toEqual([
    { industry: "零售业", n: 9, meanOrders: 2, meanAmountYuan: 5000 },
  ]);
});

test.each([
  [["", 2, 5], "industry", "blank"],
  [["零售业", "", 5], "meanOrders", "blank"],
  [["零售业", "很多", 5], "meanOrders", "unreadable"],
  [["零售业", 0, 5], "meanOrders", "notPositive"],
  [["零售业", 2, null], "meanAmount", "blank"],
  [["零售业", 2, "8万5"], "meanAmount", "unreadable"],
  [["零售业", 2, "#N/A"], "meanAmount", "unreadable"],
  [["零售业", 2, -5], "meanAmount", "notPositive"],
  [["零售业", 2, 0], "meanAmount", "notPositive"],
] as const)("the line %j is left out for its %s: %s", (line, field, code) => {
  const { benchmarks, problems } = parseBenchmarks([["制造业", 1, 1], line]);
  expect(benchmarks).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ row: 1, field, code })]);
});

test("of two lines with one industry the first counts and the second is named", () => {
  const { benchmarks, problems } = parseBenchmarks([
    ["零售业", 1, 1],
    ["零售业", 2, 2],
  ]);
  expect(benchmarks).toMatchObject([{ meanOrders: 1 }]);
  expect(problems).toEqual([{ row: 1, field: "industry", code: "duplicate", text: "零售业" }]);
});

test("blank cells hold no benchmark and no problem; two columns are too few", () => {
  expect(
    parseBenchmarks([
      ["", null],
      ["", ""],
    ]),
  ).toEqual({ benchmarks: [], problems: [] });
  expect(parseBenchmarks([["零售业", 2]]).problems).toMatchObject([{ code: "tooFewColumns" }]);
});

test("a formula finds its industry, then the line for every industry, then nothing but amounts", () => {
  const own = parseBenchmarks([
    ["零售业", 2, 5000],
    ["全部", 3, 6000],
  ]).benchmarks;
  expect(ownBenchmarkFor("　零售业", own)).toMatchObject({ source: "own", meanOrders: 2 });
  expect(ownBenchmarkFor("制造业", own)).toMatchObject({ source: "own", meanOrders: 3 });
  expect(ownBenchmarkFor("制造业", own.slice(0, 1))).toMatchObject({ source: "absolute", n: 0 });
  expect(ownBenchmarkFor("", [])).toMatchObject({ source: "absolute" });
});

test("the method's table freezes to its means for each industry, and for any other", () => {
  const table = tableOf(METHOD_ROWS);
  const frozen = frozenBenchmarks(table, gradeTable(table, inputOf()));
  expect(frozen.map(({ industry }) => industry)).toEqual(["信息技术", "制造业", "零售业", "互联网", "全表"]);
  expect(frozen[0]).toEqual({ industry: "信息技术", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 });
});

test("a table graded against its own frozen benchmarks, read back from cells, keeps every grade", () => {
  fc.assert(
    fc.property(anyCustomers, anyRules, (customers, rules) => {
      const table = tableOf(customers);
      const graded = gradeTable(table, inputOf({ rules }));
      const cells = frozenBenchmarks(table, graded).map((line) => [
        line.industry,
        line.n,
        line.meanOrders,
        line.meanAmountYuan,
      ]);
      const { benchmarks, problems } = parseBenchmarks([["行业", "n", "平均次数", "平均金额(元)"], ...cells]);
      expect(problems).toEqual([]);
      expect([...gradeTable(table, inputOf({ rules, ownBenchmarks: benchmarks })).grade]).toEqual([...graded.grade]);
    }),
    { numRuns: 300 },
  );
});
