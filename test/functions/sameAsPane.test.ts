// A formula and the pane give one answer. Tables as people keep them, with whatever may stand in a cell, are graded by the
// pane's own core; then every formula that the pane would insert is asked with exactly the arguments it would be inserted
// with. It says what the pane says, or it refuses with a sentence; it never says something else.

import { rowFacts } from "../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import type { FunctionId } from "../../src/domain/formula/cellFunctions";
import { COLUMN_FORMULAS, formulasFor, writtenFormula } from "../../src/domain/formula/columnFormulas";
import { referencesIn } from "../../src/domain/formula/references";
import { frozenBenchmarks } from "../../src/domain/grading/benchmark";
import { dropDates, nextDrop } from "../../src/domain/grading/drop";
import { gapTo } from "../../src/domain/grading/gap";
import type { RecencyMode } from "../../src/domain/grading/graded";
import { gradeTable } from "../../src/domain/grading/gradeTable";
import { explainGrade } from "../../src/domain/grading/reason";
import { recencyBasisOf } from "../../src/domain/grading/recency";
import { planRegrade, riskLevelOf } from "../../src/domain/regrade/planRegrade";
import type { RegradePlan } from "../../src/domain/regrade/plan";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { layIntoColumns } from "../../src/domain/table/columns";
import { ROW_EMPTY, ROW_ORDERS, ROW_PROBLEM } from "../../src/domain/table/customerTable";
import { parseDay } from "../../src/domain/table/day";
import { isBlankCell } from "../../src/domain/table/text";
import { recognizeColumns } from "../../src/domain/table/headers";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { makeRfm } from "../../src/domain/table/rfm";
import type { CellRows, CellValue } from "../../src/domain/vocabulary/cell";
import type { CellsByRole, ColumnRole } from "../../src/domain/vocabulary/column";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { gradeOf } from "../../src/domain/vocabulary/grade";
import { gapText } from "../../src/i18n/functions/gapText";
import { zhFunctions } from "../../src/i18n/functions/zh-CN";
import { sentences } from "../../src/i18n/sentences/sentences";
import { ask, column, valueOf } from "./calls";

const AS_OF = 45447 as SerialDay;
const words = sentences("zh-CN");

const FORMS = {
  composite: ["客户编号", "RFM指标(R/F/M)", "所属行业", "最后更新时间", "备注"],
  days: ["客户编号", "距上次下单天数", "消费频次", "消费金额", "所属行业", "最后更新时间", "备注"],
  wan: ["客户编号", "消费金额(万元)", "距上次下单天数", "所属行业", "消费频次", "最后更新时间", "备注"],
  date: ["客户编号", "最近下单日期", "消费频次", "消费金额", "所属行业", "最后更新时间", "备注"],
} as const;
type Form = keyof typeof FORMS;

const text = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
const past = fc.integer({ min: AS_OF - 200, max: AS_OF });
const anyDay: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: past },
  { weight: 4, arbitrary: past.map(text) },
  { weight: 1, arbitrary: past.map((day) => text(day).replaceAll("-", "/")) },
  { weight: 1, arbitrary: past.map((day) => day + 0.75) },
  { weight: 1, arbitrary: past.map((day) => Number(text(day).replaceAll("-", ""))) },
);
/** What else stands in cells. */
const mess: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
  ...[null, "", "　", 0, true, "#N/A", "#DIV/0!", -3, "无", "三次", "1个月", "5/6/2024", "45", "昨天"],
  ...[NaN, Infinity, "9".repeat(400), "8万5", "2.5", "45天/3次", AS_OF + 3, text(AS_OF + 3)],
);
const mostly = (good: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: mess });

