import { concreteReplacement, isVague, VAGUE_PHRASES, vaguePhrases } from "../../../src/domain/strategy/lint";

test.each([
  "加强沟通",
  "加強溝通",
  "每月加强沟通",
  "维护客户关系，持续关注",
  "定期跟进",
  "继续跟进客户",
  "密切关注",
  "跟进",
  "Keep in touch",
  "follow up regularly",
])("%s is vague", (text) => expect(isVague(text)).toBe(true));

test.each([
  "季度技术方案研讨",
  "月度高层拜访+定制服务",
  "推广促销套餐",
  "发送新品试用邀请",
  "加强沟通，每月拜访技术总监",
  "电话报组合价",
  "季度行业报告",
  "Quarterly technical workshop",
  "follow up with a bundle quote by Friday",
])("%s is concrete", (text) => expect(isVague(text)).toBe(false));

test("a blank is not vague: it is missing", () => {
  expect([isVague(""), isVague("  ")]).toEqual([false, false]);
});

test("every vague phrase alone is vague, and is shown as typed", () => {
  for (const phrase of VAGUE_PHRASES) expect([phrase, isVague(phrase)]).toEqual([phrase, true]);
  expect(vaguePhrases("加強溝通，月底前报价")).toEqual(["加強溝通"]);
});

test("the replacement is the playbook's, and concrete", () => {
  expect(concreteReplacement("B", "价格敏感型", "zh-CN")).toBe("推广促销套餐");
  expect(isVague(concreteReplacement("C", undefined, "en-US"))).toBe(false);
});
