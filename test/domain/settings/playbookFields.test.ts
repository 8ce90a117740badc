import { readSettings } from "../../../src/domain/settings/readSettings";
import { UNCHANGED_PLAYBOOK } from "../../../src/domain/strategy/ownPlaybook";

const read = (stored: unknown) => {
  const { settings, problems } = readSettings(stored);
  return { ...settings, problems: problems.map(({ path, code }) => [path, code]) };
};
const play = (words: object) => ({ grade: "S", tag: "价格敏感型", headline: "", action: "", resources: "", ...words });

describe("tags", () => {
  test("are read with the demand they are treated like, by any of its names", () => {
    const tags = [{ name: " #预算敏感型 ", like: "成本敏感" }, { name: "渠道代理型" }, { name: 2024, like: null }];
    expect(read({ tags })).toMatchObject({
      tags: [
        { name: "预算敏感型", like: "价格敏感型" },
        { name: "渠道代理型", like: null },
        { name: "2024", like: null },
      ],
      problems: [],
    });
  });

  test.each([
    [{ name: "价格敏感" }, "tags[0].name", "duplicate"],
    [{ name: "A/B型" }, "tags[0].name", "outOfRange"],
    [{ name: "" }, "tags[0].name", "outOfRange"],
    [{ like: "价格敏感型" }, "tags[0].name", "wrongType"],
    [{ name: "预算敏感型", like: "很像" }, "tags[0].like", "unknownChoice"],
  ])("%j is left out and told", (tag, path, code) => {
    expect(read({ tags: [tag] })).toMatchObject({ tags: [], problems: [[path, code]] });
  });

  test("of two spellings of one tag the first counts", () => {
    const { tags, problems } = read({ tags: [{ name: "预算敏感型" }, { name: "預算敏感", like: "价格敏感型" }] });
    expect([tags, problems]).toEqual([[{ name: "预算敏感型", like: null }], [["tags[1].name", "duplicate"]]]);
  });
});

describe("own plays", () => {
  test("that were never written are the built-in ones", () => {
    expect(read({ version: 1 })).toMatchObject({ playbook: UNCHANGED_PLAYBOOK, tags: [], problems: [] });
    expect(read({ playbook: { grades: { S: { owner: "  " } } } })).toMatchObject({ playbook: UNCHANGED_PLAYBOOK });
  });

  test("may be for a tag by another of its names, for a tag of the user's own, and for a grade by its name", () => {
    const { playbook, problems } = read({
      gradeNames: { S: "钻石", A: "A", B: "B", C: "C" },
      tags: [{ name: "预算敏感型" }],
      playbook: {
        tags: [
          play({ grade: "钻石", tag: "成本敏感", headline: "每月报价" }),
          play({ tag: "預算敏感", headline: "送预算表" }),
        ],
      },
    });
    expect(problems).toEqual([]);
    expect(playbook.tags.map(({ grade, tag, headline }) => [grade, tag, headline])).toEqual([
      ["S", "价格敏感型", "每月报价"],
      ["S", "预算敏感型", "送预算表"],
    ]);
  });

  test.each([
    [{ headline: "加强沟通" }, "headline", "vague"],
    [{ action: "每月保持联系" }, "action", "vague"],
    [{ headline: "每周送样", action: "样".repeat(201) }, "action", "outOfRange"],
    [{ headline: 5 }, "headline", "wrongType"],
    [{ tag: "品质追求型", headline: "每周送样" }, "tag", "unknownChoice"],
    [{ grade: "D", headline: "每周送样" }, "grade", "unknownChoice"],
  ])("%j is left out whole and told", (words, part, code) => {
    expect(read({ playbook: { tags: [play(words)] } })).toMatchObject({
      playbook: UNCHANGED_PLAYBOOK,
      problems: [[`playbook.tags[0].${part}`, code]],
    });
  });

  test("for a whole grade are kept text by text", () => {
    const grades = { A: { owner: "主".repeat(51), headline: "双月体检", action: "定期回访", resources: "样机" } };
    const { playbook, problems } = read({ playbook: { grades } });
    expect(playbook.grades.A).toEqual({ owner: "", headline: "双月体检", action: "", resources: "样机" });
    expect(problems).toEqual([
      ["playbook.grades.A.owner", "outOfRange"],
      ["playbook.grades.A.action", "vague"],
    ]);
  });

  test("of two for one grade and tag the first counts", () => {
    const { playbook, problems } = read({
      playbook: { tags: [play({ headline: "送样" }), play({ tag: "价格敏感", headline: "送表" })] },
    });
    expect(playbook.tags.map(({ headline }) => headline)).toEqual(["送样"]);
    expect(problems).toEqual([["playbook.tags[1].tag", "duplicate"]]);
  });
});
