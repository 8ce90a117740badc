import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { CHANGE_KINDS } from "../../../src/domain/regrade/plan";
import { riskLevelOf, UNKNOWN_SCORE } from "../../../src/domain/regrade/planRegrade";
import { RISK_LEVELS } from "../../../src/domain/review/risk";
import type { GradeLock } from "../../../src/domain/settings/settings";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { gradeOf, GRADES } from "../../../src/domain/vocabulary/grade";
import { day, kindOf, METHOD_TABLE, planOf } from "./plans";

const AS_OF = day("2024-05-31");
const HEADER = ["客户编号", "客户名称", "客户等级", "RFM指标(R/F/M)", "最后更新时间", "备注"];
const row = (
  id: string,
  grade: CellValue,
  rfm: CellValue,
  note = "",
  updated: CellValue = "2024-05-31",
): CellValue[] => [id, id, grade, rfm, updated, note];
const lock = (given: Partial<GradeLock>): GradeLock => ({
  key: "C1",
  grade: "S",
  reason: "谈判中",
  until: null,
  ...given,
});

test("as recorded, the method's table needs no change, and its risks are low, low, medium 30, medium 30", () => {
  const plan = planOf(METHOD_TABLE, day("2024-05-22"), { recency: "recorded" });
  expect(plan.counts).toMatchObject({ unchanged: 4, fall: 0, rise: 0, problem: 0 });
  const risks = [0, 1, 2, 3].map((at) => `${riskLevelOf(plan, at)} ${plan.riskScore[at]}`);
  expect(risks).toEqual(["low 0", "low 0", "medium 30", "medium 30"]);
});

test.each([
  ["2024-06-01", "ASBC", {}],
  ["2024-06-02", "ASCC", { fall: 1 }],
  ["2024-06-04", "BSCC", { fall: 2 }],
  ["2024-06-06", "BACC", { fall: 3 }],
])("on %s the method's table is %s", (iso, grades, counts) => {
  const plan = planOf(METHOD_TABLE, day(iso));
  expect([...plan.after].map(gradeOf).join("")).toBe(grades);
  expect(plan.counts).toMatchObject(counts);
});

test("a blank or foreign grade becomes new, a worse one falls, a better one rises", () => {
  const plan = planOf(
    [
      HEADER,
      row("C1", "", "10天/3次/8万"),
      row("C2", "VIP", "10天/3次/8万"),
      row("C3", "S", "10天/3次/8万"),
      row("C4", "C", "10天/3次/8万"),
      row("C5", "A", "10天/3次/8万"),
      row("C6", "A", "10天/3次/8万"),
    ],
    AS_OF,
  );
  expect([0, 1, 2, 3].map((at) => kindOf(plan, at))).toEqual(["new", "new", "fall", "rise"]);
});

test("a row that cannot be read keeps the grade it has and has no known risk", () => {
  const plan = planOf([HEADER, row("C1", "A", "/3次/45万"), row("C2", "", "35天/2次/8万5")], AS_OF);
  expect([kindOf(plan, 0), gradeOf(plan.after[0]), plan.riskScore[0], riskLevelOf(plan, 0)]).toEqual([
    "problem",
    "A",
    UNKNOWN_SCORE,
    "unknown",
  ]);
  expect([kindOf(plan, 1), gradeOf(plan.after[1])]).toEqual(["problem", undefined]);
});

test("an empty row is passed over, a customer without orders is a C without risk", () => {
  const plan = planOf([HEADER, ["", "", "", "", "", ""], row("C2", "C", "", "投诉")], AS_OF);
  expect([kindOf(plan, 0), riskLevelOf(plan, 0)]).toEqual(["empty", "unknown"]);
  expect([kindOf(plan, 1), gradeOf(plan.after[1]), riskLevelOf(plan, 1), plan.riskScore[1]]).toEqual([
    "unchanged",
    "C",
    "noOrder",
    0,
  ]);
});

