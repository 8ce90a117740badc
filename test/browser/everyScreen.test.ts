// Every page of the pane, reached through the pane itself, in both languages, 320 px wide: axe in light, dark and high
// contrast, and a ruler. The list is the pane's own: a new page has its test before anybody thinks of one, and fails it
// until a way leads there. With PICTURES=folder each screen is kept as a picture, at 320 and 350 px, light and dark.

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Locator } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { paneWords } from "../taskpane/catalogue";
import type { PaneWords } from "../../src/taskpane/words/zh-CN";
import { PAGES, TABS, type Tab } from "../../src/taskpane/state/navigation";
import { type PreviewWords, previewWords } from "../preview/words";
import { METHOD_HEADERS } from "../sample/methodRows";
import { colourFaults, paneFaults } from "./paneAxe";
import { keepPictures } from "./pictures";
import { headingTop, measured } from "./ruler";
import { wayTo } from "./ways";
import { startBlank } from "./gridPage";
import { openPreview, paneFrame, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";

jest.setTimeout(240_000);

interface Scene extends Preview {
  readonly words: PaneWords;
  readonly around: PreviewWords;
  readonly press: (...ids: string[]) => Promise<void>;
  readonly button: (name: string) => Locator;
}

/** Screens that are not a page: open layers, refused values, lists with something in them, and nothing at all. In this order. */
const STATES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  "the choice of a day": async ({ press, pane }) => {
    await press("tab-regrade");
    await pane.locator("header button").nth(1).click();
    await pane.locator("#as-of-day").waitFor();
  },
  "a finding unfolded": async ({ page, press, pane }) => {
    await page.keyboard.press("Escape");
    await press("tab-regrade", "open-checkup");
    await pane.locator("[data-body=checkup] button[aria-expanded=false]").first().click();
  },
  "a lock without a reason": async ({ press, button, pane, words }) => {
    await press("tab-customer", "open-lock");
    await button(words.card.doLock).click();
    await pane.getByText(words.card.lockReasonMissing).waitFor();
  },
  "a locked card": async ({ pane, button, words }) => {
    await pane.locator("#lock-reason").fill("战略客户");
    await button(words.card.doLock).click();
    await button(words.card.editLock).waitFor();
  },
  "the list of locks": async ({ press, pane }) => {
    await press("tab-settings", "open-locks");
    await pane.locator("[data-body=locks] li").waitFor();
  },
  "the details of a follow-up": async ({ press, pane, words }) => {
    await press("tab-customer", "follow-up-details");
    await pane.getByLabel(words.followUp.promise, { exact: true }).waitFor();
  },
  "a history": async ({ page, press, pane, button, words }) => {
    await page.keyboard.press("Escape");
    await pane.locator("#follow-up-line").fill("下周三给报价");
    await button(words.followUp.save).click();
    await pane.locator("#undo-follow-up").waitFor();
    await press("open-history");
    await pane.getByText("下周三给报价").waitFor();
  },
  "limits that cannot be": async ({ press, pane, words }) => {
    await press("tab-settings", "open-thresholds");
    await pane.locator("#rule-sAmountRatio").fill("0.5");
    await pane.getByText(words.thresholds.failed, { exact: true }).waitFor();
  },
  "a run taken back": async ({ press, pane, button, words }) => {
    await press("tab-regrade", "see-result");
    await button(words.result.undo).click();
    await pane.getByText(words.result.undoneAll).waitFor();
  },
  "a card without a customer": async ({ press, pane, words }) => {
    // Another table is chosen, and nobody in it is.
    await pane.locator("header button").first().click();
    await pane.getByRole("menuitemradio").nth(1).click();
    await press("tab-customer");
    await pane.getByText(words.customer.empty).waitFor();
  },
  "a table that cannot be graded": async ({ press, pane, button, words }) => {
    await press("tab-regrade", "see-columns");
    await pane.getByRole("combobox", { name: words.columns.asRole(METHOD_HEADERS[6]) }).selectOption("");
    await pane.getByText(words.columns.chosen).waitFor();
    await button(words.back).click();
    await pane.getByRole("heading", { name: words.notGradable.title }).waitFor();
  },
  "the first open": async ({ page, around, button, words }) => {
    await startBlank(page, around);
    await button(words.first.trySample).waitFor();
  },
  "no table found": async ({ pane, button, words }) => {
    await button(words.first.identify).click();
    await pane.getByText(words.first.notFound).first().waitFor();
  },
};

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  server = await startPreview();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(["zh-CN", "en-US"] as const satisfies readonly Language[])("in %s", (language) => {
  let preview: Preview;
  const tops = new Map<string, number | undefined>();

  beforeAll(async () => {
    preview = await openPreview(browser, server, { query: `lang=${language}&theme=light&pane=320` });
    await preview.page.emulateMedia({ reducedMotion: "reduce" });
    await preview.pane.locator("#see-benchmarks").waitFor();
  });

  afterAll(() => preview?.close());

  /** Goes to a tab, and back from the pages that may stand above it. */
  async function openTab(tab: Tab): Promise<void> {
    await preview.pane.locator(`#tab-${tab}`).click();
    const back = preview.pane.getByRole("button", { name: paneWords(language).back, exact: true });
    while ((await back.count()) > 0) await back.click();
  }

  async function faultless(name: string): Promise<void> {
    await keepPictures(preview, `${language}-${name}`);
    const faults = { light: await paneFaults(preview), ruler: await measured(paneFrame(preview.page)) };
    expect({ ...faults, ...(await colourFaults(preview)) }).toEqual({ light: [], ruler: [], dark: [], contrast: [] });
  }

  test.each(TABS)("the tab %s has no fault", async (tab) => {
    await openTab(tab);
    await faultless(tab);
  });

  test.each(PAGES)("the page %s has no fault", async (name) => {
    const { pane } = preview;
    const { tab, press } = wayTo(name);
    await openTab(tab);
    for (const id of press) await pane.locator(`#${id}`).click({ timeout: 20_000 });
    await pane.locator(`[data-body="${name}"]`).waitFor({ timeout: 20_000 });
    tops.set(name, await headingTop(paneFrame(preview.page)));
    await faultless(name);
  });

  test("the headings of all pages, and of the tabs that have one, start at the same height", async () => {
    for (const tab of ["today", "settings", "customer"] as const) {
      await openTab(tab);
      tops.set(tab, await headingTop(paneFrame(preview.page)));
    }
    expect(Object.fromEntries(tops)).toEqual(Object.fromEntries([...tops.keys()].map((name) => [name, 9])));
  });

  test.each(Object.keys(STATES))("%s has no fault", async (state) => {
    const { pane } = preview;
    const words = paneWords(language);
    const button = (name: string): Locator => pane.getByRole("button", { name, exact: true }).first();
    const press = async (...ids: readonly string[]): Promise<void> => {
      for (const id of ids) {
        if (id.startsWith("tab-")) await openTab(id.slice("tab-".length) as Tab);
        else await pane.locator(`#${id}`).click();
      }
    };
    await STATES[state]?.({ ...preview, words, around: previewWords(language), press, button });
    await faultless(state.replaceAll(" ", "-"));
  });

  test("nothing went wrong on the way, and no request left the machine", () => {
    expect({ errors: preview.errors, strangers: preview.strangers }).toEqual({ errors: [], strangers: [] });
  });
});
