// Random customers for properties: few industries and small round figures, so that ties and fallbacks happen often.

import fc from "fast-check";
import { ROW_EMPTY, ROW_PROBLEM } from "../../../src/domain/table/customerTable";
import { COMPARISONS, DEFAULT_RULES, type GradingRules } from "../../../src/domain/grading/rules";
import { day, type Customer } from "./customers";

export const ASOF = day("2024-05-22");

const state = fc.constantFrom(undefined, undefined, undefined, undefined, ROW_PROBLEM, ROW_EMPTY);

export const anyCustomer: fc.Arbitrary<Customer> = fc.record({
  industry: fc.constantFrom("", "零售业", "制造业", "信息技术"),
  recencyDays: fc.integer({ min: 0, max: 130 }),
  lastOrderDay: fc.option(fc.integer({ min: ASOF - 130, max: ASOF }), { nil: undefined }),
  orderCount: fc.integer({ min: 0, max: 8 }),
  amountYuan: fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((amount) => amount * 50_000),
    fc.integer({ min: 0, max: 200_000_000 }).map((cents) => cents / 100),
  ),
  updatedDay: fc.option(fc.integer({ min: ASOF - 100, max: ASOF + 3 }), { nil: undefined }),
  state,
});

export const anyCustomers = fc.array(anyCustomer, { maxLength: 16 });

/** Sound rules: every grade asks for at least as much as the one below. */
export const anyRules: fc.Arbitrary<GradingRules> = fc
  .record({
    ratios: fc.tuple(fc.integer({ min: 5, max: 25 }), fc.integer({ min: 5, max: 25 })),
    orderRatios: fc.tuple(fc.integer({ min: 5, max: 25 }), fc.integer({ min: 5, max: 25 })),
    days: fc.tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 120 }),
    ),
    bOrderCount: fc.integer({ min: 1, max: 4 }),
    minimumCount: fc.integer({ min: 1, max: 7 }),
    compareWith: fc.constantFrom(...COMPARISONS),
    center: fc.constantFrom("mean" as const, "median" as const),
  })
  .map(({ ratios, orderRatios, days, ...rest }) => {
    const [s, a, b] = [...days].sort((x, y) => x - y);
    return {
      ...DEFAULT_RULES,
      ...rest,
      sAmountRatio: Math.max(...ratios) / 10,
      aAmountRatio: Math.min(...ratios) / 10,
      sOrderRatio: Math.max(...orderRatios) / 10,
      aOrderRatio: Math.min(...orderRatios) / 10,
      sRecencyDays: s,
      aRecencyDays: a,
      bRecencyDays: b,
    };
  });
