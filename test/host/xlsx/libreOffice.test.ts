// The independent judge of a written file: LibreOffice opens it, calculates it and saves it again. Where it is not
// installed the same facts are asserted on the XML, so that this file never passes by doing nothing.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { readXlsx } from "./readXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { writeXlsx } from "./writeXlsx";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

describe("a written workbook, opened by another program", () => {
  let folder: string;
  let bytes: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    bytes = await writeXlsx(sampleWorkbook());
    writeFileSync(join(folder, "sample.xlsx"), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function convert(to: string, folderName: string): Buffer {
    const target = join(folder, folderName);
    execFileSync(
      "soffice",
      [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to, "--outdir", target, join(folder, "sample.xlsx")],
      { stdio: "pipe", timeout: 120_000 },
    );
    return readFileSync(join(target, `sample.${to.split(":")[0]}`));
  }

  test(hasOffice ? "LibreOffice shows the values and the calculated sum" : "the XML holds the values and the calculated sum", async () => {
    if (hasOffice) {
      const text = convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', "csv").toString("utf8");
      expect(text).toContain("C202405001");
      expect(text).toContain("2024-05-20");
      expect(text).toContain("2300000");
    } else {
      const zip = await JSZip.loadAsync(bytes);
      const sheet = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
      expect(await zip.file("xl/sharedStrings.xml")!.async("string")).toContain("C202405001");
      expect(sheet).toContain('<c r="B11"><f>SUM(客户表[金额])</f><v>2300000</v></c>');
    }
  }, 150_000);

  test(hasOffice ? "LibreOffice keeps table, fills and conditional formats when it saves" : "the XML holds table, fills and conditional formats", async () => {
    if (hasOffice) {
      const { model } = await readXlsx(new Uint8Array(convert("xlsx", "xlsx")));
      const [sheet] = model.sheets;
      expect(sheet.tables[0]).toMatchObject({ name: "客户表", area: { top: 1, left: 1, bottom: 4, right: 5 } });
      expect(sheet.cell(2, 3)?.style?.fillColor).toBe("#FFE699");
      expect(sheet.conditionalFormats.map(({ style }) => style.fillColor ?? style.fontColor)).toEqual(["#FFF2CC", "#107C10"]);
      expect(sheet.comments[0]?.text).toContain("计划Q3采购新设备");
    } else {
      const zip = await JSZip.loadAsync(bytes);
      const sheet = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
      expect(sheet).toMatch(/<tablePart r:id="rId1"\/>/);
      expect(sheet).toMatch(/<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">/);
      expect(await zip.file("xl/styles.xml")!.async("string")).toContain("FFFFE699");
    }
  }, 150_000);
});
