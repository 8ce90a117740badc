// The date on screen and the figures under it are of one day, whatever the user or the clock does.

import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { paneWords } from "../taskpane/catalogue";
import { openPreview, paneFrame, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";

jest.setTimeout(120_000);

const WORDS = paneWords("zh-CN");

let server: PreviewServer;
let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  server = await startPreview();
  browser = await startBrowser();
  preview = await openPreview(browser, server, { query: "lang=zh-CN&pane=350" });
  await preview.pane.locator("#see-benchmarks").waitFor();
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
  await server?.stop();
});

/** The answer and the bars, as soon as there are some. */
async function figures(): Promise<string> {
  await preview.pane.locator("#see-benchmarks").waitFor();
  const { pane } = preview;
  const bars = await pane.locator("main [role=img]").evaluateAll((all) => all.map((each) => each.ariaLabel).join("|"));
  return `${await pane.locator("main h2").first().textContent()} ${bars}`;
}

test("another day never stands above figures of the day before", async () => {
  const { pane, page } = preview;
  const before = await figures();
  await pane.locator("header button").nth(1).click();
  await pane.locator("#as-of-day").fill("2030-01-01");
  await page.keyboard.press("Enter");
  await pane.locator("#as-of-day").waitFor({ state: "detached" });
  expect(await figures()).not.toBe(before);
  await pane.locator("header button").nth(1).click();
  await pane.getByRole("button", { name: WORDS.context.useToday, exact: true }).click();
  await pane.locator("#as-of-day").waitFor({ state: "detached" });
  expect(await figures()).toBe(before);
});

test("R as recorded and R carried forward each have their own figures", async () => {
  const { pane } = preview;
  const before = await figures();
  await pane.getByRole("radio", { name: WORDS.home.recencyRecorded }).check();
  expect(await figures()).not.toBe(before);
  await pane.getByRole("radio", { name: WORDS.home.recencyAged }).check();
  expect(await figures()).toBe(before);
});

test("a pane left open while days pass shows the new day with its own figures when it is looked at", async () => {
  const before = await figures();
  const day = preview.pane.locator("header button").nth(1);
  const dayBefore = await day.textContent();
  await paneFrame(preview.page).evaluate(() => {
    const Clock = Date;
    const later = 400 * 86_400_000;
    window.Date = class extends Clock {
      constructor(...given: readonly never[]) {
        if (given.length === 0) super(Clock.now() + later);
        else super(...(given as unknown as [number]));
      }
    } as DateConstructor;
    window.dispatchEvent(new Event("focus"));
  });
  await preview.pane.locator("#see-benchmarks").waitFor();
  expect(await day.textContent()).not.toBe(dayBefore);
  expect(await figures()).not.toBe(before);
});
