// Ways from range to range, formats, clearing, hiding, merging, inserting and deleting.
import { customerModel, onSheet, withHost } from "./fixture";
import { WorkbookModel } from "./model/workbook";

/** The address a chain of range methods ends at. */
const addressOf = async (walk: (range: Excel.Range) => Excel.Range, from = "B2:C3"): Promise<string> => {
  const range = await onSheet((sheet) => walk(sheet.getRange(from)).load("address"));
  return range.address.replace(/^.*!/, "");
};

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell", (r) => r.getCell(1, 1), "C3"],
  ["getCell beyond the range", (r) => r.getCell(5, 5), "G7"],
  ["getRow", (r) => r.getRow(1), "B3:C3"],
  ["getColumn", (r) => r.getColumn(0), "B2:B3"],
  ["getOffsetRange", (r) => r.getOffsetRange(-1, 2), "D1:E2"],
  ["getResizedRange", (r) => r.getResizedRange(2, -1), "B2:B5"],
  ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 3), "B2:D2"],
  ["getBoundingRect", (r) => r.getBoundingRect("E1"), "B1:E3"],
  ["getIntersection", (r) => r.getIntersection("C1:F2"), "C2"],
  ["getLastCell", (r) => r.getLastCell(), "C3"],
  ["getLastRow", (r) => r.getLastRow(), "B3:C3"],
  ["getLastColumn", (r) => r.getLastColumn(), "C2:C3"],
  ["getRowsBelow", (r) => r.getRowsBelow(2), "B4:C5"],
  ["getRowsAbove", (r) => r.getRowsAbove(1), "B1:C1"],
  ["getColumnsAfter", (r) => r.getColumnsAfter(1), "D2:D3"],
  ["getColumnsBefore", (r) => r.getColumnsBefore(1), "A2:A3"],
  ["getEntireColumn", (r) => r.getEntireColumn(), "B:C"],
  ["getEntireRow", (r) => r.getEntireRow(), "2:3"],
  ["getUsedRange", (r) => r.getEntireColumn().getUsedRange(), "B1:C4"],
  ["getSurroundingRegion", (r) => r.getSurroundingRegion(), "A1:D4"],
])("documented: %s leads to the right cells", (_, walk, expected) =>
  withHost(customerModel(), async () => expect(await addressOf(walk)).toBe(expected)),
);

test("documented: leaving the sheet is an error; assumed: leaving the range too, and its code", () =>
  withHost(customerModel(), async () => {
    for (const walk of [
      (r: Excel.Range) => r.getOffsetRange(-9, 0),
      (r: Excel.Range) => r.getRow(2),
      (r: Excel.Range) => r.getResizedRange(-2, 0),
    ]) {
      await expect(addressOf(walk)).rejects.toMatchObject({ code: "InvalidArgument" });
    }
    const nonsense = onSheet((sheet) => sheet.getRange("ZZZZ1").load("address"));
    await expect(nonsense).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("documented: ranges that do not meet, and unused ranges, are null objects or ItemNotFound", () =>
  withHost(customerModel(), async () => {
    const [none, unused] = await onSheet((sheet) => [
      sheet.getRange("A1").getIntersectionOrNullObject("B2"),
      sheet.getRange("H1:H9").getUsedRangeOrNullObject(true),
    ]);
    expect([none!.isNullObject, unused!.isNullObject]).toEqual([true, true]);
    const [blank, part] = await onSheet(async (sheet, context) => {
      sheet.getRange("J2").values = [["memo"]];
      await context.sync();
      return [
        sheet.getRange("F1:F9").getUsedRangeOrNullObject(true),
        sheet.getRange("F1:K9").getUsedRangeOrNullObject(true).load("address"),
      ];
    });
    expect([blank!.isNullObject, part!.address]).toEqual([true, "客户!J2"]);
    await expect(addressOf((r) => r.getIntersection("F9"))).rejects.toMatchObject({ code: "ItemNotFound" });
  }));

test("documented: the used range counts formats unless only values are asked for", () =>
  withHost(customerModel(), async (host) => {
    await onSheet((sheet) => {
      sheet.getRange("F9").format.fill.color = "yellow";
    });
    const [all, values] = await onSheet((sheet) => [
      sheet.getUsedRange().load("address"),
      sheet.getUsedRange(true).load("address"),
    ]);
    expect([all!.address, values!.address]).toEqual(["客户!A1:F9", "客户!A1:D4"]);
    expect(host.model.sheets[0]!.cell(8, 5)).toEqual({ value: null, style: { fillColor: "#FFFF00" } });
  }));

test("documented: the used range of an empty sheet is A1, or a null object", () =>
  withHost(new WorkbookModel(), async () => {
    const [first, none] = await onSheet((sheet) => [
      sheet.getUsedRange().load("address"),
      sheet.getUsedRangeOrNullObject(),
    ]);
    expect([first!.address, none!.isNullObject]).toEqual(["Sheet1!A1", true]);
  }));

test("documented: formats read as null where they differ", () =>
  withHost(customerModel(), async () => {
    const format = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FFC7CE";
      sheet.getRange("A1:B1").format.font.bold = true;
      await context.sync();
      return sheet.getRange("A1:B1").format.load("fill/color,font/bold,font/color,wrapText,columnWidth");
    });
    expect(format.fill.color).toBeNull();
    expect([format.font.bold, format.font.color, format.wrapText]).toEqual([true, "#000000", false]);
  }));

test("a colour that is none, or null, is an invalid argument", () =>
  withHost(customerModel(), async () => {
    for (const color of ["浅红", null as unknown as string, "#12"]) {
      const painted = onSheet((sheet) => {
        sheet.getRange("A1").format.fill.color = color;
      });
      await expect(painted).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  }));

test("whole columns take a format that later cells follow", () =>
  withHost(customerModel(), async (host) => {
    await onSheet((sheet) => {
      sheet.getRange("F:F").numberFormat = "@" as unknown as string[][];
    });
    await onSheet((sheet) => {
      sheet.getRange("F7").values = [["007"]];
    });
    expect(host.model.sheets[0]!.cell(6, 5)).toEqual({ value: "007" });
  }));

test("documented: clear takes contents, formats, or both", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    await onSheet((proxy) => {
      proxy.getRange("A2:A4").format.fill.color = "red";
      proxy.getRange("A2").clear("Contents");
      proxy.getRange("A3").clear("Formats");
      proxy.getRange("A4").clear();
    });
    expect([sheet.cell(1, 0), sheet.cell(2, 0), sheet.cell(3, 0)]).toEqual([
      { value: null, style: { fillColor: "#FF0000" } },
      { value: "C002" },
      undefined,
    ]);
  }));

