// Keys, on every screen: after each act the focus is somewhere, a page that opens has it at its heading, one that closes
// gives it back, and a group is one stop of the Tab key. Only a browser can tell.

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Locator } from "playwright-core";
import { paneWords } from "../taskpane/catalogue";
import { PAGES, TABS, type Tab } from "../../src/taskpane/state/navigation";
import { openPreview, paneFrame, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";
import { wayTo } from "./ways";

jest.setTimeout(240_000);

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

const byId = (id: string): Locator => preview.pane.locator(`#${id}`);
const button = (name: string): Locator => preview.pane.getByRole("button", { name, exact: true }).first();
const key = (name: string): Promise<void> => preview.page.keyboard.press(name);

/** What has the focus: its id, else its role and words; "nowhere" for the page itself. */
const focused = (): Promise<string> => paneFrame(preview.page).evaluate(nameOfFocus);

function nameOfFocus(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return "nowhere";
  if (element.hasAttribute("data-page-heading") || /^H[12]$/.test(element.tagName)) return "heading";
  return element.id || `${element.getAttribute("role") ?? element.tagName} ${element.textContent?.slice(0, 20) ?? ""}`;
}

/** Waits until this has the focus; fails with what has it instead. */
async function untilFocus(wanted: string | RegExp): Promise<void> {
  const is = (name: string): boolean => (typeof wanted === "string" ? name === wanted : wanted.test(name));
  for (let turn = 0; turn < 100 && !is(await focused()); turn += 1)
    await paneFrame(preview.page).evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await focused()).toEqual(typeof wanted === "string" ? wanted : expect.stringMatching(wanted));
}

/** Groups that are several stops of the Tab key, with what they are called. */
function severalStops(): Promise<string[]> {
  return paneFrame(preview.page).evaluate(() => {
    const groups = [
      ...document.querySelectorAll<HTMLElement>(
        "main [role=radiogroup], main [role=group], main [role=grid], main ul:has([data-rove])",
      ),
    ];
    const stops = (group: HTMLElement): HTMLElement[] =>
      [...group.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [tabindex]")].filter(
        (each) => each.tabIndex >= 0 && !each.matches(":disabled") && each.getClientRects().length > 0,
      );
    return groups
      .filter((group) => stops(group).length > 1)
      .map(
        (group) =>
          `${group.getAttribute("aria-label") ?? group.tagName}: ${stops(group)
            .map((each) => each.id || each.textContent?.slice(0, 12) || each.tagName)
            .join(" | ")}`,
      );
  });
}

async function openTab(tab: Tab): Promise<void> {
  await byId(`tab-${tab}`).click();
  const back = button(WORDS.back);
  while ((await back.count()) > 0) await back.click();
}

test("Escape in the search clears it and keeps page and ticks, the next one goes back", async () => {
  await openTab("regrade");
  await byId("start-regrade").click();
  await preview.pane.locator("[data-body=changes]").waitFor();
  const ticks = preview.pane.locator("[data-body=changes] li input[type=checkbox]");
  await ticks.first().uncheck();
  const accept = (): Promise<string | null> => byId("accept").textContent();
  const before = await accept();
  const search = preview.pane.getByRole("searchbox");
  await search.fill("zzz");
  await key("Escape");
  expect(await search.inputValue()).toBe("");
  expect(await preview.pane.locator("[data-body=changes]").count()).toBe(1);
  await key("Escape");
  await preview.pane.locator("[data-body=changes]").waitFor({ state: "detached" });
  await untilFocus("start-regrade");
  await key("Enter");
  await preview.pane.locator("[data-body=changes]").waitFor();
  expect(await accept()).toBe(before);
  await ticks.first().check();
});

describe("every screen", () => {
  test.each(TABS)("the groups of the tab %s are one stop each", async (tab) => {
    await openTab(tab);
    expect(await severalStops()).toEqual([]);
  });

  test.each(PAGES)(
    "the page %s opens at its heading, its groups are one stop, and Escape gives the focus back",
    async (page) => {
      const { tab, press } = wayTo(page);
      await openTab(tab);
      if (tab === "customer" && (await byId("open-lock").count()) === 0) {
        await openTab("today");
        await preview.pane.locator("main ul [data-rove]").first().click();
        await openTab("customer");
      }
      for (const id of press) {
        await byId(id).focus();
        await key("Enter");
      }
      await preview.pane.locator(`[data-body="${page}"]`).waitFor();
      await untilFocus("heading");
      expect(await severalStops()).toEqual([]);
      await key("Escape");
      await preview.pane.locator(`[data-body="${page}"]`).waitFor({ state: "detached" });
      await untilFocus(page === "result" ? /^(?!nowhere)/ : (press[press.length - 1] ?? ""));
    },
  );
});

test("the key / goes to the line of the follow-up from anywhere on the card, and is typed where words are typed", async () => {
  await openTab("customer");
  await byId("follow-up-details").focus();
  await key("/");
  await untilFocus("follow-up-line");
  await key("/");
  expect(await byId("follow-up-line").inputValue()).toBe("/");
  await byId("follow-up-line").fill("");
});

describe("the focus stays with the user", () => {
  test("Escape in the details of a follow-up gives the focus back to what opened them", async () => {
    await openTab("customer");
    await byId("follow-up-details").focus();
    await key("Enter");
    await preview.pane.getByLabel(WORDS.followUp.promise, { exact: true }).waitFor();
    await key("Escape");
    await preview.pane.getByLabel(WORDS.followUp.promise, { exact: true }).waitFor({ state: "detached" });
    await untilFocus("follow-up-details");
  });

  test("a follow-up is answered above its line, and its undo leaves the focus on the card", async () => {
    await openTab("customer");
    await byId("follow-up-line").fill("客户说下月再看");
    await key("Control+Enter");
    const answer = preview.pane.locator("[data-answer]");
    await answer.waitFor();
    const box = await answer.boundingBox();
    const line = await byId("follow-up-line").boundingBox();
    expect(line!.y - box!.y).toBeLessThan(90);
    await untilFocus("follow-up-line");
    await byId("undo-follow-up").focus();
    await key("Enter");
    await preview.pane.getByText(WORDS.followUp.undone).first().waitFor();
    await untilFocus("heading");
  });

  test("after a write and after its undo the focus is at the heading", async () => {
    await openTab("regrade");
    const write = byId("start-regrade");
    if ((await byId("see-result").count()) === 0) {
      await write.click();
      await byId("accept").focus();
      await key("Enter");
    } else await byId("see-result").click();
    await preview.pane.locator("[data-body=result]").waitFor();
    await untilFocus("heading");
    const undo = button(WORDS.result.undo);
    await undo.focus();
    await key("Enter");
    await preview.pane.getByText(WORDS.result.undoneAll).first().waitFor();
    await untilFocus("heading");
  });

  test("nothing went wrong on the way, and no request left the machine", () => {
    expect({ errors: preview.errors, strangers: preview.strangers }).toEqual({ errors: [], strangers: [] });
  });
});
