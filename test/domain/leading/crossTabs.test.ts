import fc from "fast-check";
import { sizeOf } from "../../../src/domain/table/companySize";
import { byAmount, NOBODY, type CrossTabRow, type Tally } from "../../../src/domain/leading/crossTab";
import { gradeByTag } from "../../../src/domain/leading/gradeByTag";
import { industryBySize, largestParts } from "../../../src/domain/leading/industryBySize";
import { distributionByRules } from "../../../src/domain/regrade/distribution";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { ROW_EMPTY, ROW_ORDERS } from "../../../src/domain/table/customerTable";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";
import { anyBook, bookOf } from "./books";

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      customers: a.customers + b.customers,
      orderCount: a.orderCount + b.orderCount,
      amountYuan: a.amountYuan + b.amountYuan,
    }),
    NOBODY,
  );

/** What the rows of a plan add up to, counted one by one. */
function counted({ table }: RegradePlan, isIn: (row: number) => boolean = () => true): Tally {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return sum(
    rows
      .filter((row) => table.state[row] !== ROW_EMPTY && isIn(row))
      .map((row) => {
        const hasOrders = table.state[row] === ROW_ORDERS;
        return {
          customers: 1,
          orderCount: hasOrders ? table.orderCount[row] : 0,
          amountYuan: hasOrders ? table.amountYuan[row] : 0,
        };
      }),
  );
}

test("rows stand by amount, then by customers, then by name, and the one without a name last, in whatever order they come", () => {
  const line = fc.record({ amountYuan: fc.nat(2), customers: fc.nat(2) }).map((total) => ({ ...NOBODY, ...total }));
  const names = fc.uniqueArray(fc.constantFrom("", "零售业", "制造业", "医疗健康"), { minLength: 2 });
  const rows = names.chain((keys) =>
    fc
      .tuple(...keys.map(() => line))
      .map((totals) => totals.map((total, at): CrossTabRow => ({ key: keys[at], cells: new Map(), total }))),
  );
  const rank = ({ key, total }: CrossTabRow) => [key === "" ? 1 : 0, -total.amountYuan, -total.customers];
  fc.assert(
    fc.property(rows, (some) => {
      const sorted = [...some].sort(byAmount);
      expect([...some].reverse().sort(byAmount)).toEqual(sorted);
      for (const [at, row] of sorted.slice(1).entries()) {
        const [above, here] = [[...rank(sorted[at])], [...rank(row)]];
        const differs = above.findIndex((part, index) => part !== here[index]);
        if (differs >= 0) expect(above[differs]).toBeLessThan(here[differs]);
        else expect(sorted[at].key < row.key).toBe(true);
      }
    }),
  );
});

describe("行业 × 规模", () => {
  test("the method's table: four industries, the largest amount first", () => {
    const lines = industryBySize(planOf(METHOD_TABLE, day("2024-05-22")));
    expect(lines.map(({ industry, total, sizes }) => [industry, total.amountYuan, sizes[0].size])).toEqual([
      ["制造业", 1_500_000, "500人以上"],
      ["信息技术", 800_000, "100-500人"],
      ["零售业", 300_000, "50人以下"],
      ["互联网", 50_000, "20人以下"],
    ]);
  });

  test("cells add up to their industry, industries to the table; every customer is counted once", () => {
    fc.assert(
      fc.property(anyBook, (plan) => {
        const lines = industryBySize(plan);
        for (const { industry, sizes, total } of lines) {
          expect(sum(sizes.map(({ tally }) => tally))).toEqual(total);
          expect(total).toEqual(
            counted(plan, (row) => plan.table.industries[plan.table.industryCode[row]] === industry),
          );
        }
        expect(sum(lines.map(({ total }) => total))).toEqual(counted(plan));
      }),
    );
  });

  test("the largest parts are the largest, and no more than asked for", () => {
    fc.assert(
      fc.property(anyBook, fc.integer({ min: 1, max: 5 }), (plan, most) => {
        const lines = industryBySize(plan);
        const parts = largestParts(lines, most);
        const every = lines.flatMap(({ industry, sizes }) => sizes.map((size) => ({ industry, ...size })));
        expect(parts).toHaveLength(Math.min(most, every.length));
        const least = Math.min(...parts.map(({ tally }) => tally.amountYuan));
        const left = every.filter(
          ({ industry, size }) =>
            (industry !== "" || size !== "") && !parts.some((part) => part.industry === industry && part.size === size),
        );
        for (const { tally } of left) expect(tally.amountYuan).toBeLessThanOrEqual(least);
      }),
    );
  });

  test("larger companies stand first, and sizes nobody can order last", () => {
    const rows = ["50人以下", "很多人", "500人以上", "", "100-500人"].map((size, at) => [
      `C${at}`,
      "某某",
      "零售业",
      size,
      "C",
      "5天/1次/1万",
      "",
      "2024-05-20",
    ]);
    const [line] = industryBySize(bookOf(rows));
    expect(line.sizes.slice(0, 3).map(({ size }) => size)).toEqual(["500人以上", "100-500人", "50人以下"]);
  });
});

