// Whatever a regrade is computed from is asked again before it is written: one case for each cell of a row.

import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { day, METHOD_ROWS } from "../sample/methodRows";
import { createCalculator } from "excel-stand-in/calc/calculator";
import { book, preview, stopHosts, TODAY, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const WHOLE = [...standardHeaders("zh-CN"), "满意度", "投诉"];
const wholeRows = METHOD_ROWS.map((row) => [...row, 4, "已结案"]);
const SPLIT = ["客户编号", "客户名称", "客户等级", "最近下单日期", "订单次数", "订单金额(万元)", "最后更新时间"];
const DAYS = ["客户编号", "客户名称", "客户等级", "最近下单距今天数", "订单次数", "订单金额(万元)", "最后更新时间"];
const splitRows = (recency: number) => [
  ["C1", "甲", "A", recency, 3, 80, day(2024, 5, 20)],
  ["C2", "乙", "A", recency, 4, 90, day(2024, 5, 20)],
];

/** Grades of a table in which one cell of the first row was changed between the diff and the write. */
async function acceptedAfter(here: Book, header: string, input: string | number) {
  const diff = await preview(here);
  const choice = here.actions.everything(diff);
  const before = here.column("客户等级")[0];
  here.type(1, here.headers().indexOf(header), input);
  const outcome = await here.actions.accept(diff, { ...choice, rows: [0, ...choice.rows.filter((row) => row > 0)] });
  return { before, after: here.column("客户等级")[0], skipped: outcome.skipped, changedRows: outcome.changedRows };
}

test.each([
  ["RFM指标(R/F/M)", "46天/3次/80万"],
  ["所属行业", "零售业"],
  ["最后更新时间", "2024-05-21"],
  ["核心需求标签", "价格敏感型"],
  ["备注", "已换供应商"],
  ["满意度", 1],
  ["投诉", "处理中"],
])("%s changed meanwhile: the row is not written, and comes back for another look", async (header, input) => {
  const here = book({ headers: WHOLE, rows: wholeRows });
  const { before, after, skipped, changedRows } = await acceptedAfter(here, header, input);
  expect([before, after]).toEqual(["A", "A"]);
  expect(changedRows).toEqual([0]);
  expect(skipped).toEqual([{ row: 0, header: "", reason: "changedMeanwhile" }]);
  expect(here.column("建议策略")[0]).toBeNull();
});

test.each([
  ["最近下单日期", SPLIT, day(2024, 3, 1), day(2024, 3, 2)],
  ["最近下单距今天数", DAYS, 95, 96],
  ["订单次数", DAYS, 95, 9],
  ["订单金额(万元)", DAYS, 95, 700],
] as const)(
  "%s, one of three columns, changed meanwhile: the row is not written",
  async (header, headers, recency, input) => {
    const here = book({ headers, rows: splitRows(recency) });
    const { before, after, changedRows } = await acceptedAfter(here, header, input);
    expect([before, after]).toEqual(["A", "A"]);
    expect(changedRows).toEqual([0]);
  },
);

test("what no regrade is computed from may change: the row is written", async () => {
  const here = book({ headers: WHOLE, rows: wholeRows });
  const { after, skipped } = await acceptedAfter(here, "联系人", "新联系人");
  expect([after, skipped]).toEqual(["B", []]);
});

describe("a follow-up that writes only the date", () => {
  test.each([
    ["最近下单日期", day(2024, 5, 30)],
    ["最后更新时间", day(2024, 6, 1)],
  ] as const)("%s that a colleague typed meanwhile is kept, and so is the date", async (header, input) => {
    const here = book({ headers: SPLIT, rows: splitRows(day(2024, 5, 1)) });
    const diff = await preview(here);
    here.type(1, here.headers().indexOf(header), input);
    const stood = here.column("最后更新时间")[0];
    const outcome = await here.actions.logFollowUp(diff, 0, {
      channel: "phone",
      person: "",
      feedback: "",
      promise: "",
      stage: null,
      objection: null,
      result: "open",
    });
    expect(outcome.cells?.recency).toBeNull();
    expect(outcome.skipped.map(({ reason }) => reason)).toEqual(["changedMeanwhile"]);
    expect([here.column(header)[0], here.column("最后更新时间")[0]]).toEqual([input, stood]);
  });
});

test("columns given another meaning between opening and the regrade are read by the new one", async () => {
  const here = book();
  const opened = await here.actions.openTable();
  if (opened === null) throw new Error("no table");
  const at = here.headers().indexOf("联系人");
  await here.actions.remap(opened, { choices: [{ position: at, role: "name" }] });
  const diff = await here.actions.previewRegrade(opened, {});
  expect(diff.opened.map.positions.name).toBe(at);
  expect(diff.plan.table.cells.name).toEqual(METHOD_ROWS.map((row) => row[at]));
});

describe("undo of a write over formulas and into waiting columns", () => {
  test("a formula that was replaced beside plain grades comes back as a formula, the plain grades as they were", async () => {
    const here = book();
    here.model.calculator = createCalculator({ clock: () => TODAY });
    here.model.requireSheet("客户").setCell(1, 5, { value: "A", formula: '=IF(1>0,"A","")' });
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, { ...here.actions.everything(diff), replaceFormulas: true });
    expect([1, 2, 3, 4].map((row) => here.cell(row, 5))).toEqual(["B", "S", "C", "C"]);
    expect((await here.actions.undo(outcome)).kept).toBe(0);
    const cells = [1, 2, 3, 4].map((row) => here.model.requireSheet("客户").cell(row, 5));
    expect(cells.map((cell) => cell?.formula)).toEqual(['=IF(1>0,"A","")', undefined, undefined, undefined]);
    expect(cells.slice(1).map((cell) => cell?.value)).toEqual(["S", "B", "C"]);
  });

  test("a blank 下次跟进 that waits for us shows dates, not 45462, and the undo leaves it blank", async () => {
    const here = book({ headers: [...standardHeaders("zh-CN"), "下次跟进"] });
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    const at = here.headers().indexOf("下次跟进");
    const sheet = here.model.requireSheet("客户");
    expect(here.headers().filter((header) => String(header).startsWith("下次跟进"))).toEqual(["下次跟进"]);
    for (const row of [1, 2, 3, 4]) {
      expect(typeof here.cell(row, at)).toBe("number");
      expect(sheet.styleAt(row, at).numberFormat).toMatch(/yyyy.*d/);
    }
    await here.actions.undo(outcome);
    expect(here.column("下次跟进")).toEqual([null, null, null, null]);
  });

  test("text of the user's in a waiting column makes it the user's", async () => {
    const here = book({ headers: [...standardHeaders("zh-CN"), "流失风险"] });
    here.type(4, 12, "看情况");
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("流失风险")).toEqual([null, null, null, "看情况"]);
    expect(here.headers().slice(12)).toEqual(["流失风险", "建议策略", "流失风险 2", "下次跟进", "评级依据"]);
  });
});
