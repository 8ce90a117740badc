import fc from "fast-check";
import { areSound, checkRules, RULE_FIELDS, ruleValue, type RuleField } from "../../../src/domain/grading/check";
import { gradeFigures } from "../../../src/domain/grading/ladder";
import { DEFAULT_RULES, type GradingRules } from "../../../src/domain/grading/rules";
import { gradeCode } from "../../../src/domain/vocabulary/grade";
import { anyRules } from "./generated";

function withField(field: RuleField, value: number): GradingRules {
  const [name, part] = field.split(".");
  if (part === undefined) return { ...DEFAULT_RULES, [name]: value };
  return { ...DEFAULT_RULES, absoluteAmountYuan: { ...DEFAULT_RULES.absoluteAmountYuan, [part]: value } };
}

const codesOf = (rules: GradingRules) => checkRules(rules).map(({ field, code }) => `${field} ${code}`);

test("the method's own thresholds pass without a finding", () => {
  expect(checkRules(DEFAULT_RULES)).toEqual([]);
});

test.each(RULE_FIELDS)("%s must be a number above zero", (field) => {
  expect(codesOf(withField(field, NaN))).toContain(`${field} notANumber`);
  expect(codesOf(withField(field, Infinity))).toContain(`${field} notANumber`);
  expect(codesOf(withField(field, 0))).toContain(`${field} notPositive`);
  expect(areSound(checkRules(withField(field, -1)))).toBe(false);
  expect(ruleValue(withField(field, 7), field)).toBe(7);
});

test.each(["bOrderCount", "minimumCount"] as const)("%s comes whole", (field) => {
  expect(codesOf(withField(field, 2.5))).toEqual([`${field} notWhole`]);
});

test.each([
  ["sAmountRatio", 0.7],
  ["sOrderRatio", 0.7],
  ["sRecencyDays", 61],
  ["aRecencyDays", 91],
  ["absoluteAmountYuan.s", 499_999],
  ["absoluteAmountYuan.a", 99_999],
] as const)("%s of %d asks for less than the grade below, which is an error", (field, value) => {
  const findings = checkRules(withField(field, value));
  expect(findings).toEqual([expect.objectContaining({ field, code: "looserThanNext", severity: "error" })]);
});

test("the same limit for two grades is allowed", () => {
  expect(checkRules(withField("sAmountRatio", 0.8))).toEqual([]);
});

test("surprises are warnings and may be saved", () => {
  expect(codesOf(withField("minimumCount", 1))).toEqual(["minimumCount measuresItself"]);
  expect(codesOf(withField("sAmountRatio", 3))).toEqual(["sAmountRatio unreachable"]);
  expect(codesOf(withField("sOrderRatio", 3))).toEqual(["sOrderRatio unreachable"]);
  expect(codesOf(withField("bOrderCount", 1))).toEqual(["bOrderCount singleOrder"]);
  expect(areSound(checkRules(withField("bOrderCount", 1)))).toBe(true);
});

test("under sound rules every customer has a grade, and better figures never a worse one", () => {
  const figures = fc.record({ recencyDays: fc.nat(130), orderCount: fc.nat(9), amountYuan: fc.nat(3_000_000) });
  const benchmark = fc.constantFrom(
    { source: "own", n: 9, meanOrders: 3, meanAmountYuan: 900_000 } as const,
    { source: "absolute", n: 2, meanOrders: NaN, meanAmountYuan: NaN } as const,
  );
  fc.assert(
    fc.property(figures, figures, benchmark, anyRules, (one, other, measuredBy, rules) => {
      expect(areSound(checkRules(rules))).toBe(true);
      const better = {
        recencyDays: Math.min(one.recencyDays, other.recencyDays),
        orderCount: Math.max(one.orderCount, other.orderCount),
        amountYuan: Math.max(one.amountYuan, other.amountYuan),
      };
      const codeOf = (given: typeof one) => gradeCode(gradeFigures(given, measuredBy, rules));
      expect(codeOf(better)).toBeLessThanOrEqual(Math.min(codeOf(one), codeOf(other)));
    }),
    { numRuns: 500 },
  );
});
