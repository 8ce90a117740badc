// The grid as a test sees it: cells by their address, keys as a person presses them.

import type { Page } from "playwright-core";
import { parseAddress } from "excel-stand-in/model/address";
import type { PreviewWords } from "../preview/words";

function locate(address: string): { row: number; column: number } {
  const area = parseAddress(address);
  if (!area) throw new Error(`no such address: ${address}`);
  return { row: area.top, column: area.left };
}

/** Goes to a cell by the name box; the cursor is then there and on screen. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("[data-region=formula] input").first();
  await box.fill(address);
  await box.press("Enter");
}

/** What does the cell show? It must be on screen: call `goTo` first for one far away. */
export function cellText(page: Page, address: string): Promise<string> {
  const { row, column } = locate(address);
  return page.locator(`[role=gridcell][id$="-${row}-${column}"]`).innerText();
}

/** How is the cell filled? `cellFill(page, "F2") //=> "rgb(253, 227, 205)"` */
export function cellFill(page: Page, address: string): Promise<string> {
  const { row, column } = locate(address);
  return page
    .locator(`[role=gridcell][id$="-${row}-${column}"]`)
    .evaluate((cell) => getComputedStyle(cell).backgroundColor);
}

/** Types at the cursor and presses Enter. */
export async function typeInGrid(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the cell, which must be on screen, shows this text. */
export async function untilCell(page: Page, address: string, text: string): Promise<void> {
  const { row, column } = locate(address);
  await page.locator(`[role=gridcell][id$="-${row}-${column}"]`).filter({ hasText: text }).waitFor({ timeout: 15_000 });
}

/** Starts with a blank workbook; what is not saved of the one before is thrown away. */
export async function startBlank(page: Page, words: PreviewWords): Promise<void> {
  await page.getByRole("button", { name: words.create, exact: true }).click();
  const discard = page.getByRole("button", { name: words.discard, exact: true });
  const blank = page.getByRole("heading", { name: "工作簿1.xlsx", exact: true });
  await discard.or(blank).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await blank.waitFor();
}
