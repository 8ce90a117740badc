// Whether a workbook counts its days from 1904 is asked with the reading of a table and known from then on: a function call
// in Excel's calculation is neither for following an edit nor for a write that is to be one step of Ctrl+Z.

import type { SheetChange } from "../../src/actions/host";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY } from "./bookOfCustomers";

afterEach(stopHosts);

/** The rows as a workbook holds them that counts from 1904. */
const ROWS_1904 = METHOD_ROWS.map((row) => row.map((cell, at) => (at === 10 ? Number(cell) - 1462 : cell)));

test("each reading of a table asks once, the one after a write too; following, logging and undoing ask no more", async () => {
  const here = book();
  const opened = (await here.actions.openTable())!;
  const asked = here.host.timesUsed("Functions.date");
  expect(asked).toBe(1);
  const diff = await here.actions.previewRegrade(opened, { asOf: TODAY });
  expect(here.host.timesUsed("Functions.date")).toBe(asked + 1);
  const changes: SheetChange[] = [];
  const stop = await here.actions.onTableChange(opened, (change) => changes.push(change));
  here.type(2, 11, "改约周五");
  await here.host.settled();
  await here.actions.followEdit(diff, changes, { asOf: TODAY });
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  await here.actions.undo(outcome);
  await stop();
  expect(outcome.logged).toBe(2);
  expect(here.host.timesUsed("Functions.date")).toBe(asked + 2);
});

test("another workbook is asked anew", async () => {
  const texts: unknown[] = [];
  for (const use1904 of [false, true, false]) {
    const here = book({ use1904, rows: use1904 ? ROWS_1904 : METHOD_ROWS });
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(outcome.logged).toBe(2);
    const log = here.model.requireSheet("评级日志");
    texts.push(Math.floor(Number(log.value(1, 0))));
  }
  expect(texts).toEqual([TODAY, TODAY - 1462, TODAY]);
});

test("a date system that somebody changes while the pane is open counts from the next reading on", async () => {
  const here = book({ rows: ROWS_1904 });
  await preview(here);
  here.model.use1904 = true;
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
  expect(Math.floor(Number(here.model.requireSheet("评级日志").value(1, 0)))).toBe(TODAY - 1462);
});
