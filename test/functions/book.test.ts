import fc from "fast-check";
import { gradeTable } from "../../src/domain/grading/gradeTable";
import { explainGrade } from "../../src/domain/grading/reason";
import { DEFAULT_RULES } from "../../src/domain/grading/rules";
import { quadrantOf } from "../../src/domain/lifecycle/quadrant";
import { DEFAULT_NUMBERS } from "../../src/domain/numbers/numberTable";
import { bandRanges, countGrades, shareBands } from "../../src/domain/review/bands";
import { migrationOfColumns, transitionShares } from "../../src/domain/review/migration";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { makeRfm } from "../../src/domain/table/rfm";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { GRADES, gradeOf } from "../../src/domain/vocabulary/grade";
import { zhFunctions } from "../../src/i18n/functions/zh-CN";
import { sentences } from "../../src/i18n/sentences/sentences";
import { setFunctionLanguage } from "../../src/functions/arguments/language";
import { column, figures, METHOD_INDUSTRIES, METHOD_RFM, one, refusalOf, valueOf, type Cells } from "./calls";

afterEach(() => setFunctionLanguage("zh-CN"));

/** 0 is a customer without a grade. */
const codes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });
const cellsOf = (grades: readonly number[]): Cells => column(grades.map((code) => gradeOf(code) ?? null));

describe("TIER.MIGRATION", () => {
  test("counts the method's book between two days: A falls to B, B to C", () => {
    expect(valueOf("TIER.MIGRATION", column(["A", "S", "B", "C"]), column(["B", "S", "C", "C"]))).toEqual([
      ["之前＼之后", "S", "A", "B", "C"],
      ["S", 1, 0, 0, 0],
      ["A", 0, 0, 1, 0],
      ["B", 0, 0, 0, 1],
      ["C", 0, 0, 0, 1],
    ]);
  });

  test("is the core's matrix, and its shares, for any two columns", () => {
    fc.assert(
      fc.property(codes, fc.infiniteStream(fc.integer({ min: 0, max: 4 })), (before, more) => {
        const after = before.map(() => more.next().value as number);
        const { counts, customers } = migrationOfColumns(before, after);
        fc.pre(customers > 0);
        const given = (valueOf("TIER.MIGRATION", cellsOf(before), cellsOf(after)) as unknown[][]).slice(1);
        expect(given).toEqual(GRADES.map((from) => [from, ...GRADES.map((to) => counts[from][to])]));
        const shares = transitionShares(counts);
        const shown = (valueOf("TIER.MIGRATION", cellsOf(before), cellsOf(after), true) as unknown[][]).slice(1);
        const blankWhereNobody = (share: number): unknown => (Number.isNaN(share) ? "" : share);
        expect(shown).toEqual(GRADES.map((from) => [from, ...GRADES.map((to) => blankWhereNobody(shares[from][to]))]));
      }),
    );
  });

  test("passes over blanks and rows that TIER.COLUMN could not grade, in either language", () => {
    const after = column(["无法评级：R为空", "Not graded: R is blank", 0, "a级"]);
    const matrix = valueOf("TIER.MIGRATION", column(["S", "S", "S", "B"]), after) as unknown[][];
    expect(
      matrix
        .slice(1)
        .flatMap((row) => row.slice(1))
        .reduce((sum: number, n) => sum + Number(n), 0),
    ).toBe(1);
    expect(matrix[3][2]).toBe(1);
  });

  test("refuses columns of different lengths, what is no grade, and a book without grades", () => {
    expect(refusalOf("TIER.MIGRATION", column(["A", "B"]), column(["A"]))).toContain("after 有 1 行");
    expect(refusalOf("TIER.MIGRATION", column(["A", "D"]), column(["A", "B"]))).toBe(
      "#VALUE! before 第 2 行“D”不是等级：要写 S、A、B、C，或留空",
    );
    expect(refusalOf("TIER.MIGRATION", [["A", "B"]], [["A", "B"]])).toContain("before 要是一列");
    expect(refusalOf("TIER.MIGRATION", column([null]), column([0]))).toBe("#N/A 没有一户有等级");
    expect(refusalOf("TIER.MIGRATION", column(["A"]), column(["A"]), "maybe")).toContain("TRUE 或 FALSE");
  });
});

