// `npm run screenshots`: the three pictures of the README, taken from the running preview with the real add-in in it.
//   regrade.png   the whole page in Chinese, with the changes of a regrade before they are written
//   pane.png      the task pane alone with a customer card, at twice its size
//   english.png   the whole page in English, after the changes were accepted

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { goTo } from "../browser/gridPage";
import { openPreview, type Preview, type PreviewServer, startBrowser, startPreview } from "../browser/session";

const FOLDER = join(__dirname, "..", "..", "assets", "screenshots");
const SIZE = { width: 1440, height: 900 };

async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(700, 880);
  await page.waitForTimeout(600); // tool tips go, fonts settle
  await page.screenshot({ path: join(FOLDER, name) });
  console.log(join("assets", "screenshots", name));
}

async function regrade({ page, pane }: Preview, button: string, accept: RegExp): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await pane.getByRole("button", { name: accept }).waitFor({ timeout: 30_000 });
}

async function chinese(browser: Browser, server: PreviewServer): Promise<void> {
  const preview = await openPreview(browser, server, { ...SIZE, query: "theme=light" });
  await regrade(preview, "一键重评", /^接受/);
  await shoot(preview.page, "regrade.png");
  await preview.close();
}

async function pane(browser: Browser, server: PreviewServer): Promise<void> {
  const preview = await openPreview(browser, server, { ...SIZE, query: "theme=light", scale: 2 });
  await goTo(preview.page, "B14");
  await preview.pane.getByRole("tab", { name: "客户", exact: true }).click();
  await preview.pane.getByText("流失风险").first().waitFor();
  await preview.page.locator("[data-region=pane]").screenshot({ path: join(FOLDER, "pane.png") });
  console.log(join("assets", "screenshots", "pane.png"));
  await preview.close();
}

async function english(browser: Browser, server: PreviewServer): Promise<void> {
  const preview = await openPreview(browser, server, { ...SIZE, query: "theme=light&lang=en-US" });
  await regrade(preview, "Regrade", /^Accept/);
  await preview.pane.getByRole("button", { name: /^Accept/ }).click();
  await preview.pane.getByRole("button", { name: /^Undo/ }).waitFor({ timeout: 30_000 });
  // The columns the add-in wrote stand at the table's right edge.
  await goTo(preview.page, "P2");
  await shoot(preview.page, "english.png");
  await preview.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPreview();
  const browser = await startBrowser();
  try {
    await chinese(browser, server);
    await pane(browser, server);
    await english(browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
