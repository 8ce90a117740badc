// What the pane meets when it looks at a workbook that somebody is using: a chart is selected, a header row was hidden, the
// sheet has commas in its name.

import { HostFailure } from "../../src/excel/workbook";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const sheetOf = (here: Book) => here.model.tables[0]?.sheet ?? here.model.sheets[0]!;

/** The code of a refusal. */
async function codeOf(step: () => Promise<unknown>): Promise<string> {
  try {
    await step();
  } catch (error) {
    if (error instanceof HostFailure) return error.code;
    throw error;
  }
  return "done";
}

describe.each(["GeneralException", "InvalidSelection", "ItemNotFound", "UnsupportedOperation"] as const)(
  "with a chart selected, an Excel that says %s",
  (code) => {
    test("shows the tables, and opens one", async () => {
      const here = book();
      here.model.objectSelected = code;
      const { tables, selected } = await here.actions.survey();
      expect([tables.map(({ name }) => name), selected]).toEqual([["客户表"], null]);
      expect((await preview(here)).plan.table.rowCount).toBe(4);
    });

    test("is followed from the next click on a cell, by one handler that can be taken away", async () => {
      const here = book();
      const { opened } = await preview(here);
      here.model.objectSelected = code;
      const rows: number[] = [];
      const stop = await here.actions.onCustomerSelected(
        () => opened,
        ({ row }) => rows.push(row),
      );
      expect([rows, here.host.registrationCount]).toEqual([[], 1]);
      here.model.objectSelected = null;
      here.model.select(sheetOf(here), { top: 2, left: 1, bottom: 2, right: 1 });
      await here.host.settled();
      expect(rows).toEqual([1]);
      await stop();
      expect(here.host.registrationCount).toBe(0);
    });
  },
);

test("while a cell is being edited the question is not asked twice", async () => {
  const here = book();
  here.host.failNext("InvalidOperationInCellEditMode");
  expect(await codeOf(() => here.actions.survey())).toBe("editMode");
  expect(here.host.counters.requests).toBe(1);
});

describe("a header row hidden after the table was opened", () => {
  const hide = (here: Book) => {
    const [{ table, sheet }] = here.model.tables as [(typeof here.model.tables)[number]];
    here.model.showHeaders(sheet, table, false);
  };

  test("is told as such by every step, and nothing is written", async () => {
    const here = book();
    const diff = await preview(here);
    hide(here);
    const before = Array.from({ length: 4 }, (_, row) => here.cell(row + 1, 5));
    const steps = [
      () => here.actions.previewRegrade(diff.opened),
      () => here.actions.accept(diff, here.actions.everything(diff)),
      () => here.actions.changedSince(diff),
      () => here.actions.highlights(diff.opened),
      () => here.actions.selectCell(diff, 1, "name"),
    ];
    for (const step of steps) expect(await codeOf(step)).toBe("headersHidden");
    expect(Array.from({ length: 4 }, (_, row) => here.cell(row + 1, 5))).toEqual(before);
  });

  test("shown again lets the work go on", async () => {
    const here = book();
    const diff = await preview(here);
    hide(here);
    const [{ table, sheet }] = here.model.tables as [(typeof here.model.tables)[number]];
    here.model.showHeaders(sheet, table, true);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(outcome.report.written["客户等级"]).toBe(2);
  });

  test("between the two round trips of a survey leaves the table out", async () => {
    const here = book();
    here.host.between(1, () => hide(here));
    expect((await here.actions.survey()).tables).toEqual([]);
  });
});

test.each(["华东,一组", "华东!一组", "O'Neil, 'B'!A1"])("merged cells on a sheet named %s are found", async (name) => {
  const here = book({ asTable: false });
  here.model.renameSheet(here.model.requireSheet("客户"), name);
  const diff = await preview(here);
  sheetOf(here).merges.push({ top: 2, left: 3, bottom: 3, right: 3 });
  const accepted = here.actions.accept(diff, here.actions.everything(diff));
  await expect(accepted).rejects.toMatchObject({ code: "merged", subject: expect.stringContaining("D3:D4") });
  expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
});
