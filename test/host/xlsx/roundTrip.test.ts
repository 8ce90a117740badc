import fc from "fast-check";
import JSZip from "jszip";
import { readXlsx } from "./readXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { writeXlsx } from "./writeXlsx";
import type { SheetModel } from "../model/sheet";
import { CellError } from "../model/types";
import { WorkbookModel } from "../model/workbook";

const cellsOf = (sheet: SheetModel) => {
  const cells: Record<string, unknown> = {};
  for (const row of sheet.rowNumbers())
    sheet.rowCells(row)?.forEach((cell, column) => cell && (cells[`${row},${column}`] = cell));
  return cells;
};
const without = (sheet: SheetModel) => ({
  tables: sheet.tables.map((table) => ({ ...table, id: "" })),
  conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
  validations: sheet.validations,
  comments: sheet.comments,
  merges: sheet.merges,
  filters: sheet.filters,
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  widths: sheet.columnWidths,
  heights: sheet.rowHeights,
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
  tabColor: sheet.tabColor,
  protection: sheet.protection,
  visibility: sheet.visibility,
});

describe("a workbook written and read again", () => {
  const before = sampleWorkbook();
  let after: WorkbookModel;
  let losses: readonly string[];
  beforeAll(async () => ({ model: after, losses } = await readXlsx(await writeXlsx(before))));

  test("every cell keeps its value, formula, spill and style", () => {
    before.sheets.forEach((sheet, index) => expect(cellsOf(after.sheets[index])).toEqual(cellsOf(sheet)));
  });

  test("dates are the same serial numbers, time included", () => {
    expect(after.sheets[0].value(2, 5)).toBe(45_432);
    expect(after.sheets[1].value(1, 0)).toBe(45_432.5);
  });

  test("an id with leading zeros stays text", () => {
    expect(after.sheets[0].cell(4, 1)).toMatchObject({ value: "007", quotePrefix: true });
  });

  test("tables, conditional formats, validation, comments, merges and views are the same", () => {
    before.sheets.forEach((sheet, index) => expect(without(after.sheets[index])).toEqual(without(sheet)));
  });

  test("names and the settings of add-ins travel with the file", () => {
    expect(after.names).toEqual(before.names);
    expect(after.settings).toEqual(before.settings);
  });

  test("nothing that was written counts as lost", () => {
    expect(losses).toEqual([]);
  });

  test("a 1904 workbook says so", async () => {
    const model = new WorkbookModel("Sheet1");
    model.use1904 = true;
    expect((await readXlsx(await writeXlsx(model))).model.use1904).toBe(true);
  });
});

test("any text and any number a cell can hold come back as they were", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom(" 空格 ", "换\n行", "_x000D_", "\r", "😀", "<&>\"'", "=1+1"),
  );
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 200 }), async (values) => {
      const model = new WorkbookModel("表");
      values.forEach((item, row) => model.sheets[0].setCell(row, 0, { value: item }));
      const [sheet] = (await readXlsx(await writeXlsx(model))).model.sheets;
      expect(values.map((_, row) => sheet.value(row, 0))).toEqual(values);
    }),
    { numRuns: 12 },
  );
}, 60_000);

describe("what is no workbook", () => {
  test.each([
    ["text", new TextEncoder().encode("客户编号,客户名称"), "notXlsx"],
    ["an empty file", new Uint8Array(), "notXlsx"],
    ["a workbook of Excel 97", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "oldFormat"],
  ])("%s is refused by name", async (_, bytes, fault) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ fault });
  });

  test("a cell that still waits for an add-in is saved as its formula, with no result and no error", async () => {
    const model = new WorkbookModel("表");
    model.sheets[0].setCell(0, 0, { value: new CellError("#BUSY!"), formula: "=TIER(B1)", busy: true });
    const [sheet] = (await readXlsx(await writeXlsx(model))).model.sheets;
    expect(sheet.cell(0, 0)).toEqual({ value: null, formula: "=TIER(B1)" });
  });

  const bytes = async (content: string): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(await writeXlsx(new WorkbookModel("表")));
    zip.file("xl/worksheets/sheet1.xml", content);
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  };

  test("a small file that is large inside is refused while it is unpacked, whatever it says of its size", async () => {
    const large = await bytes(`<worksheet>${" ".repeat(3_000_000)}</worksheet>`);
    expect(large.length).toBeLessThan(20_000);
    await expect(readXlsx(large, 1_000_000)).rejects.toMatchObject({ fault: "tooLarge" });
    const lying = saying(large, 3_000_023, 100);
    await expect(readXlsx(lying, 1_000_000)).rejects.toMatchObject({ fault: "tooLarge" });
    expect((await readXlsx(await bytes("<worksheet><sheetData/></worksheet>"), 1_000_000)).model.sheets).toHaveLength(
      1,
    );
  });

  test("a file that says it holds 600 MB is refused unread", async () => {
    const large = await bytes(`<worksheet>${" ".repeat(70_000)}</worksheet>`);
    await expect(readXlsx(saying(large, 70_023, 600_000_000))).rejects.toMatchObject({ fault: "tooLarge" });
  });

  test("half a sheet is not taken for the whole", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(new WorkbookModel("表")));
    const [path = ""] = Object.keys(zip.files).filter((name) => /worksheets\/.*\.xml$/.test(name));
    const xml = (await zip.file(path)?.async("string")) ?? "";
    zip.file(path, xml.slice(0, -5));
    const bytes = await zip.generateAsync({ type: "uint8array" });
    await expect(readXlsx(bytes)).rejects.toMatchObject({ fault: "damaged" });
  });
});

/** The same zip with another size for the one part that has this size, wherever the size is told. */
function saying(zip: Uint8Array, size: number, told: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at++)
    if (view.getUint32(at, true) === size) view.setUint32(at, told, true);
  return changed;
}
