import fc from "fast-check";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { explainFigures, explainGrade, type GradeReason } from "../../../src/domain/grading/reason";
import { firstLargeOrder } from "../../../src/domain/grading/lowGrade";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { ROW_PROBLEM } from "../../../src/domain/table/customerTable";
import { gradeOf } from "../../../src/domain/vocabulary/grade";
import { day, inputOf, METHOD_ROWS, tableOf, type Customer } from "./customers";
import { anyCustomers, anyRules, ASOF } from "./generated";

function reasonFor(
  customers: readonly Customer[],
  row: number,
  given: Parameters<typeof inputOf>[0] = {},
): GradeReason {
  const table = tableOf(customers);
  const reason = explainGrade(table, gradeTable(table, inputOf(given)), row);
  if (reason === undefined) throw new Error("this row has no grade");
  return reason;
}

/** Limits as a person would read them: "recencyDays 64 below 60". */
function spoken(checks: GradeReason["decisive"]["held"]): string[] {
  return checks.map(({ measure, value, relation, limit }) => `${measure} ${value.toFixed(2)} ${relation} ${limit}`);
}

test("A科技公司 is an A by all three limits, and no S by every one of S's", () => {
  const reason = reasonFor(METHOD_ROWS, 0);
  expect(reason).toMatchObject({
    grade: "A",
    basis: "relative",
    recencyDays: 45,
    recordedRecencyDays: 45,
    recencyBasis: "recorded",
    industry: "信息技术",
    benchmark: { source: "table", n: 4 },
    lowGradeKind: undefined,
  });
  expect(spoken(reason.decisive.held)).toEqual([
    "amountRatio 1.21 atLeast 0.8",
    "orderRatio 1.09 atLeast 0.8",
    "recencyDays 45.00 below 60",
  ]);
  expect(reason.decisive.betterGrade).toBe("S");
  expect(spoken(reason.decisive.failed)).toEqual([
    "amountRatio 1.21 above 1.5",
    "orderRatio 1.09 above 1.3",
    "recencyDays 45.00 below 30",
  ]);
});

test("a customer that fell names only the limits it fails: A科技公司 on 2024-06-04", () => {
  const reason = reasonFor(METHOD_ROWS, 0, { asOf: day("2024-06-04"), recency: "aged" });
  expect(reason).toMatchObject({ grade: "B", recencyDays: 60, recordedRecencyDays: 45, recencyBasis: "aged" });
  expect(spoken(reason.decisive.held)).toEqual(["orderCount 3.00 atLeast 2", "recencyDays 60.00 below 90"]);
  expect(spoken(reason.decisive.failed)).toEqual(["recencyDays 60.00 below 60"]);
});

test("an S has no better grade to fail", () => {
  expect(reasonFor(METHOD_ROWS, 1).decisive).toMatchObject({ betterGrade: undefined, failed: [] });
});

test("in absolute mode the limits are amounts in 元 and there are no ratios", () => {
  const reason = reasonFor(METHOD_ROWS, 1, { rules: { minimumCount: 5 } });
  expect(reason).toMatchObject({ grade: "S", basis: "absolute", amountRatio: NaN, orderRatio: NaN });
  expect(spoken(reason.decisive.held)).toEqual(["amountYuan 1500000.00 above 1000000", "recencyDays 15.00 below 30"]);
});

test("a customer without orders is a new C that no limit was asked of", () => {
  const reason = reasonFor([{ industry: "零售业", recencyDays: 5, orderCount: 0, amountYuan: 0 }], 0);
  expect(reason).toMatchObject({
    grade: "C",
    basis: "noOrder",
    recencyBasis: "none",
    lowGradeKind: "new",
    amountRatio: NaN,
  });
  expect(reason.decisive).toEqual({ held: [], betterGrade: "B", failed: [] });
});

test("without an order of this year the days since the last one are told, on the day of the grade", () => {
  const asOf = day("2024-05-22");
  const none = { orderCount: 0, amountYuan: 0 };
  const rows = [
    { ...none, recencyDays: 448, updatedDay: asOf - 2 },
    { ...none, lastOrderDay: asOf - 448 },
    { ...none },
  ];
  const told = (recency: "aged" | "recorded") => rows.map((_, row) => reasonFor(rows, row, { asOf, recency }));
  expect(told("aged").map(({ recencyDays }) => recencyDays)).toEqual([450, 448, NaN]);
  expect(told("recorded").map(({ recencyDays }) => recencyDays)).toEqual([448, 448, NaN]);
  expect(told("aged").map(({ lowGradeKind }) => lowGradeKind)).toEqual(["lapsed", "lapsed", "new"]);
  expect(told("aged").map(({ basis }) => basis)).toEqual(["noOrder", "noOrder", "noOrder"]);
});

