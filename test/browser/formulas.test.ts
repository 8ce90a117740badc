// 公式: a column of formulas at the table's right edge, as values for a file that travels, as formulas again, and gone; and
// the functions typed by hand.

import { describe, expect } from "@jest/globals";
import { zhFormulas } from "../../src/i18n/formulas/zh-CN";
import { cellText, goTo, typeInGrid, untilCell } from "./gridPage";
import { startsWith, type Walk, walks } from "./walks";
import { until } from "./until";

const { journey } = walks();

/** The workbook of the preview is Chinese, so the headers of new columns are. */
const HEADER = zhFormulas.header("TIER");
/** The first free column at the table's right edge. */
const COLUMN = "M";

async function openFormulas(walk: Walk): Promise<void> {
  await walk.press(walk.tab("settings"));
  await walk.press(walk.button(startsWith(walk.words.formulas.title)));
  await walk.pane.getByText(walk.words.formulas.firstRow).waitFor();
}

/** What the bar says about the cell: its formula, or its value. */
async function barOf({ page, around }: Walk, cell: string): Promise<string> {
  await goTo(page, cell);
  return page.getByRole("textbox", { name: around.formulaBar }).inputValue();
}

describe("formulas", () => {
  journey("a column is filled with a formula, turned into values and back, and taken away", async (walk) => {
    const { page, pane, words, button } = walk;
    await openFormulas(walk);
    await walk.press(button(words.formulas.insert));
    await button(words.formulas.undo).waitFor();
    await goTo(page, `${COLUMN}1`);
    await untilCell(page, `${COLUMN}1`, HEADER);
    expect(await barOf(walk, `${COLUMN}2`)).toMatch(/^=TIER\(/);
    const grade = await cellText(page, `${COLUMN}2`);
    expect(grade).toMatch(/^[SABC]$/);

    await walk.press(button(words.linkOf(HEADER, words.formulas.toValues)));
    await button(words.linkOf(HEADER, words.formulas.toFormulas)).waitFor();
    expect(await barOf(walk, `${COLUMN}2`)).toBe(grade);
    await walk.press(button(words.linkOf(HEADER, words.formulas.toFormulas)));
    await button(words.linkOf(HEADER, words.formulas.toValues)).waitFor();
    expect(await barOf(walk, `${COLUMN}2`)).toMatch(/^=TIER\(/);

    await walk.press(button(words.formulas.undo));
    await pane
      .getByRole("status")
      .filter({ hasText: words.formulas.undone(0, 0).replace(/\d.*/, "") })
      .first()
      .waitFor();
    await goTo(page, `${COLUMN}1`);
    await until(() => cellText(page, `${COLUMN}1`), "");
  });

  journey(
    "another function is chosen by its words and shows its first answer before anything is written",
    async (walk) => {
      const { page, pane, words } = walk;
      await openFormulas(walk);
      const choice = pane.getByRole("combobox", { name: words.formulas.choose });
      await walk.pick(choice, words.formulas.option("TIER.WHY"));
      const text = pane.getByRole("textbox", { name: words.formulas.copyLabel });
      await pane
        .getByText(/n\s?=\s?\d+/)
        .first()
        .waitFor();
      expect(await text.inputValue()).toMatch(/^=TIER\.WHY\(/);
      await goTo(page, `${COLUMN}1`);
      await until(() => cellText(page, `${COLUMN}1`), "");
      await goTo(page, `${COLUMN}2`);
      await typeInGrid(page, '=TIER("12天/9次/900万")');
      await goTo(page, `${COLUMN}2`);
      await untilCell(page, `${COLUMN}2`, "S");
    },
  );
});
