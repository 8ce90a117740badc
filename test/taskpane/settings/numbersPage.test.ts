import { rowsOf, withNumber, type NumberId } from "../../../src/domain/numbers/numberTable";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { numberWords, outOfLimitsText, usualText } from "../../../src/i18n/numbers/numberText";
import { LANGUAGES, type Language } from "../../../src/i18n/language";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import { NUMBER_PAGE_GROUPS, pageOf } from "../../../src/taskpane/state/numberPages";
import { reduce } from "../../../src/taskpane/state/reducer";
import type { PaneState } from "../../../src/taskpane/state/state";
import { drive } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

async function shown(language: Language, draft: Settings): Promise<readonly string[]> {
  const pane = drive(language);
  await pane.flows.start();
  const events: readonly PaneEvent[] = [
    { type: "draftChanged", draft },
    { type: "pageOpened", page: "numbers", tab: "settings" },
  ];
  const state = events.reduce<PaneState>(reduce, pane.state());
  return wordsIn(renderScreen({ world: pane.world, state, language }));
}

test("groups stand closed, each with how many of its numbers are not the default", async () => {
  const words = await shown("zh-CN", withNumber(DEFAULT_SETTINGS, "stage.newDays", 60));
  for (const group of NUMBER_PAGE_GROUPS) expect(words).toContain(numberWords("zh-CN").groups[group]);
  expect(words.filter((text) => text === "全部默认")).toHaveLength(NUMBER_PAGE_GROUPS.length - 1);
  expect(words).toContain("改了 1 个");
  expect(words).not.toContain("新客户天数");
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(NUMBER_PAGE_GROUPS)(
    "%s opens by itself for a number out of its limits, and tells every number of it",
    async (group) => {
      const [first, ...rest] = rowsOf(group);
      const words = await shown(language, withNumber(DEFAULT_SETTINGS, first.id, first.kind.most * 2));
      expect(words).toContain(outOfLimitsText(first.id, numberWords(language)));
      const { items } = numberWords(language);
      for (const { id } of rest) {
        expect(words).toContain(items[id].label);
        expect(words).toContain(items[id].meaning);
        expect(words).toContain(usualText(id, numberWords(language)));
      }
    },
  );
});

test("two numbers that contradict each other are told beside the first", async () => {
  const words = await shown("zh-CN", withNumber(DEFAULT_SETTINGS, "bands.highFrom", 0.9));
  expect(words).toContain("不能大于“高：最多”");
});

test("every number has a page", () => {
  const ids: readonly NumberId[] = [
    "rules.sRecencyDays",
    "rules.absoluteAmountYuan.a",
    "reviewCadenceDays.S",
    "near.orders",
  ];
  expect(ids.map(pageOf)).toEqual(["thresholds", "benchmarkSettings", "cadence", "numbers"]);
});
