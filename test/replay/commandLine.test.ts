// The command as it is typed: what it prints, what it writes, how it ends.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseFile } from "../cases/caseFile";
import { day } from "../sample/methodRows";
import { METHOD } from "../cases/methodTable";
import { createConditionalStyles } from "excel-stand-in/calc/conditionalFormats";
import { convertWithLibreOffice, hasLibreOffice, OFFICE_PATIENCE } from "excel-stand-in/xlsx/office";
import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import type { ReplayReport } from "./report";

const root = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "replay-"));
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(120_000);

function run(...list: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "test/replay/main.ts"), ...list],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("--json prints one line with exactly the fields that were promised", async () => {
  const { status, stdout, stderr } = run(await caseFile(METHOD), "--as-of", "2024-06-04", "--json");
  expect([status, stderr, stdout.split("\n").length]).toEqual([0, "", 2]);
  const report = JSON.parse(stdout) as ReplayReport;
  expect(Object.keys(report)).toEqual(["asOf", "counts", "rows", "problems"]);
  expect(report.asOf).toBe("2024-06-04");
  const [first] = report.rows;
  expect(Object.keys(first)).toEqual([
    "row",
    "id",
    "before",
    "after",
    "why",
    "benchmark",
    "strategy",
    "risk",
    "stale",
    "next",
  ]);
  expect(first).toMatchObject({
    row: 2,
    id: "C202405001",
    before: "A",
    after: "B",
    stale: "fresh",
    risk: { level: "低", score: 10, reasons: ["满 60 天未下单"] },
  });
  expect(first.next).toMatch(/^2024-\d\d-\d\d$/);
  expect(first.why).toContain("R 60");
  expect(report.problems).toEqual([
    { row: 5, column: "备注", code: "contradiction", message: expect.stringContaining("注册未下单") as string },
  ]);
});

test("without --json it prints a table for a person", async () => {
  const { status, stdout } = run(await caseFile(METHOD), "--as-of", "2024-06-04");
  expect(status).toBe(0);
  expect(stdout).toContain("评级日 2024-06-04（推算到评级日）");
  expect(stdout).toContain("降级 2，不变 2");
  expect(stdout).toMatch(/C202405003 +B→C/);
});

test("the written file has the grades, our columns, highlights that apply, the log, and the user's cells as they were", async () => {
  const file = await caseFile(METHOD);
  const out = join(folder, "结果.xlsx");
  expect(run(file, "--as-of", "2024-07-06", "--out", out).status).toBe(0);
  const before = (await readXlsx(new Uint8Array(readFileSync(file)))).model.sheets[0];
  const { model } = await readXlsx(new Uint8Array(readFileSync(out)));
  const [sheet] = model.sheets;
  expect([1, 2, 3, 4].map((row) => sheet.value(row, 5))).toEqual(["C", "B", "C", "C"]);
  expect([12, 13, 14, 15].map((column) => sheet.value(0, column))).toEqual([
    "建议策略",
    "流失风险",
    "下次跟进",
    "评级依据",
  ]);
  expect(sheet.tables[0].area).toEqual({ top: 0, left: 0, bottom: 4, right: 15 });
  for (let row = 0; row < 5; row++)
    for (const column of [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11])
      expect(sheet.cell(row, column)).toEqual(before.cell(row, column));
  const styles = createConditionalStyles(model, () => day(2024, 7, 6));
  expect(styles.styleAt(sheet, 2, 10)?.fillColor).toMatch(/^#[0-9A-F]{6}$/);
  expect(model.sheets.map(({ name }) => name)).toContain("评级日志");
});

test(
  hasLibreOffice
    ? "the written file opens in LibreOffice with its table, fills and highlights"
    : "the written file holds its table, fills and highlights",
  async () => {
    const filled = await caseFile(METHOD, (sheet) =>
      sheet.setCell(1, 1, { value: "A科技公司", style: { fillColor: "#E2F0D9" } }),
    );
    const out = join(folder, "打开.xlsx");
    expect(run(filled, "--as-of", "2024-07-06", "--out", out).status).toBe(0);
    const { model } = await readXlsx(
      hasLibreOffice ? convertWithLibreOffice(out, "xlsx") : new Uint8Array(readFileSync(out)),
    );
    const [sheet] = model.sheets;
    expect(sheet.tables.map(({ name }) => name)).toEqual(["客户表"]);
    expect(sheet.cell(1, 1)?.style?.fillColor).toBe("#E2F0D9");
    expect(sheet.conditionalFormats).toHaveLength(5);
    for (const { style } of sheet.conditionalFormats) expect(style.fillColor).toMatch(/^#[0-9A-F]{6}$/);
  },
  OFFICE_PATIENCE,
);

test.each([
  ["a missing file", () => Promise.resolve([join(folder, "没有.xlsx")]), "读不到文件"],
  [
    "a file that is no workbook",
    () => {
      const path = join(folder, "文本.xlsx");
      writeFileSync(path, "客户编号,客户名称\n");
      return Promise.resolve([path]);
    },
    "不是 .xlsx 工作簿",
  ],
  ["no such sheet", async () => [await caseFile(METHOD), "--sheet", "二部"], "没有名为“二部”"],
  [
    "no customer table",
    async () => [
      await caseFile({
        sheets: [
          {
            name: "表",
            rows: [
              ["日期", "天气"],
              ["周一", "晴"],
            ],
          },
        ],
      }),
    ],
    "缺少客户编号、R/F/M",
  ],
  ["an option that is not one", async () => [await caseFile(METHOD), "--asof", "2024-06-04"], "用法"],
])("%s ends with code 2 and one sentence", async (_, list, sentence) => {
  const { status, stdout, stderr } = run(...(await list()));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("what the file held and the result does not is said", async () => {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(readFileSync(await caseFile(METHOD)));
  zip.file("xl/charts/chart1.xml", "<c/>");
  const path = join(folder, "图表.xlsx");
  writeFileSync(path, await zip.generateAsync({ type: "nodebuffer" }));
  const { status, stderr } = run(path, "--out", join(folder, "图表-结果.xlsx"));
  expect(status).toBe(0);
  expect(stderr).toContain("图表");
});
