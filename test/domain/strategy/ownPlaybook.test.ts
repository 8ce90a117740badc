import fc from "fast-check";
import { concreteReplacement } from "../../../src/domain/strategy/lint";
import { ownerFit } from "../../../src/domain/strategy/owner";
import {
  isUnchanged,
  NO_OWN_PLAY,
  ownPlayOf,
  ownTextCount,
  UNCHANGED_PLAYBOOK,
  withOwner,
  withOwnPlay,
  withoutTag,
  type OwnPlay,
  type OwnPlaybook,
} from "../../../src/domain/strategy/ownPlaybook";
import { ownerOfGrade, playFor } from "../../../src/domain/strategy/playbooks";
import { SITUATIONS } from "../../../src/domain/strategy/situation";
import { suggestionWords } from "../../../src/domain/strategy/suggest";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import { anyOwnPlaybook } from "./generated";

const own = (words: Partial<OwnPlay>): OwnPlay => ({ ...NO_OWN_PLAY, ...words });
const play = (
  playbook: OwnPlaybook,
  tag: (typeof DEMAND_TAGS)[number] | undefined,
  ownTag?: string,
  situation: (typeof SITUATIONS)[number] = "normal",
) => playFor("A", tag, situation, "zh-CN", { playbook, ownTag });

test("a playbook nobody changed gives the built-in plays, in both languages", () => {
  for (const language of TABLE_LANGUAGES)
    for (const grade of GRADES)
      for (const tag of [...DEMAND_TAGS, undefined])
        for (const situation of SITUATIONS)
          expect(playFor(grade, tag, situation, language, { playbook: UNCHANGED_PLAYBOOK })).toEqual(
            playFor(grade, tag, situation, language),
          );
});

test("own words stand in for one grade and tag, text by text, and for no other", () => {
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "A", "技术驱动型", own({ headline: "双月技术体检" }));
  expect(play(playbook, "技术驱动型")).toEqual({ ...play(UNCHANGED_PLAYBOOK, "技术驱动型"), headline: "双月技术体检" });
  expect(play(playbook, "价格敏感型")).toEqual(play(UNCHANGED_PLAYBOOK, "价格敏感型"));
  expect(playFor("S", "技术驱动型", "normal", "zh-CN", { playbook })).toEqual(
    playFor("S", "技术驱动型", "normal", "zh-CN"),
  );
});

test("words for a grade are for its customers without a tag", () => {
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "A", undefined, own({ action: "每季度2次到厂盘点库存" }));
  expect(play(playbook, undefined).action).toBe("每季度2次到厂盘点库存");
  expect(play(playbook, "技术驱动型")).toEqual(play(UNCHANGED_PLAYBOOK, "技术驱动型"));
});

test("an own tag has its own words first, then those of the tag it is treated like", () => {
  const like = withOwnPlay(
    UNCHANGED_PLAYBOOK,
    "A",
    "价格敏感型",
    own({ headline: "季度阶梯报价", action: "报三档价" }),
  );
  const playbook = withOwnPlay(like, "A", "预算敏感型", own({ headline: "预算季前送方案" }));
  expect(play(playbook, "价格敏感型", "预算敏感型")).toMatchObject({ headline: "预算季前送方案", action: "报三档价" });
  expect(play(playbook, undefined, "预算敏感型").action).toBe(play(UNCHANGED_PLAYBOOK, undefined).action);
});

test("at medium risk the own play stays and the addition follows it", () => {
  const playbook = withOwnPlay(
    UNCHANGED_PLAYBOOK,
    "A",
    undefined,
    own({ headline: "到厂盘点", action: "到厂盘点库存" }),
  );
  const { headline, action } = play(playbook, undefined, undefined, "medium");
  expect([headline, action]).toEqual(["到厂盘点", "到厂盘点库存；两周内致电确认下次采购时间和数量"]);
});

test("own resources are read as several things and never named twice", () => {
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "A", undefined, own({ resources: "采购计划表，样机、 库存表" }));
  expect(play(playbook, undefined).resources).toEqual(["采购计划表", "样机", "库存表"]);
  expect(play(playbook, undefined, undefined, "medium").resources).toEqual(["采购计划表", "样机", "库存表"]);
});

