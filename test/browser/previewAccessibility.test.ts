import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { violations } from "./axe";
import { goTo } from "./gridPage";
import { openPreview, type PreviewServer, startBrowser, startPreview } from "./session";
import { until } from "./until";

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

describe("the preview for everybody", () => {
  test.each([
    ["zh-CN", "light"],
    ["en-US", "dark"],
  ])("axe finds nothing to complain about (%s, %s)", async (language, theme) => {
    const preview = await openPreview(browser, server, { query: `lang=${language}&theme=${theme}` });
    expect(await violations(preview.page)).toEqual([]);
    await preview.close();
  });

  test("the whole page is reached by keyboard: F6 goes round ribbon, formula bar, sheet and pane", async () => {
    const preview = await openPreview(browser, server);
    const { page } = preview;
    const region = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"]);
    // Office.js hands the focus on while there is nothing in the pane that could take it.
    await preview.pane.locator("#start-regrade").waitFor();
    await goTo(page, "A2");
    await until(() => region(), "sheet");
    for (const next of ["formula", "ribbon", "pane"]) {
      await page.keyboard.press("Shift+F6");
      await until(region, next);
    }
    await preview.close();
  });

  test("a screen reader hears where the cursor is", async () => {
    const preview = await openPreview(browser, server, { query: "lang=en-US" });
    const { page } = preview;
    await goTo(page, "F3");
    const editor = page.locator("[data-grid-editor]");
    await until(() => editor.getAttribute("aria-label"), "Cell F3");
    const active = await editor.getAttribute("aria-activedescendant");
    await until(() => page.locator(`[id="${active}"]`).getAttribute("aria-selected"), "true");
    await preview.close();
  });

  test("ten thousand rows scroll without ten thousand rows in the page", async () => {
    const preview = await openPreview(browser, server);
    const { page } = preview;
    await goTo(page, "A10000");
    await page.keyboard.press("Control+Home");
    await until(async () => (await page.getByRole("row").count()) < 80, true);
    await preview.close();
  });
});
