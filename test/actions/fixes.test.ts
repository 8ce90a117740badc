import { checkUp } from "../../src/domain/checkup/checkUp";
import type { CellFix } from "../../src/domain/checkup/finding";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

const changed = (row: number, column: number, value: string): (string | number)[][] =>
  METHOD_ROWS.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? value : cell)));

async function checked(rows: (string | number)[][]) {
  const here = book({ rows });
  const diff = await preview(here);
  return { here, diff, fixes: checkUp(diff.plan.table).flatMap((finding) => finding.fixes) };
}

test("a tag in another spelling is corrected, and the undo brings the spelling back", async () => {
  const { here, diff, fixes } = await checked(changed(0, 7, "价格敏感"));
  const outcome = await here.actions.applyFixes(diff, fixes);
  expect(outcome.fixed).toBe(1);
  expect(here.column("核心需求标签")[0]).toBe("价格敏感型");
  expect(await here.actions.undoFixes(outcome)).toEqual({ restored: 1, kept: 0 });
  expect(here.column("核心需求标签")[0]).toBe("价格敏感");
});

test("an id that is corrected is found again by the undo", async () => {
  const { here, diff, fixes } = await checked(changed(0, 0, "c202405001"));
  const outcome = await here.actions.applyFixes(diff, fixes);
  expect(here.column("客户编号")[0]).toBe("C202405001");
  here.model.insertRows(here.model.requireSheet("客户"), 1, 1);
  expect(await here.actions.undoFixes(outcome)).toEqual({ restored: 1, kept: 0 });
  expect(here.cell(2, 0)).toBe("c202405001");
});

test("two corrections of one row, and of its key, are one write", async () => {
  const glued = changed(0, 0, "C202405001A科技公司").map((row, at) => (at === 0 ? row.with(1, "") : row));
  const { here, diff, fixes } = await checked(glued);
  const outcome = await here.actions.applyFixes(diff, fixes);
  expect([here.cell(1, 0), here.cell(1, 1)]).toEqual(["C202405001", "A科技公司"]);
  expect(await here.actions.undoFixes(outcome)).toEqual({ restored: fixes.length, kept: 0 });
  expect([here.cell(1, 0), here.cell(1, 1)]).toEqual(["C202405001A科技公司", null]);
});

test("a cell that somebody changed since is left alone and told, the others are written", async () => {
  const here = book();
  const diff = await preview(here);
  const fixes: CellFix[] = [0, 1].map((row) => ({
    row,
    role: "note",
    before: METHOD_ROWS[row]?.[11] ?? "",
    after: `改${row}`,
  }));
  here.type(1, 11, "已换供应商");
  const outcome = await here.actions.applyFixes(diff, fixes);
  expect(outcome.skipped).toEqual([{ row: 0, header: "", reason: "changedMeanwhile" }]);
  expect(here.column("备注").slice(0, 2)).toEqual(["已换供应商", "改1"]);
});
