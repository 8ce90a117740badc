import fc from "fast-check";
import { gradeFigures } from "../../../src/domain/grading/ladder";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { ROW_EMPTY, ROW_ORDERS, ROW_PROBLEM } from "../../../src/domain/table/customerTable";
import { gradeCode } from "../../../src/domain/vocabulary/grade";
import { day, gradesOf, inputOf, METHOD_ROWS, tableOf, type Customer } from "./customers";
import { anyCustomers, anyRules, ASOF } from "./generated";

const withoutStartUp = METHOD_ROWS.slice(0, 3);

describe("the method's own table", () => {
  test("as recorded its four customers are A, S, B and C", () => {
    expect(gradesOf(METHOD_ROWS)).toBe("ASBC");
  });

  test.each([
    ["2024-05-22", "ASBC"],
    ["2024-06-01", "ASBC"],
    ["2024-06-02", "ASCC"],
    ["2024-06-03", "ASCC"],
    ["2024-06-04", "BSCC"],
    ["2024-06-05", "BSCC"],
    ["2024-06-06", "BACC"],
    ["2024-07-04", "CACC"],
    ["2024-07-06", "CBCC"],
  ])("untouched until %s its grades are %s", (iso, grades) => {
    expect(gradesOf(METHOD_ROWS, { asOf: day(iso), recency: "aged" })).toBe(grades);
  });

  test.each([2, 3, 4])(
    "with at least %d customers for a mean, all are measured against the whole table",
    (minimumCount) => {
      const graded = gradeTable(tableOf(METHOD_ROWS), inputOf({ rules: { minimumCount } }));
      expect(graded.benchmarks.map(({ source }) => source)).toEqual(Array(5).fill("table"));
      expect(graded.benchmarks[1]).toEqual({ source: "table", n: 4, meanOrders: 2.75, meanAmountYuan: 662_500 });
      expect(gradesOf(METHOD_ROWS, { rules: { minimumCount } })).toBe("ASBC");
    },
  );

  test.each([5, 6])(
    "with at least %d customers for a mean, amounts alone decide and give the same grades",
    (minimumCount) => {
      const graded = gradeTable(tableOf(METHOD_ROWS), inputOf({ rules: { minimumCount } }));
      expect(graded.benchmarks[1]).toMatchObject({ source: "absolute", n: 4 });
      expect(gradesOf(METHOD_ROWS, { rules: { minimumCount } })).toBe("ASBC");
    },
  );

  test.each([2, 3, 4, 5, 6])("without the start-up the other grades stay, with minimum count %d", (minimumCount) => {
    expect(gradesOf(withoutStartUp, { rules: { minimumCount } })).toBe("ASB");
  });

  test("the median in place of the mean gives the same grades", () => {
    expect(gradesOf(METHOD_ROWS, { rules: { center: "median" } })).toBe("ASBC");
  });

  test("measured against itself alone no customer could ever be an S", () => {
    expect(gradesOf(METHOD_ROWS, { rules: { minimumCount: 1 } })).toBe("AABC");
  });

  test("the user's own benchmarks come first, whatever the spelling of the industry", () => {
    const ownBenchmarks = [{ industry: " 信息技术　", n: 30, meanOrders: 2, meanAmountYuan: 500_000 }];
    const graded = gradeTable(tableOf(METHOD_ROWS), inputOf({ ownBenchmarks }));
    expect(graded.benchmarks.map(({ source }) => source)).toEqual(["table", "own", "table", "table", "table"]);
    const lower = { ...ownBenchmarks[0], meanOrders: 2.3 };
    expect(gradesOf([{ ...METHOD_ROWS[0], recencyDays: 20 }], { ownBenchmarks })).toBe("S");
    expect(gradesOf([{ ...METHOD_ROWS[0], recencyDays: 20 }], { ownBenchmarks: [{ ...lower, meanOrders: 2.4 }] })).toBe(
      "A",
    );
  });
});

