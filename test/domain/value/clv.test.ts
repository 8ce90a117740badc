import fc from "fast-check";
import { lifetimeYearsOf, simpleClv } from "../../../src/domain/value/clv";
import { DEFAULT_NUMBERS } from "../../../src/domain/numbers/numberTable";

const assumptions = { marginShare: 0.3, lifetimeYears: 2, yearlyRate: 0.08 };

test("80万 a year for two years at 30 % margin and 8 % is 42.8万 of today's money", () => {
  expect(simpleClv(800_000, assumptions)).toBeCloseTo(240_000 / 1.08 + 240_000 / 1.08 ** 2, 6);
});

test("a broken last year counts by its share, paid at its end", () => {
  expect(simpleClv(100, { marginShare: 1, lifetimeYears: 1.8, yearlyRate: 0.1 })).toBeCloseTo(
    100 / 1.1 + 80 / 1.1 ** 1.8,
    10,
  );
});

test("without a discount it is amount times margin times years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), (months) => {
      expect(simpleClv(100, { marginShare: 0.5, lifetimeYears: months / 12, yearlyRate: 0 })).toBeCloseTo(
        (50 * months) / 12,
        8,
      );
    }),
  );
});

test("an industry's default lifetime is 1.8 years for technology, 2.5 for retail, otherwise 2", () => {
  expect(
    ["信息技术", "科技服务", "零售业", "制造业", ""].map((industry) => lifetimeYearsOf(industry, DEFAULT_NUMBERS.clv)),
  ).toEqual([1.8, 1.8, 2.5, 2, 2]);
});