const days: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 200 }).map((n) => `${n}天`) },
  { weight: 1, arbitrary: past.map(text) },
);
const orders: fc.Arbitrary<CellValue> = fc.integer({ min: 0, max: 20 });
const amount: fc.Arbitrary<CellValue> = fc.integer({ min: 0, max: 20_000 }).map((hundreds) => hundreds * 100);
const composite: fc.Arbitrary<CellValue> = fc
  .record({
    recencyDays: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 500 })),
    orderCount: fc.integer({ min: 0, max: 20 }),
    amountYuan: fc.oneof({ weight: 9, arbitrary: amount.map(Number) }, { weight: 1, arbitrary: fc.constant(0) }),
  })
  .map(makeRfm);
const dateOrDays: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: anyDay },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 200 }).map((n) => `${n}天`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }) },
);
/** In a column of days a number as large as a date is a problem to the pane; alone in a formula it is that date. */
const noSerial = (cell: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> =>
  cell.filter((value) => !(typeof value === "number" && value >= 20_000 && value < 1e9));

const tail = [
  mostly(fc.constantFrom("信息技术", "制造业", "零售业", "")).filter((name) => name !== 0),
  mostly(anyDay),
  fc.constantFrom<CellValue>("", null, "对比3家供应商报价", "竞品在接触，投诉过", "老客户"),
] as const;
const ROWS: Readonly<Record<Form, readonly fc.Arbitrary<CellValue>[]>> = {
  composite: [mostly(composite), ...tail],
  days: [noSerial(mostly(days)), mostly(orders), mostly(amount), ...tail],
  wan: [
    mostly(amount.map((yuan) => Number(yuan) / 1e4)),
    noSerial(mostly(days)),
    tail[0],
    mostly(orders),
    tail[1],
    tail[2],
  ],
  date: [mostly(dateOrDays), mostly(orders), mostly(amount), ...tail],
};

interface Book {
  readonly form: Form;
  readonly rows: CellRows;
  readonly recency: RecencyMode;
}
const books: fc.Arbitrary<Book> = fc.constantFrom<Form>("composite", "days", "wan", "date").chain((form) =>
  fc.record({
    form: fc.constant(form),
    rows: fc
      .array(fc.tuple(...ROWS[form]), { minLength: 3, maxLength: 12, size: "max" })
      .map((rows) => rows.map((row, at) => [`C20240500${at}`, ...row])),
    recency: fc.constantFrom<RecencyMode>("aged", "aged", "recorded"),
  }),
);

/** The table as the pane grades it. */
function panePlan({ form, rows, recency }: Book): RegradePlan {
  const headers = FORMS[form];
  const map = recognizeColumns(headers);
  const columns: CellValue[][] = headers.map(() => []);
  layIntoColumns(rows, columns, 0);
  const cells: Partial<Record<ColumnRole, readonly CellValue[]>> = {};
  for (const [role, position] of Object.entries(map.positions)) cells[role as ColumnRole] = columns[position];
  const table = readCustomers(cells as CellsByRole, map, rows.length, AS_OF);
  const { rules } = DEFAULT_SETTINGS;
  return planRegrade(table, gradeTable(table, { asOf: AS_OF, recency, rules, ownBenchmarks: [] }), DEFAULT_SETTINGS);
}

/** What the formula inserted into this row would be asked with. */
function argumentsOf(id: FunctionId, book: Book, plan: RegradePlan, row: number): readonly unknown[] {
  const headers = FORMS[book.form];
  const lines = frozenBenchmarks(plan.table, plan.graded);
  const benchmarks = [
    ["行业", "户数", "平均次数", "平均金额(元)"],
    ...lines.map(({ industry, n, meanOrders, meanAmountYuan }) => [industry, n, meanOrders, meanAmountYuan]),
  ];
  const { map } = plan.table;
  return writtenFormula(id, {
    map,
    references: referencesIn({ kind: "table", name: "表", headerRow: 0, firstColumn: 0, headers, rowCount: 9 }, row),
    cell: (role) => book.rows[row][map.positions[role] ?? -1] ?? null,
    benchmarks: lines.length === 0 ? null : { text: "基准", rows: benchmarks },
    rules: null,
    recency: book.recency,
    asOf: { text: "'评级规则'!$E$1", value: AS_OF },
    prefix: "",
    settings: DEFAULT_SETTINGS,
  }).values;
}

/**
 * What a formula is not told. A bare 0 may be a blank cell, so zeros alone are a customer without orders to it. As recorded, it
 * does not look at 最后更新时间, and so misses one that lies in the future or is an error; a stage needs no industry.
 */
function isUntold(id: FunctionId, { form, rows, recency }: Book, { table }: RegradePlan, row: number): boolean {
  const { positions } = table.map;
  const roles: readonly ColumnRole[] = form === "composite" ? ["rfm"] : ["recency", "frequency", "monetary"];
  const figures = roles.map((role) => rows[row][positions[role] ?? -1]);
  const problems = table.problems.filter((problem) => problem.row === row && problem.blocking);
  const skipsUpdated = recency === "recorded";
  const untold = (role: ColumnRole): boolean =>
    (role === "updated" && skipsUpdated) || (role === "industry" && id === "CUSTOMER.STAGE");
  return (
    figures.every((cell) => cell === 0 || isBlankCell(cell)) ||
    (problems.length > 0 && problems.every(({ role }) => untold(role)))
  );
}

type Expected = (plan: RegradePlan, row: number) => unknown;

/** What the pane says of a row it could read. Undefined: the pane says nothing that a formula could be held to. */
const PANE: Partial<Record<FunctionId, Expected>> = {
  TIER: ({ graded }, row) => gradeOf(graded.grade[row]),
  "TIER.WHY": ({ table, graded }, row) => {
    const reason = explainGrade(table, graded, row);
    if (reason === undefined) return undefined;
    const { benchmark, recencyBasis } = reason;
    // Among dates of the last order, a typed R is as recorded because the formula has no day to age it from.
    if (table.map.recencyForm === "date" && recencyBasis === "recorded") return undefined;
    // A customer without an industry is measured against the line for every industry.
    const line = {
      ...benchmark,
      source: "own",
      ...(reason.industry === "" ? { forEveryIndustry: true } : {}),
    } as const;
    return words.reason(benchmark.source === "absolute" ? reason : { ...reason, benchmark: line });
  },
  "TIER.GAP": ({ table, graded }, row) => {
    const better = gradeOf(graded.grade[row] - 1) ?? "S";
    const gap = table.state[row] === ROW_ORDERS ? gapTo(table, graded, row, better) : undefined;
    return gap === undefined ? undefined : gapText(gap, zhFunctions.gap);
  },
  "TIER.DROPDATE": ({ table, graded }, row) => {
    if (table.state[row] !== ROW_ORDERS) return "";
    if (recencyBasisOf(table, row, graded.recency) === "recorded") return dropDates(table, graded, row)[0]?.day ?? "";
    return nextDrop(table, graded, row)?.day ?? "";
  },
  "TIER.CHURN": (plan, row) => (plan.graded.recency === "aged" ? words.risk(riskLevelOf(plan, row)) : undefined),
  "TIER.CHURNWHY": (plan, row) => {
    if (plan.graded.recency !== "aged") return undefined;
    const { level, score, reasons } = rowFacts(plan, row).risk;
    const parts = reasons.map((reason) => zhFunctions.riskReason(words.riskReason(reason), reason.points));
    return zhFunctions.risk(words.risk(level), score, parts);
  },
  "CUSTOMER.STAGE": (plan, row) => {
    const stage = rowFacts(plan, row).stage;
    return stage === undefined ? undefined : zhFunctions.stage(stage);
  },
};

describe("an inserted formula", () => {
  test.each(Object.keys(PANE) as FunctionId[])(
    "%s says what the pane says of the row, or refuses with a sentence, whatever stands in its cells",
    (id) => {
      let answers = 0;
      fc.assert(
        fc.property(books, (book) => {
          const plan = panePlan(book);
          fc.pre(formulasFor(plan.table.map).includes(id));
          book.rows.forEach((_, row) => {
            if (isUntold(id, book, plan, row)) return;
            const answer = ask(id, ...argumentsOf(id, book, plan, row));
            if ("error" in answer) return expect(answer.sentence).toMatch(/[\u4e00-\u9fff]/);
            expect([row, plan.table.state[row] === ROW_PROBLEM]).toEqual([row, false]);
            if (plan.table.state[row] === ROW_EMPTY) return;
            const expected = PANE[id]?.(plan, row);
            if (expected === undefined) return expect(String(answer.value)).not.toMatch(/NaN|undefined|Infinity/);
            answers++;
            expect([row, answer.value]).toEqual([row, expected]);
          });
        }),
        { numRuns: 150 },
      );
      expect(answers).toBeGreaterThan(300);
    },
  );

  test("is held to the pane wherever it measures a customer", () => {
    const measuring = COLUMN_FORMULAS.filter(
      (id) => !/^RFM|^CLV|ID$|QUADRANT|STRATEGY|OWNER|NEXTCONTACT|STALE|TAGS|RISKWORDS/.test(id),
    );
    expect(Object.keys(PANE).sort()).toEqual([...measuring].sort());
  });
});

describe("TIER.COLUMN and TIER.BENCHMARKS", () => {
  /** A bare 0 may be a blank, which the pane knows and a formula does not: it is kept out here. */
  const agedBooks = books
    .map((book) => ({
      ...book,
      recency: "aged" as const,
      rows: book.rows.map((row) => row.map((cell) => (cell === 0 ? 1 : cell))),
    }))
    .filter(({ form }) => form !== "wan");

  /** The columns a person gives: R/F/M, the day of the record, and the industry. */
  function columnsOf({ form, rows }: Book): readonly [CellRows, CellRows, SerialDay, CellRows] {
    const width = form === "composite" ? 1 : 3;
    const rest = rows.map((row) => row.slice(1 + width));
    return [
      rows.map((row) => row.slice(1, 1 + width)),
      column(rest.map(([, updated]) => updated)) as CellRows,
      AS_OF,
      column(rest.map(([industry]) => industry)) as CellRows,
    ];
  }

  /** Would the cells alone show that this is a column of dates, or of days? The pane has a header to tell. */
  const isPlainlyOf = ({ form, rows }: Book): boolean => {
    const dates = rows.filter((row) => typeof parseDay(row[1]) === "number").length;
    const filled = rows.filter((row) => !isBlankCell(row[1])).length;
    return form === "composite" || dates * 2 > filled === (form === "date");
  };

  test("age every row to the as-of day, read dates of orders, and give the grades and means of the pane", () => {
    let answers = 0;
    fc.assert(
      fc.property(agedBooks, (book) => {
        fc.pre(isPlainlyOf(book));
        const plan = panePlan(book);
        const said = valueOf("TIER.COLUMN", ...columnsOf(book)) as string[][];
        book.rows.forEach((_, row) => {
          if (plan.table.state[row] === ROW_PROBLEM) return expect(said[row][0]).toMatch(/^无法评级：/);
          if (isUntold("TIER", book, plan, row)) return;
          answers++;
          expect([row, said[row][0]]).toEqual([row, gradeOf(plan.graded.grade[row])]);
        });
        const lines = frozenBenchmarks(plan.table, plan.graded);
        const means = ask("TIER.BENCHMARKS", ...columnsOf(book));
        if ("error" in means) return expect([means.error, lines.length]).toEqual(["#N/A", 0]);
        // An industry of rows without anything below the last customer is none of the column's.
        expect(
          lines.map(({ industry, n, meanOrders, meanAmountYuan }) => [industry, n, meanOrders, meanAmountYuan]),
        ).toEqual(expect.arrayContaining((means.value as unknown[][]).slice(1).map((row) => row.slice(0, 4))));
      }),
      { numRuns: 200 },
    );
    expect(answers).toBeGreaterThan(300);
  });
});
