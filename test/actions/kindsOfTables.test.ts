// Tables as people keep them: without an Excel table, with figures in three columns, without a grade column, from a Mac.

import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import { day, METHOD_HEADERS, METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY } from "./bookOfCustomers";

afterEach(stopHosts);

describe("a header row without an Excel table", () => {
  test("is found under a title, graded, and gets our columns beside it", async () => {
    const here = book({ asTable: false });
    here.model.insertRows(here.model.requireSheet("客户"), 0, 2);
    here.model.requireSheet("客户").setCell(0, 0, { value: "2024年客户关系细分表" });
    const diff = await preview(here);
    expect(diff.opened.table).toMatchObject({ kind: "range", headerRow: 2, firstColumn: 0, rowCount: 4 });
    await here.actions.accept(diff, here.actions.everything(diff));
    expect([3, 4, 5, 6].map((row) => here.cell(row, 5))).toEqual(["B", "S", "C", "C"]);
    expect([12, 13, 14, 15].map((column) => here.cell(2, column))).toEqual([
      "建议策略",
      "流失风险",
      "下次跟进",
      "评级依据",
    ]);
    const again = await preview(here);
    const outcome = await here.actions.accept(again, here.actions.everything(again));
    expect(outcome.columns.some(({ created }) => created)).toBe(false);
  });

  test("a column of the user's beside the table is never taken for ours", async () => {
    const here = book({ asTable: false });
    here.type(3, 12, "我的便笺");
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.cell(3, 12)).toBe("我的便笺");
    expect(here.headers().slice(12)).toEqual([null, "建议策略", "流失风险", "下次跟进", "评级依据"]);
  });

  test("cells that an array spilled into are left alone", async () => {
    const here = book({ asTable: false });
    const sheet = here.model.requireSheet("客户");
    sheet.setCell(1, 5, { value: "A", formula: "=等级", spillSize: { rows: 4, columns: 1 } });
    for (const row of [2, 3, 4])
      sheet.setCell(row, 5, { value: sheet.value(row, 5), spillParent: { row: 1, column: 5 } });
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, { ...here.actions.everything(diff), replaceFormulas: true });
    expect(here.column("客户等级").slice(1)).toEqual(["S", "B", "C"]);
    expect(outcome.skipped.map(({ row, reason }) => [row, reason])).toContainEqual([2, "spill"]);
  });
});

