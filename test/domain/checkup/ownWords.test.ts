// The check-up goes by the user's own tags, owners and plays.

import { checkUp, type CheckUpOptions } from "../../../src/domain/checkup/checkUp";
import type { FindingCode } from "../../../src/domain/checkup/finding";
import { NO_OWN_PLAY, UNCHANGED_PLAYBOOK, withOwner, withOwnPlay } from "../../../src/domain/strategy/ownPlaybook";
import { checkupWords } from "../../../src/i18n/checkup/words";
import { METHOD_TABLE } from "../regrade/plans";
import { customersWith, tableOf } from "./tables";

const found = (table: ReturnType<typeof tableOf>, code: FindingCode, options: CheckUpOptions = {}) =>
  checkUp(table, options)
    .filter((finding) => finding.code === code)
    .flatMap(({ cells }) => cells);

describe("tags", () => {
  const table = customersWith("核心需求标签", ["预算敏感型", "預算敏感", "预算敏感型、品质追求型", "重要客户"]);
  const tags = [{ name: "预算敏感型", like: null }];

  test("a tag the user added is no finding in any spelling, others beside it still are", () => {
    expect(found(table, "unknownTag").map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(found(table, "unknownTag", { tags }).map(({ row }) => row)).toEqual([2]);
    expect(found(table, "tagSpelling", { tags })).toEqual([]);
  });

  test("a vague name is no finding once the user added it", () => {
    expect(found(table, "vagueTag", { tags }).map(({ row }) => row)).toEqual([3]);
    expect(found(table, "vagueTag", { tags: [{ name: "重要客户", like: null }] })).toEqual([]);
  });
});

test("the advice for a vague strategy is the user's own play", () => {
  const rows = METHOD_TABLE.map((row, at) => (at === 1 ? row.map((cell, i) => (i === 8 ? "加强沟通" : cell)) : row));
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "A", "技术驱动型", { ...NO_OWN_PLAY, headline: "双月技术体检" });
  expect(found(tableOf(rows), "vagueStrategy", { playbook })).toMatchObject([{ row: 0, advice: "双月技术体检" }]);
});

describe("owners", () => {
  const table = tableOf(METHOD_TABLE);
  const playbook = withOwner(UNCHANGED_PLAYBOOK, "S", "大客户专员");

  test("who fits the built-in role does not fit another one of the user's", () => {
    expect(found(table, "ownerRole")).toEqual([]);
    expect(found(table, "ownerRole", { playbook })).toMatchObject([{ row: 1, text: "*总监", advice: "大客户专员" }]);
  });

  test("the finding names the user's own owner, in both languages", () => {
    const cell = found(table, "ownerRole", { playbook })[0];
    expect(checkupWords("zh-CN").cell("ownerRole", cell)).toBe("“*总监”，这一级应由大客户专员负责");
    expect(checkupWords("en-US").cell("ownerRole", cell)).toBe("“*总监”: 大客户专员 should own this grade");
  });
});
