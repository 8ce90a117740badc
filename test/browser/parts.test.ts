// Screens are fetched when they are needed: what is there meanwhile, where the focus goes, and what can be done where one
// does not come.

import { expect, test } from "@jest/globals";
import type { Route } from "playwright-core";
import { paneFrame } from "./session";
import { until } from "./until";
import { type Walk, walks } from "./walks";

const { start } = walks();

/** The pane opened anew, with a hand on what it fetches. */
async function opened(script: RegExp, answer: (route: Route) => Promise<void>): Promise<Walk> {
  const walk = await start({ language: "zh-CN", by: "mouse" });
  await walk.button(walk.words.home.regrade).waitFor();
  await walk.page.route(script, answer);
  const { platform, platforms } = walk.around;
  await walk.page.getByRole("combobox", { name: platform }).selectOption({ label: platforms.windows });
  await walk.button(walk.words.home.regrade).waitFor();
  return walk;
}

const focused = ({ page }: Walk): Promise<string> =>
  paneFrame(page).evaluate(() => document.activeElement?.textContent ?? "");

test("a screen that does not come says so, and comes at the next try", async () => {
  let isCut = true;
  const walk = await opened(/\/customer\.[0-9a-f]+\.js/, (route) => (isCut ? route.abort() : route.continue()));
  const { pane, words, tab, button, heading } = walk;
  try {
    await tab("customer").click();
    await heading(words.part.notCome).waitFor();
    await pane.getByText(words.part.whatToDo).waitFor();
    isCut = false;
    await button(words.retry).click();
    await pane.locator('[data-body^="customer"]').waitFor();
    expect(await heading(words.part.notCome).count()).toBe(0);
  } finally {
    await walk.close();
  }
});

test("a page that comes late is announced, and its heading gets the focus from the one that held its place", async () => {
  let come = (): void => undefined;
  const gate = new Promise<void>((resolve) => (come = resolve));
  const walk = await opened(/\/columns\.[0-9a-f]+\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  const { pane, words, heading } = walk;
  try {
    await pane.locator("#see-columns").click();
    await heading(words.part.coming).waitFor({ state: "attached" });
    await until(() => focused(walk), words.part.coming);
    await until(() => pane.getByRole("status").first().innerText(), words.part.coming);
    come();
    await until(() => focused(walk), words.columns.title);
  } finally {
    come();
    await walk.close();
  }
});
