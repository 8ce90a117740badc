// An edit is right when nobody can tell it from a regrade of the whole table.

import fc from "fast-check";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { industrySums } from "../../../src/domain/grading/centers";
import type { OwnBenchmark } from "../../../src/domain/grading/graded";
import { COMPARISONS, DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { editPlan, type EditedPlan } from "../../../src/domain/regrade/edit";
import { planRegrade } from "../../../src/domain/regrade/planRegrade";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import type { CellsByRole, ColumnMap } from "../../../src/domain/vocabulary/column";
import { gradeOf } from "../../../src/domain/vocabulary/grade";
import { day, kindOf } from "./plans";

const AS_OF = day("2024-05-31");
type Row = readonly CellValue[];

const COMPOSITE = "客户编号 客户名称 所属行业 客户等级 RFM指标(R/F/M) 最后更新时间 备注 满意度".split(" ");
const SEPARATE = "客户编号 客户名称 所属行业 客户等级 最近一次消费日期 消费频次 消费金额(万元) 最后更新时间 备注".split(
  " ",
);

function cellsOf(map: ColumnMap, rows: readonly Row[]): CellsByRole {
  return Object.fromEntries(
    Object.entries(map.positions).map(([role, position]) => [role, rows.map((row) => row[position] ?? "")]),
  );
}

function regrade(headers: readonly string[], rows: readonly Row[], settings: Settings): RegradePlan {
  const map = recognizeColumns(headers);
  const table = readCustomers(cellsOf(map, rows), map, rows.length, AS_OF);
  const { rules, recency, ownBenchmarks } = settings;
  return planRegrade(table, gradeTable(table, { asOf: AS_OF, recency, rules, ownBenchmarks }), settings);
}

/** The plan after rows came to say something else. */
function edit(plan: RegradePlan, changes: ReadonlyMap<number, Row>): EditedPlan {
  const rows = [...changes.keys()].sort((a, b) => a - b);
  const cells = cellsOf(
    plan.table.map,
    rows.map((row) => changes.get(row) ?? []),
  );
  return editPlan(plan, { rows, cells });
}

const withoutSums = ({ sums: _, ...plan }: RegradePlan): RegradePlan => plan;

/** A row of the composite table. */
const customer = (id: string, industry: string, rfm: CellValue, grade = "", note: CellValue = ""): Row => [
  id,
  `${id}公司`,
  industry,
  grade,
  rfm,
  "2024-05-31",
  note,
  "",
];

const METHOD_LIKE = [
  customer("C1", "零售业", "10天/6次/90万"),
  customer("C2", "零售业", "20天/2次/30万"),
  customer("C3", "零售业", "50天/2次/30万"),
  customer("C4", "制造业", "10天/4次/80万"),
  customer("C5", "制造业", "20天/4次/70万"),
  customer("C6", "制造业", "70天/2次/20万"),
];

describe("one edited cell", () => {
  test("a customer's larger amount lifts it, and its neighbours are graded against the new mean", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    expect([0, 1, 2].map((row) => gradeOf(before.after[row]))).toEqual(["S", "B", "B"]);
    const { plan } = edit(before, new Map([[1, customer("C2", "零售业", "20天/9次/200万")]]));
    expect([0, 1, 2].map((row) => gradeOf(plan.after[row]))).toEqual(["A", "S", "B"]);
    expect(gradeOf(before.after[1])).toBe("B");
  });

  test("only its industry is recomputed", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    const { plan, recomputed } = edit(before, new Map([[1, customer("C2", "零售业", "20天/9次/200万")]]));
    expect(recomputed).toEqual({ readRows: [1], industries: ["零售业"], gradedRows: [0, 1, 2] });
    expect(plan.graded.benchmarks[2]).toBe(before.graded.benchmarks[2]);
  });

  test("a customer that moves to another industry has both recomputed", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    const { recomputed } = edit(before, new Map([[1, customer("C2", "制造业", "20天/2次/30万")]]));
    expect(recomputed.industries).toEqual(["零售业", "制造业"]);
    expect(recomputed.gradedRows).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("a note moves no mean, and only its own row is looked at again", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    const { plan, recomputed } = edit(before, new Map([[5, customer("C6", "制造业", "70天/2次/20万", "", "有投诉")]]));
    expect(recomputed).toEqual({ readRows: [5], industries: [], gradedRows: [5] });
    expect(plan.riskScore[5]).toBe(before.riskScore[5] + 20);
    expect(plan.graded.grade).toBe(before.graded.grade);
  });

  test("a figure that becomes unreadable leaves the mean and names its cell", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    const { plan } = edit(before, new Map([[0, customer("C1", "零售业", "10天/6次", "S")]]));
    expect(kindOf(plan, 0)).toBe("problem");
    expect(plan.table.problems.map(({ row, role }) => [row, role])).toEqual([[0, "rfm"]]);
    expect(plan.graded.benchmarks[1]).toMatchObject({ source: "table", n: 5 });
  });

  test("the second of two customers with one id is named, whichever of the two was edited", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    const twice = edit(before, new Map([[1, customer("C5", "零售业", "20天/2次/30万")]])).plan;
    expect(twice.table.problems).toMatchObject([{ row: 4, code: "duplicateId" }]);
    expect(edit(twice, new Map([[1, METHOD_LIKE[1]]])).plan.table.problems).toEqual([]);
  });

  test("cells that say what they said before change nothing at all", () => {
    const before = regrade(COMPOSITE, METHOD_LIKE, DEFAULT_SETTINGS);
    const same = edit(before, new Map([[1, METHOD_LIKE[1]]]));
    expect(same.plan).toBe(before);
    expect(same.recomputed).toEqual({ readRows: [], industries: [], gradedRows: [] });
  });
});

