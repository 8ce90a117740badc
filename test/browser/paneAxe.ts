// What axe and the eye of a ruler find wrong in the pane's own page.

import { readFileSync } from "node:fs";
import type { Preview } from "./session";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules of WCAG 2.2 A and AA the screen in the pane breaks, and whether it is wider than the pane. */
export async function paneFaults({ page }: Preview): Promise<readonly string[]> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the task pane has no frame");
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return frame.evaluate(async (tags) => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const found = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { runOnly: tags });
    const faults = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    const { scrollWidth } = document.documentElement;
    return scrollWidth > window.innerWidth ? [...faults, `${scrollWidth} px wide`] : faults;
  }, TAGS);
}
