// Files of other programs. exceljs and hand-made XML stand for them; the reader and writer share no code with either.

import ExcelJS from "exceljs";
import JSZip from "jszip";
import { CellError } from "../model/types";
import { readXlsx } from "./readXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { writeXlsx } from "./writeXlsx";

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet from the XML inside its worksheet element. */
async function handMade(sheet: string, more: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const list = (items: [string, string][]) =>
    `<Relationships>${items.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  zip.file("_rels/.rels", list([["officeDocument", "/xl/workbook.xml"]]));
  zip.file(
    "xl/workbook.xml",
    `<workbook ${MAIN}><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    list([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
  );
  zip.file("xl/worksheets/sheet1.xml", `<worksheet ${MAIN}>${sheet}</worksheet>`);
  for (const [path, text] of Object.entries(more)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array" });
}

const opened = async (sheet: string, more?: Record<string, string>) => {
  const { model, losses } = await readXlsx(await handMade(sheet, more));
  return { sheet: model.sheets[0], losses };
};

test("a shared formula is moved to each of its cells", async () => {
  const { sheet } = await opened(
    '<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1&amp;"A2"</f><v>1</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
  );
  expect(sheet.cell(3, 2)).toEqual({ value: 2, formula: '=A4*$B$1&"A2"' });
});

test("prefixes of newer and of add-in functions are not shown", async () => {
  const { sheet } = await opened(
    '<sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP("_xlfn.",B:B,C:C)&amp;_xldudf_TIER(B1)</f></c></row></sheetData>',
  );
  expect(sheet.cell(0, 0)?.formula).toBe('=XLOOKUP("_xlfn.",B:B,C:C)&TIER(B1)');
});

test("pieces of rich text are joined, reading aids left out, and the loss is named", async () => {
  const { sheet, losses } = await opened(
    '<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>一</t></is></c></row></sheetData>',
    {
      "xl/sharedStrings.xml": `<sst ${MAIN}><si><r><t>客户</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 名称</t></r><rPh sb="0" eb="1"><t>キャク</t></rPh></si></sst>`,
    },
  );
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(["客户 名称", "一"]);
  expect(losses).toEqual(["richText"]);
});

test("tags with a namespace prefix are read like those without", async () => {
  const { sheet } = await opened("", {
    "xl/worksheets/sheet1.xml":
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="B1" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  expect(sheet.value(0, 1)).toEqual(new CellError("#N/A"));
});

test("a rule over several areas is moved to each of them", async () => {
  const { sheet } = await opened(
    '<sheetData/><conditionalFormatting sqref="D2:D9 B5:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>$A2</formula></cfRule></conditionalFormatting>',
  );
  expect(sheet.conditionalFormats.map(({ area, formula }) => [area.left, formula])).toEqual([
    [3, "=AND(D2>=1,D2<=$A2)"],
    [1, "=AND(B5>=1,B5<=$A5)"],
  ]);
});

test.each([
  ["equal", "=A2=5"],
  ["notEqual", "=A2<>5"],
  ["greaterThan", "=A2>5"],
  ["lessThan", "=A2<5"],
  ["greaterThanOrEqual", "=A2>=5"],
  ["lessThanOrEqual", "=A2<=5"],
])("a rule that compares by %s says the same as the formula %s", async (operator, formula) => {
  const { sheet } = await opened(
    `<sheetData/><conditionalFormatting sqref="A2:A9"><cfRule type="cellIs" priority="1" operator="${operator}"><formula>5</formula></cfRule></conditionalFormatting>`,
  );
  expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual([formula]);
});

test("rules keep the file's order of priority, and duplicates are counted by a formula", async () => {
  const rule = (priority: number, type: string, formula: string) =>
    `<conditionalFormatting sqref="A2:A9"><cfRule type="${type}" priority="${priority}">${formula}</cfRule></conditionalFormatting>`;
  const { sheet, losses } = await opened(
    `<sheetData/>${rule(7, "duplicateValues", "")}${rule(3, "expression", "<formula>$A2=1</formula>")}${rule(1, "colorScale", "<colorScale/>")}`,
  );
  expect(sheet.conditionalFormats.map(({ formula, priority }) => [formula, priority])).toEqual([
    ["=$A2=1", 0],
    ["=COUNTIF($A$2:$A$9,A2)>1", 1],
  ]);
  expect(losses).toEqual(["conditionalFormatKinds"]);
});

test("theme colours with a tint are what Excel shows", async () => {
  const { sheet } = await opened('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', {
    "xl/styles.xml": `<styleSheet ${MAIN}><fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2" numFmtId="14"/></cellXfs></styleSheet>`,
  });
  expect(sheet.cell(0, 0)?.style).toEqual({ fillColor: "#DAE3F3", numberFormat: "yyyy/m/d" });
});

test("charts, links and pivot tables are named as losses", async () => {
  const { losses } = await opened("<sheetData/><hyperlinks/>", {
    "xl/charts/chart1.xml": "<c/>",
    "xl/pivotTables/pivotTable1.xml": "<p/>",
    "xl/media/image1.png": "",
  });
  expect(losses).toEqual(["charts", "images", "pivotTables", "hyperlinks"]);
});

test("a file of exceljs is read: table, dates, formulas, fills", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("客户");
  sheet.addTable({
    name: "客户表",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "编号" }, { name: "日期" }],
    rows: [["C1", new Date(Date.UTC(2024, 4, 20))]],
  });
  sheet.getCell("B2").numFmt = "yyyy-mm-dd";
  sheet.getCell("D1").value = { formula: "1+1", result: 2 };
  sheet.getCell("D2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE699" } };
  const { model } = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const [read] = model.sheets;
  expect(read.tables[0]).toMatchObject({
    name: "客户表",
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    showHeaders: true,
  });
  expect(read.cell(1, 1)).toEqual({ value: 45_432, style: { numberFormat: "yyyy-mm-dd" } });
  expect(read.cell(0, 3)).toEqual({ value: 2, formula: "=1+1" });
  expect(read.cell(1, 3)?.style).toEqual({ fillColor: "#FFE699" });
});

test("exceljs reads what was written: values, table, rule, validation, comment, frozen rows", async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(sampleWorkbook());
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("客户 表")!;
  expect(sheet.getCell("C4").value).toBe('B<制造>&"企业"');
  expect((sheet.getCell("F3").value as Date).toISOString()).toBe("2024-05-20T00:00:00.000Z");
  expect(sheet.getCell("B11").formula).toBe("SUM(客户表[金额])");
  expect(sheet.getCell("D3").dataValidation).toMatchObject({ type: "list", formulae: ['"S,A,B,C"'] });
  expect(sheet.getTable("客户表")).toBeDefined();
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2, xSplit: 1 });
  expect(sheet.getCell("D3").fill).toMatchObject({ fgColor: { argb: "FFFFE699" } });
  expect(JSON.stringify(sheet.getCell("C3").note)).toContain("计划Q3采购新设备");
});
