import { DEFAULT_CHURN } from "../../../src/domain/review/churnNumbers";
import fc from "fast-check";
import { isLowSatisfaction, isOpenComplaint } from "../../../src/domain/review/service";
import { staleLevel } from "../../../src/domain/review/stale";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { GRADES } from "../../../src/domain/vocabulary/grade";

const CADENCE = DEFAULT_SETTINGS;
const AS_OF = 45_443 as SerialDay;

test.each([
  ["S", 30],
  ["A", 45],
  ["B", 30],
  ["C", 90],
] as const)("a record of %s is stale after more than %i days and severe after more than twice that", (grade, days) => {
  const levels = [days, days + 1, 2 * days, 2 * days + 1].map((age) => staleLevel(AS_OF - age, grade, AS_OF, CADENCE));
  expect(levels).toEqual(["fresh", "stale", "stale", "severe"]);
});

test("without a readable day or a grade nothing is said", () => {
  expect(staleLevel(NaN, "S", AS_OF, CADENCE)).toBe("none");
  expect(staleLevel(1, undefined, AS_OF, CADENCE)).toBe("none");
});

test("a record never becomes fresher by waiting", () => {
  const order = ["fresh", "stale", "severe"];
  fc.assert(
    fc.property(fc.constantFrom(...GRADES), fc.nat(400), fc.nat(400), (grade, age, more) => {
      const at = (days: number): number => order.indexOf(staleLevel(AS_OF - days, grade, AS_OF, CADENCE));
      expect(at(age + more)).toBeGreaterThanOrEqual(at(age));
    }),
  );
});

test("satisfaction below three of five is low; another scale or a blank says nothing", () => {
  expect([1, "2.5", "2分", "2.9/5"].map((cell) => isLowSatisfaction(cell, DEFAULT_CHURN))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([3, 5, "", null, "85", 0, "不满意", undefined].map((cell) => isLowSatisfaction(cell, DEFAULT_CHURN))).toEqual(
    Array(8).fill(false),
  );
});

test("an open complaint is a yes, a count above zero or a state that is not closed", () => {
  expect([true, "是", "有", "处理中", "未解决", "open", 2, "1件"].map((cell) => isOpenComplaint(cell))).toEqual(
    Array(8).fill(true),
  );
  expect(
    [false, "否", "无", "已结案", "closed", 0, "", null, "0", undefined].map((cell) => isOpenComplaint(cell)),
  ).toEqual(Array(10).fill(false));
});
