import fc from "fast-check";
import {
  customersIn,
  distributionByRules,
  distributionInSheet,
  isSameSpread,
} from "../../../src/domain/regrade/distribution";
import { changingCount, isChanging, kindOf, type RegradePlan } from "../../../src/domain/regrade/plan";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { gradeOf, GRADES } from "../../../src/domain/vocabulary/grade";
import { day, METHOD_TABLE, planOf } from "./plans";

const AS_OF = day("2024-06-04");
const HEADER = ["客户编号", "客户名称", "客户等级", "RFM指标(R/F/M)", "最后更新时间"];
const row = (id: string, grade: CellValue, rfm: CellValue): CellValue[] => [id, id, grade, rfm, "2024-06-04"];

test("on 2024-06-04 the method's table holds one of each grade, and the rules say one S, one B and two C", () => {
  const plan = planOf(METHOD_TABLE, AS_OF);
  expect(distributionInSheet(plan.table)).toEqual({ S: 1, A: 1, B: 1, C: 1, none: 0 });
  expect(distributionByRules(plan)).toEqual({ S: 1, A: 0, B: 1, C: 2, none: 0 });
});

test("a row that cannot be graded is without a grade by the rules, and has the one that stands in its cell in the sheet", () => {
  const plan = planOf([HEADER, row("C1", "A", "??"), ["", "", "", "", ""]], AS_OF);
  expect(distributionInSheet(plan.table)).toEqual({ S: 0, A: 1, B: 0, C: 0, none: 0 });
  expect(distributionByRules(plan)).toEqual({ S: 0, A: 0, B: 0, C: 0, none: 1 });
});

test("a lock counts by its own grade, not by what the figures alone would give", () => {
  const locks = [{ key: "C1", grade: "B", reason: "", until: null } as const];
  const plan = planOf([HEADER, row("C1", "S", "10天/5次/200万")], AS_OF, { locks });
  expect(distributionByRules(plan)).toEqual({ S: 0, A: 0, B: 1, C: 0, none: 0 });
});

const anyTable = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom("", "S", "A", "B", "C") },
        { weight: 1, arbitrary: fc.constant("x") },
      ),
      fc.constantFrom("95天/2次/8万", "10天/5次/200万", "50天/3次/60万", "", "??"),
      fc.option(fc.constantFrom(...GRADES)),
    ),
    { maxLength: 30, size: "max" },
  )
  // A column with more strange words than this is no grade column, and nothing is written into it.
  .filter((given) => {
    const filled = given.filter(([grade]) => grade !== "");
    return filled.filter(([grade]) => grade === "x").length * 5 <= filled.length;
  })
  .map((given) => ({
    rows: [HEADER, ...given.map(([grade, rfm], at) => row(`C${at}`, grade, rfm))],
    locks: given.flatMap(([, , grade], at) =>
      grade === null ? [] : [{ key: `C${at}`, grade, reason: "", until: null }],
    ),
  }));

/** The table with some changes of its plan written. */
function written(plan: RegradePlan, rows: readonly CellValue[][], ticked: (row: number) => boolean): CellValue[][] {
  return rows.map((cells, at) =>
    at > 0 && isChanging(plan, at - 1) && ticked(at - 1)
      ? cells.map((cell, column) => (column === 2 ? (gradeOf(plan.after[at - 1]) ?? "") : cell))
      : cells,
  );
}

test("both spreads count every customer once", () => {
  fc.assert(
    fc.property(anyTable, ({ rows, locks }) => {
      const plan = planOf(rows, AS_OF, { locks });
      const customers = plan.table.rowCount - plan.counts.empty;
      expect(customersIn(distributionInSheet(plan.table))).toBe(customers);
      expect(customersIn(distributionByRules(plan))).toBe(customers);
    }),
  );
});

test("once every change is written, both spreads agree but for rows that cannot be graded and keep an old grade", () => {
  fc.assert(
    fc.property(anyTable, ({ rows, locks }) => {
      const plan = planOf(rows, AS_OF, { locks });
      const after = planOf(
        written(plan, rows, () => true),
        AS_OF,
        { locks },
      );
      expect(changingCount(after)).toBe(0);
      const ungraded = [...after.kind.keys()].filter((at) => kindOf(after, at) === "problem");
      const keepsOld = ungraded.some((at) => gradeOf(after.table.sheetGrade[at]) !== undefined);
      expect(isSameSpread(distributionInSheet(after.table), distributionByRules(after))).toBe(!keepsOld);
    }),
  );
});

test("after some of the changes were written, the sheet's spread is what it was, moved by exactly those", () => {
  fc.assert(
    fc.property(anyTable, fc.infiniteStream(fc.boolean()), ({ rows, locks }, coins) => {
      const plan = planOf(rows, AS_OF, { locks });
      const tick = Array.from({ length: plan.table.rowCount }, () => coins.next().value === true);
      const codes = plan.table.sheetGrade.map((code, at) => (tick[at] && isChanging(plan, at) ? plan.after[at] : code));
      const fresh = planOf(
        written(plan, rows, (at) => tick[at]),
        AS_OF,
        { locks },
      );
      expect(distributionInSheet(plan.table, codes)).toEqual(distributionInSheet(fresh.table));
    }),
  );
});
