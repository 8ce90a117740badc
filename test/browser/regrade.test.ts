import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { violations } from "./axe";
import { cellFill, cellText, goTo, typeInGrid, untilCell } from "./gridPage";
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

const paneFrame = ({ page }: Preview): Frame => page.frames().filter((frame) => frame !== page.mainFrame())[0];

/** Row numbers of customers whose row the diff would write, read from the accept button: 接受 32 户. */
async function countOn(preview: Preview, name: RegExp): Promise<number> {
  const text = await preview.pane.getByRole("button", { name }).last().innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

async function columnOf(preview: Preview, letter: string, rows: readonly number[]): Promise<string[]> {
  const texts: string[] = [];
  for (const row of rows) {
    await goTo(preview.page, `${letter}${row}`);
    texts.push(await cellText(preview.page, `${letter}${row}`));
  }
  return texts;
}

describe("一键重评 by mouse", () => {
  test("shows the diff, writes what was accepted, and takes it back", async () => {
    const preview = await openPreview(browser, server, { width: 1440, height: 900 });
    const { page, pane } = preview;
    const rows = [2, 5, 12, 22, 25];
    const before = await columnOf(preview, "F", rows);
    await goTo(page, "A1");

    await pane.getByRole("button", { name: "一键重评" }).click();
    await pane.getByRole("heading", { name: "确认变化" }).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    expect(await columnOf(preview, "F", rows)).toEqual(before);

    const accepted = await countOn(preview, /^接受 \d+ 户/);
    expect(accepted).toBeGreaterThan(5);
    await pane.getByRole("button", { name: /^接受 \d+ 户/ }).click();
    await pane.getByText(`已写入 ${accepted} 户的新等级`).first().waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    expect((await columnOf(preview, "M", rows)).every((text) => text !== "")).toBe(true);
    const [header] = await columnOf(preview, "N", [1]);
    expect(header).toBe("流失风险");
    await page.getByRole("tab", { name: "评级日志" }).waitFor();

    await pane.getByRole("button", { name: "撤销本次" }).click();
    await pane.getByText("已撤销").first().waitFor();
    expect(await columnOf(preview, "F", rows)).toEqual(before);
    expect(await violations(page)).toEqual([]);
    expect(preview.errors).toEqual([]);
    expect(preview.strangers).toEqual([]);
    await preview.close();
  });

  test("a tick taken away keeps that customer's grade", async () => {
    const preview = await openPreview(browser, server);
    const { pane } = preview;
    await pane.getByRole("button", { name: "一键重评" }).click();
    const all = await countOn(preview, /^接受 \d+ 户/);
    await pane
      .getByRole("checkbox", { name: /^接受 / })
      .first()
      .uncheck();
    expect(await countOn(preview, /^接受 \d+ 户/)).toBe(all - 1);
    await pane.getByRole("button", { name: /^接受 \d+ 户/ }).click();
    await pane
      .getByText(`已写入 ${all - 1} 户的新等级`)
      .first()
      .waitFor();
    await preview.close();
  });

  test("a result follows the sheet: what Ctrl+Z took back is no longer called written", async () => {
    const preview = await openPreview(browser, server);
    const { page, pane } = preview;
    await goTo(page, "F2");
    await pane.getByRole("button", { name: "一键重评" }).click();
    await pane.getByRole("button", { name: /^接受 \d+ 户/ }).click();
    await pane
      .getByText(/已写入 \d+ 户的新等级/)
      .first()
      .waitFor();
    await goTo(page, "N5");
    await typeInGrid(page, "自己写的");
    await pane.getByText(/写入的 \d+ 格，现在还有 \d+ 格没变/).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    const undone = async (): Promise<boolean> => (await cellText(page, "N1")) === "";
    await goTo(page, "N1");
    while (!(await undone())) await page.keyboard.press("Control+z");
    await pane.getByText("写入的内容已经不在表里").waitFor();
    expect(await pane.getByRole("button", { name: "撤销本次" }).count()).toBe(0);
    expect(preview.errors).toEqual([]);
    await preview.close();
  });

  test("the sheet shows only the changed rows on request, says so on every page of the way, and all rows again", async () => {
    const preview = await openPreview(browser, server, { width: 1440, height: 900 });
    const { page, pane } = preview;
    const rowsSeen = (): Promise<number[]> =>
      page
        .locator("[role=gridcell][id$='-0']")
        .evaluateAll((cells) =>
          cells.filter((cell) => cell.clientHeight > 0).map(({ id }) => Number(id.split("-").at(-2))),
        );
    const onlyChanged = pane.locator("#only-changed");
    const saysSo = (count: number): Promise<void> =>
      pane.locator("[data-body]").getByText(`表里只显示改动的 ${count} 行`).waitFor();
    await goTo(page, "A1");
    const before = await rowsSeen();
    await pane.getByRole("button", { name: "一键重评" }).click();
    const offered = Number(/\d+/.exec(await onlyChanged.innerText())?.[0]);
    await onlyChanged.click();
    await saysSo(offered);
    expect(await violations(paneFrame(preview))).toEqual([]);
    await goTo(page, "A1");
    expect(await rowsSeen()).not.toEqual(before);
    await pane.getByRole("button", { name: "返回" }).click();
    await saysSo(offered);
    await pane.getByRole("button", { name: "一键重评" }).click();
    await pane.getByRole("button", { name: /^接受 \d+ 户/ }).click();
    await pane
      .getByText(/已写入 \d+ 户的新等级/)
      .first()
      .waitFor();
    await saysSo(offered);
    await onlyChanged.click();
    await pane.getByText("表里已显示全部行").first().waitFor();
    await goTo(page, "A1");
    expect(await rowsSeen()).toEqual(before);
    expect(preview.errors).toEqual([]);
    await preview.close();
  });

  test("the ribbon's button opens the same diff", async () => {
    const preview = await openPreview(browser, server);
    await preview.page.getByRole("button", { name: "一键重评" }).first().click();
    await preview.pane.getByRole("heading", { name: "确认变化" }).waitFor();
    expect(preview.errors).toEqual([]);
    await preview.close();
  });
});

describe("Regrade by keyboard, in English, 320 px wide", () => {
  test("goes from the button to the written grades and back without a mouse", async () => {
    const preview = await openPreview(browser, server, { query: "lang=en-US&theme=dark&pane=320" });
    const { page, pane } = preview;
    await pane.getByRole("button", { name: "Regrade", exact: true }).focus();
    await page.keyboard.press("Enter");
    const accept = pane.getByRole("button", { name: /^Accept \d+/ });
    await accept.waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    for (
      let presses = 0;
      presses < 40 && !(await accept.evaluate((button) => button === document.activeElement));
      presses++
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const undo = pane.getByRole("button", { name: "Undo this run" });
    await undo.waitFor();
    for (
      let presses = 0;
      presses < 40 && !(await undo.evaluate((button) => button === document.activeElement));
      presses++
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane
      .getByText(/^Undone/)
      .first()
      .waitFor();
    const [scrolls, wide] = await paneFrame(preview).evaluate(() => [
      document.documentElement.scrollWidth > document.documentElement.clientWidth,
      document.documentElement.clientWidth,
    ]);
    expect([scrolls, Number(wide) < 325]).toEqual([false, true]);
    expect(preview.errors).toEqual([]);
    await preview.close();
  });
});

describe("what the sheet shows", () => {
  test("records gone stale and customers at risk are coloured where they stand", async () => {
    const preview = await openPreview(browser, server, { width: 1440, height: 900 });
    const { page, pane } = preview;
    await pane.getByRole("button", { name: "一键重评" }).click();
    await pane.getByRole("button", { name: /^接受 \d+ 户/ }).click();
    await pane
      .getByText(/已写入 \d+ 户的新等级/)
      .first()
      .waitFor();
    const words = new Map<string, Set<string>>();
    for (let row = 2; row <= 60; row++) {
      await goTo(page, `N${row}`);
      const word = await cellText(page, `N${row}`);
      words.set(word, (words.get(word) ?? new Set()).add(await cellFill(page, `N${row}`)));
    }
    const fill = (word: string): string | undefined => [...(words.get(word) ?? [])][0];
    expect(words.has("高") && words.has("低")).toBe(true);
    expect(new Set([fill("高"), fill("中"), fill("低")]).size).toBe(3);
    await preview.close();
  });

  test("=TIER() typed in a cell answers, and follows the cell it reads", async () => {
    const preview = await openPreview(browser, server);
    const { page } = preview;
    await page.getByRole("tab", { name: "方法示例" }).click();
    await goTo(page, "N2");
    await typeInGrid(page, "=TIER(G2)");
    await goTo(page, "N2");
    await untilCell(page, "N2", "A");
    await goTo(page, "G2");
    await typeInGrid(page, "12天/9次/900万");
    await goTo(page, "N2");
    await untilCell(page, "N2", "S");
    expect(preview.errors).toEqual([]);
    await preview.close();
  });
});