describe("benchmarks", () => {
  const retail = (amountYuan: number, orderCount = 3): Customer => ({
    industry: "零售业",
    recencyDays: 10,
    orderCount,
    amountYuan,
  });

  test("an industry is measured against itself from three customers with orders on", () => {
    const rows = [retail(1), retail(2), retail(0, 0), { ...retail(5), industry: "制造业" }];
    const two = gradeTable(tableOf(rows), inputOf());
    expect(two.benchmarks[1]).toMatchObject({ source: "table", n: 3 });
    const three = gradeTable(tableOf([...rows, retail(6)]), inputOf());
    expect(three.benchmarks[1]).toEqual({ source: "industry", n: 3, meanOrders: 3, meanAmountYuan: 3 });
  });

  test("set to compare with the whole table, no industry is measured against itself", () => {
    const { benchmarks } = gradeTable(
      tableOf([1, 2, 3, 4].map((yuan) => retail(yuan))),
      inputOf({ rules: { compareWith: "table" } }),
    );
    expect(new Set(benchmarks.map(({ source }) => source))).toEqual(new Set(["table"]));
  });

  test("set to fixed amounts only the user's own benchmarks come before them", () => {
    const own = { industry: "制造业", n: 9, meanOrders: 2, meanAmountYuan: 400_000 };
    const table = tableOf([retail(1), retail(2), retail(3), { ...retail(4), industry: "制造业" }]);
    const { benchmarks } = gradeTable(table, inputOf({ rules: { compareWith: "absolute" }, ownBenchmarks: [own] }));
    expect(table.industries.map((name, code) => [name, benchmarks[code].source])).toEqual([
      ["", "absolute"],
      ["零售业", "absolute"],
      ["制造业", "own"],
    ]);
  });

  test("customers without an industry are measured against the whole table, however many they are", () => {
    const rows = [1, 2, 3].map((amount) => ({ ...retail(amount), industry: "" }));
    expect(gradeTable(tableOf([...rows, retail(10)]), inputOf()).benchmarks[0]).toMatchObject({
      source: "table",
      n: 4,
    });
  });

  test("a row with a problem is not graded and counts in no mean", () => {
    const odd = { ...retail(1e9), state: ROW_PROBLEM };
    const graded = gradeTable(tableOf([odd, retail(1), retail(2), retail(3), { ...odd, state: ROW_EMPTY }]), inputOf());
    expect(graded.benchmarks[1]).toMatchObject({ source: "industry", n: 3, meanAmountYuan: 2 });
    expect([graded.grade[0], graded.grade[4]]).toEqual([0, 0]);
  });

  test("an own benchmark of nothing, or of no number, is passed over", () => {
    const ownBenchmarks = [0, NaN, Infinity, -1].map((meanOrders) => ({
      industry: "零售业",
      n: 3,
      meanOrders,
      meanAmountYuan: 5,
    }));
    expect(
      gradeTable(tableOf([retail(1), retail(2), retail(3)]), inputOf({ ownBenchmarks })).benchmarks[1].source,
    ).toBe("industry");
  });

  test("an own line for every industry catches those without a line of their own", () => {
    const ownBenchmarks = ["全部", "零售业"].map((industry, at) => ({
      industry,
      n: 9,
      meanOrders: 1 + at,
      meanAmountYuan: 5,
    }));
    const { benchmarks } = gradeTable(
      tableOf([retail(1), { ...retail(2), industry: "制造业" }]),
      inputOf({ ownBenchmarks }),
    );
    expect(benchmarks.map(({ meanOrders }) => meanOrders)).toEqual([1, 2, 1]);
  });
});

