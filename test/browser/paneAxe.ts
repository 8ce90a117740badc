// What axe finds wrong in the pane's own page, as it stands and in the other themes.

import type { Page } from "playwright-core";
import { COLOUR_RULES, violations } from "./axe";
import { touching } from "./ruler";
import { paneFrame, type Preview } from "./session";

/** Rules of WCAG 2.2 A and AA the screen in the pane breaks, and whether it is wider than the pane. */
export async function paneFaults({ page }: Preview): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await atRest(page);
  const faults = await violations(frame);
  const [width, room] = await frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return Number(width) > Number(room) ? [...faults, `${width} px wide`] : faults;
}

/** Looks at the same screen in dark and in high contrast, and gives the light back. */
export async function colourFaults({
  page,
}: Preview): Promise<{ readonly dark: string[]; readonly contrast: string[] }> {
  await setScheme(page, "dark");
  const dark = await violations(paneFrame(page), COLOUR_RULES);
  await setScheme(page, "light");
  await page.emulateMedia({ forcedColors: "active" });
  await settled(page, "(forced-colors: active)");
  const contrast = [...(await violations(paneFrame(page), COLOUR_RULES)), ...(await touching(paneFrame(page)))];
  await page.emulateMedia({ forcedColors: "none" });
  return { dark, contrast };
}

/** Gives the pane's frame a colour scheme, as the page does for a person, and waits until the pane has followed. */
export async function setScheme(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.locator("iframe").evaluate((frame, wanted) => (frame.style.colorScheme = wanted), scheme);
  await settled(page, `(prefers-color-scheme: ${scheme})`);
}

/** Waits until the pane shows the colours this question stands for, with no colour still on its way. */
async function settled(page: Page, question: string): Promise<void> {
  await paneFrame(page).waitForFunction((asked) => matchMedia(asked).matches, question);
  await atRest(page);
}

/** Waits until nothing is being worked on and no colour is on its way. */
async function atRest(page: Page): Promise<void> {
  const drawn = (): Promise<unknown> =>
    paneFrame(page).evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await drawn();
  await paneFrame(page).waitForFunction(
    () =>
      document.querySelector("[data-body] .fui-Spinner, footer .fui-Spinner") === null &&
      !document.getAnimations().some((running) => running instanceof CSSTransition),
  );
  await drawn();
}
