import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { paneFaults } from "./paneAxe";
import { bytesOf, openPreview, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";
import { until } from "./until";

jest.setTimeout(240_000);

let server: PreviewServer;
let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  [server, browser] = await Promise.all([startPreview(), startBrowser()]);
  preview = await openPreview(browser, server);
  await preview.pane.locator("#tab-today").click();
  await preview.pane.getByRole("radiogroup").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("今日", () => {
  test("the tab counts who is to be contacted now, as the quadrant does", async () => {
    const { pane } = preview;
    const [count] = (await pane.locator("#tab-today").innerText()).match(/\d+/) ?? [];
    expect(await pane.locator("#today-now").getAttribute("aria-label")).toContain(`${count} 户`);
    expect(await paneFaults(preview)).toEqual([]);
  });

  test("arrows choose a quadrant, and the list follows", async () => {
    const { pane } = preview;
    await pane.locator("#today-now").focus();
    await pane.locator("#today-now").press("ArrowRight");
    await until(() => pane.locator("#today-plan").getAttribute("aria-checked"), "true");
    await pane.getByRole("heading", { name: "约时间" }).waitFor();
    await pane.locator("#today-plan").press("ArrowLeft");
    await pane.getByRole("heading", { name: "立即联系" }).waitFor();
  });

  test("arrows move through the drop calendar by day and by week, and Enter lists who falls", async () => {
    const { page, pane } = preview;
    const grid = pane.getByRole("grid", { name: "降级日历" });
    const stop = grid.locator("button[tabindex='0']");
    const day = async (): Promise<number> => Number(await stop.getAttribute("data-day"));
    const first = await day();
    await stop.focus();
    await page.keyboard.press("ArrowRight");
    expect(await day()).toBe(first + 1);
    await page.keyboard.press("ArrowDown");
    expect(await day()).toBe(first + 8);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowLeft");
    expect(await day()).toBe(first);
    const drop = grid.locator("button[aria-pressed=false]").first();
    await drop.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: / 降级$/ }).waitFor();
    await pane.getByRole("button", { name: "看全部" }).click();
    await pane.getByRole("heading", { name: "立即联系" }).waitFor();
  });

  test("a name selects the row in the sheet", async () => {
    const { page, pane } = preview;
    const name = pane.getByRole("button", { name: /在表里选中$/ }).first();
    const customer = await name.innerText();
    await name.click();
    const found = await page.waitForFunction(
      (text) => document.querySelector("[role=gridcell][aria-selected=true]")?.textContent === text,
      customer,
    );
    expect(await found.jsonValue()).toBe(true);
  });

  test("chosen rows become a calendar file, shown as text as well", async () => {
    const { page, pane } = preview;
    await pane.locator("#open-calendar-file").click();
    await pane.getByRole("heading", { name: "导出到日历" }).waitFor();
    expect(await paneFaults(preview)).toEqual([]);
    await pane.getByRole("checkbox").nth(1).uncheck();
    const button = pane.getByRole("button", { name: /^导出 \d+ \/ \d+ 户$/ });
    const [chosen, all] = [...(await button.innerText()).matchAll(/\d+/g)].map(Number);
    expect([chosen, all > (await pane.getByRole("checkbox").count()) - 1]).toEqual([all - 1, true]);
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename()).toBe("客户跟进.ics");
    const text = (await bytesOf(file)).toString("utf8");
    expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(text.match(/UID:contact-/g)).toHaveLength(chosen);
    const shown = await pane.getByRole("textbox", { name: "日历文件的内容" }).inputValue();
    expect(shown.replaceAll("\r\n", "\n")).toBe(text.replaceAll("\r\n", "\n"));
    await page.keyboard.press("Escape");
    await pane.locator("#today-now").waitFor();
  });

  test("the same screen in English, dark and 320 px wide, has no fault", async () => {
    const { page, pane, close } = await openPreview(browser, server, { query: "lang=en-US&theme=dark" });
    await page.locator("iframe").evaluate((frame) => (frame.style.width = "320px"));
    await pane.locator("#tab-today").click();
    await pane.getByRole("heading", { name: "Act now" }).waitFor();
    expect(await paneFaults({ page, pane, errors: [], strangers: [], close })).toEqual([]);
    await close();
  });

  test("nothing went wrong on the way, and no request left the machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.strangers).toEqual([]);
  });
});
