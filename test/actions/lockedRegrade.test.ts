// Locks through the whole product: the diff, the cells, the log, the undo. Ran on the emulated workbook.

import { changingCount, isChanging, kindOf } from "../../src/domain/regrade/plan";
import { GRADE_NAME_PRESETS } from "../../src/domain/settings/gradeNaming";
import type { GradeLock } from "../../src/domain/settings/settings";
import { formulaBook } from "./formulaBook";
import { book, preview, stopHosts, TODAY, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

/** B制造企业 is an S by the rules and in the sheet; D创业公司 a C. */
const S_ROW = 1;
const C_ROW = 3;
const IDS = ["C202405001", "C202405002", "C202405003", "C202405004"];

async function lockRows({ actions }: Book, locks: readonly (Partial<GradeLock> & { readonly at: number })[]) {
  const { settings } = await actions.loadSettings();
  const all = locks.map(({ at, ...given }) => ({
    key: IDS[at] ?? "",
    grade: "B" as const,
    reason: "总监决定",
    until: null,
    ...given,
  }));
  await actions.saveSettings({ ...settings, locks: all });
}

const ours = (here: Book, row: number) =>
  ["客户等级", "建议策略", "流失风险", "下次跟进", "评级依据"].map((header) => here.column(header)[row]);

const log = (here: Book) => {
  const sheet = here.model.requireSheet("评级日志");
  const rows = (sheet.usedArea(true)?.bottom ?? 0) + 1;
  return Array.from({ length: rows - 1 }, (_, at) => [1, 3, 4, 5].map((column) => sheet.value(at + 1, column)));
};

test("a lock to another grade is one row of the diff, written with its reason, strategy and date, logged and undone", async () => {
  const here = book();
  await lockRows(here, [{ at: S_ROW }]);
  const diff = await preview(here);
  expect(diff.plan.counts).toMatchObject({ fall: 2, rise: 0, toLock: 1, unchanged: 1, locked: 0 });
  const outcome = await here.actions.accept(diff, { rows: [S_ROW], refreshOthers: false });
  expect(outcome.gradedRows).toEqual([S_ROW]);
  const [grade, strategy, , next, reason] = ours(here, S_ROW);
  expect([grade, reason]).toEqual(["B", "手工锁定 B：总监决定"]);
  expect(strategy).toMatch(/\S/);
  expect(next).toBeGreaterThanOrEqual(TODAY);
  expect(log(here)).toEqual([[IDS[S_ROW], "S", "B", "手工锁定 B：总监决定"]]);
  await here.actions.undo(outcome);
  expect(ours(here, S_ROW)).toEqual(["S", null, null, null, null]);
  expect(log(here).at(-1)).toEqual([IDS[S_ROW], "B", "S", "撤销本次"]);
});

test("once a lock is written the sheet and the rules agree, and nothing is left to change", async () => {
  const here = book();
  await lockRows(here, [{ at: S_ROW }]);
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
  const again = await preview(here);
  expect([changingCount(again.plan), kindOf(again.plan, S_ROW)]).toEqual([0, "locked"]);
});

test("a lock that is not ticked leaves every cell of its row as it was, the others go on", async () => {
  const here = book();
  await here.actions.accept(...(await everythingOf(here)));
  const before = ours(here, S_ROW);
  await lockRows(here, [{ at: S_ROW }]);
  const diff = await preview(here);
  await here.actions.accept(diff, { rows: [] });
  expect(ours(here, S_ROW)).toEqual(before);
});

test("beside a grade that stays because it is a formula, strategy and date are of the grade in the cell, without a reason", async () => {
  const unlocked = book();
  await unlocked.actions.accept(...(await everythingOf(unlocked)));
  const asUnlocked = ours(unlocked, S_ROW).slice(0, 2);
  stopHosts();
  const here = await formulaBook();
  here.type(S_ROW + 1, 5, '="S"');
  await lockRows(here, [{ at: S_ROW }]);
  const diff = await preview(here);
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect(ours(here, S_ROW).slice(0, 2)).toEqual(asUnlocked);
  expect(ours(here, S_ROW)[4]).toBeNull();
  expect(outcome.skipped).toContainEqual({ row: S_ROW, header: "客户等级", reason: "formula" });
  const replaced = await here.actions.accept(diff, { ...here.actions.everything(diff), replaceFormulas: true });
  expect(replaced.gradedRows).toContain(S_ROW);
  expect(ours(here, S_ROW)[4]).toBe("手工锁定 B：总监决定");
});

test("a lock on a row that cannot be graded is written, with the strategy of the locked grade", async () => {
  const here = book();
  here.type(C_ROW + 1, 6, "很久/很少/很多");
  await lockRows(here, [{ at: C_ROW }]);
  const diff = await preview(here);
  expect([kindOf(diff.plan, C_ROW), isChanging(diff.plan, C_ROW)]).toEqual(["toLock", true]);
  await here.actions.accept(diff, here.actions.everything(diff));
  const [grade, strategy, , next, reason] = ours(here, C_ROW);
  expect([grade, reason]).toEqual(["B", "手工锁定 B：总监决定"]);
  expect([typeof strategy, typeof next]).toEqual(["string", "number"]);
});

test("a lock that is over decides nothing: the rules write their grade and their reason", async () => {
  const here = book();
  await lockRows(here, [{ at: 0, grade: "A", until: TODAY - 1 }]);
  const diff = await preview(here);
  expect(kindOf(diff.plan, 0)).toBe("fall");
  await here.actions.accept(diff, here.actions.everything(diff));
  expect(ours(here, 0)[0]).toBe("B");
  expect(ours(here, 0)[4]).toContain("→ B");
});

test("renamed grades reach a locked row, whether its lock stands in the cell or not", async () => {
  const here = book();
  await lockRows(here, [{ at: S_ROW }, { at: C_ROW, grade: "C" }]);
  const { settings } = await here.actions.loadSettings();
  const { metals } = GRADE_NAME_PRESETS;
  await here.actions.saveSettings({ ...settings, gradeNames: metals });
  const diff = await preview(here);
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect([S_ROW, C_ROW].map((row) => ours(here, row)[0])).toEqual([metals.B, metals.C]);
  expect([outcome.gradedRows.includes(S_ROW), outcome.renamedRows]).toEqual([true, [C_ROW]]);
});

async function everythingOf(here: Book) {
  const diff = await preview(here);
  return [diff, here.actions.everything(diff)] as const;
}
