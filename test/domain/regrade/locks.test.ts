import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { changeLine, listedRows } from "../../../src/domain/regrade/changeList";
import { lockOf, rowsOutOfLock } from "../../../src/domain/regrade/locks";
import { changingCount, isChanging, isLocked, isStaying, kindOf } from "../../../src/domain/regrade/plan";
import { renamedRows } from "../../../src/domain/regrade/renamed";
import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import type { GradeLock } from "../../../src/domain/settings/settings";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { gradeOf, GRADES } from "../../../src/domain/vocabulary/grade";
import { zhChangeListWords } from "../../../src/i18n/sheets/zh-CN";
import { day, planOf } from "./plans";

const AS_OF = day("2024-05-31");
const HEADER = ["客户编号", "客户名称", "客户等级", "RFM指标(R/F/M)", "最后更新时间"];
const row = (id: string, grade: CellValue, rfm: CellValue): CellValue[] => [id, id, grade, rfm, "2024-05-31"];
const lock = (given: Partial<GradeLock>): GradeLock => ({
  key: "C1",
  grade: "B",
  reason: "总监决定",
  until: null,
  ...given,
});

/** By fixed amounts: 95天 is a C, 10天 with 200万 an S. */
const FALLS = "95天/2次/8万";
const BEST = "10天/5次/200万";

test.each([
  ["the cell says the lock, the rule too", "B", FALLS, { grade: "B" as const }, "locked", "B"],
  ["the cell says the lock, the rule another", "S", FALLS, { grade: "S" as const }, "locked", "S"],
  ["the cell says the rule, the lock another", "S", BEST, {}, "toLock", "B"],
  ["cell, rule and lock all differ", "A", BEST, {}, "toLock", "B"],
  ["the cell is blank", "", BEST, {}, "toLock", "B"],
  ["the cell says something foreign", "VIP", BEST, {}, "toLock", "B"],
  ["the row cannot be graded, and the cell says the lock", "B", "??", {}, "locked", "B"],
  ["the row cannot be graded, and the cell says another grade", "A", "??", {}, "toLock", "B"],
  ["the lock ended yesterday", "S", FALLS, { until: AS_OF - 1 }, "fall", "C"],
  [
    "the lock ended yesterday, and the cell says what the rule says",
    "C",
    FALLS,
    { until: AS_OF - 1 },
    "unchanged",
    "C",
  ],
  ["the lock ended, and the row cannot be graded", "B", "??", { until: AS_OF - 1 }, "problem", "B"],
  ["today is its last day", "S", FALLS, { until: AS_OF }, "toLock", "B"],
  ["the lock is another customer's", "C", FALLS, { key: "C2" }, "unchanged", "C"],
])("%s", (_name, cell, rfm, given, kind, after) => {
  const plan = planOf([HEADER, row("C1", cell, rfm)], AS_OF, { locks: [lock(given)] });
  expect([kindOf(plan, 0), gradeOf(plan.after[0])]).toEqual([kind, after]);
});

test("a lock that is over is still known, and decides nothing", () => {
  const rows = [HEADER, row("C1", "B", FALLS), row("C2", "B", FALLS), ["", "", "", "", ""]];
  const over = lock({ until: AS_OF - 1 });
  const plan = planOf(rows, AS_OF, { locks: [over, lock({ key: "", until: AS_OF - 1 })] });
  expect(lockOf(plan, 0)).toEqual({ lock: over, holds: false });
  expect(lockOf(plan, 1)).toBeUndefined();
  expect(rowsOutOfLock(plan)).toEqual([0]);
  expect([isLocked(plan, 0), kindOf(plan, 0)]).toEqual([false, "fall"]);
});

test("of two locks with one key the one that holds counts, whichever stands last", () => {
  const holding = lock({ grade: "A" });
  const over = lock({ grade: "S", until: AS_OF - 1 });
  for (const locks of [
    [holding, over],
    [over, holding],
  ]) {
    const plan = planOf([HEADER, row("C1", "C", FALLS)], AS_OF, { locks });
    expect([kindOf(plan, 0), gradeOf(plan.after[0]), lockOf(plan, 0)?.holds]).toEqual(["toLock", "A", true]);
    expect(rowsOutOfLock(plan)).toEqual([]);
  }
});

test("the suggestion of a locked row is that of the locked grade, also where R, F and M cannot be read", () => {
  const rows = [HEADER, row("C1", "S", BEST), row("C2", "A", "??"), row("C3", "A", "??")];
  const plan = planOf(rows, AS_OF, { locks: [lock({}), lock({ key: "C2" })] });
  expect([0, 1].map((at) => rowFacts(plan, at).suggestion("zh-CN")?.grade)).toEqual(["B", "B"]);
  expect(rowFacts(plan, 2).suggestion("zh-CN")).toBeUndefined();
});

test("new grade names reach rows whose lock stands in the cell; a lock to write comes with its present name", () => {
  const { metals } = GRADE_NAME_PRESETS;
  const rows = [HEADER, row("C1", "S", FALLS), row("C2", "S", BEST)];
  const plan = planOf(rows, AS_OF, { locks: [lock({ grade: "S" }), lock({ key: "C2" })], gradeNames: metals });
  expect(renamedRows(plan)).toEqual([0]);
  const line = changeLine(plan, 1, zhChangeListWords, "手工锁定", () => "低");
  expect(line.slice(3, 6)).toEqual(["S", metals.B, "按锁定改"]);
});

test("a lock to write is listed with the changes, before the locks that stand", () => {
  const rows = [HEADER, row("C1", "B", FALLS), row("C2", "S", BEST), row("C3", "S", FALLS)];
  const plan = planOf(rows, AS_OF, { locks: [lock({}), lock({ key: "C2" })] });
  expect(listedRows(plan)).toEqual([2, 1, 0]);
});

const anyRow = fc.tuple(
  fc.constantFrom("", "S", "A", "B", "C", "x"),
  fc.constantFrom(FALLS, BEST, "50天/3次/60万", "", "??"),
  fc.option(fc.record({ grade: fc.constantFrom(...GRADES), until: fc.constantFrom(null, AS_OF - 1, AS_OF) })),
);

test("a row changes, stays, cannot be graded or is blank; and it is locked exactly where a lock holds", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20, size: "max" }), (given) => {
      const rows = given.map(([grade, rfm], at) => row(`C${at}`, grade, rfm));
      const locks = given.flatMap(([, , own], at) => (own === null ? [] : [lock({ ...own, key: `C${at}` })]));
      const plan = planOf([HEADER, ...rows], AS_OF, { locks });
      given.forEach(([, , own], at) => {
        const holds = own !== null && own.until !== AS_OF - 1;
        expect(isLocked(plan, at)).toBe(holds);
        if (holds) expect(gradeOf(plan.after[at])).toBe(own.grade);
        expect(isChanging(plan, at)).toBe(
          kindOf(plan, at) !== "problem" && plan.after[at] !== plan.table.sheetGrade[at],
        );
        expect([isChanging(plan, at), isStaying(plan, at), kindOf(plan, at) === "problem"].filter(Boolean)).toEqual([
          true,
        ]);
      });
      expect(changingCount(plan)).toBe(given.filter((_one, at) => isChanging(plan, at)).length);
    }),
  );
});