describe("limits", () => {
  test("0.08 against a mean of 0.10 is at 0.8 and an A, though plain doubles say it is below", () => {
    const amounts = [0.08, 0.1, 0.12];
    expect(0.08 >= 0.8 * 0.1).toBe(false);
    const own = [{ industry: "x", n: 3, meanOrders: 1, meanAmountYuan: 0.1 }];
    expect(
      gradesOf([{ industry: "x", recencyDays: 40, orderCount: 1, amountYuan: 0.08 }], { ownBenchmarks: own }),
    ).toBe("A");
    const rows = amounts.map((amountYuan) => ({ industry: "x", recencyDays: 40, orderCount: 1, amountYuan }));
    expect(gradesOf(rows)).toBe("AAA");
  });

  test("exactly 1.5 times the mean in amount, or 1.3 times in orders, is no S", () => {
    const own = [{ industry: "x", n: 3, meanOrders: 2.7, meanAmountYuan: 0.1 }];
    const row = { industry: "x", recencyDays: 0, orderCount: 4, amountYuan: 0.1501 };
    expect(gradesOf([row], { ownBenchmarks: own })).toBe("S");
    expect(gradesOf([{ ...row, amountYuan: 0.15 }], { ownBenchmarks: own })).toBe("A");
    expect(gradesOf([{ ...row, orderCount: 1.3 * 2.7 }], { ownBenchmarks: own })).toBe("A");
  });

  test("a limit in days is strict: 30, 60 and 90 belong to the next grade", () => {
    const own = [{ industry: "x", n: 3, meanOrders: 2, meanAmountYuan: 1 }];
    const at = (recencyDays: number) =>
      gradesOf([{ industry: "x", recencyDays, orderCount: 5, amountYuan: 5 }], { ownBenchmarks: own });
    expect([29, 30, 59, 60, 89, 90].map(at).join("")).toBe("SAABBC");
  });

  test("in absolute mode 100万 is not yet an S, while 50万 is an A and 10万 a B", () => {
    const at = (wan: number, recencyDays: number) => gradesOf([{ recencyDays, orderCount: 1, amountYuan: wan * 1e4 }]);
    expect(
      [at(100.01, 29), at(100, 29), at(50, 59), at(49.99, 59), at(10, 89), at(9.99, 89), at(200, 90)].join(""),
    ).toBe("SAABBCC");
  });
});

describe("recency", () => {
  const own = [{ industry: "x", n: 3, meanOrders: 1, meanAmountYuan: 1 }];
  const row: Customer = { industry: "x", recencyDays: 20, orderCount: 5, amountYuan: 5, updatedDay: ASOF - 15 };
  const graded = (customer: Customer, recency: "aged" | "recorded") =>
    gradeTable(tableOf([customer]), inputOf({ ownBenchmarks: own, recency })).recencyDays[0];

  test("typed days grow from 最后更新时间 to the as-of day, unless taken as recorded", () => {
    expect([graded(row, "aged"), graded(row, "recorded")]).toEqual([35, 20]);
  });

  test("typed days without a readable 最后更新时间 stay as recorded", () => {
    expect(graded({ ...row, updatedDay: undefined }, "aged")).toBe(20);
  });

  test("typed days never shrink when the record is newer than the as-of day", () => {
    expect(graded({ ...row, updatedDay: ASOF + 5 }, "aged")).toBe(20);
  });

  test("a date of the last order counts to the as-of day in either mode", () => {
    const dated = { ...row, recencyDays: undefined, lastOrderDay: ASOF - 40 };
    expect([graded(dated, "aged"), graded(dated, "recorded")]).toEqual([40, 40]);
  });

  test("a last order after the as-of day leaves the row ungraded and out of the mean", () => {
    const table = tableOf([{ ...row, lastOrderDay: ASOF + 1 }, row, row]);
    const { grade, benchmarks } = gradeTable(table, inputOf({ rules: { minimumCount: 2 } }));
    expect([grade[0], benchmarks[1].n]).toEqual([0, 2]);
  });
});

