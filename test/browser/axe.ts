// What axe has to say about a page or a frame: rules of WCAG 2.2 A and AA, and good practice.

import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that another theme can break; all others look at the same document in every theme. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Every broken rule with the element that breaks it; a frame inside is a page of its own. */
export async function violations(place: Page | Frame, rules: readonly string[] = []): Promise<string[]> {
  if (await place.evaluate(() => !("axe" in window)))
    await place.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return place.evaluate(
    async ({ tags, only }) => {
      const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
      const runOnly =
        only.length === 0 ? ({ type: "tag", values: tags } as const) : ({ type: "rule", values: only } as const);
      // Fluent's own focus guards are hidden and focusable on purpose: they hand the focus on at once.
      const place = { exclude: [["iframe"], ["[data-tabster-dummy]"]] };
      const found = await axe.run(place, {
        runOnly: { type: runOnly.type, values: [...runOnly.values] },
        iframes: false,
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) =>
          [id, html.slice(0, 160), any[0]?.message.slice(0, 160)].filter(Boolean).join(": "),
        ),
      );
    },
    { tags: TAGS, only: [...rules] },
  );
}
