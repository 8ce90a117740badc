import {
  BOOK_VIEWS,
  bookView,
  BUSINESS_STAGES,
  DEFAULT_BUSINESS_STAGE,
  LEADING_FACTS,
  leadingFacts,
} from "../../../src/domain/vocabulary/businessStage";
import { readSettings } from "../../../src/domain/settings/readSettings";

test("size and industry lead a start-up, orders and tag a growing business, CLV and churn risk a mature one", () => {
  expect(BUSINESS_STAGES.map((stage) => [stage, ...leadingFacts(stage), bookView(stage)])).toEqual([
    ["startup", "companySize", "industry", "industryBySize"],
    ["growth", "orderCount", "tag", "gradeByTag"],
    ["mature", "clv", "risk", "worthAtRisk"],
  ]);
});

test("each fact and each view leads at exactly one stage", () => {
  expect(BUSINESS_STAGES.flatMap(leadingFacts).sort()).toEqual([...LEADING_FACTS].sort());
  expect(BUSINESS_STAGES.map(bookView).sort()).toEqual([...BOOK_VIEWS].sort());
});

test("a workbook that says nothing is a growing business; one that says something else is told", () => {
  expect(readSettings({ version: 1 }).settings.businessStage).toBe(DEFAULT_BUSINESS_STAGE);
  expect(readSettings({ version: 1, businessStage: "mature" })).toMatchObject({
    settings: { businessStage: "mature" },
    problems: [],
  });
  expect(readSettings({ version: 1, businessStage: "上市" })).toMatchObject({
    settings: { businessStage: "growth" },
    problems: [{ path: "businessStage", code: "unknownChoice" }],
  });
});
