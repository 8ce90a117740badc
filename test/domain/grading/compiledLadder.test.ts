import fc from "fast-check";
import { compiledLadders, LADDER_BITS } from "../../../src/domain/grading/compiledLadder";
import { recencyLimits } from "../../../src/domain/grading/asked";
import { holds, leastMeeting, TIE } from "../../../src/domain/grading/limit";
import { RELATIONS } from "../../../src/domain/vocabulary/measure";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { anyRules } from "./generated";

const byMean = { source: "table", n: 4, meanOrders: 2, meanAmountYuan: 100 } as const;
const byAmount = { source: "absolute", n: 2, meanOrders: NaN, meanAmountYuan: NaN } as const;

test("the ladder as numbers says what its steps say, in days, orders and 元", () => {
  const { days, least } = compiledLadders([byMean, byAmount], DEFAULT_RULES);
  expect(days).toEqual([30, 60, 90]);
  const rounded = (at: number): number[] => [...least.slice(at, at + 6)].map((each) => Math.round(each * 1000) / 1000);
  expect(rounded(0)).toEqual([2.6, 150, 1.6, 80, 2, -Infinity]);
  expect(rounded(1 << LADDER_BITS)).toEqual([-Infinity, 1_000_000.001, -Infinity, 500_000, -Infinity, 100_000]);
});

test("the least figure that meets a limit meets it, and nothing below it does", () => {
  const limits = fc.record({
    relation: fc.constantFrom(...RELATIONS.filter((relation) => relation !== "below")),
    limit: fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom(0, 1, 1.5, 2)),
  });
  fc.assert(
    fc.property(limits, ({ relation, limit }) => {
      const asked = { measure: "amountYuan", relation, limit } as const;
      const least = leastMeeting(asked, 1);
      expect(holds(asked, least)).toBe(true);
      expect(holds(asked, least * (1 - TIE / 1000) - Number.MIN_VALUE)).toBe(false);
    }),
  );
});

test("customers fall at the days the ladder asks for, each once", () => {
  expect(recencyLimits(DEFAULT_RULES)).toEqual([30, 60, 90]);
  expect(recencyLimits({ ...DEFAULT_RULES, aRecencyDays: 30 })).toEqual([30, 90]);
  fc.assert(
    fc.property(anyRules, (rules) => {
      const limits = recencyLimits(rules);
      expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
    }),
  );
});
