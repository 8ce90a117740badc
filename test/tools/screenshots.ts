// `npm run screenshots`: a picture for each journey, taken from the running preview with the real add-in in it.
//   first.png       a workbook without a table: what the add-in does, shown on four customers
//   regrade.png     the whole page, with the changes of a regrade before they are written
//   marks.png       the sheet after they were accepted: the new columns, and what is marked in place
//   today.png pane.png checkup.png formulas.png settings.png    one screen each
//   english.png     the whole page in English
// Alternative not taken: pictures kept by the tests, which are made to find faults and not to be looked at.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { paneWords } from "../taskpane/catalogue";
import type { PaneWords } from "../../src/taskpane/words/zh-CN";
import { goTo } from "../browser/gridPage";
import { openPreview, type Preview, type PreviewServer, startBrowser, startPreview } from "../browser/session";
import { previewWords } from "../preview/words";

const FOLDER = join(__dirname, "..", "..", "assets", "screenshots");
const SIZE = { width: 1280, height: 800 };

interface Scene extends Preview {
  readonly words: PaneWords;
  readonly press: (id: string) => Promise<void>;
  /** Waits until this place of the pane is drawn. */
  readonly reach: (place: string) => Promise<void>;
}

/** One picture: what is done before it is taken, and of what it is taken. */
interface Shot {
  readonly name: string;
  readonly language?: Language;
  readonly whole?: boolean;
  readonly steps: (scene: Scene) => Promise<void>;
}

const accept = async ({ pane, press, reach, words }: Scene): Promise<void> => {
  await press("start-regrade");
  await reach("changes");
  await press("accept");
  await pane.getByRole("button", { name: words.result.undo }).waitFor();
};

const SHOTS: readonly Shot[] = [
  {
    name: "first",
    steps: async ({ page, reach }) => {
      await page.getByRole("button", { name: previewWords("zh-CN").create, exact: true }).click();
      await reach("first");
    },
  },
  {
    name: "regrade",
    whole: true,
    steps: async ({ press, reach }) => {
      await press("start-regrade");
      await reach("changes");
    },
  },
  {
    name: "marks",
    whole: true,
    steps: async (scene) => {
      await accept(scene);
      // The columns the add-in wrote stand at the table's right edge.
      await goTo(scene.page, "P2");
    },
  },
  {
    name: "today",
    steps: async ({ press, reach }) => {
      await press("tab-today");
      await reach("today");
    },
  },
  {
    name: "pane",
    steps: async ({ page, pane, press, words }) => {
      await goTo(page, "B14");
      await press("tab-customer");
      await pane.getByText(words.customer.risk).first().waitFor();
    },
  },
  {
    name: "checkup",
    steps: async ({ pane, press, reach }) => {
      await press("open-checkup");
      await reach("checkup");
      await pane.locator("[data-body] button[aria-expanded]").nth(1).click();
    },
  },
  {
    name: "formulas",
    steps: async ({ pane, press, reach, words }) => {
      await press("tab-settings");
      await press("open-formulas");
      await reach("formulas");
      await pane.getByText(words.formulas.firstRow).waitFor();
    },
  },
  {
    name: "settings",
    steps: async ({ pane, press, reach, words }) => {
      await press("tab-settings");
      await press("open-thresholds");
      await reach("thresholds");
      await pane.locator("#rule-sAmountRatio").fill("1.2");
      await pane.getByText(words.thresholds.willMoveNone).waitFor({ state: "detached" });
    },
  },
  {
    name: "english",
    language: "en-US",
    whole: true,
    steps: async ({ press, reach }) => {
      await press("start-regrade");
      await reach("changes");
    },
  },
];

async function take(shot: Shot, browser: Browser, server: PreviewServer): Promise<void> {
  const { name, language = "zh-CN", whole = false, steps } = shot;
  const query = `theme=light&lang=${language}`;
  const preview = await openPreview(browser, server, { ...SIZE, query });
  const { page, pane } = preview;
  await pane.locator("#see-benchmarks").waitFor();
  await steps({
    ...preview,
    words: paneWords(language),
    press: (id) => pane.locator(`#${id}`).click(),
    reach: (place) => pane.locator(`[data-body="${place}"]`).waitFor(),
  });
  await shoot(page, whole ? undefined : page.locator("[data-region=pane]"), name);
  await preview.close();
}

async function shoot(page: Page, part: Locator | undefined, name: string): Promise<void> {
  await page.mouse.move(SIZE.width / 2, SIZE.height - 20);
  await page.waitForTimeout(800); // tool tips go, fonts settle
  const picture = await (part ?? page).screenshot();
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  console.log(join("assets", "screenshots", `${name}.png`), `${Math.round(picture.length / 1024)} kB`);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPreview();
  const browser = await startBrowser();
  try {
    for (const shot of SHOTS) await take(shot, browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
