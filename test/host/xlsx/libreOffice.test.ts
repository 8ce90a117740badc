// The independent judge of a written file: LibreOffice opens it, calculates it and saves it again. Where it is not
// installed the same facts are asserted on the XML, so that this file never passes by doing nothing.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { convertWithLibreOffice, hasLibreOffice, OFFICE_PATIENCE } from "./office";
import { readXlsx } from "./readXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { writeXlsx } from "./writeXlsx";

describe("a written workbook, opened by another program", () => {
  let folder: string;
  let bytes: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    bytes = await writeXlsx(sampleWorkbook());
    writeFileSync(join(folder, "sample.xlsx"), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const opened = (form: string) => convertWithLibreOffice(join(folder, "sample.xlsx"), form);

  test(
    hasLibreOffice
      ? "LibreOffice shows the values and the calculated sum"
      : "the XML holds the values and the calculated sum",
    async () => {
      if (hasLibreOffice) {
        const text = new TextDecoder().decode(opened("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"));
        expect(text).toContain("C202405001");
        expect(text).toContain("2024-05-20");
        expect(text).toContain("2300000");
      } else {
        const zip = await JSZip.loadAsync(bytes);
        const sheet = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
        expect(await zip.file("xl/sharedStrings.xml")!.async("string")).toContain("C202405001");
        expect(sheet).toContain('<c r="B11"><f>SUM(客户表[金额])</f><v>2300000</v></c>');
      }
    },
    OFFICE_PATIENCE,
  );

  test(
    hasLibreOffice
      ? "LibreOffice keeps table, fills and conditional formats when it saves"
      : "the XML holds table, fills and conditional formats",
    async () => {
      if (hasLibreOffice) {
        const { model } = await readXlsx(opened("xlsx"));
        const [sheet] = model.sheets;
        expect(sheet.tables[0]).toMatchObject({ name: "客户表", area: { top: 1, left: 1, bottom: 4, right: 5 } });
        expect(sheet.cell(2, 3)?.style?.fillColor).toBe("#FFE699");
        expect(sheet.conditionalFormats.map(({ style }) => style.fillColor ?? style.fontColor)).toEqual([
          "#FFF2CC",
          "#107C10",
        ]);
        expect(sheet.comments[0]?.text).toContain("计划Q3采购新设备");
      } else {
        const zip = await JSZip.loadAsync(bytes);
        const sheet = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
        expect(sheet).toMatch(/<tablePart r:id="rId1"\/>/);
        expect(sheet).toMatch(/<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">/);
        expect(await zip.file("xl/styles.xml")!.async("string")).toContain("FFFFE699");
      }
    },
    OFFICE_PATIENCE,
  );
});
