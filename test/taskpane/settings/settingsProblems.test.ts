import { readSettings, SETTINGS_PROBLEM_CODES, type SettingsProblem } from "../../../src/domain/settings/readSettings";
import { LANGUAGES } from "../../../src/i18n/language";
import { paneWords } from "../catalogue";
import type { PaneState } from "../../../src/taskpane/state/state";
import { drive } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

async function shown(settingsProblems: readonly SettingsProblem[], language: "zh-CN" | "en-US" = "zh-CN") {
  const pane = drive(language);
  await pane.flows.start();
  const { opened } = pane.state();
  if (opened === null) throw new Error("no table");
  const state: PaneState = { ...pane.state(), tab: "settings", pages: {}, opened: { ...opened, settingsProblems } };
  return wordsIn(renderScreen({ world: pane.world, state, language }));
}

const vague: SettingsProblem = { path: "playbook.grades.S.action", code: "vague", found: "加强沟通", cell: "D12" };

test("a setting that cannot be used is told with its cell and why", async () => {
  expect(await shown([vague])).toEqual(
    expect.arrayContaining(["读不懂的设置", "D12 “加强沟通”没说做什么", "打开设置表"]),
  );
  expect(await shown([vague], "en-US")).toContain("D12: “加强沟通” does not say what to do");
});

test("sound settings are not mentioned", async () => {
  expect(await shown([])).not.toContain("读不懂的设置");
});

test("many are counted, and the first five told", async () => {
  const { problems } = readSettings({ riskWords: Array.from({ length: 8 }, () => 5) });
  const words = await shown(problems);
  expect(problems).toHaveLength(8);
  expect(words.filter((word) => word === "“5”读不懂")).toHaveLength(5);
  expect(words).toContain("还有 3 处");
});

test("every way to be unusable has words of its own, in both languages", () => {
  for (const language of LANGUAGES) {
    const { why } = paneWords(language).settingsProblems;
    expect(new Set(SETTINGS_PROBLEM_CODES.map((code) => why[code]("x"))).size).toBe(SETTINGS_PROBLEM_CODES.length);
  }
});

test("without a settings sheet the pane says how to get one", async () => {
  const pane = drive();
  await pane.flows.start();
  await pane.flows.openSettingsSheet();
  expect(pane.state().announcement?.text).toBe("还没有设置表：保存一次设置就有了");
});
