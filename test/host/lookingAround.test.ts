// What looking at a workbook meets in a real Excel: an undo stack that some questions empty, a hidden header row, a chart
// that is selected in place of a cell, addresses of sheets with commas in their names.

import { WorkbookModel } from "./model/workbook";
import { customerModel, onSheet, withHost } from "./fixture";
import { PROFILES } from "./richapi/profiles";

describe("the question after merged cells", () => {
  async function depthAfter(profile: (typeof PROFILES)[keyof typeof PROFILES], merged: boolean): Promise<number> {
    const model = new WorkbookModel("客户");
    const sheet = model.sheets[0]!;
    if (merged) sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    model.setInput(sheet, 3, 0, "甲", "user");
    return withHost(
      model,
      async () => {
        await onSheet((proxy) => proxy.getRange("A1:D4").getMergedAreasOrNullObject().load("address"));
        return model.undoStack.depth;
      },
      { profile },
    );
  }

  test("recorded: empties the undo stack on Windows where cells are merged (office-js issue 5918)", async () => {
    expect(await depthAfter(PROFILES.windows, true)).toBe(0);
    expect(await depthAfter(PROFILES.windows, false)).toBe(1);
  });

  test("assumed: empties nothing on the web and on a Mac", async () => {
    expect([await depthAfter(PROFILES.web, true), await depthAfter(PROFILES.mac, true)]).toEqual([1, 1]);
  });
});

describe("a hidden header row", () => {
  test("documented: a table has a header row or none; assumed: its names are kept and its cells blank meanwhile", () =>
    withHost(customerModel(), async (host) => {
      const sheet = host.model.sheets[0]!;
      await onSheet((proxy) => void (proxy.tables.getItemAt(0).showHeaders = false));
      expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual([null, "甲公司"]);
      const [whole, body, names] = await onSheet((proxy) => {
        const table = proxy.tables.getItemAt(0);
        table.columns.load("items/name");
        return [table.getRange().load("address"), table.getDataBodyRange().load("address"), table.columns] as const;
      });
      expect([whole.address, body.address]).toEqual(["客户!A2:D4", "客户!A2:D4"]);
      expect(names.items.map(({ name }) => name)).toEqual(["客户编号", "客户名称", "R/F/M", "客户等级"]);
      const header = onSheet((proxy) => proxy.tables.getItemAt(0).getHeaderRowRange().load("values"));
      await expect(header).rejects.toMatchObject({ code: "ItemNotFound" });
      await onSheet((proxy) => void (proxy.tables.getItemAt(0).showHeaders = true));
      expect([sheet.value(0, 1), sheet.tables[0]!.area.top]).toEqual(["客户名称", 0]);
    }));
});

test("assumed: while a chart is selected no cell is, and the question is refused", () =>
  withHost(customerModel(), async (host) => {
    for (const code of ["GeneralException", "InvalidSelection", "ItemNotFound"] as const) {
      host.model.objectSelected = code;
      const cell = onSheet((_, context) => context.workbook.getActiveCell().load("address"));
      await expect(cell).rejects.toMatchObject({ code });
    }
  }));

test("assumed: as in a formula, an address quotes the name of its sheet where that has commas, marks or blanks", () => {
  const model = new WorkbookModel("华东,一!组's");
  model.sheets[0]!.merges.push({ top: 0, left: 0, bottom: 0, right: 1 }, { top: 2, left: 0, bottom: 3, right: 0 });
  return withHost(model, async () => {
    const areas = await onSheet((sheet) => {
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      merged.load("address");
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/address");
      return merged;
    });
    expect(areas.address).toBe("'华东,一!组''s'!A1:B1,'华东,一!组''s'!A3:A4");
    expect(areas.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });
});
