import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { suggestionChanges } from "../../../src/domain/regrade/suggestionChanges";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { NO_OWN_PLAY, UNCHANGED_PLAYBOOK, withOwner, withOwnPlay } from "../../../src/domain/strategy/ownPlaybook";
import { anyOwnPlaybook, anyOwnTags } from "../strategy/generated";
import { day, METHOD_TABLE, planOf } from "./plans";

const PLAN = planOf(METHOD_TABLE, day("2024-05-31"));
const { tags } = DEFAULT_SETTINGS;

test("nothing changes with the settings there are", () => {
  expect(suggestionChanges(PLAN, PLAN.settings, "zh-CN")).toEqual([]);
});

test("own words change the customers of their grade and tag", () => {
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "A", "技术驱动型", { ...NO_OWN_PLAY, resources: "样机" });
  expect(suggestionChanges(PLAN, { playbook, tags }, "zh-CN")).toEqual([0]);
});

test("words that say what the built-in ones say change nobody", () => {
  const playbook = withOwner(UNCHANGED_PLAYBOOK, "S", "销售总监");
  expect(suggestionChanges(PLAN, { playbook, tags }, "zh-CN")).toEqual([]);
});

test("another owner changes every customer of the grade", () => {
  const playbook = withOwner(UNCHANGED_PLAYBOOK, "S", "大客户部");
  expect(suggestionChanges(PLAN, { playbook, tags }, "zh-CN")).toEqual([1]);
});

test("a tag that becomes urgent changes its customers though their words stay", () => {
  const rows = METHOD_TABLE.map((row) => row.map((cell) => (cell === "长期合作意向" ? "工期紧张型" : cell)));
  const words = { headline: "每周核对工期", action: "每周核对工期和备货", resources: "交付专员" };
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "S", "工期紧张型", words);
  const own = (like: "紧急采购型" | null) => [{ name: "工期紧张型", like }];
  const plan = planOf(rows, day("2024-05-22"), { playbook, tags: own(null), recency: "recorded" });
  expect(suggestionChanges(plan, { playbook, tags: own(null) }, "zh-CN")).toEqual([]);
  expect(suggestionChanges(plan, { playbook, tags: own("紧急采购型") }, "zh-CN")).toEqual([1]);
});

test("a row that cannot be read has no suggestion to change", () => {
  const rows = METHOD_TABLE.map((row, at) => (at === 2 ? row.map((cell, i) => (i === 6 ? "/3次/80万" : cell)) : row));
  const playbook = withOwner(UNCHANGED_PLAYBOOK, "S", "大客户部");
  expect(suggestionChanges(planOf(rows, day("2024-05-31")), { playbook, tags }, "zh-CN")).toEqual([]);
});

test("the rows told are those whose suggestion differs when both are made", () => {
  const cells = ["预算敏感型", "Budget driven", "价格敏感型", "合规优先、紧急采购型"];
  const table = METHOD_TABLE.map((row, at) =>
    at === 0 ? row : row.map((cell, i) => (i === 7 ? cells[at - 1] : cell)),
  );
  const plan = planOf(table, day("2024-05-31"));
  fc.assert(
    fc.property(anyOwnPlaybook, anyOwnTags, (playbook, ownTags) => {
      const after = { ...plan, settings: { ...plan.settings, playbook, tags: ownTags } };
      const differs = [0, 1, 2, 3].filter(
        (row) =>
          JSON.stringify(rowFacts(plan, row).suggestion("zh-CN")) !==
          JSON.stringify(rowFacts(after, row).suggestion("zh-CN")),
      );
      const told = suggestionChanges(plan, { playbook, tags: ownTags }, "zh-CN");
      expect(differs.filter((row) => !told.includes(row))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