test("a row with a problem has no grade and no reason", () => {
  const table = tableOf([{ ...METHOD_ROWS[0], state: ROW_PROBLEM }]);
  expect(explainGrade(table, gradeTable(table, inputOf()), 0)).toBeUndefined();
});

test.each([
  ["date", { lastOrderDay: ASOF - 5, recencyDays: undefined }, "aged"],
  ["aged", {}, "aged"],
  ["recorded", {}, "recorded"],
  ["cannotAge", { updatedDay: undefined }, "aged"],
] as const)("recency says where it comes from: %s", (basis, change, recency) => {
  expect(reasonFor([{ ...METHOD_ROWS[0], ...change }], 0, { recency }).recencyBasis).toBe(basis);
});

describe("a C is one of six kinds", () => {
  const benchmark = { source: "own", n: 9, meanOrders: 3, meanAmountYuan: 100_000 } as const;
  const kindOf = (recencyDays: number, orderCount: number, amountYuan: number) =>
    explainFigures({ recencyDays, orderCount, amountYuan }, benchmark, DEFAULT_RULES).lowGradeKind;

  test("one order above 1.5 times the mean is a first large order while fewer than 90 days old", () => {
    expect([kindOf(89, 1, 150_001), kindOf(90, 1, 150_001), kindOf(89, 1, 150_000)]).toEqual([
      "firstLarge",
      "lapsed",
      "lowValue",
    ]);
  });

  test("without a mean, a first large order is one above S's amount", () => {
    const absolute = { source: "absolute", n: 1, meanOrders: NaN, meanAmountYuan: NaN } as const;
    const isLarge = (amountYuan: number) =>
      firstLargeOrder({ recencyDays: 40, orderCount: 1, amountYuan }, absolute, DEFAULT_RULES);
    expect([isLarge(1_000_001), isLarge(1_000_000)]).toEqual([true, false]);
  });

  test("two orders are no first order, and no order is a new customer", () => {
    const twice = { recencyDays: 40, orderCount: 2, amountYuan: 900_000 };
    expect(firstLargeOrder(twice, benchmark, DEFAULT_RULES)).toBe(false);
    expect(firstLargeOrder({ ...twice, orderCount: 1 }, benchmark, DEFAULT_RULES)).toBe(true);
    expect([kindOf(95, 2, 900_000), kindOf(NaN, 0, 0)]).toEqual(["lapsed", "new"]);
  });

  test("orders without an amount and an amount without orders are neither new nor of low value", () => {
    expect([kindOf(30, 3, 0), kindOf(400, 3, 0), kindOf(30, 0, 80_000), kindOf(NaN, 0, 80_000)]).toEqual([
      "noAmount",
      "noAmount",
      "noCount",
      "noCount",
    ]);
  });

  test("whose last order is long ago is no new customer, though the year holds none", () => {
    expect([kindOf(448, 0, 0), kindOf(90, 0, 0), kindOf(89, 0, 0)]).toEqual(["lapsed", "lapsed", "new"]);
  });
});

test("for any row the held limits hold, and at least one limit of the better grade fails", () => {
  fc.assert(
    fc.property(anyCustomers, anyRules, (customers, rules) => {
      const table = tableOf(customers);
      const graded = gradeTable(table, inputOf({ rules }));
      customers.forEach((_, row) => {
        const reason = explainGrade(table, graded, row);
        expect(reason?.grade).toBe(gradeOf(graded.grade[row]));
        if (reason === undefined || reason.basis === "noOrder") return;
        expect(reason.decisive.held.every((check) => check.holds && check.grade === reason.grade)).toBe(true);
        expect(reason.decisive.failed.length > 0).toBe(reason.decisive.betterGrade !== undefined);
        expect(reason.decisive.failed.some((check) => check.holds)).toBe(false);
        expect(reason.lowGradeKind !== undefined).toBe(reason.grade === "C");
      });
    }),
    { numRuns: 300 },
  );
});
