// What axe has to say about a page or a frame: rules of WCAG 2.2 A and AA, and good practice.

import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** Every broken rule with the element that breaks it; a frame inside is a page of its own. */
export async function violations(place: Page | Frame): Promise<string[]> {
  await place.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return place.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // Fluent's own focus guards are hidden and focusable on purpose: they hand the focus on at once.
    const found = await axe.run({ exclude: [["iframe"], ["[data-tabster-dummy]"]] }, { runOnly: tags, iframes: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}
