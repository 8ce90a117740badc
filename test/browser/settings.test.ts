// 设置: a limit is changed, checked while typing, tried on the customers, saved into a sheet of the workbook; all settings go
// out as a file and come back; and everything returns to the defaults.

import { describe, expect } from "@jest/globals";
import type { Locator } from "playwright-core";
import { gradeName } from "../../src/domain/vocabulary/gradeName";
import type { PaneWords } from "../../src/taskpane/words/zh-CN";
import { limitText } from "../../src/i18n/format";
import { sheetWords } from "../../src/i18n/sheets/sheets";
import { cellText, goTo } from "./gridPage";
import { startsWith, type Walk, walks } from "./walks";
import { until } from "./until";

const { journey } = walks();

/** The tab of the sheet where the settings are kept. */
function settingsSheet({ page, language }: Walk): Locator {
  return page.getByRole("tab", { name: sheetWords(language).settingsSheet.sheetName, exact: true });
}

async function openThresholds(walk: Walk): Promise<void> {
  const { words, button } = walk;
  await walk.press(walk.tab("settings"));
  await walk.press(button(startsWith(words.settings.thresholds)));
  await walk.heading(words.thresholds.check).waitFor();
}

/** The field of a limit: S 级 金额 M. */
function limit({ pane, words }: Walk, grade: "S" | "A" | "B", measure: "amount" | "orders" | "recency"): Locator {
  return pane.getByRole("spinbutton", { name: words.thresholds.field(gradeName(grade), words.thresholds[measure]) });
}

/** The note of the line 等级阈值 with another limit for S. */
function thresholdsNote(words: PaneWords, amount: number): string {
  return words.settings.thresholdsNote(gradeName("S"), limitText(amount), gradeName("A"), limitText(0.8));
}

describe("the settings", () => {
  journey("a limit is checked while it is typed, shows who would move, and is kept on a sheet", async (walk) => {
    const { pane, words, button } = walk;
    await openThresholds(walk);
    await pane.getByText(words.thresholds.willMoveNone).waitFor();

    await walk.write(limit(walk, "S", "amount"), "0.5");
    await pane.getByText(words.thresholds.failed, { exact: true }).waitFor();
    await pane.getByText(words.thresholds.findings.looserThanNext).first().waitFor();
    await walk.press(button(words.settings.save));
    await until(() => limit(walk, "S", "amount").evaluate((field) => field === document.activeElement), true);
    await until(() => settingsSheet(walk).count(), 0);

    await walk.write(limit(walk, "S", "amount"), "1.2");
    await pane.getByText(words.thresholds.passed, { exact: true }).waitFor();
    await pane.getByText(words.thresholds.willMoveNone).waitFor({ state: "detached" });
    await pane.getByText(words.settings.was(`1.5${words.thresholds.times}`)).waitFor();
    await walk.press(button(words.settings.save));
    await settingsSheet(walk).waitFor();
    await walk.leave(button(words.back));
    await button(startsWith(words.linkOf(words.settings.thresholds, thresholdsNote(words, 1.2)))).waitFor();
  });

  journey("all settings go out as a file, come back from it, and return to the defaults", async (walk) => {
    const { page, pane, words, button } = walk;
    await walk.press(walk.tab("settings"));
    await walk.press(button(startsWith(words.workbook.file)));
    const [file] = await Promise.all([page.waitForEvent("download"), walk.press(button(words.workbook.exportFile))]);
    expect(file.suggestedFilename()).toBe(words.workbook.fileName);
    const shown = pane.getByRole("textbox", { name: words.workbook.fileText, exact: true });
    const settings = JSON.parse(await shown.inputValue()) as { readonly rules: object };

    const field = pane.getByRole("textbox", { name: words.workbook.importText });
    await walk.write(field, "不是设置");
    await pane.getByText(words.workbook.importUnreadable).waitFor();
    await until(() => button(words.workbook.doImport).isDisabled(), true);
    await walk.write(field, JSON.stringify({ ...settings, rules: { ...settings.rules, sAmountRatio: 1.7 } }));
    await pane.getByText(words.workbook.importReady).waitFor();
    await walk.press(button(words.workbook.doImport));
    await settingsSheet(walk).waitFor();
    await walk.leave(button(words.back));
    const line = (amount: number): Locator =>
      button(startsWith(words.linkOf(words.settings.thresholds, thresholdsNote(words, amount))));
    await line(1.7).waitFor();

    await walk.press(button(words.settings.reset));
    await pane.getByText(words.settings.resetAsk).waitFor();
    await walk.press(button(words.settings.resetDo));
    await line(1.5).waitFor();
  });

  journey("the grades get the company's own names, which a regrade writes into the sheet", async (walk) => {
    const { page, pane, words, button } = walk;
    await walk.press(walk.tab("settings"));
    await walk.press(button(startsWith(words.gradeNames.title)));
    const best = pane.getByRole("textbox", { name: words.gradeNames.field("S") });
    await walk.write(best, "=");
    await pane.getByText(words.gradeNames.problem("formula")).waitFor();
    await walk.write(best, "钻石");
    await walk.press(button(words.settings.save));
    await settingsSheet(walk).waitFor();
    await walk.leave(button(words.back));
    await walk.press(walk.tab("regrade"));
    await walk.press(button(words.home.regrade));
    await walk.press(pane.locator("#accept"));
    await button(words.result.undo).waitFor();
    const grades = new Set<string>();
    for (let row = 2; row <= 12; row++) {
      await goTo(page, `F${row}`);
      grades.add(await cellText(page, `F${row}`));
    }
    expect(grades).toContain("钻石");
    expect(grades).not.toContain("S");
  });

  journey("another stage of the business puts other facts first", async (walk) => {
    const { pane, words, button } = walk;
    await walk.press(walk.tab("settings"));
    await walk.press(button(startsWith(words.stage.title)));
    const startup = pane.getByRole("radio", { name: startsWith(words.stage.names.startup) });
    await walk.turn(startup);
    await walk.press(button(words.settings.save));
    await settingsSheet(walk).waitFor();
    await walk.leave(button(words.back));
    await button(
      startsWith(
        words.linkOf(words.stage.title, words.stage.note(words.stage.names.startup, words.stage.focus.startup)),
      ),
    ).waitFor();
    await walk.press(walk.tab("regrade"));
    await pane.getByText(words.stage.views.industryBySize).first().waitFor();
  });
});