test.each([
  [["微型", "小型企业", "中型", "大型"]],
  [["20人以下", "50人以下", "100-500人", "500人以上"]],
  [["Under 20", "Under 50", "100-500", "Over 500"]],
  [[8, 120, 450, 3000]],
])("%j ascend", (sizes) => {
  const ranks = sizes.map((size) => sizeOf(size).rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(4);
});

test.each([
  [120, "20-299"],
  ["1,200人", "1000+"],
  ["19", "0-19"],
  ["100–500人", "100–500人"],
  ["暂无", ""],
  [null, ""],
])("a size typed as %j is shown as %j", (cell, text) => {
  expect(sizeOf(cell).text).toBe(text);
});

describe("等级 × 需求标签", () => {
  test("the method's table: one customer for each tag, at its grade, with its orders", () => {
    const { lines } = gradeByTag(planOf(METHOD_TABLE, day("2024-05-22"), { recency: "recorded" }));
    expect(
      lines.map(({ tag, total, byGrade }) => [
        tag,
        total.orderCount,
        [...byGrade].filter(([, { customers }]) => customers > 0).map(([grade]) => grade),
      ]),
    ).toEqual([
      ["长期合作意向", 5, ["S"]],
      ["技术驱动型", 3, ["A"]],
      ["价格敏感型", 2, ["B"]],
      ["紧急采购型", 1, ["C"]],
    ]);
  });

  test("cells add up both ways to the table, grade by grade as the bars count; every customer is counted once", () => {
    fc.assert(
      fc.property(anyBook, (plan) => {
        const { lines, byGrade, total } = gradeByTag(plan);
        expect(total).toEqual(counted(plan));
        expect(sum(lines.map((line) => line.total))).toEqual(total);
        expect(sum([...byGrade.values()])).toEqual(total);
        for (const line of lines) expect(sum([...line.byGrade.values()])).toEqual(line.total);
        for (const [grade, tally] of byGrade) {
          expect(sum(lines.map((line) => line.byGrade.get(grade) ?? NOBODY))).toEqual(tally);
          expect(tally.customers).toBe(distributionByRules(plan)[grade ?? "none"]);
        }
      }),
    );
  });

  test("a tag we do not know is not taken for none, and both stand after the tags", () => {
    const row = (tag: string, at: number) => [`C${at}`, "某某", "零售业", "", "C", "5天/1次/90万", tag, "2024-05-20"];
    const { lines } = gradeByTag(bookOf(["", "品质追求型", "价格敏感"].map(row)));
    expect(lines.map(({ kind, tag }) => [kind, tag])).toEqual([
      ["tag", "价格敏感型"],
      ["other", ""],
      ["none", ""],
    ]);
  });

  test("a tag of the user's own has a line of its own", () => {
    const plan = planOf(
      METHOD_TABLE.map((row) => row.map((cell) => (cell === "紧急采购型" ? "预算敏感型" : cell))),
      day("2024-05-22"),
      { tags: [{ name: "预算敏感型", like: "价格敏感型" }] },
    );
    expect(gradeByTag(plan).lines.map(({ tag }) => tag)).toContain("预算敏感型");
  });
});
