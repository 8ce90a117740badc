// Looking at a workbook takes nothing from its user: Ctrl+Z after a reading still takes back what was typed before it. Some
// Excels lose their undo stack by the mere question after merged cells (profile undoLostByMergedAreas).

import type { SheetChange } from "../../src/actions/host";
import { PROFILES, type Profile } from "excel-stand-in/richapi/profiles";
import { book, preview, stopHosts, TODAY, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const WORST: Profile = { ...PROFILES.windows, name: "windows, always", undoLostByMergedAreas: "always" };
const EVERY: readonly Profile[] = [...Object.values(PROFILES), WORST];

/** A title merged above a header row, and a cell somebody has typed. */
function typedUnderTitle(profile: Profile, asTable: boolean): Book {
  const here = book({ asTable, profile });
  const sheet = here.model.requireSheet("客户");
  here.model.insertRows(sheet, 0, 1);
  sheet.setCell(0, 0, { value: "客户关系细分表" });
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 11 });
  here.model.undoStack.clear();
  here.model.setInput(sheet, 2, 11, "电话打不通", "user");
  return here;
}

describe.each(EVERY.map((profile) => [profile.name, profile] as const))("in an Excel like %s", (_, profile) => {
  test.each([true, false])(
    "opening, reading and following leave what was typed to Ctrl+Z (Excel table: %s)",
    async (asTable) => {
      const here = typedUnderTitle(profile, asTable);
      const diff = await preview(here);
      const changes: SheetChange[] = [];
      const stop = await here.actions.onTableChange(diff.opened, (change) => changes.push(change));
      const stopSelection = await here.actions.onCustomerSelected(
        () => diff.opened,
        () => undefined,
      );
      here.model.setInput(here.model.requireSheet("客户"), 3, 11, "改约周五", "user");
      await here.host.settled();
      await here.actions.followEdit(diff, changes, { asOf: TODAY });
      await here.actions.changedSince(diff);
      await here.actions.highlights(diff.opened);
      await here.actions.survey();
      await stop();
      await stopSelection();
      expect(changes).toHaveLength(1);
      expect(here.model.undo()).toBe(true);
      expect(here.model.undo()).toBe(true);
      expect([here.cell(2, 11), here.cell(3, 11)]).toEqual(["计划Q3采购新设备", "对供应链优化需求迫切"]);
    },
  );
});

test.each([
  ["1.14", false],
  ["1.19", false],
  ["1.20", true],
])("Ctrl+Z is promised for our writes with ExcelApi %s: %s", async (version, promised) => {
  const { sets, ...rest } = PROFILES.windows;
  const here = book({ profile: { ...rest, sets: { ...sets, ExcelApi: version } } });
  const diff = await preview(here);
  expect((await here.actions.accept(diff, here.actions.everything(diff))).excelUndo).toBe(promised);
});

test("merged cells are asked for once an accept was clicked, before its first cell", async () => {
  const here = typedUnderTitle(WORST, false);
  const diff = await preview(here);
  expect(here.host.timesUsed("Range.getMergedAreasOrNullObject")).toBe(0);
  await here.actions.accept(diff, here.actions.everything(diff));
  expect(here.host.timesUsed("Range.getMergedAreasOrNullObject")).toBe(1);
});

test.each([true, false])(
  "a write under a merged title leaves what was typed before to Ctrl+Z, as reported of Windows (%s)",
  async (asTable) => {
    const here = typedUnderTitle(PROFILES.windows, asTable);
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    while (here.cell(2, 11) === "电话打不通") expect(here.model.undo()).toBe(true);
    expect([here.cell(2, 5), here.cell(2, 11)]).toEqual(["A", "计划Q3采购新设备"]);
  },
);

test("an Excel table has no merged cells and is not asked for any", async () => {
  const here = typedUnderTitle(WORST, true);
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
  expect(here.host.timesUsed("Range.getMergedAreasOrNullObject")).toBe(0);
});
