import { gradeTable } from "../../src/domain/grading/gradeTable";
import type { RecencyMode } from "../../src/domain/grading/graded";
import { explainGrade, type GradeReason } from "../../src/domain/grading/reason";
import { DEFAULT_RULES, type GradingRules } from "../../src/domain/grading/rules";
import { RISK_FACTORS, RISK_LEVELS } from "../../src/domain/review/risk";
import { recognizeColumns } from "../../src/domain/table/headers";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { COLUMN_ROLES } from "../../src/domain/vocabulary/column";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";
import { PROBLEM_CODES } from "../../src/domain/vocabulary/problem";
import { HOST_FAILURES } from "../../src/excel/workbook";
import { LANGUAGES } from "../../src/i18n/language";
import { sentences } from "../../src/i18n/sentences/sentences";

const HEADERS = "客户编号 客户名称 所属行业 客户等级 RFM指标(R/F/M) 最后更新时间".split(" ");
const ROWS = [
  ["C202405001", "A科技公司", "信息技术", "A", "45天/3次/80万", "2024-05-20"],
  ["C202405002", "B制造企业", "制造业", "S", "15天/5次/150万", "2024-05-22"],
  ["C202405003", "C贸易公司", "零售业", "B", "75天/2次/30万", "2024-05-18"],
  ["C202405004", "D创业公司", "互联网", "C", "120天/1次/5万", "2024-05-15"],
];

function reasons(
  recency: RecencyMode,
  rules: Partial<GradingRules> = {},
  rows: readonly (readonly string[])[] = ROWS,
): readonly GradeReason[] {
  const map = recognizeColumns(HEADERS);
  const cells = Object.fromEntries(
    Object.entries(map.positions).map(([role, at]) => [role, rows.map((row) => row[at])]),
  );
  const asOf = serialDay(2024, 6, 4) as SerialDay;
  const table = readCustomers(cells, map, rows.length, asOf);
  const graded = gradeTable(table, { asOf, recency, rules: { ...DEFAULT_RULES, ...rules }, ownBenchmarks: [] });
  return rows.map((_, row) => explainGrade(table, graded, row)).filter((reason) => reason !== undefined);
}

const zh = sentences("zh-CN");
const en = sentences("en-US");

test("the method's four rows are explained with the figures used", () => {
  expect(reasons("recorded").map((reason) => zh.reason(reason))).toEqual([
    "M 1.21×、F 1.09× 全表均值(n=4)，R 45 < 60天 → A",
    "M 2.26×、F 1.82× 全表均值(n=4)，R 15 < 30天 → S",
    "R 75 ≥ 60天；M 0.45×、F 0.73× 全表均值(n=4)；已有 2 单，R 75 < 90天 → B",
    "只有 1 单，R 120 ≥ 90天；M 0.08×、F 0.36× 全表均值(n=4) → C（长期未下单）",
  ]);
  expect(en.reason(reasons("recorded")[0])).toBe(
    "M 1.21×, F 1.09× of the whole table's mean (n = 4), R 45 < 60 days → A",
  );
});

test("the card says the grade by the limits that decided it, and what keeps it from the next", () => {
  const four = reasons("recorded");
  expect(four.map((reason) => zh.verdict(reason))).toEqual([
    "金额 1.21× ≥ 0.8×、频次 1.09× ≥ 0.8×、45天 < 60天，所以是 A",
    "金额 2.26× > 1.5×、频次 1.82× > 1.3×、15天 < 30天，所以是 S",
    "有 2 单、75天 < 90天，所以是 B",
    "只有 1 单、120天 ≥ 90天，所以是 C（长期未下单）",
  ]);
  expect(four.map((reason) => zh.keptFrom(reason))).toEqual([
    "到 S 差在：金额 1.21× ≤ 1.5×，频次 1.09× ≤ 1.3×，45天 ≥ 30天",
    "",
    "到 A 差在：金额 0.45× < 0.8×，频次 0.73× < 0.8×，75天 ≥ 60天",
    "",
  ]);
  expect(en.verdict(four[2])).toBe("B: 2 orders, 75 < 90 days");
});

test("an aged recency shows what it was added up from, once", () => {
  expect(reasons("aged").map((reason) => zh.reason(reason))[0]).toBe(
    "R 60(表内45+15) ≥ 60天；M 1.21×、F 1.09× 全表均值(n=4)；已有 3 单，R 60 < 90天 → B",
  );
  const [recent] = reasons("aged", { minimumCount: 1 }, [["1", "a", "", "", "40天/3次/80万", "2024-05-30"]]);
  expect(zh.reason(recent)).toBe("M 1.00×、F 1.00× 全表均值(n=1)，R 45(表内40+5) < 60天 → A");
  expect(reasons("aged").map(zh.reasonShort)[0]).toBe("R 60 ≥ 60天；M 1.21×、F 1.09× 均值");
});

