import fc from "fast-check";
import { isVagueTag } from "../../../src/domain/strategy/lint";
import { tagKey, tagName, tagNameProblem, tagReader, type OwnTag } from "../../../src/domain/strategy/ownTags";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";
import { tagCounts } from "../../../src/domain/strategy/tagCounts";
import { readTag } from "../../../src/domain/strategy/tags";
import { anyOwnTags } from "./generated";

const BUDGET: OwnTag = { name: "预算敏感型", like: "价格敏感型" };
const RUSH: OwnTag = { name: "加急客户", like: "紧急采购型" };
const CHANNEL: OwnTag = { name: "渠道代理型", like: null };
const read = tagReader([BUDGET, RUSH, CHANNEL]);

test.each(["预算敏感型", "預算敏感型", "预算敏感", "#预算敏感型", "预算敏感型客户", " 预算敏感型　"])(
  "%j is the own tag, treated like a price-sensitive one",
  (cell) => expect(read(cell)).toEqual({ demand: "价格敏感型", ownTag: "预算敏感型" }),
);

test("an own tag that is like none of the four is known and decides no play", () => {
  expect(read("渠道代理型")).toEqual({ demand: undefined, ownTag: "渠道代理型" });
});

test("among several own tags the first decides", () => {
  expect(read("渠道代理型、预算敏感型").ownTag).toBe("渠道代理型");
  expect(read("VIP、预算敏感型").ownTag).toBe("预算敏感型");
});

test("several tags may stand on lines of one cell, or with a wide gap between them", () => {
  expect(readTag("高端\n技术驱动型")).toBe("技术驱动型");
  expect(readTag("高端  紧急采购型")).toBe("紧急采购型");
});

test("whatever tags are added, a cell that named a built-in tag still does", () => {
  const cells = fc.array(
    fc.constantFrom(...DEMAND_TAGS, "成本敏感", "预算敏感型", "加急", "品质追求型", "渠道代理型", "", "其他"),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(anyOwnTags, cells, (tags, parts) => {
      const cell = parts.join("、");
      const before = readTag(cell);
      if (before === undefined) return;
      expect(tagReader(tags)(cell)).toEqual({ demand: before, ownTag: undefined });
    }),
  );
});

test("every tag that may be added is read as itself", () => {
  fc.assert(
    fc.property(anyOwnTags, (tags) => {
      tags.forEach((tag, at) => {
        expect(tagNameProblem(tag.name, tags.slice(0, at))).toBeUndefined();
        expect(tagReader(tags)(tag.name)).toEqual({ demand: tag.like ?? undefined, ownTag: tag.name });
      });
    }),
  );
});

test.each([
  ["", "blank"],
  [" # ", "blank"],
  ["无", "blank"],
  ["预".repeat(51), "tooLong"],
  ["预算敏感型、加急", "separator"],
  ["A/B测试型", "separator"],
  ["价格敏感", "builtIn"],
  ["成本敏感型客户", "builtIn"],
  ["Price-sensitive", "builtIn"],
  ["預算敏感", "known"],
] as const)("%j can be no tag: %s", (name, problem) => expect(tagNameProblem(name, [BUDGET])).toBe(problem));

test("a name is kept without its # and the spaces around it", () => {
  expect(tagName(" #预算敏感型 ")).toBe("预算敏感型");
  expect(tagKey("#预算敏感型")).toBe(tagKey("預算敏感客户"));
});

test("names that only praise are vague, needs are not", () => {
  expect(["重要客户", "VIP", "优质型"].map(isVagueTag)).toEqual([true, true, true]);
  expect(["预算敏感型", "长期合作意向"].map(isVagueTag)).toEqual([false, false]);
});

test("customers are counted by tag, those with two for both, and tags nobody added by how many have them", () => {
  const column = [
    "价格敏感",
    "成本敏感型、预算敏感型",
    "VIP",
    "品质追求型",
    "品质追求",
    "",
    "预算敏感、预算敏感型",
    "无",
  ];
  const { known, unknown } = tagCounts(column, [BUDGET]);
  expect(Object.fromEntries(known)).toEqual({ 价格敏感型: 2, 预算敏感型: 2 });
  expect(unknown).toEqual([
    { name: "品质追求型", count: 2 },
    { name: "VIP", count: 1 },
  ]);
});
