// Any settings a user can have.

import fc from "fast-check";
import { COMPARISONS } from "../../../src/domain/grading/rules";
import { BUSINESS_STAGES } from "../../../src/domain/vocabulary/businessStage";
import { DEFAULT_CHURN } from "../../../src/domain/review/churnNumbers";
import { isVisible, parseColour, type HexColour } from "../../../src/domain/review/highlightColours";
import { anyOwnPlaybook, anyOwnTags } from "../strategy/generated";
import { FUNCTION_LANGUAGES, type Settings } from "../../../src/domain/settings/settings";
import { OWN_ROLES } from "../../../src/domain/vocabulary/column";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import type { GradeNaming } from "../../../src/domain/vocabulary/gradeName";
import { anyGradeNaming } from "./generatedNames";

const days = fc.integer({ min: 1, max: 3650 });
const ratio = fc.double({ min: 0.01, max: 1000, noNaN: true });
const amount = fc.integer({ min: 1, max: 1e12 });
const text = fc.string({ minLength: 1, maxLength: 20 }).map((word) => `x${word.trim()}`.trim());
const byGrade = (value: fc.Arbitrary<number>): fc.Arbitrary<Settings["contactsPerYear"]> =>
  fc.record({ S: value, A: value, B: value, C: value });

/** Any fill a highlight may have. */
export const anyFill: fc.Arbitrary<HexColour> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour) => parseColour(colour.toString(16).padStart(6, "0")) ?? "#000000")
  .filter(isVisible);

const anyOtherSettings = fc.record<Omit<Settings, keyof GradeNaming>>({
  version: fc.constant(1 as const),
  rules: fc.record({
    sAmountRatio: ratio,
    sOrderRatio: ratio,
    sRecencyDays: days,
    aAmountRatio: ratio,
    aOrderRatio: ratio,
    aRecencyDays: days,
    bOrderCount: days,
    bRecencyDays: days,
    minimumCount: days,
    compareWith: fc.constantFrom(...COMPARISONS),
    center: fc.constantFrom("mean" as const, "median" as const),
    absoluteAmountYuan: fc.record({ s: amount, a: amount, b: amount }),
  }),
  ownBenchmarks: fc.array(
    fc.record({ industry: text, meanOrders: ratio, meanAmountYuan: amount, n: fc.oneof(days, fc.constant(NaN)) }),
    { maxLength: 4 },
  ),
  recency: fc.constantFrom("aged" as const, "recorded" as const),
  reviewCadenceDays: byGrade(days),
  contactsPerYear: byGrade(fc.integer({ min: 1, max: 365 })),
  churn: fc.constant(DEFAULT_CHURN),
  riskWords: fc.uniqueArray(text, { maxLength: 6 }),
  tags: anyOwnTags,
  playbook: anyOwnPlaybook,
  ownHeaders: fc
    .uniqueArray(text, { minLength: 4, maxLength: 4 })
    .map(([suggestion, risk, nextContact, reason]) => ({ suggestion, risk, nextContact, reason })),
  writtenColumns: fc.subarray([...OWN_ROLES]),
  logSheetName: fc.constantFrom("评级日志", "Grade log", "日志 2024"),
  businessStage: fc.constantFrom(...BUSINESS_STAGES),
  functionLanguage: fc.constantFrom(...FUNCTION_LANGUAGES),
  highlightColours: fc
    .uniqueArray(anyFill, { minLength: 5, maxLength: 5 })
    .map(([severe, stale, riskHigh, riskMedium, highValueSilent]) => ({
      severe,
      stale,
      riskHigh,
      riskMedium,
      highValueSilent,
    })),
  locks: fc.uniqueArray(
    fc.record({
      key: text,
      grade: fc.constantFrom(...GRADES),
      reason: text,
      until: fc.option(fc.integer({ min: 20_000, max: 90_000 })),
    }),
    { maxLength: 4, selector: ({ key }) => key },
  ),
});

export const anySettings: fc.Arbitrary<Settings> = fc
  .tuple(anyOtherSettings, anyGradeNaming)
  .map(([others, naming]) => ({ ...others, ...naming }));