describe("owners of the user's own", () => {
  const playbook = withOwner(withOwner(UNCHANGED_PLAYBOOK, "S", "大客户部"), "C", "客户成功部");

  test("move in the plays of a situation too, and a dedicated service contact stays what it is", () => {
    const words = suggestionWords({ grade: "S", tag: undefined, playbook, language: "zh-CN" }, "high");
    expect(words).toMatchObject({ owner: "大客户部", headline: "3天内大客户部登门问因+专属客服跟办" });
    expect(words.resources).toBe("大客户部工时、专属客服");
    expect(playFor("C", undefined, "high", "zh-CN", { playbook }).headline).toBe(
      "3天内客户成功部电话问因+专属客服跟办",
    );
    expect(playFor("A", undefined, "high", "zh-CN", { playbook })).toEqual(playFor("A", undefined, "high", "zh-CN"));
  });

  test("read as a sentence in English", () => {
    const english = withOwner(UNCHANGED_PLAYBOOK, "S", "Key account team");
    const { headline, action } = playFor("S", undefined, "high", "en-US", { playbook: english });
    expect(headline).toBe("Key account team visits within 3 days + dedicated service contact");
    expect(action).toMatch(/^The Key account team visits within 3 days/);
  });

  test("take over a first large order from service where they own B", () => {
    const forB = withOwner(UNCHANGED_PLAYBOOK, "B", "区域代表");
    const words = suggestionWords({ grade: "C", tag: undefined, playbook: forB, language: "zh-CN" }, "firstLarge");
    expect(words).toMatchObject({ owner: "区域代表", ownerRole: "specialist" });
    expect(words.action).toContain("转交区域代表");
  });

  test("fit their grade by their words, and no other grade", () => {
    expect(ownerFit("大客户部 张伟", "S", playbook)).toBe("fits");
    expect(ownerFit("大客户部 张伟", "A", playbook)).toBe("mismatch");
    expect(ownerFit("*专员", "S", playbook)).toBe("mismatch");
    expect(ownerFit("*总监", "S", playbook)).toBe("unknown");
    expect(ownerFit("*总监", "A", playbook)).toBe("mismatch");
    expect(ownerFit("", "S", playbook)).toBe("missing");
  });

  test("that name a role fit whoever has the role", () => {
    const regional = withOwner(UNCHANGED_PLAYBOOK, "A", "区域总监");
    expect(ownerFit("*总监", "A", regional)).toBe("fits");
    expect(ownerFit("*经理", "A", regional)).toBe("mismatch");
    expect(ownerFit("区域总监", "S", regional)).toBe("mismatch");
    expect(
      suggestionWords({ grade: "A", tag: undefined, playbook: regional, language: "zh-CN" }, "normal"),
    ).toMatchObject({ owner: "区域总监", ownerRole: "director" });
  });
});

test("the replacement of a vague strategy is in the user's words", () => {
  const playbook = withOwnPlay(UNCHANGED_PLAYBOOK, "A", "技术驱动型", own({ headline: "双月技术体检" }));
  expect(concreteReplacement("A", "技术驱动型", "zh-CN", { playbook })).toBe("双月技术体检");
  expect(concreteReplacement("A", "技术驱动型", "zh-CN")).toBe("季度技术方案研讨");
});

test("every play of any playbook has a headline, an action and resources", () => {
  fc.assert(
    fc.property(
      anyOwnPlaybook,
      fc.constantFrom(...GRADES),
      fc.constantFrom(...DEMAND_TAGS, undefined),
      (book, grade, tag) => {
        for (const situation of SITUATIONS) {
          const { headline, action, resources } = playFor(grade, tag, situation, "zh-CN", { playbook: book });
          expect([headline.trim(), action.trim()]).not.toContain("");
          expect(resources.length).toBeGreaterThan(0);
        }
        expect(ownerOfGrade(grade, "zh-CN", book)).not.toBe("");
      },
    ),
  );
});

test("words that are written are found again, and taken back they leave nothing behind", () => {
  const tags = fc.constantFrom(...DEMAND_TAGS, "预算敏感型", undefined);
  fc.assert(
    fc.property(anyOwnPlaybook, fc.constantFrom(...GRADES), tags, (book, grade, tag) => {
      const words = own({ headline: "每周送一次样品" });
      const changed = withOwnPlay(book, grade, tag, words);
      expect(ownPlayOf(changed, grade, tag)).toMatchObject(words);
      const back = withOwnPlay(changed, grade, tag, NO_OWN_PLAY);
      expect(isUnchanged(ownPlayOf(back, grade, tag))).toBe(true);
      expect(back.tags.filter((one) => one.grade === grade && one.tag === tag)).toEqual([]);
      expect(back.grades[grade].owner).toBe(book.grades[grade].owner);
    }),
  );
});

test("changed texts are counted, and a tag that is taken away takes its plays along", () => {
  const one = withOwnPlay(
    withOwner(UNCHANGED_PLAYBOOK, "S", "大客户部"),
    "B",
    "预算敏感型",
    own({ headline: "送样", action: "送样" }),
  );
  expect([ownTextCount(UNCHANGED_PLAYBOOK), ownTextCount(one)]).toEqual([0, 3]);
  expect(ownTextCount(withoutTag(one, "预算敏感型"))).toBe(1);
});
