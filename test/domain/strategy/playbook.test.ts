import { isVague } from "../../../src/domain/strategy/lint";
import { playFor } from "../../../src/domain/strategy/playbooks";
import { SITUATIONS, situationOf } from "../../../src/domain/strategy/situation";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";
import { RISK_LEVELS } from "../../../src/domain/review/risk";
import { GRADES } from "../../../src/domain/vocabulary/grade";

const TAGS = [...DEMAND_TAGS, undefined];
const EVERY = TABLE_LANGUAGES.flatMap((language) =>
  GRADES.flatMap((grade) =>
    TAGS.flatMap((tag) => SITUATIONS.map((situation) => ({ language, grade, tag, situation }))),
  ),
);

test("every grade, tag and situation has a play with an action and resources, in both languages", () => {
  expect(EVERY).toHaveLength(2 * 4 * 5 * 6);
  for (const { grade, tag, situation, language } of EVERY) {
    const play = playFor(grade, tag, situation, language);
    expect(play.headline.trim()).not.toBe("");
    expect(play.action.trim().length).toBeGreaterThan(8);
    expect(play.resources.length).toBeGreaterThan(0);
    expect(new Set(play.resources).size).toBe(play.resources.length);
  }
});

test("no play of ours is vague by our own lint", () => {
  const vague = EVERY.map(({ grade, tag, situation, language }) => playFor(grade, tag, situation, language))
    .flatMap((play) => [play.headline, play.action])
    .filter(isVague);
  expect(vague).toEqual([]);
});

test("an English play holds no Chinese", () => {
  const plays = EVERY.filter(({ language }) => language === "en-US").map((at) =>
    playFor(at.grade, at.tag, at.situation, at.language),
  );
  expect(plays.filter((play) => /[\u4e00-\u9fff]/.test(JSON.stringify(play)))).toEqual([]);
});

test.each([
  ["A", "技术驱动型", "季度技术方案研讨"],
  ["S", "长期合作意向", "月度高层拜访+定制服务"],
  ["B", "价格敏感型", "推广促销套餐"],
  ["C", "紧急采购型", "发送新品试用邀请"],
] as const)("%s with %s keeps the words of the method's table, at medium risk as well", (grade, tag, headline) => {
  expect(playFor(grade, tag, "normal", "zh-CN").headline).toBe(headline);
  expect(playFor(grade, tag, "medium", "zh-CN").headline).toBe(headline);
});

test("plays differ by tag, by grade and by situation", () => {
  for (const language of TABLE_LANGUAGES) {
    for (const situation of SITUATIONS) {
      for (const grade of GRADES) {
        const actions = TAGS.map((tag) => playFor(grade, tag, situation, language).action);
        expect(new Set(actions).size).toBe(TAGS.length);
      }
    }
    const byGrade = GRADES.map((grade) => playFor(grade, undefined, "high", language).headline);
    expect(new Set(byGrade).size).toBe(GRADES.length);
    const bySituation = SITUATIONS.map((situation) => playFor("B", undefined, situation, language).action);
    expect(new Set(bySituation).size).toBe(SITUATIONS.length);
  }
});

test("a high-value silent customer is told to check the orders, and is never called churned", () => {
  for (const { grade, tag, language } of EVERY) {
    const play = playFor(grade, tag, "highValueSilent", language);
    expect(play.headline).toMatch(/核对订单|[Cc]heck orders/);
    expect(play.headline + play.action).not.toMatch(/流失|churn/i);
  }
});

test("the first situation that holds decides, and one always does", () => {
  const calm = { riskLevel: "low", firstLargeOrder: false, noOrder: false } as const;
  expect(situationOf(calm)).toBe("normal");
  expect(situationOf({ ...calm, firstLargeOrder: true })).toBe("firstLarge");
  expect(situationOf({ ...calm, firstLargeOrder: true, riskLevel: "high" })).toBe("high");
  expect(situationOf({ ...calm, firstLargeOrder: true, riskLevel: "highValueSilent" })).toBe("firstLarge");
  expect(situationOf({ ...calm, noOrder: true, riskLevel: "high" })).toBe("noOrder");
  for (const riskLevel of RISK_LEVELS) expect(SITUATIONS).toContain(situationOf({ ...calm, riskLevel }));
});
