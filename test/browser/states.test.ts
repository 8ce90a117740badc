// What can come between: a cell being edited, a protected sheet, no table, a table that has gone. Each is said in a
// sentence with the next step, nothing is lost, and going on needs one press.

import { describe, expect } from "@jest/globals";
import type { Locator } from "playwright-core";
import type { HostFailureCode } from "../../src/actions/host";
import { sentences } from "../../src/i18n/sentences/sentences";
import { goTo } from "./gridPage";
import { paneFrame } from "./session";
import { startsWith, type Walk, walks } from "./walks";
import { until } from "./until";

const { journey } = walks();

/** The bar says what is the matter, in the words of its first sentence. */
async function untilRefused({ pane, language }: Walk, code: HostFailureCode, subject: string): Promise<void> {
  const [title = ""] = sentences(language)
    .hostFailure(code, subject)
    .split(/[。：:]|\. /);
  await pane.getByText(startsWith(title)).first().waitFor();
}

/** The tick of the first row of the diff. */
function firstTick({ pane, words }: Walk): Locator {
  const name = startsWith(words.diff.accept("", "").split(/[，,]/)[0]?.trim() ?? "");
  return pane.getByRole("checkbox", { name }).first();
}

/** The sheet of the log: there as soon as anything was written. */
function logSheets({ page }: Walk): Promise<number> {
  return page.getByRole("tab", { name: "评级日志", exact: true }).count();
}

/** Opens the changes and takes one tick away, which must outlive whatever is refused. */
async function untickOne(walk: Walk): Promise<string> {
  const { words, button } = walk;
  await walk.press(button(words.home.regrade));
  await walk.turn(firstTick(walk), false);
  return button(startsWith(words.diff.acceptCount(0).split("0")[0]?.trim() ?? "")).innerText();
}

describe("what can come between", () => {
  journey(
    "a cell being edited blocks the write; the ticks stay, and the same button writes afterwards",
    async (walk) => {
      const { page, pane, words, button } = walk;
      const accept = await untickOne(walk);
      await goTo(page, "L5");
      await page.keyboard.press("F2");
      await walk.press(button(accept));
      await untilRefused(walk, "editMode", "");
      await until(() => firstTick(walk).isChecked(), false);
      expect(await logSheets(walk)).toBe(0);
      await page.locator("[data-grid-editor]").press("Enter");
      await walk.press(button(words.diff.retryWrite));
      await pane
        .getByText(words.result.written(Number(/\d+/.exec(accept)?.[0])))
        .first()
        .waitFor();
      expect(await logSheets(walk)).toBe(1);
    },
  );

  journey("a protected sheet is named, and written to once it is not protected any more", async (walk) => {
    const { page, pane, words, button } = walk;
    const protect = (on: boolean): Promise<void> =>
      paneFrame(page).evaluate(async (wanted) => {
        await Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getActiveWorksheet();
          if (wanted) protection.protect();
          else protection.unprotect();
          await context.sync();
        });
      }, on);
    const accept = await untickOne(walk);
    await protect(true);
    await walk.press(button(accept));
    await untilRefused(walk, "protected", "客户");
    await until(() => firstTick(walk).isChecked(), false);
    expect(await logSheets(walk)).toBe(0);
    await protect(false);
    await walk.press(button(words.diff.retryWrite));
    await pane
      .getByText(words.result.written(Number(/\d+/.exec(accept)?.[0])))
      .first()
      .waitFor();
    expect(await logSheets(walk)).toBe(1);
  });

  journey("a table that has gone is missed by its name, and another one is found from there", async (walk) => {
    const { page, pane, words, button } = walk;
    await pane.locator("#see-benchmarks").waitFor();
    await paneFrame(page).evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("客户").delete();
        await context.sync();
      });
    });
    await walk.press(button(words.home.regrade));
    await untilRefused(walk, "tableGone", "客户细分表");
    await walk.press(button(words.home.chooseTable));
    await pane.getByRole("button", { name: startsWith("方法示例表") }).waitFor();
    await until(() => pane.getByText("客户细分表", { exact: true }).count(), 0);
  });
});
