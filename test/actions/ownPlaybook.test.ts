// Own words for plays and tags, from the settings into the table and back.

import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings/settings";
import { NO_OWN_PLAY, UNCHANGED_PLAYBOOK, withOwner, withOwnPlay } from "../../src/domain/strategy/ownPlaybook";
import type { SheetModel } from "excel-stand-in/model/sheet";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

async function regrade(here: Book): Promise<void> {
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
}

const save = (here: Book, change: Partial<Settings>) => here.actions.saveSettings({ ...DEFAULT_SETTINGS, ...change });
const headline = (words: string) =>
  withOwnPlay(UNCHANGED_PLAYBOOK, "S", "长期合作意向", { ...NO_OWN_PLAY, headline: words });
const settingsSheet = ({ model }: Book): SheetModel => model.requireSheet("评级设置");

function rowOf(on: SheetModel, column: number, label: string): number {
  const bottom = on.usedArea(true)?.bottom ?? 0;
  const row = Array.from({ length: bottom + 1 }, (_, at) => at).find((at) => on.value(at, column) === label);
  if (row === undefined) throw new Error(`no row ${label}`);
  return row;
}

/** B制造企业 is an S with 长期合作意向 on every day of these tests. */
const suggestionOfB = (here: Book) => here.column("建议策略")[1];

test("an own play is written by the next regrade though no grade changed, and reset brings the built-in one back", async () => {
  const here = book();
  await regrade(here);
  expect(suggestionOfB(here)).toBe("月度高层拜访+定制服务");
  await save(here, { playbook: headline("双周厂长例会+备件寄售") });
  expect((await preview(here)).plan.counts).toMatchObject({ fall: 0, rise: 0, unchanged: 4 });
  await regrade(here);
  expect(suggestionOfB(here)).toBe("双周厂长例会+备件寄售");
  await here.actions.resetSettings();
  await regrade(here);
  expect(suggestionOfB(here)).toBe("月度高层拜访+定制服务");
});

test.each(["=HYPERLINK(1)", "+加送样品", "-3折清库存", "@张工 登门"])("%s is written as text", async (words) => {
  const here = book();
  await save(here, { playbook: headline(words) });
  await regrade(here);
  expect(suggestionOfB(here)).toBe(words);
  expect((await here.actions.loadSettings()).settings.playbook).toEqual(headline(words));
});

test("own words travel through the settings sheet and a settings file", async () => {
  const there = book();
  const playbook = withOwner(headline("双周厂长例会"), "S", "大客户部");
  const tags = [{ name: "预算敏感型", like: "价格敏感型" as const }];
  await save(there, { playbook, tags });
  expect(await there.actions.loadSettings()).toMatchObject({ settings: { playbook, tags }, problems: [] });
  const text = await there.actions.exportSettings();
  const { settings, problems } = book().actions.importSettings(text);
  expect([settings.playbook, settings.tags, problems]).toEqual([playbook, tags, []]);
});

test("words typed on the settings sheet hold at once", async () => {
  const here = book();
  await save(here, {});
  const on = settingsSheet(here);
  const title = rowOf(on, 0, "【策略库：空白的用内置的话】");
  here.model.setInput(on, title + 2, 1, "大客户部", "user");
  const tags = rowOf(on, 0, "【标签】");
  here.model.setInput(on, tags + 2, 0, "VIP直供型", "user");
  here.model.setInput(on, tags + 2, 1, "价格敏感", "user");
  const { settings, problems } = await here.actions.loadSettings();
  expect(problems).toEqual([]);
  expect(settings.playbook.grades.S.owner).toBe("大客户部");
  expect(settings.tags).toEqual([{ name: "VIP直供型", like: "价格敏感型" }]);
});

test("vague words on the sheet are told by their cell, and stay there for their writer", async () => {
  const here = book();
  await save(here, { playbook: headline("双周厂长例会") });
  const on = settingsSheet(here);
  const play = rowOf(on, 1, "长期合作意向");
  const grade = rowOf(on, 0, "【策略库：空白的用内置的话】") + 3;
  here.model.setInput(on, play, 3, "加强沟通", "user");
  here.model.setInput(on, grade, 2, "定期回访", "user");
  const { settings, problems } = await here.actions.loadSettings();
  expect(problems).toMatchObject([
    { code: "vague", found: "定期回访", cell: `C${grade + 1}` },
    { code: "vague", found: "加强沟通", cell: `D${play + 1}` },
  ]);
  expect(settings.playbook).toEqual(UNCHANGED_PLAYBOOK);
  await here.actions.saveSettings({ ...settings, recency: "recorded" });
  expect(on.value(grade, 2)).toBe("定期回访");
  expect(on.value(rowOf(on, 1, "长期合作意向"), 3)).toBe("加强沟通");
  expect(on.value(rowOf(on, 1, "长期合作意向"), 2)).toBe("双周厂长例会");
});

test("a customer with an own tag gets the play of the tag it is treated like, at once", async () => {
  const rows = METHOD_ROWS.map((row) => row.map((cell) => (cell === "长期合作意向" ? "预算敏感型" : cell)));
  const here = book({ rows });
  await regrade(here);
  expect(suggestionOfB(here)).toBe("月度高层拜访+定制服务方案");
  await save(here, { tags: [{ name: "预算敏感型", like: "价格敏感型" }] });
  await regrade(here);
  expect(suggestionOfB(here)).toBe("月度高层拜访+年度阶梯返利");
});