describe("other layouts", () => {
  test("R, F and M in three columns, R as the date of the last order", async () => {
    const headers = ["客户名称", "最近下单日期", "订单次数", "金额(万元)", "客户等级"];
    const rows = [
      ["甲公司", day(2024, 5, 20), 5, 150, "B"],
      ["乙公司", day(2024, 4, 20), 3, 60, ""],
      ["丙公司", day(2024, 1, 1), 1, 5, "C"],
    ];
    const here = book({ headers, rows });
    const diff = await preview(here);
    expect(diff.keyRole).toBe("name");
    expect([...diff.plan.graded.recencyDays]).toEqual([15, 45, 155]);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["S", "A", "C"]);
  });

  test("a table without a grade column gets one", async () => {
    const without = (row: readonly (string | number)[]) => row.filter((_, column) => column !== 5);
    const here = book({
      headers: without(METHOD_HEADERS).map(String),
      rows: METHOD_ROWS.map(without),
    });
    const diff = await preview(here);
    expect(diff.plan.counts.new).toBe(4);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
  });

  test("rows that cannot be read keep their grade and get no words of ours", async () => {
    const rows = METHOD_ROWS.map((row, at) =>
      row.map((cell, column) => (at === 0 && column === 6 ? "45天/3次/8万5" : cell)),
    );
    const here = book({ rows });
    const diff = await preview(here);
    expect(diff.plan.counts.problem).toBe(1);
    await here.actions.accept(diff, { rows: [0, 1, 2, 3] });
    expect(here.column("客户等级")[0]).toBe("A");
    expect(here.column("评级依据")[0]).toBeNull();
    expect(here.column("流失风险")[0]).toBeNull();
  });

  test("two rows with one id are told apart by their names", async () => {
    const rows = METHOD_ROWS.map((row, at) => (at === 1 ? ["C202405001", ...row.slice(1)] : [...row]));
    const here = book({ rows });
    const diff = await preview(here);
    here.model.insertRows(here.model.requireSheet("客户"), 1, 1);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect([2, 3, 4, 5].map((row) => here.cell(row, 5))).toEqual(["B", "S", "C", "C"]);
  });

  test("a workbook that counts from 1904 gives the same grades and right dates", async () => {
    const shift = (row: readonly (string | number)[]) =>
      row.map((cell, column) => (column === 10 ? Number(cell) - 1462 : cell));
    const here = book({ rows: METHOD_ROWS.map(shift), use1904: true });
    expect(await createOfficeWorkbook().uses1904Dates()).toBe(true);
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(outcome.skipped).toEqual([]);
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
    expect(
      here.column("下次跟进").every((value) => Number(value) + 1462 >= TODAY && Number(value) + 1462 < TODAY + 400),
    ).toBe(true);
    expect((await here.actions.undo(outcome)).kept).toBe(0);
  });

  test("hidden rows are graded and written like any other", async () => {
    const here = book();
    for (const row of [1, 3]) here.model.requireSheet("客户").hiddenRows.add(row);
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
    expect(outcome.columns.every(({ failed }) => failed === 0)).toBe(true);
  });

  test("our date column shows dates", async () => {
    const here = book();
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    const column = here.headers().indexOf("下次跟进");
    expect(here.model.requireSheet("客户").styleAt(1, column).numberFormat).toBe("yyyy-mm-dd");
    expect(here.model.requireSheet("客户").styleAt(1, column + 1).numberFormat ?? "General").toBe("General");
  });
});

describe("finding tables", () => {
  test("nothing to open in an empty workbook", async () => {
    const here = book({ rows: [], headers: [], asTable: false });
    expect((await here.actions.survey()).tables).toEqual([]);
    expect(await here.actions.openTable()).toBeNull();
  });

  test("the table at the selected cell comes first", async () => {
    const here = book();
    const sheet = here.model.requireSheet("客户");
    [
      ["客户名称", "RFM"],
      ["甲", "1天/1次/1万"],
    ].forEach((row, at) => row.forEach((value, column) => sheet.setCell(20 + at, column, { value })));
    here.model.addTable(sheet, { top: 20, left: 0, bottom: 21, right: 1 }, { hasHeaders: true, name: "第二张" });
    here.model.select(sheet, { top: 21, left: 0, bottom: 21, right: 0 });
    const { tables, selected } = await here.actions.survey();
    expect(tables.map(({ name }) => name)).toEqual(["第二张", "客户表"]);
    expect(selected?.name).toBe("第二张");
    here.model.select(sheet, { top: 30, left: 8, bottom: 30, right: 8 });
    expect((await here.actions.survey()).selected).toBeNull();
  });

  test("what was recognised is shown with examples", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    expect(opened?.gradable).toBe(true);
    expect(opened?.missing).toEqual([]);
    expect(opened?.columns[6]).toEqual({
      position: 6,
      header: "RFM指标(R/F/M)",
      role: "rfm",
      examples: ["45天/3次/80万", "15天/5次/150万", "75天/2次/30万"],
      chosen: false,
      passed: null,
      maybe: null,
      doubt: null,
    });
  });

  test("a table without figures says what is missing", async () => {
    const here = book({ headers: ["客户编号", "客户名称", "备注"], rows: [["C1", "甲", "x"]] });
    const opened = await here.actions.openTable();
    expect(opened).toMatchObject({ gradable: false, missing: ["rfm"] });
  });
});
