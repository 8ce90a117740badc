import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { goTo } from "./gridPage";
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

/** Rules of WCAG 2.2 A and AA that the page around the pane breaks; the pane has its own test. */
async function violations({ page }: Preview): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // Fluent's own focus guards are hidden and focusable on purpose: they hand the focus on at once.
    const found = await axe.run({ exclude: [["iframe"], ["[data-tabster-dummy]"]] }, { runOnly: tags, iframes: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

describe("the preview for everybody", () => {
  test.each([
    ["zh-CN", "light"],
    ["en-US", "dark"],
  ])("axe finds nothing to complain about (%s, %s)", async (language, theme) => {
    const preview = await openPreview(browser, server, { query: `lang=${language}&theme=${theme}` });
    expect(await violations(preview)).toEqual([]);
    await preview.close();
  });

  test("the whole page is reached by keyboard: F6 goes round ribbon, formula bar, sheet and pane", async () => {
    const preview = await openPreview(browser, server);
    const { page } = preview;
    const region = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"]);
    await goTo(page, "A2");
    expect(await region()).toBe("sheet");
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press("Shift+F6");
      seen.push(await region());
    }
    expect(seen).toEqual(["formula", "ribbon", "pane"]);
    await preview.close();
  });

  test("a screen reader hears where the cursor is", async () => {
    const preview = await openPreview(browser, server, { query: "lang=en-US" });
    const { page } = preview;
    await goTo(page, "F3");
    const editor = page.locator("[data-grid-editor]");
    expect(await editor.getAttribute("aria-label")).toBe("Cell F3");
    const active = await editor.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
    await preview.close();
  });

  test("ten thousand rows scroll without ten thousand rows in the page", async () => {
    const preview = await openPreview(browser, server);
    const { page } = preview;
    await goTo(page, "A10000");
    await page.keyboard.press("Control+Home");
    expect(await page.getByRole("row").count()).toBeLessThan(80);
    await preview.close();
  });
});
