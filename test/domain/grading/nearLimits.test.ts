import fc from "fast-check";
import { benchmarkOf } from "../../../src/domain/grading/benchmark";
import type { GradedTable } from "../../../src/domain/grading/graded";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { gradeFigures, type Figures } from "../../../src/domain/grading/ladder";
import { nearLimits, type NearLimit } from "../../../src/domain/grading/nearLimits";
import { figuresOf } from "../../../src/domain/grading/reason";
import { ROW_ORDERS, ROW_PROBLEM, type CustomerTable } from "../../../src/domain/table/customerTable";
import { gradeCode, gradeOf } from "../../../src/domain/vocabulary/grade";
import { day, inputOf, METHOD_ROWS, tableOf, type Customer } from "./customers";
import { anyCustomers, anyRules } from "./generated";
import { DEFAULT_NUMBERS } from "../../../src/domain/numbers/numberTable";

const NEAR = DEFAULT_NUMBERS.near;

const OWN = [{ industry: "全表", n: 40, meanOrders: 4, meanAmountYuan: 1_000_000 }];

/** Customers against a mean of 100万 and 4 orders, as they are recorded. */
function nearOf(...customers: readonly Customer[]): readonly NearLimit[] {
  const table = tableOf(customers);
  return nearLimits(table, gradeTable(table, inputOf({ ownBenchmarks: OWN })), NEAR);
}

const customer = (recencyDays: number, orderCount: number, amountYuan: number): Customer => ({
  recencyDays,
  orderCount,
  amountYuan,
});

test("an A that is 58 days silent falls to B in 2 days", () => {
  expect(nearOf(customer(58, 8, 2_000_000))).toEqual([
    { row: 0, side: "fall", from: "A", to: "B", measure: "recencyDays", value: 58, limit: 60, distance: 2 },
  ]);
});

test("three days before a limit is close, four are not", () => {
  expect(nearOf(customer(57, 8, 2_000_000))).toHaveLength(1);
  expect(nearOf(customer(56, 8, 2_000_000))).toHaveLength(0);
});

test("who just missed a limit is close to the better grade", () => {
  expect(nearOf(customer(60, 8, 2_000_000))).toMatchObject([{ side: "rise", from: "B", to: "A", distance: 1 }]);
});

test("an amount within five percent of S is close, on either side", () => {
  expect(nearOf(customer(5, 8, 1_430_000), customer(5, 8, 1_570_000), customer(5, 8, 1_400_000))).toMatchObject([
    { row: 1, side: "fall", from: "S", to: "A", measure: "amountRatio", value: 1.57, limit: 1.5 },
    { row: 0, side: "rise", from: "A", to: "S", measure: "amountRatio", value: 1.43, limit: 1.5 },
  ]);
});

test("an amount close to A means nothing to a customer who has too few orders for it", () => {
  expect(nearOf(customer(5, 2, 810_000)).filter(({ measure }) => measure === "amountRatio")).toEqual([]);
});

test("one order more makes a C with a single order a B", () => {
  expect(nearOf(customer(20, 1, 50_000))).toMatchObject([
    { side: "rise", from: "C", to: "B", measure: "orderCount", value: 1, limit: 2, distance: 1 },
  ]);
});

test("a customer close to several limits is named once, a fall before a rise", () => {
  expect(nearOf(customer(58, 2, 300_000), customer(29, 8, 1_490_000))).toMatchObject([
    { row: 1, side: "rise", measure: "amountRatio" },
    { row: 0, side: "fall", from: "B", to: "C", measure: "orderCount" },
  ]);
});

test("of the method's rows on 2024-05-31 A科技公司 stands one order from B, and C贸易公司 two days from C", () => {
  const table = tableOf(METHOD_ROWS);
  const graded = gradeTable(table, inputOf({ asOf: day("2024-05-31"), recency: "aged" }));
  expect(nearLimits(table, graded, NEAR)).toMatchObject([
    { row: 0, side: "fall", from: "A", to: "B", measure: "orderRatio", limit: 0.8, distance: 1 },
    { row: 2, side: "fall", from: "B", to: "C", measure: "recencyDays", value: 88, limit: 90, distance: 2 },
  ]);
});

