// 只看改动的行: only the rows of a diff or a run are seen, said until all are shown, and taken back without a trace.

import { MOST_TOLD } from "../../src/domain/table/tellingColumn";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book, type BookOptions } from "./bookOfCustomers";
import { manyRows } from "./manyRows";

jest.setTimeout(120_000);
afterEach(stopHosts);

/** Rows of the table that are seen, counted from 0. */
function seen({ model }: Book, count = METHOD_ROWS.length): readonly number[] {
  const sheet = model.requireSheet("客户");
  return Array.from({ length: count }, (_, row) => row).filter((row) => !sheet.isRowHidden(row + 1));
}

/** What Excel would save of filters, hidden rows and tables. */
function looks({ model }: Book): string {
  const { filters, hiddenRows, filteredRows, tables } = model.requireSheet("客户");
  return JSON.stringify([filters, [...hiddenRows], [...filteredRows], tables]);
}

const filterBy = (column: string, values: string[]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem("客户表").columns.getItem(column).filter.applyValuesFilter(values);
    await context.sync();
  });

const all = [0, 1, 2, 3];

describe.each<[string, BookOptions]>([
  ["a table", {}],
  ["a header row without a table", { asTable: false }],
])("in %s", (_, options) => {
  test("only the rows asked for are seen, then all again, and the sheet is what it was", async () => {
    const here = book(options);
    const before = looks(here);
    const diff = await preview(here);
    expect(await here.actions.showOnly(diff, [1, 3])).toMatchObject({ rows: 2 });
    expect(seen(here)).toEqual([1, 3]);
    expect(await here.actions.shownRows(diff.opened)).toMatchObject({ rows: 2 });
    expect(await here.actions.showAll(diff.opened)).toBe(false);
    expect(looks(here)).toBe(before);
    expect(await here.actions.shownRows(diff.opened)).toBeNull();
    expect(here.model.settings.size).toBe(0);
  });

  test("rows that were sorted in between are found by their key", async () => {
    const here = book(options);
    const diff = await preview(here);
    const name = diff.plan.table.cells.name?.[3];
    const sheet = here.model.requireSheet("客户");
    const cells = all.map((row) => METHOD_ROWS[0]!.map((__, column) => sheet.value(row + 1, column)));
    [...cells].reverse().forEach((row, at) => row.forEach((value, column) => sheet.setCell(at + 1, column, { value })));
    await here.actions.showOnly(diff, [3]);
    expect(seen(here)).toEqual([0]);
    expect(here.cell(1, 1)).toBe(name);
  });

  test("a filter of the user's own is kept, and the offer refused", async () => {
    const here = book(options);
    const diff = await preview(here);
    here.model.setFilters(here.model.requireSheet("客户"), [
      {
        ...(options.asTable === false ? {} : { tableId: here.model.requireSheet("客户").tables[0]!.id }),
        area: { top: 0, left: 0, bottom: 4, right: 11 },
        // Every row passes: nothing is hidden, and it is a filter all the same.
        columns: [{ column: 0, values: all.map((row) => String(here.cell(row + 1, 0))) }],
      },
    ]);
    const before = looks(here);
    expect(await here.actions.showOnly(diff, [1])).toBe("hidden");
    expect(looks(here)).toBe(before);
  });

  test("a filter set on another column since then stays, and some rows stay out of sight", async () => {
    const here = book(options);
    const diff = await preview(here);
    await here.actions.showOnly(diff, [1, 3]);
    const sheet = here.model.requireSheet("客户");
    const [ours] = sheet.filters as [(typeof sheet.filters)[number]];
    const theirs = { column: 1, values: [String(here.cell(2, 1))] };
    here.model.setFilters(sheet, [{ ...ours, columns: [...ours.columns, theirs] }]);
    expect(await here.actions.showAll(diff.opened)).toBe(true);
    expect(sheet.filters.map(({ columns }) => columns)).toEqual([[theirs]]);
    expect(seen(here)).toEqual([1]);
  });

  test("rows hidden by hand are left hidden, and the offer refused", async () => {
    const here = book(options);
    here.model.requireSheet("客户").hiddenRows.add(2);
    const before = looks(here);
    expect(await here.actions.showOnly(await preview(here), [0])).toBe("hidden");
    expect(looks(here)).toBe(before);
  });

  test("where somebody gives another row the same id meanwhile, exactly the row asked for is seen, or no filter is left", async () => {
    const answers = new Set<unknown>();
    for (let request = 1; request < 8; request += 1) {
      const here = book(options);
      const diff = await preview(here);
      const before = looks(here);
      here.host.between(request, () => here.type(1, 0, String(here.cell(2, 0))));
      const answer = await here.actions.showOnly(diff, [1]);
      answers.add(typeof answer === "string" ? answer : "shown");
      if (answer === "inexact") expect(looks(here)).toBe(before);
      else expect(seen(here)).toEqual([1]);
    }
    expect([...answers].sort()).toEqual(["inexact", "shown"]);
  });

  test("a protected sheet is not filtered", async () => {
    const here = book(options);
    const diff = await preview(here);
    here.model.requireSheet("客户").protection = { protected: true, options: {} };
    await expect(here.actions.showOnly(diff, [1])).rejects.toMatchObject({ code: "protected" });
    expect(seen(here)).toEqual(all);
  });

  test("a refusal at any request leaves every row in sight, or a filter that is known", async () => {
    const known = new Set<boolean>();
    for (let request = 0; request < 14; request += 1) {
      const here = book(options);
      const diff = await preview(here);
      here.host.failNext("AccessDenied", request);
      await here.actions.showOnly(diff, [1]).catch(() => null);
      // A refusal that has not come yet comes now.
      for (let more = 0; more < request; more += 1) await here.actions.loadSettings().catch(() => null);
      const filter = await here.actions.shownRows(diff.opened);
      known.add(filter !== null);
      expect([request, seen(here)]).toEqual([request, filter === null ? all : [1]]);
    }
    expect(known.size).toBe(2);
  });
});