test("a median is called a median", () => {
  expect(zh.reason(reasons("recorded", { center: "median" })[0])).toContain("全表中位数(n=4)");
  expect(en.reasonShort(reasons("recorded", { center: "median" })[0])).toContain("of the median");
});

test("fixed amounts, no order and a missing 最后更新时间 are said", () => {
  expect(reasons("recorded", { minimumCount: 9 }).map((reason) => zh.reason(reason))[0]).toBe(
    "M 80万 ≥ 50万，R 45 < 60天 → A（按固定金额，没有可比的均值）",
  );
  const [noOrder, undated] = reasons("aged", {}, [
    ["1", "a", "", "", "", "2024-05-20"],
    ["2", "b", "", "", "45天/1次/80万", ""],
  ]);
  expect(zh.reason(noOrder)).toBe("无成交记录 → C（新注册）");
  expect(zh.reason(undated)).toContain("没有可用的更新时间，R 按表内记录");
});

test("half an order, and an order of long ago, are not called no order at all", () => {
  const half = reasons("recorded", {}, [
    ["1", "a", "", "", "45天/3次/0元", ""],
    ["2", "b", "", "", "45天/0次/8万", ""],
    ["3", "c", "", "", "448天/0次/0万", ""],
    ["4", "d", "", "", "", ""],
  ]);
  expect(half.map((reason) => zh.reason(reason))).toEqual([
    "有 3 单、没有金额，按无成交评级 → C（请核对订单）",
    "有金额 8万、没有订单，按无成交评级 → C（请核对订单）",
    "近 12 个月无成交，最近一单在 448天前 → C（长期未下单）",
    "无成交记录 → C（新注册）",
  ]);
  expect(half.map((reason) => zh.verdict(reason))).toEqual([
    "有 3 单、没有金额，按无成交评级，所以是 C（请核对订单）",
    "有金额 8万、没有订单，按无成交评级，所以是 C（请核对订单）",
    "近 12 个月无成交，最近一单在 448天前，所以是 C（长期未下单）",
    "无成交记录，所以是 C（新注册）",
  ]);
  expect(half.map(zh.reasonShort)).toEqual([
    "有 3 单、没有金额，按无成交评级",
    "有金额 8万、没有订单，按无成交评级",
    "近 12 个月无成交，最近一单在 448天前",
    "无成交记录",
  ]);
  expect(half.map((reason) => en.reason(reason))).toEqual([
    "3 orders without an amount, graded as no order → C (check the orders)",
    "An amount of 80k without orders, graded as no order → C (check the orders)",
    "No order in the last 12 months, the last one 448 days ago → C (no order for a long time)",
    "No orders on record → C (newly registered)",
  ]);
  expect(half.map((reason) => en.verdict(reason))[0]).toBe(
    "C (check the orders): 3 orders without an amount, graded as no order",
  );
});

test("a reason names the grade's decisive figures, never a limit it did not meet as met", () => {
  for (const reason of [...reasons("aged"), ...reasons("recorded")])
    for (const words of [zh, en]) expect(words.reason(reason)).toContain(`→ ${reason.grade}`);
});

test.each(LANGUAGES)("in %s every code has a sentence of its own", (language) => {
  const words = sentences(language);
  const distinct = (texts: readonly string[]): void => {
    expect(texts.every((text) => text.length > 0 && !text.includes("undefined"))).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  };
  distinct(PROBLEM_CODES.map((code) => words.problem({ row: 0, role: "updated", code, text: "x", blocking: true })));
  distinct(RISK_LEVELS.map(words.risk));
  distinct(RISK_FACTORS.map((factor) => words.riskReason({ factor, points: 10, words: ["x"], ratio: 2 })));
  distinct(HOST_FAILURES.map((code) => words.hostFailure(code, "")));
  distinct(COLUMN_ROLES.map(words.column));
});

test.each(LANGUAGES)("in %s a reason names the limit it was given, never one of its own", (language) => {
  const say = sentences(language).riskReason;
  expect(say({ factor: "recency", points: 10, limit: 77 })).toMatch(/^\D*77\D*$/);
  expect(say({ factor: "lowSatisfaction", points: 20, limit: 4 })).toMatch(/^\D*4(\D*| of 5)$/);
  for (const factor of RISK_FACTORS.filter((one) => one !== "recency" && one !== "lowSatisfaction"))
    expect(say({ factor, points: 10, words: ["x"], ratio: NaN })).not.toMatch(/\d/);
});

test("English sentences have no Chinese words but the customer's own", () => {
  const own = /“[^”]*”|零售业|信息技术|\d+(天|次|万)(\/\d+(天|次|万))*/g;
  const texts = [
    ...reasons("aged").map((reason) => en.reason(reason)),
    ...PROBLEM_CODES.map((code) => en.problem({ row: 0, role: "note", code, text: "x", blocking: false })),
    ...HOST_FAILURES.map((code) => en.hostFailure(code, "x")),
  ];
  for (const text of texts) expect(text.replace(own, "")).not.toMatch(/[\u4e00-\u9fff]/);
});
