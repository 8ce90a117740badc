// A journey is told once and walked twice: in Chinese by mouse, in English by keyboard alone. Things are addressed as people
// address them: by what they are and what they are called, in the words of the catalogues.

import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, Locator } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { paneWords } from "../taskpane/catalogue";
import type { PaneWords } from "../../src/taskpane/words/zh-CN";
import { type PreviewWords, previewWords } from "../preview/words";
import { type Hand, keyboard, mouse } from "./hands";
import { openPreview, paneFrame, type Preview, type PreviewServer, startBrowser, startPreview } from "./session";

export const WAYS = [
  { language: "zh-CN", by: "mouse" },
  { language: "en-US", by: "keyboard" },
] as const;
export type Way = (typeof WAYS)[number];

export interface Walk extends Preview, Hand {
  readonly language: Language;
  readonly words: PaneWords;
  /** Words of the page around the pane. */
  readonly around: PreviewWords;
  readonly button: (name: string | RegExp) => Locator;
  readonly heading: (name: string | RegExp) => Locator;
  readonly tab: (name: "regrade" | "today" | "customer" | "settings") => Locator;
}

/** One server and one browser for a file; the result starts walks and tells journeys. */
export function walks() {
  jest.setTimeout(120_000);
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

  const start = async ({ language, by }: { language: Language; by: Way["by"] }, query = ""): Promise<Walk> => {
    const preview = await openPreview(browser, server, { query: `lang=${language}${query}` });
    const { page, pane } = preview;
    const hand = by === "mouse" ? mouse() : keyboard(page, () => paneFrame(page));
    const words = paneWords(language);
    return {
      ...preview,
      ...hand,
      language,
      words,
      around: previewWords(language),
      button: (name) => pane.getByRole("button", { name, exact: true }).first(),
      heading: (name) => pane.getByRole("heading", { name, exact: true }),
      tab: (name) => pane.getByRole("tab", { name: startsWith(words.tabs[name]) }),
    };
  };

  /** One journey by each way; nothing may fail on the way, leave the machine or lose the focus. */
  const journey = (title: string, steps: (walk: Walk) => Promise<void>): void => {
    test.each(WAYS)(`${title} ($language, by $by)`, async (way) => {
      const walk = await start(way);
      try {
        await steps(walk);
        expect({ errors: walk.errors, strangers: walk.strangers, lost: walk.lost }).toEqual({
          errors: [],
          strangers: [],
          lost: [],
        });
      } finally {
        await walk.close();
      }
    });
  };

  return { journey, start };
}

/** The start of a name that goes on with a count or a note. */
export function startsWith(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
