import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { cellText, goTo, typeInGrid } from "./gridPage";
import { bytesOf, openPreview, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";
import { until } from "./until";

jest.setTimeout(240_000);

let server: PreviewServer;
let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  [server, browser] = await Promise.all([startPreview(), startBrowser()]);
  preview = await openPreview(browser, server);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("the preview page", () => {
  test("opens with two hundred customers in a grid and says that it is not Excel", async () => {
    const { page } = preview;
    await until(() => page.getByRole("grid").getAttribute("aria-label"), "工作表 客户");
    await until(() => cellText(page, "B1"), "客户名称");
    await until(() => page.getByText("这是仿真工作簿，不是 Excel").first().isVisible(), true);
  });

  test("the add-in's page is up: Office.js runs in its frame and speaks of Excel", async () => {
    const host = await preview.pane.locator("html").evaluate(async () => (await Office.onReady()).host);
    expect(host).toBe("Excel");
  });

  test("the ribbon carries the manifest's buttons", async () => {
    const group = preview.page.getByRole("group", { name: "客户等级" });
    await until(() => group.getByRole("button").allInnerTexts(), ["打开", "一键重评", "今日"]);
  });

  test("typing in the grid reaches the add-in", async () => {
    const { page, pane } = preview;
    await goTo(page, "N5");
    await typeInGrid(page, "写给插件");
    const seen = await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("N5").load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    );
    expect(seen).toBe("写给插件");
  });

  test("what the add-in writes is seen in the grid", async () => {
    const { page, pane } = preview;
    await goTo(page, "N6");
    await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("N6").values = [[0.5]];
        await context.sync();
      }),
    );
    await expectCell("N6", "0.5");
  });

  test("a cell being edited puts the host into edit mode, and Escape ends it", async () => {
    const { page, pane } = preview;
    const read = (): Promise<string> =>
      pane.locator("html").evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
          await context.sync();
          return "read";
        }).catch((error: OfficeExtension.Error) => error.code),
      );
    await goTo(page, "N7");
    await page.keyboard.press("F2");
    expect(await read()).toBe("InvalidOperationInCellEditMode");
    await page.keyboard.press("Escape");
    expect(await read()).toBe("read");
  });

  test("=TIER() typed in a cell is calculated by the add-in", async () => {
    const { page } = preview;
    await goTo(page, "N8");
    await typeInGrid(page, '=TIER("120天/1次/5万")');
    await expectCell("N8", "C");
  });

  test("a sheet is added and renamed", async () => {
    const { page } = preview;
    await page.getByRole("button", { name: "新工作表" }).click();
    await page.getByRole("tab", { name: "Sheet1" }).dblclick();
    await page.getByRole("textbox", { name: "重命名工作表 Sheet1" }).fill("草稿");
    await page.keyboard.press("Enter");
    await until(() => page.getByRole("tab").allInnerTexts(), ["方法示例", "客户", "草稿"]);
    await page.getByRole("tab", { name: "客户" }).click();
  });

  test("a saved file opens again with its table", async () => {
    const { page } = preview;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("group", { name: "文件" }).getByRole("button", { name: "保存" }).click(),
    ]);
    const saved = await bytesOf(download);
    await page.getByRole("button", { name: "新建" }).click();
    await expectCell("A1", "");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("group", { name: "文件" }).getByRole("button", { name: "打开文件" }).click(),
    ]);
    await chooser.setFiles({
      name: "又一次.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: saved,
    });
    await page.getByRole("heading", { name: "又一次.xlsx" }).waitFor();
    await page.getByRole("tab", { name: "客户" }).click();
    await expectCell("B1", "客户名称");
  });

  test("the language switch reloads the add-in in English", async () => {
    const { page } = preview;
    await page.getByLabel("语言").selectOption("en-US");
    await page.getByText("This is an emulated workbook, not Excel").first().waitFor();
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await frame?.waitForFunction(() => typeof Office !== "undefined" && Office.context?.displayLanguage === "en-US");
    await until(() => page.getByRole("group", { name: "Customer Grades" }).isVisible(), true);
  });

  test("the dark theme reaches the pane", async () => {
    const { page, pane } = preview;
    await page.getByLabel("Theme").selectOption("dark");
    const isDark = await pane.locator("html").evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    expect(isDark).toBe(true);
  });

  test("nothing went wrong on the way, and no request left the machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.strangers).toEqual([]);
  });
});

async function expectCell(address: string, text: string): Promise<void> {
  const { page } = preview;
  await goTo(page, address);
  await until(() => cellText(page, address), text);
}
