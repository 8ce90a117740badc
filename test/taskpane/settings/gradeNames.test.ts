import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import type { GradeNames } from "../../../src/domain/vocabulary/gradeName";
import { reduce } from "../../../src/taskpane/state/reducer";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import type { PaneState } from "../../../src/taskpane/state/state";
import { drive, type Driver } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

const METALS = GRADE_NAME_PRESETS.metals;

const shown = (pane: Driver, ...events: readonly PaneEvent[]): readonly string[] =>
  wordsIn(
    renderScreen({ world: pane.world, state: events.reduce<PaneState>(reduce, pane.state()), language: "zh-CN" }),
  );

async function named(gradeNames: GradeNames): Promise<Driver> {
  const pane = drive("zh-CN");
  await pane.flows.start();
  const { opened } = pane.state();
  if (opened === null) throw new Error("nothing was opened");
  await pane.flows.saveSettings({ ...opened.settings, gradeNames });
  return pane;
}

const drafted = (pane: Driver, gradeNames: GradeNames): PaneEvent => {
  const { opened } = pane.state();
  if (opened === null) throw new Error("nothing was opened");
  return { type: "draftChanged", draft: { ...opened.settings, gradeNames } };
};

const onPage: PaneEvent = { type: "pageOpened", page: "gradeNames", tab: "settings" };
const onTab: PaneEvent = { type: "tabChosen", tab: "settings" };

test("a badge shows a name's first character, and is read aloud with the whole name", async () => {
  const words = shown(await named(METALS), { type: "pageOpened", page: "changes", tab: "regrade" });
  expect(words).toEqual(expect.arrayContaining(["白", "金"]));
  expect(words).toContain("由白金降为金牌");
});

test("the diff says how many grades stay and are renamed, with an example, before anything is written", async () => {
  const pane = await named(METALS);
  const before = shown(pane, { type: "pageOpened", page: "changes", tab: "regrade" });
  expect(
    before.some((text) => /^另有 \d+ 户等级不变，只改写名称，例如“[SABC]”改为“(钻石|白金|金牌|普通)”$/.test(text)),
  ).toBe(true);
  await pane.flows.accept();
  expect(shown(pane).join("")).toMatch(/已写入 \d+ 户的新等级 ?另有 \d+ 户等级不变，已改写名称。/);
});

test("where every grade is right and only names differ, the way to the diff stays open", async () => {
  const pane = await named(METALS);
  await pane.flows.accept();
  await pane.flows.reread();
  const fresh = shown(pane, { type: "pageClosed" });
  expect(fresh).toContain("重新检查");
  const { opened } = pane.state();
  if (opened === null) throw new Error("nothing was opened");
  await pane.flows.saveSettings({ ...opened.settings, gradeNames: GRADE_NAME_PRESETS.levels });
  const again = shown(pane, { type: "pageClosed" });
  expect(again).toContain("一键重评");
  expect(again.join("")).toMatch(/\d+ 户还写着旧名称等级没有变，重评时改写成现在的名称。/);
  expect(shown(pane, { type: "pageOpened", page: "changes", tab: "regrade" }).join("")).toMatch(/改写 \d+ 户的名称/);
  await pane.flows.accept();
  expect(shown(pane).join("")).toMatch(/已改写 \d+ 户的等级名称，等级没有变/);
});

test("a name that cannot be used is told at its field, and is not saved", async () => {
  const pane = await named(METALS);
  const page = shown(pane, onTab, onPage, drafted(pane, { ...METALS, B: "钻石", C: "=1" }));
  expect(page).toContain("和另一级的名称分不清");
  expect(page).toContain("开头不能是 = + - @ # '，Excel 会当作公式");
});

test("names that trade ranks say what becomes of the cells that hold them", async () => {
  const pane = await named(METALS);
  const page = shown(pane, onTab, onPage, drafted(pane, GRADE_NAME_PRESETS.goldFirst));
  expect(page).toContain("“金牌”原来是第三级，现在是第二级：表里已有的“金牌”会按第二级读，下次重评列为升降。");
});

test("settings, thresholds, cadences and the card call grades by their names", async () => {
  const pane = await named(METALS);
  expect(shown(pane, onTab)).toEqual(
    expect.arrayContaining(["钻石 / 白金 / 金牌 / 普通", "钻石 金额 > 1.5×，白金 ≥ 0.8×"]),
  );
  expect(shown(pane, onTab, { type: "pageOpened", page: "cadence" })).toContain("钻石：多少天不更新算过期");
  expect(shown(pane, onTab, { type: "pageOpened", page: "thresholds" })).toContain("白金 金额 M");
  const card = shown(pane, { type: "customerOpened", row: 0 }).join(" ");
  expect(card).toMatch(/所以是 (钻石|白金|金牌|普通)/);
  expect(card).not.toMatch(/[SABC]级|升 [SABC] 还差|降为 [SABC]/);
});
