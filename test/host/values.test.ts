// What Range.values makes of what is written. "documented": the Range.values reference page and "Work with ranges";
// "assumed": not said there, copied from how typing works.
import { WorkbookModel } from "./model/workbook";
import { CUSTOMERS, customerModel, onSheet, roundTrip, withHost } from "./fixture";

const blank = (): WorkbookModel => new WorkbookModel("Sheet1");

test("documented: an empty cell reads as an empty string", () =>
  withHost(blank(), async () => {
    const range = await onSheet((sheet) => sheet.getRange("A1:B2").load("values,valueTypes"));
    expect(range.values).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["Empty", "Empty"],
      ["Empty", "Empty"],
    ]);
  }));

test("documented: an empty string clears a cell and null leaves it", () =>
  withHost(customerModel(), async (host) => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B3").values = [[""], [null]];
    });
    const sheet = host.model.sheets[0]!;
    expect(sheet.cell(1, 1)).toBeUndefined();
    expect(sheet.value(2, 1)).toBe("乙公司");
  }));

test.each([
  ["12.5", 12.5, "General"],
  ["1,234", 1234, "#,##0"],
  ["45%", 0.45, "0%"],
  ["2024-05-20", 45432, "yyyy/m/d"],
  ["2024/5/20 14:30", 45432 + 14.5 / 24, "yyyy/m/d h:mm"],
  ["5/20/2024", 45432, "m/d/yyyy"],
  ["$1,200", 1200, "$#,##0"],
  ["1e3", 1000, "0.00E+00"],
] as const)("assumed: the text %s is read as a number by US rules", (text, value, format) =>
  withHost(blank(), async () => {
    expect(await roundTrip(text)).toEqual({ value, type: "Double", format });
  }),
);

test.each(["2024.5.20", "2024年5月20日", "20/5/2024", "80万", "¥80", "1,23", "2024/13/40"])(
  "documented: the text %s stays text, because US rules do not know it",
  (text) =>
    withHost(blank(), async () => {
      expect(await roundTrip(text)).toEqual({ value: text, type: "String", format: "General" });
    }),
);

test("assumed: what a person types is read by Chinese rules", () => {
  const model = blank();
  const sheet = model.sheets[0]!;
  model.setInput(sheet, 0, 0, "2024年5月20日");
  model.setInput(sheet, 1, 0, "￥80,000");
  expect(sheet.cell(0, 0)).toEqual({ value: 45432, style: { numberFormat: 'yyyy"年"m"月"d"日"' } });
  expect(sheet.cell(1, 0)).toEqual({ value: 80000, style: { numberFormat: "¥#,##0" } });
});

test("assumed: true and false become truth values", () =>
  withHost(blank(), async () => {
    expect(await roundTrip("TRUE")).toMatchObject({ value: true, type: "Boolean" });
    expect(await roundTrip("false")).toMatchObject({ value: false, type: "Boolean" });
  }));

test("documented: an error reads as its text; assumed: its text, when written, becomes the error", () =>
  withHost(blank(), async () => {
    expect(await roundTrip("#N/A")).toMatchObject({ value: "#N/A", type: "Error" });
  }));

test("assumed: a leading apostrophe keeps text, and is not read back", () =>
  withHost(blank(), async () => {
    expect(await roundTrip("'=1+1")).toMatchObject({ value: "=1+1", type: "String" });
    expect(await roundTrip("'00123")).toMatchObject({ value: "00123", type: "String" });
  }));

test("assumed: a cell formatted as text keeps what is written", () =>
  withHost(blank(), async () => {
    expect(await roundTrip("00123", "@")).toEqual({ value: "00123", type: "String", format: "@" });
    expect(await roundTrip("=1+1", "@")).toEqual({ value: "=1+1", type: "String", format: "@" });
  }));

test("recorded: an 18-digit number keeps fifteen digits only", () =>
  withHost(blank(), async () => {
    expect(await roundTrip("110101199003071234")).toMatchObject({ value: 110101199003071000 });
  }));

