import fc from "fast-check";
import { gapOfFigures, gapsToBetter, gapTo, leastWhole, type Gap } from "../../../src/domain/grading/gap";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { ROW_ORDERS, ROW_PROBLEM } from "../../../src/domain/table/customerTable";
import { GRADES, gradeCode, type Grade } from "../../../src/domain/vocabulary/grade";
import { inputOf, METHOD_ROWS, tableOf, type Customer } from "./customers";
import { anyCustomers, anyRules } from "./generated";

function gapIn(
  customers: readonly Customer[],
  row: number,
  target: Grade,
  given: Parameters<typeof inputOf>[0] = {},
): Gap {
  const table = tableOf(customers);
  const gap = gapTo(table, gradeTable(table, inputOf(given)), row, target);
  if (gap === undefined) throw new Error("this row has no grade");
  return gap;
}

test("A科技公司 needs more than 111万 (not 99.4万), 4 orders and fewer than 30 days for S", () => {
  expect(gapIn(METHOD_ROWS, 0, "S")).toMatchObject({
    grade: "A",
    target: "S",
    amountYuan: { present: 800_000, relation: "above", needed: 1_110_000, met: false },
    orderCount: { present: 3, relation: "atLeast", needed: 4, met: false },
    recencyDays: { present: 45, relation: "below", needed: 30, met: false },
    possible: true,
  });
});

test("B制造企业 stays an S while above 69万 with 3 orders", () => {
  expect(gapIn(METHOD_ROWS, 1, "S")).toMatchObject({
    amountYuan: { relation: "above", needed: 690_000, met: true },
    orderCount: { needed: 3, met: true },
    recencyDays: { needed: 30, met: true },
  });
});

test("a B asks for two orders and 90 days, and nothing of the amount", () => {
  expect(gapIn(METHOD_ROWS, 3, "B")).toMatchObject({
    amountYuan: undefined,
    orderCount: { needed: 2, met: false },
    recencyDays: { needed: 90, met: false },
  });
});

test("against the user's own mean a customer does not lift the limit by its own weight", () => {
  const ownBenchmarks = [{ industry: "信息技术", n: 40, meanOrders: 2.75, meanAmountYuan: 662_500 }];
  const { amountYuan, orderCount } = gapIn(METHOD_ROWS, 0, "S", { ownBenchmarks });
  expect([amountYuan?.needed, orderCount?.needed]).toEqual([993_750, 4]);
});

test("in absolute mode the amount of the rules is needed, and no orders", () => {
  const gap = gapIn(METHOD_ROWS, 0, "S", { rules: { minimumCount: 5 } });
  expect([gap.amountYuan?.needed, gap.orderCount]).toEqual([1_000_000, undefined]);
});

test("among as many customers as S's own ratio nobody can become an S", () => {
  const pair = METHOD_ROWS.slice(0, 2);
  expect(gapIn(pair, 0, "S", { rules: { minimumCount: 2, sAmountRatio: 2 } }).possible).toBe(false);
  expect(gapIn(pair, 0, "S", { rules: { minimumCount: 2, sAmountRatio: 1.9 } }).possible).toBe(true);
});

test("of two customers one must bring three times as much as the other for S", () => {
  expect(gapIn(METHOD_ROWS.slice(0, 2), 0, "S", { rules: { minimumCount: 2 } }).amountYuan?.needed).toBe(4_500_000);
});

test("a customer without orders that would complete its industry is measured against the industry", () => {
  const shop = { industry: "零售业", recencyDays: 5, orderCount: 2, amountYuan: 300_000 };
  const rows: Customer[] = [
    shop,
    shop,
    { industry: "零售业", orderCount: 0, amountYuan: 0 },
    ...METHOD_ROWS.slice(0, 2),
  ];
  const gap = gapIn(rows, 2, "A");
  expect(gap.benchmark).toMatchObject({ source: "industry", n: 3 });
  expect(gap.amountYuan?.needed).toBeCloseTo((0.8 * 600_000) / (3 - 0.8), 6);
});

test("a row with a problem has no gap", () => {
  const table = tableOf([{ ...METHOD_ROWS[0], state: ROW_PROBLEM }]);
  expect(gapTo(table, gradeTable(table, inputOf()), 0, "S")).toBeUndefined();
});

test("C贸易公司 is told what A and S ask, the next grade first", () => {
  const table = tableOf(METHOD_ROWS);
  const gaps = gapsToBetter(table, gradeTable(table, inputOf()), 2);
  expect(gaps.map(({ grade, target }) => [grade, target])).toEqual([
    ["B", "A"],
    ["B", "S"],
  ]);
});

test("an S has no better grade, and a row with a problem none to compare with", () => {
  const table = tableOf([...METHOD_ROWS, { ...METHOD_ROWS[0], state: ROW_PROBLEM }]);
  const graded = gradeTable(table, inputOf());
  expect([gapsToBetter(table, graded, 1), gapsToBetter(table, graded, 4)]).toEqual([[], []]);
});

