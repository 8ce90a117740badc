// 数据体检: what is wrong with the data, one click from the cell, and put right where there is only one right answer.

import { describe, expect } from "@jest/globals";
import { checkupWords } from "../../src/i18n/checkup/words";
import { cellText, goTo } from "./gridPage";
import { startsWith, type Walk, walks } from "./walks";

const { journey } = walks();

/** What the amounts of these rows of the sheet say. */
async function amounts({ page }: Walk, rows: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const row of rows) {
    await goTo(page, `G${row}`);
    texts.push(await cellText(page, `G${row}`));
  }
  return texts;
}

describe("the check-up of the data", () => {
  journey("a finding leads to its cell, is put right at once, and put back", async (walk) => {
    const { page, pane, words, button, language } = walk;
    const say = checkupWords(language);
    await walk.press(button(startsWith(words.workbook.checkup)));
    await walk.press(button(startsWith(say.finding("mixedUnits"))));
    await pane.getByText(say.advice("mixedUnits")).waitFor();

    const rowIn = new RegExp(words.sheetRow("(\\d+)"));
    const lines = pane.getByRole("button", { name: rowIn });
    await lines.first().waitFor();
    const names = await lines.evaluateAll((buttons) => buttons.map((line) => line.getAttribute("aria-label") ?? ""));
    const rows = names.map((name) => rowIn.exec(name)?.[1] ?? "");
    expect(rows).toHaveLength(2);

    await walk.press(lines.first());
    await page.waitForFunction(
      (cell) => document.querySelector<HTMLInputElement>("[data-region=formula] input")?.value === cell,
      `G${rows[0]}`,
    );
    const before = await amounts(walk, rows);

    const fix = button(startsWith(say.fix(1).split("1")[0] ?? ""));
    const count = Number(/\d+/.exec(await fix.innerText())?.[0]);
    await walk.press(fix);
    await pane.getByText(words.followUp.fixed(count)).first().waitFor();
    const after = await amounts(walk, rows);
    expect(after.filter((text, at) => text !== before[at])).toHaveLength(count);

    await walk.press(button(words.followUp.undo));
    await button(words.followUp.undo).waitFor({ state: "detached" });
    expect(await amounts(walk, rows)).toEqual(before);
  });
});
