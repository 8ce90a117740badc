// What happens in the sheet between the diff and the write, and after it.

import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

/** Somebody sorts: the data rows stand in this order now. */
function reorder(model: WorkbookModel, order: readonly number[]): void {
  const sheet = model.requireSheet("客户");
  const rows = order.map((row) => METHOD_ROWS[row] ?? []);
  rows.forEach((row, at) => row.forEach((value, column) => sheet.setCell(at + 1, column, { value })));
}

describe("between the diff and the write", () => {
  test("rows that were sorted get their own grades", async () => {
    const here = book();
    const diff = await preview(here);
    reorder(here.model, [3, 2, 1, 0]);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["C", "C", "S", "B"]);
    expect(outcome.skipped).toEqual([]);
    expect(outcome.gradedRows).toEqual([0, 2]);
  });

  test("a row inserted above moves nothing into the wrong customer", async () => {
    const here = book();
    const diff = await preview(here);
    here.model.insertRows(here.model.requireSheet("客户"), 1, 1);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual([null, "B", "S", "C"]);
    expect(here.cell(5, 5)).toBe("C");
  });

  test("a deleted customer is reported, the others are written", async () => {
    const here = book();
    const diff = await preview(here);
    here.model.deleteRows(here.model.requireSheet("客户"), 1, 1);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(outcome.skipped).toEqual([{ row: 0, header: "", reason: "keyGone" }]);
    expect([1, 2, 3].map((row) => here.cell(row, 5))).toEqual(["S", "C", "C"]);
  });

  test("a grade that a colleague typed is kept and comes back for another look", async () => {
    const here = book();
    const diff = await preview(here);
    here.type(1, 5, "S");
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["S", "S", "C", "C"]);
    expect(outcome.changedRows).toEqual([0]);
    expect(outcome.gradedRows).toEqual([2]);
  });

  test("new figures make the diff of that row void", async () => {
    const here = book();
    const diff = await preview(here);
    here.type(1, 6, "1天/9次/200万");
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["A", "S", "C", "C"]);
    expect(outcome.changedRows).toEqual([0]);
  });

  test("a moved column is found by its header", async () => {
    const here = book();
    const diff = await preview(here);
    here.model.insertColumns(here.model.requireSheet("客户"), 2, 1);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
    expect(here.column("RFM指标(R/F/M)")).toEqual(METHOD_ROWS.map((row) => row[6]));
  });

  test("a renamed table is still the same table", async () => {
    const here = book();
    const diff = await preview(here);
    const [{ table, sheet }] = here.model.tables as [(typeof here.model.tables)[number]];
    here.model.changeTable(sheet, table.id, { name: "全国客户" });
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
  });

  test("a deleted table is told as gone, and nothing is written", async () => {
    const here = book();
    const diff = await preview(here);
    const [{ table, sheet }] = here.model.tables as [(typeof here.model.tables)[number]];
    here.model.deleteTable(sheet, table, false);
    await expect(here.actions.accept(diff, here.actions.everything(diff))).rejects.toMatchObject({ code: "tableGone" });
    expect(await here.actions.changedSince(diff)).toEqual({ gone: true, changedRows: [], addedRows: 0 });
  });

  test("what changed since the diff can be asked", async () => {
    const here = book();
    const diff = await preview(here);
    expect(await here.actions.changedSince(diff)).toEqual({ gone: false, changedRows: [], addedRows: 0 });
    here.type(2, 11, "已换供应商");
    expect(await here.actions.changedSince(diff)).toEqual({ gone: false, changedRows: [1], addedRows: 0 });
  });
});

describe("formulas and text", () => {
  function withFormula() {
    const here = book();
    here.model.requireSheet("客户").setCell(1, 5, { value: "A", formula: "=TIER(G2)" });
    return here;
  }

  test("a grade that is calculated is kept, said before and after, and the row's own columns are written", async () => {
    const here = withFormula();
    const diff = await preview(here);
    expect(diff.formulaRows).toEqual([0]);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.model.requireSheet("客户").cell(1, 5)).toMatchObject({ formula: "=TIER(G2)" });
    expect(outcome.skipped).toEqual([{ row: 0, header: "客户等级", reason: "formula" }]);
    expect(here.column("流失风险")[0]).toBe("低");
  });

  test("with consent the formula is replaced, and the undo brings it back", async () => {
    const here = withFormula();
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, { ...here.actions.everything(diff), replaceFormulas: true });
    expect(here.model.requireSheet("客户").cell(1, 5)).toMatchObject({ value: "B" });
    expect(here.model.requireSheet("客户").cell(1, 5)?.formula).toBeUndefined();
    expect(outcome.report.undo.cells.find(({ header }) => header === "客户等级")?.before[0]).toBe("=TIER(G2)");
  });

  test("text that looks like a formula is written as text", async () => {
    const here = book();
    const workbook = (await import("../../src/excel/officeWorkbook")).createOfficeWorkbook();
    const table = (await workbook.survey()).tables[0];
    if (table === undefined) throw new Error("no table");
    const texts = ['=HYPERLINK("http://x")', "+1", "-2", "@sum"];
    await workbook.apply({
      table,
      rows: [0, 1, 2, 3],
      key: [{ position: 0, values: METHOD_ROWS.map((row) => row[0] ?? "") }],
      guards: [],
      dates: [],
      columns: [{ position: null, header: "评级依据", values: texts, before: null, format: "text" }],
      replaceFormulas: false,
    });
    expect(here.column("评级依据")).toEqual(texts);
    const cells = [1, 2, 3, 4].map((row) => here.model.requireSheet("客户").cell(row, 12));
    expect(cells.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("the user's own columns", () => {
  test("strategy and owner are replaced for ticked rows only", async () => {
    const here = book();
    const diff = await preview(here);
    await here.actions.accept(diff, { ...here.actions.everything(diff), strategyRows: [0], ownerRows: [2] });
    const strategies = here.column("当前跟进策略");
    expect(strategies[0]).not.toBe(METHOD_ROWS[0]?.[8]);
    expect(strategies[0]).toBe(here.column("建议策略")[0]);
    expect(strategies.slice(1)).toEqual(METHOD_ROWS.slice(1).map((row) => row[8]));
    expect(here.column("负责人").map((owner, row) => owner === METHOD_ROWS[row]?.[9])).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test("a strategy can be taken over without accepting the grade", async () => {
    const here = book();
    const diff = await preview(here);
    await here.actions.accept(diff, { rows: [], refreshOthers: false, strategyRows: [0] });
    expect(here.column("客户等级")).toEqual(METHOD_ROWS.map((row) => row[5]));
    expect(here.column("当前跟进策略")[0]).not.toBe(METHOD_ROWS[0]?.[8]);
    expect(here.headers()).toHaveLength(12);
  });
});