test("a lock holds up to and including its last day", () => {
  const rows = [HEADER, row("C1", "S", "95天/2次/8万")];
  const at = (until: number | null): string => {
    const plan = planOf(rows, AS_OF, { locks: [lock({ until })] });
    return `${kindOf(plan, 0)} ${gradeOf(plan.after[0])}`;
  };
  expect([at(AS_OF - 1), at(AS_OF), at(null)]).toEqual(["fall C", "locked S", "locked S"]);
});

test("a lock is found by the id however it is spelled, holds for problem rows, and never for empty ones", () => {
  const rows = [HEADER, row(" Ｃ１ ", "A", "??"), ["", "", "", "", "", ""]];
  const plan = planOf(rows, AS_OF, { locks: [lock({}), lock({ key: "" })] });
  expect([kindOf(plan, 0), gradeOf(plan.after[0]), kindOf(plan, 1)]).toEqual(["toLock", "S", "empty"]);
});

test("stale is judged by the new grade", () => {
  const rows = [
    HEADER,
    row("C1", "B", "10天/1次/5万", "", "2024-04-20"),
    row("C2", "C", "10天/2次/20万", "", "2024-04-20"),
  ];
  const plan = planOf(rows, AS_OF);
  expect([gradeOf(plan.after[0]), plan.riskScore[0]]).toEqual(["C", 0]);
  expect([gradeOf(plan.after[1]), plan.riskScore[1]]).toEqual(["B", 10]);
});

test("satisfaction and complaint columns add to the risk", () => {
  const header = [...HEADER, "满意度", "投诉"];
  const plan = planOf(
    [header, [...row("C1", "C", "10天/2次/5万"), 2, ""], [...row("C2", "C", "10天/2次/5万"), 5, "处理中"]],
    AS_OF,
  );
  expect([...plan.riskScore]).toEqual([20, 20]);
});

const cell = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 300 }))
    .map(([r, f, m]) => `${r}天/${f}次/${m}万`),
  fc.constantFrom("", "/3次/45万", "8万5", "#N/A"),
);
const anyRow = fc.tuple(
  fc.constantFrom("", "S", "A", "B", "C", "x"),
  cell,
  fc.constantFrom("", "竞品", "无投诉", "投诉，降价", "对比3家供应商报价"),
  fc.constantFrom("", "2024-05-01", "2024-02-01", "待定"),
);
const anyTable = fc
  .array(anyRow, { maxLength: 25 })
  .map((rows) => [HEADER, ...rows.map(([grade, rfm, note, updated], at) => row(`C${at}`, grade, rfm, note, updated))]);

test("every row has exactly one kind, and counts and amounts add up to the table", () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const plan = planOf(rows, AS_OF, { locks: [lock({ key: "C0" })] });
      expect(CHANGE_KINDS.reduce((sum, kind) => sum + plan.counts[kind], 0)).toBe(rows.length - 1);
      const total = plan.table.amountYuan.reduce((sum, amount) => sum + (Number.isNaN(amount) ? 0 : amount), 0);
      expect(CHANGE_KINDS.reduce((sum, kind) => sum + plan.amountYuan[kind], 0)).toBeCloseTo(total, 3);
      for (let at = 0; at < plan.table.rowCount; at++) {
        const before = plan.table.sheetGrade[at];
        if (kindOf(plan, at) === "fall") expect(plan.after[at]).toBeGreaterThan(before);
        if (kindOf(plan, at) === "rise") expect(plan.after[at]).toBeLessThan(before);
        if (kindOf(plan, at) === "unchanged" || kindOf(plan, at) === "problem") expect(plan.after[at]).toBe(before);
        if (kindOf(plan, at) === "new") expect(GRADES).toContain(gradeOf(plan.after[at]));
      }
    }),
  );
});

test("the columns of a plan and the risk of one row say the same", () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const plan = planOf(rows, AS_OF);
      for (let at = 0; at < plan.table.rowCount; at++) {
        const risk = rowFacts(plan, at).risk;
        expect(RISK_LEVELS[plan.riskLevel[at]]).toBe(risk.level);
        expect(plan.riskScore[at]).toBe(risk.level === "unknown" ? UNKNOWN_SCORE : risk.score);
      }
    }),
  );
});
