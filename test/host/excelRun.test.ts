import { WorkbookModel } from "./model/workbook";
import { type Host, startHost } from "./transports/nativeBridge";

let model: WorkbookModel;
let host: Host;

beforeEach(() => {
  model = new WorkbookModel();
  host = startHost(model);
});

afterEach(() => host.stop());

test("Excel.run reads what the model holds and writes what the add-in sets", async () => {
  model.setInput(model.sheets[0]!, 0, 0, "客户");
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.load("values,address");
    sheet.load("name,id");
    sheet.getRange("B2").values = [[12]];
    await context.sync();
    range.load("values");
    await context.sync();
    return { values: range.values, address: range.address, name: sheet.name };
  });
  expect(read).toEqual({ values: [["客户", ""], ["", 12]], address: "Sheet1!A1:B2", name: "Sheet1" });
  await host.settled();
  expect(host.referenceCount).toBe(0);
});

test("tables are added, found and read", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("客户");
    sheet.getRange("A1:C3").values = [["编号", "名称", "R/F/M"], ["C1", "甲", "45天/3次/80万"], ["C2", "乙", ""]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "客户表";
    await context.sync();
    const tables = context.workbook.tables;
    tables.load("items/id,items/name,items/worksheet/name");
    const body = tables.getItem("客户表").getDataBodyRange();
    body.load("values");
    const count = tables.getItem("客户表").rows.getCount();
    await context.sync();
    return { names: tables.items.map((t) => [t.name, t.worksheet.name]), values: body.values, count: count.value };
  });
  expect(read).toEqual({ names: [["客户表", "客户"]], values: [["C1", "甲", "45天/3次/80万"], ["C2", "乙", ""]], count: 2 });
});

test("a missing sheet is a null object, or ItemNotFound", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});
