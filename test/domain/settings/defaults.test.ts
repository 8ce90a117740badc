import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { DEFAULT_SETTINGS, defaultSettings } from "../../../src/domain/settings/settings";

test("a new workbook grades by the method's limits", () => {
  expect(DEFAULT_RULES).toEqual({
    sAmountRatio: 1.5,
    sOrderRatio: 1.3,
    sRecencyDays: 30,
    aAmountRatio: 0.8,
    aOrderRatio: 0.8,
    aRecencyDays: 60,
    bOrderCount: 2,
    bRecencyDays: 90,
    minimumCount: 3,
    compareWith: "industry",
    center: "mean",
    absoluteAmountYuan: { s: 1_000_000, a: 500_000, b: 100_000 },
  });
});

test("a new workbook is reviewed and its customers are contacted as often as the method says, in either language", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    const { reviewCadenceDays, contactsPerYear, rules, recency } = defaultSettings(language);
    expect(reviewCadenceDays).toEqual({ S: 30, A: 45, B: 30, C: 90 });
    expect(contactsPerYear).toEqual({ S: 12, A: 8, B: 12, C: 4 });
    expect(rules).toBe(DEFAULT_RULES);
    expect(recency).toBe("aged");
  }
});

test("a new workbook has no locks and writes every column of ours, under the names of its language", () => {
  expect(DEFAULT_SETTINGS.locks).toEqual([]);
  const columns = { suggestion: "建议策略", risk: "流失风险", nextContact: "下次跟进", reason: "评级依据" };
  expect(DEFAULT_SETTINGS.ownHeaders).toEqual(columns);
  expect(DEFAULT_SETTINGS.writtenColumns).toEqual(Object.keys(columns));
  expect(Object.values(defaultSettings("en-US").ownHeaders).join("")).not.toMatch(/\p{Script=Han}/u);
});
