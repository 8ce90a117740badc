// Any settings a user can have.

import fc from "fast-check";
import { COMPARISONS } from "../../../src/domain/grading/rules";
import { BUSINESS_STAGES } from "../../../src/domain/vocabulary/businessStage";
import { DEFAULT_CHURN } from "../../../src/domain/review/churnNumbers";
import { isVisible, parseColour, type HexColour } from "../../../src/domain/review/highlightColours";
import { anyOwnPlaybook, anyOwnTags } from "../strategy/generated";
import type { NumberKind } from "../../../src/domain/numbers/numberRow";
import { DEFAULT_NUMBERS, NUMBER_ROWS, withNumber, type Numbers } from "../../../src/domain/numbers/numberTable";
import { FUNCTION_LANGUAGES, type Settings } from "../../../src/domain/settings/settings";
import { OWN_ROLES } from "../../../src/domain/vocabulary/column";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import type { GradeNaming } from "../../../src/domain/vocabulary/gradeName";
import { anyGradeNaming } from "./generatedNames";

const days = fc.integer({ min: 1, max: 3650 });
const ratio = fc.double({ min: 0.01, max: 1000, noNaN: true });
const amount = fc.integer({ min: 1, max: 1e12 });
const text = fc.string({ minLength: 1, maxLength: 20 }).map((word) => `x${word.trim()}`.trim());
/** Any value a number of the table may have. */
export function anyNumber({ least, most, whole }: NumberKind): fc.Arbitrary<number> {
  const [min, max] = [least, Math.min(most, 1e12)];
  return whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

/** The lesser of two first, where one may not exceed the other. */
function uncrossed(values: readonly number[]): readonly number[] {
  const result = [...values];
  for (const [at, { upTo }] of NUMBER_ROWS.entries()) {
    const other = NUMBER_ROWS.findIndex(({ id }) => id === upTo);
    if (other >= 0) [result[at], result[other]] = [values[at], values[other]].sort((a, b) => a - b);
  }
  return result;
}

/** Any numbers the settings may have, the rules' among them. */
export const anyNumbers: fc.Arbitrary<Numbers> = fc
  .tuple(...NUMBER_ROWS.map(({ kind }) => anyNumber(kind)))
  .map((values) => uncrossed(values))
  .map((values) => NUMBER_ROWS.reduce((numbers, { id }, at) => withNumber(numbers, id, values[at]), DEFAULT_NUMBERS));

/** Any fill a highlight may have. */
export const anyFill: fc.Arbitrary<HexColour> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour) => parseColour(colour.toString(16).padStart(6, "0")) ?? "#000000")
  .filter(isVisible);

const anyChoices = fc.record({
  compareWith: fc.constantFrom(...COMPARISONS),
  center: fc.constantFrom("mean" as const, "median" as const),
});

const anyOtherSettings = fc.record<Omit<Settings, keyof GradeNaming | keyof Numbers>>({
  version: fc.constant(1 as const),
  ownBenchmarks: fc.array(
    fc.record({ industry: text, meanOrders: ratio, meanAmountYuan: amount, n: fc.oneof(days, fc.constant(NaN)) }),
    { maxLength: 4 },
  ),
  recency: fc.constantFrom("aged" as const, "recorded" as const),
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
  .tuple(anyOtherSettings, anyNumbers, anyChoices, anyGradeNaming)
  .map(([others, numbers, choices, naming]) => ({
    ...others,
    ...numbers,
    rules: { ...numbers.rules, ...choices },
    ...naming,
  }));