test("ids that repeat are passed over for names, and without either nothing is filtered", async () => {
  const twice = METHOD_ROWS.map((row) => ["C1", ...row.slice(1)]);
  const here = book({ rows: twice });
  await here.actions.showOnly(await preview(here), [2]);
  expect(seen(here)).toEqual([2]);
  const same = METHOD_ROWS.map((row) => ["C1", "同名", ...row.slice(2)]);
  const there = book({ rows: same });
  expect(await there.actions.showOnly(await preview(there), [2])).toBe("unclear");
  expect(seen(there)).toEqual(all);
});

test("more rows than a filter takes are refused before anything is asked", async () => {
  const here = book();
  const diff = await preview(here);
  const rows = Array.from({ length: MOST_TOLD + 1 }, (_, row) => row);
  expect(await here.actions.showOnly(diff, rows)).toBe("tooMany");
});

test("buttons that were switched off are off again afterwards", async () => {
  const here = book();
  const [table] = here.model.requireSheet("客户").tables;
  here.model.changeTable(here.model.requireSheet("客户"), table!.id, { showFilterButton: false });
  const before = looks(here);
  const diff = await preview(here);
  await here.actions.showOnly(diff, [1]);
  here.model.changeTable(here.model.requireSheet("客户"), table!.id, { showFilterButton: true });
  await here.actions.showAll(diff.opened);
  expect(looks(here)).toBe(before);
});

test("beside a header row whose filter is for other cells nothing is filtered", async () => {
  const here = book({ asTable: false });
  here.model.setFilters(here.model.requireSheet("客户"), [
    { area: { top: 2, left: 0, bottom: 4, right: 3 }, columns: [] },
  ]);
  const before = looks(here);
  expect(await here.actions.showOnly(await preview(here), [1])).toBe("otherFilter");
  expect(looks(here)).toBe(before);
});

test("buttons that a header row had before stay when all rows are shown", async () => {
  const here = book({ asTable: false });
  here.model.setFilters(here.model.requireSheet("客户"), [
    { area: { top: 0, left: 0, bottom: 4, right: 11 }, columns: [] },
  ]);
  const before = looks(here);
  const diff = await preview(here);
  await here.actions.showOnly(diff, [1]);
  expect(seen(here)).toEqual([1]);
  await here.actions.showAll(diff.opened);
  expect(looks(here)).toBe(before);
});

test("who clears the filter in the sheet has shown all rows", async () => {
  const here = book();
  const diff = await preview(here);
  await here.actions.showOnly(diff, [1]);
  here.model.setFilters(here.model.requireSheet("客户"), []);
  expect(await here.actions.shownRows(diff.opened)).toBeNull();
  expect(await here.actions.showAll(diff.opened)).toBe(false);
});

test("a new pane knows of the filter: it is kept in the workbook", async () => {
  const here = book();
  const diff = await preview(here);
  await here.actions.showOnly(diff, [0, 2]);
  const reopened = await here.actions.openTable();
  expect(await here.actions.shownRows(reopened!)).toMatchObject({ rows: 2 });
  await here.actions.showAll(reopened!);
  expect(seen(here)).toEqual(all);
});

test("a column that was deleted takes its filter along", async () => {
  const here = book();
  const diff = await preview(here);
  await here.actions.showOnly(diff, [1]);
  const sheet = here.model.requireSheet("客户");
  here.model.setFilters(sheet, []);
  here.model.deleteColumns(sheet, 0, 1);
  sheet.hiddenRows.add(2);
  expect(await here.actions.showAll(diff.opened)).toBe(true);
});

test("a regrade written under the filter reaches every row, and the filter stays", async () => {
  const here = book({ rows: manyRows(40) });
  const diff = await preview(here);
  await here.actions.showOnly(diff, [1]);
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect(outcome.report.stopped).toBeNull();
  expect(here.column("客户等级")).toEqual(Array.from({ length: 10 }, () => ["B", "S", "C", "C"]).flat());
  expect(seen(here, 40)).toEqual([1]);
});

test("the stand-in and the product agree on who is filtered by what is shown, not by what is stored", async () => {
  const here = book({ rows: METHOD_ROWS.map((row, at) => [at + 1, ...row.slice(1)]) });
  here.model.setStyle(
    here.model.requireSheet("客户"),
    { top: 1, bottom: 4, left: 0, right: 0 },
    { numberFormat: "0000" },
  );
  await here.actions.showOnly(await preview(here), [2]);
  expect(seen(here)).toEqual([2]);
  await filterBy("客户编号", ["0001"]);
  expect(seen(here)).toEqual([0]);
});
