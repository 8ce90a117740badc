import fc from "fast-check";
import type { GradedTable } from "../../src/domain/grading/graded";
import { gapTo } from "../../src/domain/grading/gap";
import { gradeTable } from "../../src/domain/grading/gradeTable";
import { explainGrade } from "../../src/domain/grading/reason";
import { DEFAULT_RULES } from "../../src/domain/grading/rules";
import { dropsFrom } from "../../src/domain/grading/drop";
import { ownBenchmarkFor } from "../../src/domain/grading/benchmark";
import { parseBenchmarks } from "../../src/domain/grading/ownBenchmarks";
import { ROW_ORDERS, type CustomerTable } from "../../src/domain/table/customerTable";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { makeRfm } from "../../src/domain/table/rfm";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { gradeOf, gradeCode } from "../../src/domain/vocabulary/grade";
import type { CellRows } from "../../src/domain/vocabulary/cell";
import { gapText } from "../../src/i18n/functions/gapText";
import { zhFunctions } from "../../src/i18n/functions/zh-CN";
import { sentences } from "../../src/i18n/sentences/sentences";
import {
  column,
  customers,
  figures,
  METHOD_INDUSTRIES,
  METHOD_RFM,
  one,
  refusalOf,
  valueOf,
  type Cells,
} from "./calls";

const AS_OF = 45443 as SerialDay;

/** The same customers as the pane would read and grade them. */
function paneTable(rfm: readonly string[], industry: readonly string[]): { table: CustomerTable; graded: GradedTable } {
  const map = { positions: { id: 0, rfm: 1, industry: 2 }, amountUnit: "yuan", recencyForm: "composite" } as const;
  const table = readCustomers({ id: rfm.map((_, row) => `C${row}`), rfm, industry }, map, rfm.length, AS_OF);
  return {
    table,
    graded: gradeTable(table, { asOf: AS_OF, recency: "recorded", rules: DEFAULT_RULES, ownBenchmarks: [] }),
  };
}

const paneGrades = (graded: GradedTable): readonly (string | undefined)[] => Array.from(graded.grade, gradeOf);

describe("TIER", () => {
  const benchmarks = valueOf("TIER.BENCHMARKS", column(METHOD_RFM), null, null, column(METHOD_INDUSTRIES)) as Cells;

  test("gives the method's four customers A, S, B and C against their table's means", () => {
    const grades = METHOD_RFM.map((rfm, row) =>
      valueOf("TIER", one(rfm), null, null, METHOD_INDUSTRIES[row], benchmarks),
    );
    expect(grades).toEqual(["A", "S", "B", "C"]);
  });

  test("gives them the same by fixed amounts, where there is no benchmark", () => {
    expect(METHOD_RFM.map((rfm) => valueOf("TIER", one(rfm)))).toEqual(["A", "S", "B", "C"]);
  });

  test("takes three cells beside or below each other like the composite cell", () => {
    fc.assert(
      fc.property(figures, ({ recencyDays, orderCount, amountYuan }) => {
        const cells = [`${recencyDays}天`, orderCount, amountYuan];
        const composite = valueOf(
          "TIER",
          one(makeRfm({ recencyDays, orderCount, amountYuan })),
          null,
          null,
          "制造业",
          benchmarks,
        );
        expect(valueOf("TIER", [cells], null, null, "制造业", benchmarks)).toBe(composite);
        expect(valueOf("TIER", column(cells), null, null, "制造业", benchmarks)).toBe(composite);
      }),
    );
  });

  test("gives every customer the grade of the pane, from the column's own benchmarks", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const rfm = rows.map((row) => row.rfm);
        const industry = rows.map((row) => row.industry);
        const { graded } = paneTable(rfm, industry);
        const table =
          graded.benchmarks[0].source === "absolute"
            ? undefined
            : valueOf("TIER.BENCHMARKS", column(rfm), null, null, column(industry));
        const given = rfm.map((cell, row) => valueOf("TIER", one(cell), null, null, industry[row], table));
        expect(given).toEqual(paneGrades(graded));
      }),
      { numRuns: 60 },
    );
  });
});

describe("TIER.COLUMN", () => {
  test("gives every customer the grade of the pane", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const rfm = rows.map((row) => row.rfm);
        const industry = rows.map((row) => row.industry);
        const used = rfm.findLastIndex((cell) => cell !== "") + 1;
        const { graded } = paneTable(rfm.slice(0, used), industry.slice(0, used));
        const expected = [...paneGrades(graded), ...rfm.slice(used).map(() => "")];
        expect(valueOf("TIER.COLUMN", column(rfm), null, null, column(industry))).toEqual(column(expected));
      }),
      { numRuns: 60 },
    );
  });

  test("takes three columns, and says in its row why one cannot be graded", () => {
    const answers = valueOf("TIER.COLUMN", [
      [45, 3, 800000],
      [0, 3, 800000],
      ["0天", 3, "80万"],
      [45, "三次", 800000],
      ["", "", ""],
      [15, 5, 1500000],
    ]) as string[][];
    expect(answers.map(([answer]) => answer.slice(0, 4))).toEqual(["B", "无法评级", "B", "无法评级", "C", "A"]);
    expect(answers[1][0]).toContain("0天");
    expect(answers[3][0]).toContain("三次");
  });

  test("leaves the rows below the last customer empty", () => {
    expect(valueOf("TIER.COLUMN", column(["45天/3次/80万", null, 0]))).toEqual([["A"], [""], [""]]);
  });

  test("refuses an industry column of another length, and two columns of figures", () => {
    expect(refusalOf("TIER.COLUMN", column(METHOD_RFM), null, null, column(["零售业"]))).toContain("industry 有 1 行");
    expect(refusalOf("TIER.COLUMN", [[45, 3]])).toContain("一列");
  });
});

