import fc from "fast-check";
import { dropDates, dropsFrom, nextDrop, type Drop } from "../../../src/domain/grading/drop";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { gradeFigures } from "../../../src/domain/grading/ladder";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { isoDay } from "../../../src/domain/vocabulary/day";
import { gradeCode } from "../../../src/domain/vocabulary/grade";
import { day, inputOf, METHOD_ROWS, tableOf, type Customer } from "./customers";
import { anyRules, ASOF } from "./generated";

function spoken(drops: readonly Drop[]): string {
  return drops.map((drop) => `${isoDay(drop.day)} ${drop.from}→${drop.to}`).join(", ");
}

function dropsOf(customer: Customer, given: Parameters<typeof inputOf>[0]): string {
  const ownBenchmarks = [{ industry: "全表", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 }];
  const table = tableOf([customer]);
  return spoken(dropDates(table, gradeTable(table, inputOf({ ownBenchmarks, ...given })), 0));
}

const [technology, factory, trader, startUp] = METHOD_ROWS;
const AGED = { recency: "aged", asOf: day("2024-05-22") } as const;

test.each([
  ["A科技公司", technology, "2024-06-04 A→B, 2024-07-04 B→C"],
  ["B制造企业", factory, "2024-06-06 S→A, 2024-07-06 A→B, 2024-08-05 B→C"],
  ["C贸易公司", trader, "2024-06-02 B→C"],
  ["D创业公司", startUp, ""],
] as const)("untouched, %s falls on the golden days", (_, customer, days) => {
  expect(dropsOf(customer, AGED)).toBe(days);
});

test("only falls after the as-of day are still to come", () => {
  expect(dropsOf(technology, { ...AGED, asOf: day("2024-06-04") })).toBe("2024-07-04 B→C");
});

test("as recorded, a fall in the past says that the sheet is out of date, and the next one is still named", () => {
  const given = { recency: "recorded", asOf: day("2024-06-10") } as const;
  expect(dropsOf(technology, given)).toBe("2024-06-04 A→B, 2024-07-04 B→C");
  const table = tableOf(METHOD_ROWS);
  expect(nextDrop(table, gradeTable(table, inputOf(given)), 0)).toMatchObject({ day: day("2024-07-04"), to: "C" });
});

test("a date of the last order falls like typed days", () => {
  const dated = { ...technology, recencyDays: undefined, lastOrderDay: day("2024-04-05"), updatedDay: undefined };
  expect(dropsOf(dated, AGED)).toBe("2024-06-04 A→B, 2024-07-04 B→C");
});

test("typed days without 最后更新时间 have no drop date", () => {
  expect(dropsOf({ ...technology, updatedDay: undefined }, AGED)).toBe("");
  expect(dropsOf({ ...technology, updatedDay: undefined }, { ...AGED, recency: "recorded" })).toBe("");
});

test("a customer without orders has no drop date", () => {
  expect(dropsOf({ ...technology, orderCount: 0 }, AGED)).toBe("");
});

test("half days are rounded up to the first whole day at the limit", () => {
  const figures = { recencyDays: 58.5, orderCount: 3, amountYuan: 800_000 };
  const benchmark = { source: "own", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 } as const;
  expect(spoken(dropsFrom(day("2024-05-20"), figures, benchmark, DEFAULT_RULES))).toBe(
    "2024-05-22 A→B, 2024-06-21 B→C",
  );
});

test("for any figures the drop dates are the days on which grading day by day gives a worse grade", () => {
  const figures = fc.record({ recencyDays: fc.nat(130), orderCount: fc.nat(6), amountYuan: fc.nat(3_000_000) });
  const benchmark = { source: "own", n: 9, meanOrders: 2.5, meanAmountYuan: 800_000 } as const;
  fc.assert(
    fc.property(figures, anyRules, (given, rules) => {
      const gradeOn = (days: number) =>
        gradeFigures({ ...given, recencyDays: given.recencyDays + days }, benchmark, rules);
      const expected: Drop[] = [];
      for (let days = 1; days <= 130; days++) {
        const [from, to] = [gradeOn(days - 1), gradeOn(days)];
        if (gradeCode(to) > gradeCode(from)) expected.push({ day: (ASOF + days) as SerialDay, from, to });
      }
      expect(dropsFrom(ASOF, given, benchmark, rules)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