const industry = fc.constantFrom("零售业", "零售业", "制造业", "制造业", "互联网", "", " 零售业", "#N/A");
const amount = fc.integer({ min: 0, max: 300 });
const composite = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9 }), amount)
      .map(([r, f, m]) => `${r}天/${f}次/${m / 10}万`),
  },
  { weight: 2, arbitrary: fc.constantFrom("", "/3次/45万", "8万5", "#N/A") },
);
const id = fc.constantFrom("", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "合计");
const name = fc.constantFrom("甲", "乙", "", "合计");
const grade = fc.constantFrom("", "S", "A", "B", "C", "x");
const updated = fc.constantFrom<CellValue>("", "2024-05-01", 45_350, "2024-06-09", "待定", "#REF!");
const note = fc.constantFrom("", "竞品", "投诉，降价", "注册未下单");
const compositeRow: fc.Arbitrary<Row> = fc.tuple(
  id,
  name,
  industry,
  grade,
  composite,
  updated,
  note,
  fc.constantFrom<CellValue>("", 1, 5),
);
const recency = fc.constantFrom<CellValue>("", "2024-05-20", 45_400, 45_430, "30天", "5月20日");
const orders = fc.constantFrom<CellValue>("", 0, 1, 2, 4, "3次", 2.5);
const money = fc.oneof(
  amount.map((tenths) => tenths / 10),
  fc.constantFrom<CellValue>("", "8万5", -3),
);
const separateRow: fc.Arbitrary<Row> = fc.tuple(id, name, industry, grade, recency, orders, money, updated, note);

interface Case {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly edits: readonly (readonly (readonly [number, Row])[])[];
}

const caseOf = (headers: readonly string[], row: fc.Arbitrary<Row>): fc.Arbitrary<Case> =>
  fc.record({
    headers: fc.constant(headers),
    rows: fc.array(row, { minLength: 1, maxLength: 24 }),
    edits: fc.array(fc.array(fc.tuple(fc.nat(23), row), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
  });

/** Mostly one cell, sometimes the whole row: both happen. */
const anyCase = fc.oneof(caseOf(COMPOSITE, compositeRow), caseOf(SEPARATE, separateRow));

const ownBenchmarks: readonly OwnBenchmark[] = [{ industry: "制造业", n: 9, meanOrders: 3, meanAmountYuan: 120_000 }];
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    minimumCount: fc.integer({ min: 1, max: 6 }),
    compareWith: fc.constantFrom(...COMPARISONS),
    center: fc.constantFrom("mean" as const, "median" as const),
    recency: fc.constantFrom("aged" as const, "recorded" as const),
    own: fc.boolean(),
    isLocked: fc.boolean(),
  })
  .map(({ minimumCount, compareWith, center, recency: mode, own, isLocked }) => ({
    ...DEFAULT_SETTINGS,
    rules: { ...DEFAULT_RULES, minimumCount, compareWith, center },
    recency: mode,
    ownBenchmarks: own ? ownBenchmarks : [],
    locks: isLocked ? [{ key: "C1", grade: "S" as const, reason: "", until: null }] : [],
  }));

test("edit after edit, the plan is the one the whole table would give", () => {
  fc.assert(
    fc.property(anyCase, anySettings, fc.boolean(), ({ headers, rows, edits }, settings, oneCell) => {
      const now = rows.map((row) => [...row]);
      let plan = regrade(headers, now, settings);
      for (const some of edits) {
        const changes = new Map<number, Row>();
        some.forEach(([at, row], nth) => {
          const place = at % now.length;
          const column = (at + nth) % headers.length;
          now[place] = oneCell ? now[place].map((cell, one) => (one === column ? row[one] : cell)) : [...row];
          changes.set(place, now[place]);
        });
        plan = edit(plan, changes).plan;
        expect(withoutSums(plan)).toEqual(regrade(headers, now, settings));
        if (plan.sums !== undefined) expect(plan.sums).toEqual(industrySums(plan.table, plan.graded.recencyDays));
      }
    }),
    { numRuns: 200 },
  );
});

test("what is recomputed are the industries of the edited rows, and nobody else's customers where all have enough", () => {
  const big = fc.constantFrom("零售业", "制造业", "互联网");
  const sound = fc.tuple(big, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 300 }));
  const anyTable = fc.array(sound, { minLength: 12, maxLength: 40 });
  fc.assert(
    fc.property(anyTable, fc.nat(39), amount, (some, at, wan) => {
      const rows = some.map(([of, f, m], row) => customer(`C${row + 10}`, of, `10天/${f}次/${m}万`));
      const place = at % rows.length;
      const before = regrade(COMPOSITE, rows, { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_RULES, minimumCount: 1 } });
      const own = some[place][0];
      const changed = customer(`C${place + 10}`, own, `10天/3次/${wan + 301}万`);
      const { recomputed } = edit(before, new Map([[place, changed]]));
      expect(recomputed.industries).toEqual([own]);
      expect(recomputed.gradedRows).toEqual(some.flatMap(([of], row) => (of === own ? [row] : [])));
    }),
  );
});