describe("for any table", () => {
  const recency = fc.constantFrom("aged" as const, "recorded" as const);

  test("every row has exactly one outcome, the same as the readable ladder gives", () => {
    fc.assert(
      fc.property(anyCustomers, anyRules, recency, (customers, rules, mode) => {
        const table = tableOf(customers);
        const graded = gradeTable(table, inputOf({ rules, recency: mode }));
        customers.forEach((customer, row) => {
          const isGraded = customer.state === undefined;
          const figures = { ...customer, recencyDays: graded.recencyDays[row] };
          const expected = isGraded
            ? gradeCode(gradeFigures(figures, graded.benchmarks[table.industryCode[row]], rules))
            : 0;
          expect(graded.grade[row]).toBe(expected);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("a larger amount, more orders or fewer days never lower the row's own grade, the means moving along", () => {
    const better = fc.record({ amount: fc.nat(3_000_000), orders: fc.nat(6), days: fc.nat(60), at: fc.nat(15) });
    fc.assert(
      fc.property(anyCustomers, anyRules, better, (given, rules, { amount, orders, days, at }) => {
        const customers = given.map((customer) => ({ ...customer, lastOrderDay: undefined }));
        fc.pre(at < customers.length && customers[at].state === undefined);
        const improved = customers.with(at, {
          ...customers[at],
          amountYuan: customers[at].amountYuan + amount,
          orderCount: customers[at].orderCount + orders,
          recencyDays: Math.max(0, (customers[at].recencyDays ?? 0) - days),
        });
        const codeIn = (rows: readonly Customer[]) => gradeTable(tableOf(rows), inputOf({ rules })).grade[at];
        expect(codeIn(improved)).toBeLessThanOrEqual(codeIn(customers));
      }),
      { numRuns: 500 },
    );
  });

  test("the order of rows does not matter", () => {
    const shuffled = anyCustomers.chain((customers) =>
      fc.tuple(fc.constant(customers), fc.shuffledSubarray([...customers.keys()], { minLength: customers.length })),
    );
    fc.assert(
      fc.property(shuffled, anyRules, ([customers, order], rules) => {
        const straight = gradesOf(customers, { rules });
        const reordered = gradesOf(
          order.map((at) => customers[at]),
          { rules },
        );
        expect(reordered).toBe(order.map((at) => straight[at]).join(""));
      }),
      { numRuns: 300 },
    );
  });

  test("a mean of very large and very small amounts does not depend on their order", () => {
    const amounts = [1e15, 0.1, 0.2, 0.3, 1e15, 0.7, 123.45];
    const meanOf = (list: readonly number[]) => {
      const rows = list.map((amountYuan) => ({ recencyDays: 1, orderCount: 1, amountYuan }));
      return gradeTable(tableOf(rows), inputOf()).benchmarks[0].meanAmountYuan;
    };
    expect(meanOf(amounts.toReversed())).toBe(meanOf(amounts));
    expect(meanOf(amounts.toSorted((a, b) => a - b))).toBe(meanOf(amounts));
  });

  test("a mean over many industries does not depend on which of them comes first", () => {
    const meanOf = (list: readonly number[]) => {
      const rows = list.map((amountYuan) => ({ industry: `${amountYuan}`, recencyDays: 1, orderCount: 1, amountYuan }));
      return gradeTable(tableOf(rows), inputOf()).benchmarks[0].meanAmountYuan;
    };
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(meanOf([0.1, 0.2, 0.3])).toBe(meanOf([0.3, 0.2, 0.1]));
  });

  test("amounts in 元 and in 万 give the same grades wherever a mean decides", () => {
    const own = [{ industry: "全表", n: 3, meanOrders: 2.7, meanAmountYuan: 150_000 }];
    fc.assert(
      fc.property(anyCustomers, anyRules, (customers, rules) => {
        const inWan = customers.map((customer) => ({ ...customer, amountYuan: customer.amountYuan / 10_000 }));
        const wanOwn = [{ ...own[0], meanAmountYuan: 15 }];
        expect(gradesOf(inWan, { rules, ownBenchmarks: wanOwn })).toBe(
          gradesOf(customers, { rules, ownBenchmarks: own }),
        );
        const relative = { ...rules, minimumCount: 1, compareWith: "industry" as const };
        expect(gradesOf(inWan, { rules: relative })).toBe(gradesOf(customers, { rules: relative }));
      }),
      { numRuns: 300 },
    );
  });
});

test("a table without rows is graded to nothing", () => {
  expect(gradesOf([])).toBe("");
});

test("the states of the golden rows are those of orders", () => {
  expect([...tableOf(METHOD_ROWS).state]).toEqual(Array(4).fill(ROW_ORDERS));
});
