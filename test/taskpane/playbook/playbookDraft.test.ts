import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { NO_OWN_PLAY, UNCHANGED_PLAYBOOK, withOwner, withOwnPlay } from "../../../src/domain/strategy/ownPlaybook";
import { paneWords } from "../catalogue";
import {
  inheritedPlay,
  playbookErrors,
  playTags,
  tagText,
  textErrorWords,
} from "../../../src/taskpane/playbook/playbookDraft";
import type { PaneState } from "../../../src/taskpane/state/state";
import { drive } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

const zh = paneWords("zh-CN");
const { tags } = DEFAULT_SETTINGS;
const BUDGET = { name: "预算敏感型", like: "价格敏感型" } as const;

test("a play can be written for customers without a tag, the four built-in tags and the user's own", () => {
  const called = playTags({ tags: [BUDGET] }).map((tag) => tagText(tag, zh));
  expect(called).toEqual(["没有标签的客户", "价格敏感型", "技术驱动型", "紧急采购型", "长期合作意向", "预算敏感型"]);
  expect(tagText("价格敏感型", paneWords("en-US"))).toBe("Price-sensitive");
});

test("a built-in tag inherits the built-in words, an own tag those of the tag it is treated like", () => {
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "B", "价格敏感型", { ...NO_OWN_PLAY, headline: "每月三档报价" });
  const settings = { tags: [BUDGET], playbook };
  expect(inheritedPlay(settings, "B", "价格敏感型", "zh-CN").headline).toBe("推广促销套餐");
  expect(inheritedPlay(settings, "B", "预算敏感型", "zh-CN").headline).toBe("每月三档报价");
  expect(inheritedPlay(settings, "B", undefined, "zh-CN").resources).toBe("组合套餐价目表、产品资讯");
});

test("what cannot be saved is listed in the order of the screen", () => {
  const owner = withOwner(UNCHANGED_PLAYBOOK, "A", "主".repeat(51));
  const playbook = withOwnPlay(owner, "S", "价格敏感型", {
    headline: "加强沟通",
    action: "送样",
    resources: "样".repeat(201),
  });
  expect(playbookErrors({ tags, playbook })).toEqual([
    { grade: "S", tag: "价格敏感型", part: "headline" },
    { grade: "S", tag: "价格敏感型", part: "resources" },
    { grade: "A", tag: null, part: "owner" },
  ]);
  expect(playbookErrors({ tags, playbook: UNCHANGED_PLAYBOOK })).toEqual([]);
});

test("a vague text is answered with a concrete one, a long one with its length", () => {
  expect(textErrorWords("headline", "定期回访", "推广促销套餐", zh)).toBe(
    "“定期回访”没说做什么。可以写成：推广促销套餐",
  );
  expect(textErrorWords("action", "样".repeat(201), "", zh)).toBe("最多 200 字，现在 201 字");
  expect(textErrorWords("resources", "服务", "", zh)).toBeUndefined();
  expect(textErrorWords("headline", "季度技术方案研讨", "", zh)).toBeUndefined();
});

describe("on screen", () => {
  const shown = async (page: "playbook" | "tags", change: Partial<PaneState["draft"]>) => {
    const pane = drive();
    await pane.flows.start();
    const { opened } = pane.state();
    if (opened === null) throw new Error("no table");
    const draft = { ...opened.settings, ...change };
    const state: PaneState = { ...pane.state(), tab: "settings", pages: { settings: page }, draft };
    return wordsIn(renderScreen({ world: pane.world, state, language: "zh-CN" }));
  };

  test("an own owner and how many suggestions it changes are read, the rest is marked built in", async () => {
    const words = await shown("playbook", { playbook: withOwner(UNCHANGED_PLAYBOOK, "S", "大客户部") });
    expect(words).toContain("大客户部");
    expect(words.filter((word) => word === "内置")).toHaveLength(5);
    expect(words.join(" ")).toMatch(/保存后：\d+ 户的建议会变/);
  });

  test("a text on another grade that cannot be saved is named", async () => {
    const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "C", "紧急采购型", { ...NO_OWN_PLAY, action: "保持联系" });
    expect(await shown("playbook", { playbook })).toContain("还不能保存：看 C，紧急采购型，核心动作");
  });

  test("tags are shown with their customers, and a vague one with a word of advice", async () => {
    const words = await shown("tags", { tags: [BUDGET, { name: "VIP", like: null }] });
    expect(words).toEqual(expect.arrayContaining(["预算敏感型", "价格敏感型", "去掉 VIP", zh.playbook.vagueTag]));
  });
});
