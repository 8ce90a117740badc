// The marks in the sheet: there at a switch, gone at a switch, and only ours.

import { describe, expect } from "@jest/globals";
import { cellFill, goTo } from "./gridPage";
import { startsWith, type Walk, walks } from "./walks";

const { journey } = walks();

const ROWS = Array.from({ length: 40 }, (_, at) => at + 2);

/** The fills of the days of the last update, which is where a stale record is marked. */
async function fills({ page }: Walk): Promise<readonly string[]> {
  const found: string[] = [];
  for (const row of ROWS) {
    await goTo(page, `K${row}`);
    found.push(await cellFill(page, `K${row}`));
  }
  return found;
}

/** A screen reader hears how many kinds are marked now. */
function untilSaid({ pane, words }: Walk, on: number): Promise<void> {
  return pane
    .getByRole("status")
    .filter({ hasText: words.highlights.changed(on) })
    .waitFor();
}

describe("the marks in the sheet", () => {
  journey("a switch puts stale records into colour, and takes the colour away again", async (walk) => {
    const { pane, words, button } = walk;
    await walk.press(walk.tab("settings"));
    await walk.press(button(startsWith(words.settings.highlights)));
    const stale = pane.getByRole("switch", { name: words.highlights.tones.stale, exact: true });
    await stale.waitFor();
    await walk.press(button(words.highlights.none));
    await untilSaid(walk, 0);
    const bare = await fills(walk);
    await walk.turn(stale, true);
    await untilSaid(walk, 1);
    const marked = await fills(walk);
    const stained = marked.filter((fill, at) => fill !== bare[at]);
    expect(stained.length).toBeGreaterThan(0);
    expect(stained.length).toBeLessThan(ROWS.length);
    await walk.turn(stale, false);
    await untilSaid(walk, 0);
    expect(await fills(walk)).toEqual(bare);
  });
});
