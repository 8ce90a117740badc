// From a workbook without a table to the first answer: the sample, the standard table, and a table of one's own whose
// columns are not all recognised.

import { describe, expect } from "@jest/globals";
import { sentences } from "../../src/i18n/sentences/sentences";
import { cellText, goTo, typeInGrid } from "./gridPage";
import { startsWith, type Walk, walks } from "./walks";
import { until } from "./until";

const { journey } = walks();

/** A header no rule knows. */
const UNKNOWN = "跟单的人";

/** A workbook with nothing in it. */
async function startBlank({ page, around, button, words }: Walk): Promise<void> {
  await page.getByRole("button", { name: around.create, exact: true }).click();
  await button(words.first.trySample).waitFor();
}

/** Types rows from A1 on. */
async function typeRows({ page }: Walk, rows: readonly (readonly string[])[]): Promise<void> {
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      await goTo(page, `${"ABCDEFG"[column]}${row + 1}`);
      await typeInGrid(page, text);
    }
  }
}

describe("the first open", () => {
  journey("试用示例 brings a table on a sheet of its own, and its answer", async (walk) => {
    const { page, pane, words, button } = walk;
    await startBlank(walk);
    for (const line of words.first.promise) await pane.getByText(line).waitFor();
    const sheets = await page.getByRole("tablist", { name: walk.around.sheets }).getByRole("tab").count();
    await walk.press(button(words.first.trySample));
    await pane.getByRole("heading", { name: words.home.outdated(6) }).waitFor();
    await button(words.home.regrade).waitFor();
    await until(() => page.getByRole("tablist", { name: walk.around.sheets }).getByRole("tab").count(), sheets + 1);
  });

  journey("what it promises, and the blank table, are in sight in a window of 768 pixels", async (walk) => {
    const { page, pane, words, button } = walk;
    await startBlank(walk);
    await page.locator("iframe").evaluate((frame) => (frame.style.height = "616px"));
    await until(
      () => pane.locator("[data-body=first]").evaluate((body) => body.ownerDocument.defaultView?.innerHeight),
      616,
    );
    const { first } = words;
    for (const line of [first.trustSee, first.trustUndo, first.trustPrivacy, first.trustShare]) {
      const inSight = pane.getByText(line).evaluate((element) => {
        const fold = element.closest("[data-body]")?.getBoundingClientRect().bottom ?? 0;
        return element.getBoundingClientRect().bottom <= fold;
      });
      expect([line, await inSight]).toEqual([line, true]);
    }
    await button(first.insertStandard).click({ trial: true });
  });

  journey("插入空白标准表 brings the headers, and the first customer typed there is graded", async (walk) => {
    const { page, pane, words, button, language } = walk;
    await startBlank(walk);
    await walk.press(button(words.first.insertStandard));
    await pane.getByRole("heading", { name: words.home.nobody }).waitFor();
    await goTo(page, "A1");
    await until(() => cellText(page, "A1"), sentences(language).column("id"));
    await goTo(page, "A2");
    for (const text of ["C202611001", "甲公司", "", "制造业", "", "", "12天/3次/80万"]) {
      if (text !== "") await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    // The pane follows by itself, a moment after the last key.
    await pane.getByRole("heading", { name: words.home.onlyNew(1) }).waitFor();
  });

  journey(
    "of two areas on a sheet the second one is graded once somebody clicks there and asks for it",
    async (walk) => {
      const { page, pane, words, button } = walk;
      await startBlank(walk);
      const block = (customers: readonly string[]): readonly (readonly string[])[] => [
        ["客户名称", "所属行业", "R/F/M"],
        ...customers.map((name) => [name, "制造业", "12天/5次/80万"]),
      ];
      await typeRows(walk, [...block(["甲公司"]), [], ...block(["乙公司", "丙公司"])]);
      await goTo(page, "A1");
      await walk.press(button(words.first.identify));
      // A header that is there again further down does not end a table: page after page of one list looks like that.
      await pane.getByRole("heading", { name: words.home.onlyNew(3) }).waitFor();
      const otherArea = async (): Promise<void> => {
        await walk.press(pane.locator("header button").first());
        await walk.press(pane.getByRole("menuitem", { name: words.context.otherArea }));
      };
      await otherArea();
      await pane.locator("[data-answer]").getByText(words.answer.otherArea).waitFor();
      await goTo(page, "B5");
      await walk.press(button(words.answer.openSelected));
      await pane.getByRole("heading", { name: words.home.onlyNew(2) }).waitFor();
      await goTo(page, "A2");
      await otherArea();
      await pane.getByRole("heading", { name: words.home.onlyNew(3) }).waitFor();
    },
  );

  journey(
    "a column nobody knows is given its meaning once, and keeps it when the workbook opens again",
    async (walk) => {
      const { page, pane, words, button, around, language } = walk;
      await startBlank(walk);
      await walk.press(button(words.first.identify));
      await pane.getByText(words.first.notFound).first().waitFor();
      await typeRows(walk, [
        ["客户名称", "所属行业", "R/F/M", UNKNOWN],
        ["甲公司", "制造业", "12天/5次/80万", "王经理"],
        ["乙公司", "制造业", "75天/2次/30万", "陈专员"],
      ]);
      await walk.press(button(words.first.identify));
      await pane.getByRole("heading", { name: words.home.onlyNew(2) }).waitFor();
      const owner = sentences(language).column("owner");
      const column = pane.getByRole("combobox", { name: words.columns.asRole(UNKNOWN) });
      await walk.press(button(startsWith(words.home.recognised(3))));
      await walk.pick(column, owner);
      await pane.getByText(words.columns.chosen).waitFor();
      await walk.leave(button(words.back));
      await button(startsWith(words.home.recognised(4))).waitFor();

      // Another Excel on the same workbook: the pane starts anew and has only what is stored in the file.
      await page.getByRole("combobox", { name: around.platform }).selectOption({ label: around.platforms.windows });
      await pane.getByRole("heading", { name: words.home.onlyNew(2) }).waitFor();
      await walk.press(button(startsWith(words.home.recognised(4))));
      await until(() => column.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text), owner);
      await until(() => pane.getByText(words.columns.chosen).count(), 1);
    },
  );
});