test("the gaps to all better grades are the gaps to each of them", () => {
  fc.assert(
    fc.property(anyCustomers, anyRules, fc.nat(15), (customers, rules, row) => {
      const table = tableOf(customers);
      const graded = gradeTable(table, inputOf({ rules }));
      const better = GRADES.filter((grade) => gradeCode(grade) < graded.grade[row]).reverse();
      expect(gapsToBetter(table, graded, row)).toEqual(better.map((grade) => gapTo(table, graded, row, grade)));
    }),
  );
});

test("loose figures are measured against the benchmark they are given", () => {
  const benchmark = { source: "own", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 } as const;
  const gap = gapOfFigures({ recencyDays: 45, orderCount: 3, amountYuan: 800_000 }, benchmark, DEFAULT_RULES, "A");
  expect(gap).toMatchObject({
    grade: "A",
    amountYuan: { needed: 530_000, met: true },
    orderCount: { needed: 3, met: true },
  });
});

describe("for any table", () => {
  /** A row in the middle of its group's figures or anywhere, with and without orders, graded as recorded. */
  const sample = fc.tuple(anyCustomers, anyRules, fc.nat(15), fc.constantFrom(...GRADES));

  test("a customer that gets what is needed has the grade, and with one order less, or the amount just below, has not", () => {
    let looked = 0;
    fc.assert(
      fc.property(sample, ([given, rules, at, target]) => {
        const customers = given.map((customer): Customer => ({ ...customer, lastOrderDay: undefined }));
        fc.pre(at < customers.length && customers[at].state === undefined && target !== "C");
        const gap = gapIn(customers, at, target, { rules });
        fc.pre(gap.possible && (gap.amountYuan?.needed ?? 1) > 1);
        looked++;
        const codeWith = (amountFactor: number, fewer: number) => {
          const row: Customer = {
            industry: customers[at].industry,
            recencyDays: Math.max(0, Math.ceil(gap.recencyDays?.needed ?? 1) - 1),
            orderCount: (gap.orderCount?.needed ?? 50) - fewer,
            amountYuan: (gap.amountYuan?.needed ?? 1_000_000_000) * amountFactor,
            state: ROW_ORDERS,
          };
          return gradeTable(tableOf(customers.with(at, row)), inputOf({ rules })).grade[at];
        };
        expect(codeWith(1 + 1e-6, 0)).toBeLessThanOrEqual(gradeCode(target));
        if (gap.orderCount !== undefined && gap.orderCount.needed > 1) {
          expect(codeWith(1 + 1e-6, 1)).toBeGreaterThan(gradeCode(target));
        }
        if (gap.amountYuan !== undefined) expect(codeWith(1 - 1e-6, 0)).toBeGreaterThan(gradeCode(target));
      }),
      { numRuns: 1500 },
    );
    expect(looked).toBeGreaterThan(300);
  });

  test("a grade is reached exactly when all its figures are met, or a better one's are", () => {
    fc.assert(
      fc.property(sample, ([customers, rules, at]) => {
        fc.pre(at < customers.length && customers[at].state === undefined);
        const gaps = GRADES.map((grade) => gapIn(customers, at, grade, { rules }));
        const first = gaps.findIndex((gap) =>
          [gap.amountYuan, gap.orderCount, gap.recencyDays].every((figure) => figure?.met ?? true),
        );
        expect(GRADES[first]).toBe(gaps[0].grade);
      }),
      { numRuns: 500 },
    );
  });
});

test("the least whole number that is enough is found in a few dozen questions, however far away it is", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.maxSafeNat(), (from, target) => {
      let questions = 0;
      const found = leastWhole(from, (value) => {
        questions++;
        return value >= target;
      });
      expect(questions).toBeLessThanOrEqual(2 * 54);
      expect(found).toBe(target > Number.MAX_SAFE_INTEGER / 2 ? found : Math.max(from, target));
      expect(found).toBeGreaterThanOrEqual(Math.min(target, Number.MAX_SAFE_INTEGER));
    }),
  );
  expect(leastWhole(1, () => false)).toBe(Infinity);
});

test("a gap has an end for figures of any size", () => {
  for (const orderCount of [1e6, 1e9, 1e17, 123_456_789_012_345_680]) {
    const benchmark = { source: "own", n: NaN, meanOrders: orderCount, meanAmountYuan: 100_000 } as const;
    const figures = { recencyDays: 10, orderCount, amountYuan: 200_000 };
    const { orderCount: gap } = gapOfFigures(figures, benchmark, DEFAULT_RULES, "S");
    expect(gap?.needed).toBeGreaterThan(1.3 * orderCount);
  }
});