test("documented: inserted cells push the others down, deleted ones pull them up", () =>
  withHost(customerModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    await onSheet((proxy) => {
      proxy.getRange("2:3").insert("Down");
    });
    expect([sheet.value(3, 0), sheet.tables[0]!.area.bottom]).toEqual(["C001", 5]);
    await onSheet((proxy) => {
      proxy.getRange("2:3").delete("Up");
    });
    expect([sheet.value(1, 0), sheet.tables[0]!.area.bottom]).toEqual(["C001", 3]);
  }));

test("recorded: a shift through part of a table is refused (microsoft-graph-docs issue 4392)", () =>
  withHost(customerModel(), async () => {
    const cut = onSheet((sheet) => sheet.getRange("B2").insert("Down").load("address"));
    await expect(cut).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  }));

test("documented: merging keeps the top left value, and a merge under a table is refused", () =>
  withHost(customerModel(), async (host) => {
    host.model.setInputs(host.model.sheets[0]!, 9, 0, [["甲", "乙"]]);
    const areas = await onSheet((sheet) => {
      sheet.getRange("A10:B10").merge();
      return sheet.getRange("A8:C12").getMergedAreasOrNullObject().load("address,areaCount");
    });
    expect([areas.address, areas.areaCount]).toEqual(["客户!A10:B10", 1]);
    expect([host.model.sheets[0]!.value(9, 0), host.model.sheets[0]!.value(9, 1)]).toEqual(["甲", null]);
    const none = await onSheet((sheet) => sheet.getRange("A1:D4").getMergedAreasOrNullObject());
    expect(none.isNullObject).toBe(true);
    const merged = onSheet((sheet) => sheet.getRange("A2:B2").merge());
    await expect(merged).rejects.toMatchObject({ code: "MergedRangeConflict" });
    const table = onSheet((sheet) => sheet.tables.add("A9:C11", true).load("name"));
    await expect(table).rejects.toMatchObject({ code: "MergedRangeConflict" });
  }));

test("assumed: values written over a merge arrive in its top left cell only", () =>
  withHost(new WorkbookModel(), async (host) => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["甲", "乙"]];
    });
    expect([host.model.sheets[0]!.value(0, 0), host.model.sheets[0]!.value(0, 1)]).toEqual(["甲", null]);
  }));

test("documented: hidden rows read true, false, or null where mixed", () =>
  withHost(customerModel(), async () => {
    const ranges = await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      await context.sync();
      return ["A2", "A3", "A1:A4"].map((address) => sheet.getRange(address).load("rowHidden"));
    });
    expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null]);
  }));

test("columns fit their widest text, and widths are kept", () =>
  withHost(customerModel(), async (host) => {
    await onSheet((sheet) => {
      sheet.getRange("A:C").format.autofitColumns();
      sheet.getRange("D:D").format.columnWidth = 99;
    });
    const widths = host.model.sheets[0]!.columnWidths;
    expect(widths.get(3)).toBe(99);
    expect(widths.get(2)!).toBeGreaterThan(widths.get(1)!);
  }));

test("documented: a range is selected, and the selection can be read; assumed: its sheet is activated", () =>
  withHost(customerModel(), async (host) => {
    host.model.activate(host.model.addSheet("别处"));
    await onSheet((sheet) => sheet.getRange("B3:C4").select());
    expect(host.model.activeSheet.name).toBe("客户");
    const [cell, range] = await onSheet((_, context) => [
      context.workbook.getActiveCell().load("address,rowIndex,columnIndex,worksheet/id,worksheet/name"),
      context.workbook.getSelectedRange().load("address"),
    ]);
    expect([cell!.address, range!.address, cell!.worksheet.name]).toEqual(["客户!B3", "客户!B3:C4", "客户"]);
  }));

test("documented: sorting puts numbers before text and blanks last", () =>
  withHost(new WorkbookModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    host.model.setInputs(sheet, 0, 0, [["b"], [""], [2], ["a"], [10]]);
    await onSheet((proxy) => proxy.getRange("A1:A5").sort.apply([{ key: 0, ascending: true }]));
    expect([0, 1, 2, 3, 4].map((row) => sheet.value(row, 0))).toEqual([2, 10, "a", "b", null]);
  }));

test("assumed: letters sort before Chinese characters, and these by their pinyin", () =>
  withHost(new WorkbookModel(), async (host) => {
    const sheet = host.model.sheets[0]!;
    host.model.setInputs(sheet, 0, 0, [["王"], ["王a"], ["王李"], ["z"], ["李"]]);
    await onSheet((proxy) => proxy.getRange("A1:A5").sort.apply([{ key: 0, ascending: true }]));
    expect([0, 1, 2, 3, 4].map((row) => sheet.value(row, 0))).toEqual(["z", "李", "王", "王a", "王李"]);
  }));