describe("TIER.BENCHMARKS", () => {
  test("can be read back as the benchmarks it stands for", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const rfm = rows.map((row) => row.rfm);
        const industry = rows.map((row) => row.industry);
        const { table, graded } = paneTable(rfm, industry);
        fc.pre(graded.benchmarks[0].source !== "absolute");
        const spilled = valueOf("TIER.BENCHMARKS", column(rfm), null, null, column(industry)) as CellRows;
        expect(new Set(spilled.map((row) => row.length)).size).toBe(1);
        const read = parseBenchmarks(spilled);
        expect(read.problems).toEqual([]);
        for (const name of table.industries) {
          const expected = graded.benchmarks[table.industries.indexOf(name)];
          expect(ownBenchmarkFor(name, read.benchmarks)).toMatchObject({ ...expected, source: "own" });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("has no answer for fewer customers than a mean needs", () => {
    expect(refusalOf("TIER.BENCHMARKS", column(METHOD_RFM.slice(0, 2)), null, null, column(["零售业", "零售业"]))).toBe(
      "#N/A rfm 里有订单的客户不足 3 户，没有可用的均值",
    );
  });
});

/** A customer without an industry is measured against the line for every industry. */
const everyIndustryOf = (industry: string): { forEveryIndustry?: boolean } =>
  industry === "" ? { forEveryIndustry: true } : {};

describe("TIER.WHY", () => {
  test("says what the pane says, but for the name of the benchmark", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const rfm = rows.map((row) => row.rfm);
        const industry = rows.map((row) => row.industry);
        const { table, graded } = paneTable(rfm, industry);
        const own =
          graded.benchmarks[0].source === "absolute"
            ? undefined
            : valueOf("TIER.BENCHMARKS", column(rfm), null, null, column(industry));
        rfm.forEach((cell, row) => {
          const reason = explainGrade(table, graded, row);
          if (reason === undefined) throw new Error("every row is graded");
          const { benchmark } = reason;
          const renamed =
            benchmark.source === "absolute"
              ? benchmark
              : { ...benchmark, source: "own" as const, ...everyIndustryOf(reason.industry) };
          expect(valueOf("TIER.WHY", one(cell), null, null, industry[row], own)).toBe(
            sentences("zh-CN").reason({ ...reason, benchmark: renamed }),
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("TIER.GAP", () => {
  test("counts the customer's own weight in a mean of n, as the pane does", () => {
    const benchmarks = valueOf("TIER.BENCHMARKS", column(METHOD_RFM), null, null, column(METHOD_INDUSTRIES));
    expect(valueOf("TIER.GAP", one(METHOD_RFM[0]), null, null, "信息技术", benchmarks)).toBe(
      "距 S 还差：金额再加 31万（超过 111万）、再下 1 单（达到 4 次）、30 天内下单",
    );
    expect(valueOf("TIER.GAP", one(METHOD_RFM[1]), null, null, "制造业", benchmarks)).toBe("已达到 S 的要求");
  });

  test("says what the pane says for any customer with orders, for any target", () => {
    fc.assert(
      fc.property(customers, fc.constantFrom("S", "A", "B"), (rows, target) => {
        const rfm = rows.map((row) => row.rfm);
        const industry = rows.map((row) => row.industry);
        const { table, graded } = paneTable(rfm, industry);
        fc.pre(graded.benchmarks[0].source !== "absolute");
        const benchmarks = valueOf("TIER.BENCHMARKS", column(rfm), null, null, column(industry));
        rfm.forEach((cell, row) => {
          if (table.state[row] !== ROW_ORDERS) return;
          const gap = gapTo(table, graded, row, target);
          if (gap === undefined) throw new Error("every row is graded");
          expect(valueOf("TIER.GAP", one(cell), null, null, industry[row], benchmarks, null, target)).toBe(
            gapText(gap, zhFunctions.gap),
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  test("leaves a benchmark without n as it is", () => {
    const given = [["信息技术", 2.75, 662500]];
    expect(valueOf("TIER.GAP", one(METHOD_RFM[0]), null, null, "信息技术", given)).toContain("超过 99.38万");
  });
});

describe("TIER.DROPDATE", () => {
  test("gives the method's golden days", () => {
    const benchmarks = valueOf("TIER.BENCHMARKS", column(METHOD_RFM), null, null, column(METHOD_INDUSTRIES));
    const updated = ["2024-05-20", 45434, "2024.5.18", "2024/5/15"];
    const days = METHOD_RFM.map((rfm, row) =>
      valueOf("TIER.DROPDATE", one(rfm), updated[row], null, METHOD_INDUSTRIES[row], benchmarks),
    );
    expect(days).toEqual([45447, 45449, 45445, ""]);
  });

  test("is the core's first drop", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const drop = dropsFrom(AS_OF, given, ownBenchmarkFor("", []), DEFAULT_RULES)[0];
        expect(valueOf("TIER.DROPDATE", one(makeRfm(given)), AS_OF)).toBe(drop?.day ?? "");
        if (drop !== undefined) expect(gradeCode(drop.to)).toBeGreaterThan(gradeCode(drop.from));
      }),
    );
  });

  test("needs the day the figures were true on, unless there is no order to age", () => {
    expect(refusalOf("TIER.DROPDATE", one(METHOD_RFM[0]), 0)).toBe("#VALUE! updated 是空的：要写日期，例如 2024-05-20");
    expect(valueOf("TIER.DROPDATE", one(""), 0)).toBe("");
  });
});
