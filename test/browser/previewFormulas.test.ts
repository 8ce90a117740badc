// Formulas typed by a person without Excel: names and arguments are proposed, an error says what is wrong.

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { goTo, typeInGrid, untilCell } from "./gridPage";
import { openPreview, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";

jest.setTimeout(240_000);

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startPreview(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each([
  { language: "zh-CN", argument: "第 2 个参数", sentence: "读不懂", generic: "检查拼写" },
  { language: "en-US", argument: "Argument 2", sentence: "abc", generic: "check the spelling" },
])("in $language", ({ language, argument, sentence, generic }) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview(browser, server, { query: `lang=${language}` });
  });

  test("a function is found by its first letters, filled in by Tab, and its arguments are told", async () => {
    const { page } = preview;
    await goTo(page, "N3");
    await page.keyboard.type("=tier.w");
    const option = page.getByRole("option", { name: /^TIER\.WHY/ });
    await option.waitFor();
    const editor = page.locator("[data-grid-editor]");
    expect(await editor.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
    await page.keyboard.press("Tab");
    expect(await editor.inputValue()).toBe("=TIER.WHY(");
    await page.keyboard.type("G3,");
    await page.getByRole("status").filter({ hasText: argument }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("status").filter({ hasText: argument }).waitFor({ state: "detached" });
  });

  test("the formula bar proposes and fills in as the cell does, also by mouse", async () => {
    const { page } = preview;
    await goTo(page, "N3");
    const bar = page.locator("[data-region=formula] input").nth(1);
    await bar.fill("=1+tier.w");
    await page.getByRole("option", { name: /^TIER\.WHY/ }).click();
    expect(await bar.inputValue()).toBe("=1+TIER.WHY(");
    expect(await bar.evaluate((input) => input === document.activeElement)).toBe(true);
    await bar.press("Escape");
  });

  test("an error says what is wrong: the function's own sentence, or what its code means", async () => {
    const { page } = preview;
    await goTo(page, "N4");
    await typeInGrid(page, '=TIER("abc")');
    await untilCell(page, "N4", "#VALUE!");
    await goTo(page, "N4");
    const note = page.getByRole("note");
    await note.filter({ hasText: sentence }).waitFor();
    expect(await page.locator("[data-grid-editor]").getAttribute("aria-describedby")).toContain(
      await note.getAttribute("id"),
    );
    await goTo(page, "N5");
    await typeInGrid(page, "=TIRE(G3)");
    await untilCell(page, "N5", "#NAME?");
    await goTo(page, "N5");
    await note.filter({ hasText: generic }).waitFor();
    expect(await page.getByTitle(sentence).count()).toBeGreaterThan(0);
  });

  test("nothing went wrong on the way", () => {
    expect([preview.errors, preview.strangers]).toEqual([[], []]);
  });
});

describe("the workbook of a person who has worked in it", () => {
  test("is marked, and is not thrown away without a question", async () => {
    const preview = await openPreview(browser, server);
    const { page } = preview;
    const mark = page.getByText("有改动没保存", { exact: true });
    await goTo(page, "N3");
    expect(await mark.count()).toBe(0);
    await typeInGrid(page, "我的话");
    await mark.waitFor();
    await page.getByRole("button", { name: "示例", exact: true }).click();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await untilCell(page, "N3", "我的话");
    await page.getByRole("button", { name: "新建", exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "先保存", exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("客户关系细分表.xlsx");
    await mark.waitFor({ state: "detached" });
    await untilCell(page, "A1", "");
    expect(preview.errors).toEqual([]);
  });

  test("shows each sheet where it was left", async () => {
    const { page } = await openPreview(browser, server);
    await goTo(page, "B150");
    const grid = page.locator("[data-region=sheet] [data-version]");
    const place = await grid.evaluate((box) => box.scrollTop);
    expect(place).toBeGreaterThan(1_000);
    await page.getByRole("tab", { name: "方法示例" }).click();
    await page.getByRole("grid", { name: /方法示例/ }).waitFor();
    expect(await grid.evaluate((box) => box.scrollTop)).toBe(0);
    await page.getByRole("tab", { name: "客户", exact: true }).click();
    await page.getByRole("grid", { name: /客户/ }).waitFor();
    expect(await grid.evaluate((box) => box.scrollTop)).toBe(place);
    expect(await page.locator("[data-region=formula] input").first().inputValue()).toBe("B150");
  });
});
