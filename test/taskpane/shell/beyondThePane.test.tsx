// Paper and files: offered where they work, and text to copy where the host drops them without a word.

import type { Language } from "../../../src/i18n/language";
import { paneWords } from "../catalogue";
import { customerAt } from "../../../src/taskpane/state/acting";
import { reachesPaperAndFiles } from "../../../src/taskpane/shell/beyondThePane";
import { drive } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

/** What stands on the brief of the first customer in an Excel of this platform. */
async function briefWords(platform: string, language: Language): Promise<readonly string[]> {
  const driver = drive(language);
  await driver.flows.start();
  const world = { ...driver.world, environment: { ...driver.world.environment, platform } };
  const { preview } = driver.state();
  const acting = preview && customerAt(preview.plan, 0);
  const state = { ...driver.state(), tab: "customer", pages: { customer: "brief" }, acting } as const;
  return wordsIn(renderScreen({ world, state, language }));
}

describe.each(["zh-CN", "en-US"] as const)("the brief (%s)", (language) => {
  const { card, today } = paneWords(language);

  test.each(["PC", "OfficeOnline"])("is printed and copied on %s", async (platform) => {
    const words = await briefWords(platform, language);
    expect(words).toEqual(expect.arrayContaining([card.print, card.briefLead, today.copy]));
    expect(words).not.toContain(card.briefLeadCopyOnly);
  });

  test.each(["Mac", "iOS"])("is copied on %s, which prints nothing and says nothing", async (platform) => {
    const words = await briefWords(platform, language);
    expect(words).toEqual(expect.arrayContaining([card.briefLeadCopyOnly, today.copy]));
    expect(words).not.toContain(card.print);
  });
});

test("files come out of every platform but those two", () => {
  const platforms = ["PC", "OfficeOnline", "Universal", "Android", "", "Mac", "iOS"];
  expect(platforms.filter((platform) => !reachesPaperAndFiles(platform))).toEqual(["Mac", "iOS"]);
});