describe("TIER.BANDS", () => {
  test("says of the method's four customers that all three bands are outside", () => {
    expect(valueOf("TIER.BANDS", column(["A", "S", "B", "C"]))).toEqual([
      ["档", "户数", "占比", "建议区间", "结论"],
      ["高（S）", 1, 0.25, "10%–20%", "偏高 5 个百分点"],
      ["中（A、B）", 2, 0.5, "30%–40%", "偏高 10 个百分点"],
      ["低（C）", 1, 0.25, "40%–60%", "偏低 15 个百分点"],
    ]);
  });

  test("is the core's shares for any book, and says 在区间内 exactly where the core finds nothing outside", () => {
    fc.assert(
      fc.property(codes, (grades) => {
        fc.pre(grades.some((code) => code > 0));
        const bands = shareBands(countGrades(grades), bandRanges(DEFAULT_NUMBERS.bands));
        const rows = (valueOf("TIER.BANDS", cellsOf(grades)) as unknown[][]).slice(1);
        expect(rows.map((row) => [row[1], row[2], row[4]])).toEqual(
          bands.map(({ count, share, outside }) => [count, share, zhFunctions.bandOutside(outside)]),
        );
        expect(rows.map((row) => row[4] === "在区间内")).toEqual(bands.map(({ outside }) => outside === 0));
      }),
    );
  });

  test("speaks English where the workbook does, and has no answer for a book without grades", () => {
    setFunctionLanguage("en-US");
    expect((valueOf("TIER.BANDS", column(["S"])) as unknown[][])[1]).toEqual([
      "High (S)",
      1,
      1,
      "10%–20%",
      "80 points too high",
    ]);
    expect(refusalOf("TIER.BANDS", column([null, ""]))).toBe("#N/A No customer has a grade");
  });
});

describe("CUSTOMER.QUADRANT", () => {
  test("is the core's quadrant, with a figure at its limit counted as high", () => {
    const number = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(number, number, number, number, (value, potential, valueLimit, potentialLimit) => {
        const quadrant = quadrantOf(value, potential, { value: valueLimit, potential: potentialLimit });
        if (quadrant === undefined) throw new Error("every generated customer has a quadrant");
        expect(valueOf("CUSTOMER.QUADRANT", value, potential, valueLimit, potentialLimit)).toBe(
          zhFunctions.quadrant(quadrant),
        );
      }),
    );
    expect(valueOf("CUSTOMER.QUADRANT", "50万", 3, 500_000, 3)).toBe("明星客户");
  });

  test("refuses a bare 0, which may be a blank, and takes a written one", () => {
    expect(refusalOf("CUSTOMER.QUADRANT", 0, 3, 5, 3)).toContain("value 是空白或 0");
    expect(refusalOf("CUSTOMER.QUADRANT", 9, null, 5, 3)).toContain("potential 是空白或 0");
    expect(valueOf("CUSTOMER.QUADRANT", "0", 3, 5, 3)).toBe("潜力客户");
    expect(refusalOf("CUSTOMER.QUADRANT", "很高", 3, 5, 3)).toBe("#VALUE! value “很高”不是数");
  });
});

describe("TIER and TIER.WHY with the day of the record and the as-of day", () => {
  const AS_OF = 45447 as SerialDay;
  const benchmarks = valueOf("TIER.BENCHMARKS", column(METHOD_RFM), null, null, column(METHOD_INDUSTRIES)) as Cells;

  test("let A科技 fall to B on 2024-06-04, as the pane does", () => {
    const at = (asOf: string): unknown =>
      valueOf("TIER", one("45天/3次/80万"), "2024-05-20", asOf, "信息技术", benchmarks);
    expect([at("2024-06-03"), at("2024-06-04")]).toEqual(["A", "B"]);
  });

  test("give every customer the pane's aged grade and its reason", () => {
    const customer = fc.tuple(figures, fc.option(fc.integer({ min: AS_OF - 90, max: AS_OF }), { freq: 5 }));
    fc.assert(
      fc.property(fc.array(customer, { minLength: 3, maxLength: 12 }), (rows) => {
        const rfm = rows.map(([given]) => makeRfm(given));
        const updated = rows.map(([, day]) => day);
        const industry = rows.map(() => "零售业");
        const map = {
          positions: { id: 0, rfm: 1, industry: 2, updated: 3 },
          amountUnit: "yuan",
          recencyForm: "composite",
        } as const;
        const id = rfm.map((_, row) => `C${row}`);
        const table = readCustomers({ id, rfm, industry, updated }, map, rfm.length, AS_OF);
        const graded = gradeTable(table, { asOf: AS_OF, recency: "aged", rules: DEFAULT_RULES, ownBenchmarks: [] });
        const means = valueOf("TIER.BENCHMARKS", column(rfm), null, null, column(industry));
        rfm.forEach((cell, row) => {
          const cells = [one(cell), updated[row], AS_OF, "零售业", means];
          expect(valueOf("TIER", ...cells)).toBe(gradeOf(graded.grade[row]));
          const reason = explainGrade(table, graded, row);
          if (reason === undefined) throw new Error("every generated customer is graded");
          const own = { ...reason, benchmark: { ...reason.benchmark, source: "own" as const } };
          expect(valueOf("TIER.WHY", ...cells)).toBe(sentences("zh-CN").reason(own));
        });
      }),
      { numRuns: 40 },
    );
  });

  test("refuse a record later than the as-of day", () => {
    expect(refusalOf("TIER", one("45天/3次/80万"), "2024-06-05", "2024-06-04", "")).toContain("updated 晚于");
  });
});