test("documented: strings that begin with =, + or - are formulas, and without a calculator refused", () =>
  withHost(blank(), async () => {
    for (const text of ["=1+1", "+A1", "-B2"]) {
      await expect(roundTrip(text)).rejects.toMatchObject({ code: "HostNotImplemented" });
    }
    expect(await roundTrip("-12")).toMatchObject({ value: -12 });
    expect(await roundTrip("+5%")).toMatchObject({ value: 0.05 });
    expect(await roundTrip("-")).toMatchObject({ value: "-" });
  }));

test("assumed: a single value fills the whole range", () =>
  withHost(blank(), async (host) => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C2").values = "甲" as unknown as string[][];
    });
    expect([0, 1].map((row) => [0, 1, 2].map((column) => host.model.sheets[0]!.value(row, column)))).toEqual([
      ["甲", "甲", "甲"],
      ["甲", "甲", "甲"],
    ]);
  }));

test("assumed: a block of another shape is an invalid argument, and writes nothing", () =>
  withHost(blank(), async (host) => {
    for (const values of [[["a", "b"]], [["a"], ["b"], ["c"]], [["a"], ["b", "c"]]]) {
      const written = onSheet((sheet) => {
        sheet.getRange("A1:A2").values = values;
      });
      await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
    }
    expect(host.model.sheets[0]!.usedArea()).toBeNull();
  }));

test("documented: a cell holds 32,767 characters and not one more", () =>
  withHost(blank(), async () => {
    expect(await roundTrip("字".repeat(32_767))).toMatchObject({ type: "String" });
    await expect(roundTrip("字".repeat(32_768))).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("a write of many cells, which the library splits, arrives whole", () =>
  withHost(blank(), async (host) => {
    const values = Array.from({ length: 2000 }, (_, row) => [`C${row}`, row, row % 2 === 0]);
    await onSheet((sheet) => {
      sheet.getRangeByIndexes(0, 0, 2000, 3).values = values;
    });
    expect(host.model.sheets[0]!.usedArea()).toEqual({ top: 0, left: 0, bottom: 1999, right: 2 });
    const read = await onSheet((sheet) => sheet.getRangeByIndexes(0, 0, 2000, 3).load("values"));
    expect(read.values).toEqual(values);
  }));

test("the shape of a large write is checked before anything is written", () =>
  withHost(blank(), async (host) => {
    const values = Array.from({ length: 2000 }, () => ["x", "y"]);
    const written = onSheet((sheet) => {
      sheet.getRange("A1:B2001").values = values;
    });
    await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.model.sheets[0]!.usedArea()).toBeNull();
  }));

test("documented: reading more than five million cells answers null", () =>
  withHost(customerModel(), async () => {
    const range = await onSheet((sheet) => sheet.getRange().load("values,cellCount"));
    expect(range.values).toBeNull();
    expect(range.cellCount).toBe(-1);
  }));

test("numbers formats are read cell by cell; an empty one is General", () =>
  withHost(blank(), async () => {
    const range = await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:C1");
      cells.numberFormat = [["0.00", "@", null]];
      await context.sync();
      sheet.getRange("A1").numberFormat = [[""]];
      return cells.load("numberFormat");
    });
    expect(range.numberFormat).toEqual([["General", "@", "General"]]);
  }));

test("text is what the cell shows", () =>
  withHost(blank(), async (host) => {
    const sheet = host.model.sheets[0]!;
    sheet.setCell(0, 0, { value: 45432, style: { numberFormat: "yyyy-mm-dd" } });
    sheet.setCell(0, 1, { value: 0.256, style: { numberFormat: "0.0%" } });
    sheet.setCell(0, 2, { value: 800000, style: { numberFormat: '0!.0,"万"' } });
    const range = await onSheet((sheetProxy) => sheetProxy.getRange("A1:C1").load("text"));
    expect(range.text).toEqual([["2024-05-20", "25.6%", "80.0万"]]);
  }));

test("formulas of constants are their values", () =>
  withHost(customerModel(), async () => {
    const range = await onSheet((sheet) => sheet.getRange("A1:D2").load("formulas"));
    expect(range.formulas).toEqual([CUSTOMERS[0], CUSTOMERS[1]]);
  }));
