// What is left of a run in the sheet, and the grades that stand there. Ran on the emulated workbook.

import fc from "fast-check";
import { distributionInSheet } from "../../src/domain/regrade/distribution";
import { kindOf } from "../../src/domain/regrade/plan";
import { fatesOf } from "../../src/actions/rowFates";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

async function accepted(here: Book) {
  const diff = await preview(here);
  return here.actions.accept(diff, here.actions.everything(diff));
}

/** Ten customers, of whom some change, one cannot be read and one row is blank. */
const ROWS = [
  ...METHOD_ROWS,
  ...METHOD_ROWS.map((row, at) => row.map((cell, column) => (column < 2 ? `${cell}${at}` : column === 5 ? "C" : cell))),
  ["X1", "读不出", "", "零售业", "", "A", "很久/2次/3万", "", "", "", "2024-05-20", ""],
  ["", "", "", "", "", "", "", "", "", "", "", ""],
];

test("after a write all of it stands, and the grades are those of a fresh reading", async () => {
  const here = book();
  const { standing, report } = await accepted(here);
  const written = Object.values(report.written).reduce((sum, cells) => sum + cells, 0);
  expect(standing).toMatchObject({ cells: written, holding: written });
  expect(standing?.inSheet).toEqual({ S: 1, A: 0, B: 1, C: 2, none: 0 });
});

test("after any partial accept the grades in the result are those of a fresh reading", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), async (coins) => {
      const here = book({ rows: ROWS });
      const diff = await preview(here);
      const rows = here.actions.everything(diff).rows.filter((row) => coins[row]);
      const outcome = await here.actions.accept(diff, { rows });
      const fresh = await preview(here);
      expect(outcome.standing?.inSheet).toEqual(distributionInSheet(fresh.plan.table));
      const unread = [...fresh.plan.kind.keys()].filter((row) => kindOf(fresh.plan, row) === "problem");
      expect(unread).toHaveLength(1);
      stopHosts();
    }),
    { numRuns: 12 },
  );
});

test("rows that came or moved since are counted as they stand, and what was written is found again", async () => {
  const here = book();
  const outcome = await accepted(here);
  here.model.insertRows(here.model.requireSheet("客户"), 1, 2);
  [..."ABCDE"].forEach((_, at) => here.type(1, at, "新客户"));
  here.type(1, 5, "S");
  const now = await here.actions.standing(outcome);
  expect(now.holding).toBe(now.cells);
  expect(now.inSheet).toEqual(distributionInSheet((await preview(here)).plan.table));
});

test("a cell somebody changed no longer holds, and an undo restores exactly the others", async () => {
  const here = book();
  const outcome = await accepted(here);
  here.type(1, 5, "S");
  here.type(2, 12, "自己写的策略");
  const { cells, holding, inSheet } = await here.actions.standing(outcome);
  expect(cells - holding).toBe(2);
  expect(inSheet).toEqual({ S: 2, A: 0, B: 0, C: 2, none: 0 });
  expect(await here.actions.undo(outcome)).toMatchObject({ restored: holding, kept: 2 });
});

test("after an undo nothing holds, and what is left in the workbook is named", async () => {
  const here = book();
  const outcome = await accepted(here);
  const { leaves } = await here.actions.undo(outcome);
  expect(leaves).toEqual({ columns: ["建议策略", "流失风险", "下次跟进", "评级依据"], highlights: true, log: true });
  expect(await here.actions.standing(outcome)).toMatchObject({ holding: 0 });
});

test("after Ctrl+Z in Excel nothing holds, the sheet's grades are the old ones, and an undo has nothing to do", async () => {
  const here = book();
  const outcome = await accepted(here);
  let told = 0;
  const stop = await here.actions.onTableChange(outcome.preview.opened, () => (told += 1));
  while (here.cell(1, 5) !== "A" && here.model.undo());
  await here.host.settled();
  await stop();
  expect(told).toBeGreaterThan(0);
  const { holding, inSheet } = await here.actions.standing(outcome);
  expect([holding, inSheet]).toEqual([0, { S: 1, A: 1, B: 1, C: 1, none: 0 }]);
  expect(await here.actions.undo(outcome)).toMatchObject({ restored: 0 });
});

test("highlights that were switched off are not said to be left", async () => {
  const here = book();
  const outcome = await accepted(here);
  const opened = await here.actions.openTable();
  if (opened === null) throw new Error("no table was found");
  await here.actions.setHighlights(opened, []);
  const { leaves } = await here.actions.undo(outcome);
  expect(leaves?.highlights).toBe(false);
});

test("in a workbook that counts days from 1904 all of it stands as well", async () => {
  const here = book({ use1904: true });
  const { standing } = await accepted(here);
  expect(standing?.holding).toBe(standing?.cells);
});

test("every customer has one fate, and the fates add up to the table", async () => {
  const here = book({ rows: ROWS });
  const diff = await preview(here);
  const [left, ...rows] = here.actions.everything(diff).rows;
  here.type((rows[0] ?? 0) + 1, 6, "1天/1次/1万");
  const outcome = await here.actions.accept(diff, { rows });
  const fates = fatesOf(outcome);
  const all = [...fates.values()].flat().sort((a, b) => a - b);
  expect(all).toEqual([...diff.plan.kind.keys()].filter((row) => kindOf(diff.plan, row) !== "empty"));
  expect(fates.get("unticked")).toEqual([left]);
  expect(fates.get("changedMeanwhile")).toEqual([rows[0]]);
  expect(fates.get("graded")).toEqual(outcome.gradedRows);
  expect(fates.get("problem")).toHaveLength(1);
  expect(fates.get("unchanged")).toHaveLength(diff.plan.counts.unchanged);
});

test("what would be brought up to date is counted cell by cell, before and after", async () => {
  const here = book();
  const first = await preview(here);
  expect(await here.actions.refreshes(first)).toEqual({ rows: 2, cells: 8 });
  await here.actions.accept(first, here.actions.everything(first));
  const second = await preview(here);
  expect(await here.actions.refreshes(second)).toEqual({ rows: 0, cells: 0 });
  here.type(2, 13, "高");
  here.type(4, 14, 45000);
  here.type(4, 13, "高");
  const third = await preview(here);
  expect(await here.actions.refreshes(third)).toEqual({ rows: 2, cells: 3 });
  const outcome = await here.actions.accept(third, { rows: [] });
  const written = Object.values(outcome.report.written).reduce((sum, cells) => sum + cells, 0);
  expect(written).toBe(3);
});
