// Tables that are filtered or partly hidden while they are written, in every way an Excel is reported to take such writes.

import type { FilteredWrites } from "excel-stand-in/richapi/profiles";
import { PROFILES } from "excel-stand-in/richapi/profiles";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";
import { manyRows } from "./manyRows";

afterEach(stopHosts);

/** One customer of four is shown. */
const CONTACT = String(METHOD_ROWS[1]?.[2]);
const HABITS: readonly FilteredWrites[] = ["all", "firstInVisible", "visibleInOrder"];
const excel = (filteredWrites: FilteredWrites) => ({ ...PROFILES.windows, filteredWrites });

/** Everything in the table but what we write. */
const theirs = (here: Book) =>
  Array.from({ length: 40 }, (_, row) =>
    [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11].map((column) => here.cell(row + 1, column)),
  );

const filters = (here: Book) => JSON.stringify(here.model.requireSheet("客户").filters);

async function filterBy(column: string, values: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("客户表")
      .columns.getItem(column)
      .filter.applyValuesFilter([...values]);
    await context.sync();
  });
}

describe.each(HABITS)("an Excel whose values land like this: %s", (habit) => {
  const written = async (profile: ReturnType<typeof excel> | undefined, filter: boolean) => {
    const here = book({ rows: manyRows(40), profile });
    if (filter) await filterBy("联系人", [CONTACT]);
    const before = theirs(here);
    const diff = await preview(here);
    const state = filters(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    return { here, before, outcome, state };
  };
  const ours = (here: Book) =>
    ["客户等级", "建议策略", "流失风险", "下次跟进", "评级依据"].map((header) => here.column(header));

  test("a filtered table gets what it gets without a filter, the filter stays, nothing else changes", async () => {
    const plain = await written(undefined, false);
    const filtered = await written(excel(habit), true);
    expect(filtered.here.model.requireSheet("客户").filteredRows.size).toBe(30);
    expect(ours(filtered.here)).toEqual(ours(plain.here));
    expect(theirs(filtered.here)).toEqual(filtered.before);
    expect(filters(filtered.here)).toBe(filtered.state);
    expect(filtered.outcome.columns.reduce((sum, { failed }) => sum + failed, 0)).toBe(0);
  });

  test("and the undo takes all of it back", async () => {
    const { here, before, outcome } = await written(excel(habit), true);
    const total = outcome.columns.reduce((sum, column) => sum + column.written, 0);
    expect(await here.actions.undo(outcome)).toMatchObject({ restored: total, kept: 0 });
    expect(theirs(here)).toEqual(before);
    expect(new Set(here.column("客户等级"))).toEqual(new Set(["A"]));
    expect(new Set(here.column("建议策略"))).toEqual(new Set([null]));
  });

  test.each([1, 2, 3, 4])("a filter set before request %i of the write damages nothing", async (request) => {
    const here = book({ rows: manyRows(40), profile: excel(habit) });
    const diff = await preview(here);
    const before = theirs(here);
    here.host.between(request, () => {
      const sheet = here.model.requireSheet("客户");
      const [{ id, area }] = sheet.tables as [(typeof sheet.tables)[number]];
      here.model.setFilters(sheet, [{ tableId: id, area, columns: [{ column: 2, values: [CONTACT] }] }]);
    });
    await here.actions.accept(diff, here.actions.everything(diff));
    const plain = await written(undefined, false);
    expect(theirs(here)).toEqual(before);
    expect(ours(here)).toEqual(ours(plain.here));
  });
});

test("rows hidden by hand are written like any other", async () => {
  const here = book({ rows: manyRows(40), profile: excel("firstInVisible") });
  for (const row of [3, 4, 9]) here.model.requireSheet("客户").hiddenRows.add(row);
  const diff = await preview(here);
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect(outcome.columns.map(({ failed }) => failed)).toEqual([0, 0, 0, 0, 0]);
  expect(here.column("流失风险")).not.toContain(null);
});