test("rows without a grade or an order are close to nothing", () => {
  const blank = { orderCount: 0, amountYuan: 0 };
  expect(nearOf(blank, { ...customer(58, 8, 2_000_000), state: ROW_PROBLEM })).toEqual([]);
});

const graded = fc.record({ customers: anyCustomers, rules: anyRules, aged: fc.boolean() }).map((drawn) => {
  const table = tableOf(drawn.customers);
  const recency = drawn.aged ? ("aged" as const) : ("recorded" as const);
  return { table, graded: gradeTable(table, inputOf({ rules: drawn.rules, recency })) };
});

test("every listed customer changes to the named grade when moved across that limit by that distance", () => {
  fc.assert(
    fc.property(graded, ({ table, graded }) => {
      for (const near of nearLimits(table, graded, NEAR)) {
        const benchmark = benchmarkOf(graded, table, near.row);
        const figures = figuresOf(table, graded, near.row);
        expect(gradeFigures(figures, benchmark, graded.rules)).toBe(near.from);
        expect(gradeFigures(movedBy(figures, near), benchmark, graded.rules)).toBe(near.to);
        expect(gradeCode(near.to) > gradeCode(near.from)).toBe(near.side === "fall");
      }
    }),
  );
});

/** The figures with the near one moved by its distance towards its limit, and a hair beyond where it is an amount. */
function movedBy(figures: Figures, { measure, value, limit, distance, side }: NearLimit): Figures {
  const down = side === "fall" ? -1 : 1;
  switch (measure) {
    case "recencyDays":
      return { ...figures, recencyDays: figures.recencyDays - down * distance };
    case "orderCount":
    case "orderRatio":
      return { ...figures, orderCount: figures.orderCount + down * distance };
    default: {
      const share = (limit * (1 + down * 1e-6)) / value;
      expect(Math.abs(value / limit - 1)).toBeCloseTo(distance, 9);
      return { ...figures, amountYuan: figures.amountYuan * share };
    }
  }
}

test("nobody is listed who stands further away, and nobody closer is left out", () => {
  fc.assert(
    fc.property(graded, ({ table, graded }) => {
      const listed = new Map(nearLimits(table, graded, NEAR).map((near) => [near.row, near]));
      for (let row = 0; row < table.rowCount; row++) {
        const near = listed.get(row);
        if (near !== undefined) expect(near.distance).toBeLessThanOrEqual(allowedFor(near));
        if (fallsWithinDays(table, graded, row)) expect(near?.side).toBe("fall");
      }
    }),
  );
});

function allowedFor({ measure }: NearLimit): number {
  if (measure === "recencyDays") return NEAR.recencyDays;
  return measure === "orderCount" || measure === "orderRatio" ? NEAR.orders : NEAR.amountShare;
}

function fallsWithinDays(table: CustomerTable, graded: GradedTable, row: number): boolean {
  const now = gradeOf(graded.grade[row]);
  if (table.state[row] !== ROW_ORDERS || now === undefined) return false;
  const figures = figuresOf(table, graded, row);
  const later = { ...figures, recencyDays: figures.recencyDays + NEAR.recencyDays };
  return gradeFigures(later, benchmarkOf(graded, table, row), graded.rules) !== now;
}

test("the largest amount comes first", () => {
  fc.assert(
    fc.property(graded, ({ table, graded }) => {
      const amounts = nearLimits(table, graded, NEAR).map(({ row }) => table.amountYuan[row]);
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    }),
  );
});

test("every customer near a limit is found however the table is cut: alone or among 2,000 others", () => {
  const many = Array.from({ length: 2_000 }, (_, at) => customer(at % 120, (at % 9) + 1, ((at * 7919) % 300) * 10_000));
  const near = nearOf(...many);
  expect(near.length).toBeGreaterThan(100);
  for (const each of near.slice(0, 50)) expect(nearOf(many[each.row])).toEqual([{ ...each, row: 0 }]);
});
