// Keeps each screen as a picture where someone asks for it: PICTURES=.cache/screens npm test -- browser

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setScheme } from "./paneAxe";
import type { Preview } from "./session";

const FOLDER = process.env["PICTURES"];
const WIDTHS = [320, 350];

/** Pictures of the pane as it stands, narrow and usual, light and dark; nothing where nobody asks. */
export async function keepPictures({ page }: Preview, name: string): Promise<void> {
  if (FOLDER === undefined || FOLDER === "") return;
  mkdirSync(FOLDER, { recursive: true });
  const frame = page.locator("iframe");
  for (const scheme of ["light", "dark"] as const) {
    await setScheme(page, scheme);
    for (const width of WIDTHS) {
      await frame.evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
      await page.waitForTimeout(80);
      await frame.screenshot({ path: join(FOLDER, `${name}-${scheme}-${width}.png`) });
    }
  }
  await setScheme(page, "light");
  await frame.evaluate((element) => (element.style.width = "100%"));
}
