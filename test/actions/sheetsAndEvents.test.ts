import { sampleCustomers, standardHeaders } from "../../src/domain/sample/sampleTable";
import { parseDay } from "../../src/domain/table/day";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import { day, METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY } from "./bookOfCustomers";

afterEach(stopHosts);

/** Lets a selection be told and looked up, request by request. */
async function answered({ host }: ReturnType<typeof book>): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await host.settled();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("tables we insert", () => {
  test("试用示例 is a new sheet with a real table that can be graded at once", async () => {
    const here = book({ rows: [], headers: [], asTable: false });
    const opened = await here.actions.insertSample();
    expect(opened).toMatchObject({
      gradable: true,
      table: { kind: "table", name: "客户示例表", sheetName: "客户示例", rowCount: 16 },
    });
    const diff = await here.actions.previewRegrade(opened);
    expect(diff.plan.counts.fall).toBeGreaterThan(0);
    expect(diff.plan.counts.rise).toBeGreaterThan(0);
    expect(diff.plan.counts.locked).toBe(1);
    expect(here.model.activeSheet.name).toBe("客户示例");
    expect(typeof here.model.activeSheet.value(1, 10)).toBe("number");
  });

  test("its cells are the sample's own texts, and each day of 最后更新时间 is a day of the calendar", async () => {
    const here = book({ rows: [], headers: [], asTable: false });
    await here.actions.insertSample();
    const written = sampleCustomers(TODAY, "zh-CN").map((row, at) =>
      row.map((cell, column) => (at > 0 && column === 10 ? parseDay(cell) : cell)),
    );
    expect(written.slice(1).every((row) => typeof row[10] === "number")).toBe(true);
    const cells = written.map((row, at) => row.map((_, column) => here.model.activeSheet.value(at, column) ?? ""));
    expect(cells).toEqual(written);
  });

  test("in a workbook with a table of its own nobody is locked by the sample", async () => {
    const here = book();
    await here.actions.insertSample();
    expect((await here.actions.loadSettings()).settings.locks).toEqual([]);
  });

  test("inserting twice never overwrites", async () => {
    const here = book();
    await here.actions.insertStandardTable();
    await here.actions.insertStandardTable();
    expect(here.model.sheets.map(({ name }) => name)).toEqual(["客户", "客户关系细分表", "客户关系细分表 (2)"]);
    expect(here.model.tables.map(({ table }) => table.name)).toEqual(["客户表", "客户细分表", "客户细分表_2"]);
  });

  test("the sample's dates are right in a workbook that counts from 1904", async () => {
    const here = book({ rows: [], headers: [], asTable: false, use1904: true });
    const diff = await here.actions.previewRegrade(await here.actions.insertSample());
    const updated = [...diff.plan.table.updatedDay].filter((value) => !Number.isNaN(value));
    expect(Math.max(...updated)).toBeLessThanOrEqual(TODAY);
    expect(Math.min(...updated)).toBeGreaterThan(TODAY - 400);
  });
});

describe("the log sheet", () => {
  test("is made with its header, and later rows go below whatever is there", async () => {
    const here = book();
    expect(await here.actions.openLog()).toBe(false);
    const first = await preview(here);
    await here.actions.accept(first, here.actions.everything(first));
    const log = here.model.requireSheet("评级日志");
    here.model.setInput(log, 3, 0, "我的批注");
    const later = await preview(here, day(2024, 7, 6));
    await here.actions.accept(later, here.actions.everything(later));
    expect(log.value(0, 0)).toBe("时间");
    expect(log.value(3, 0)).toBe("我的批注");
    expect([1, 4].map((row) => log.value(row, 1))).toEqual(["C202405001", "C202405001"]);
    expect([4, 5].map((row) => [log.value(row, 3), log.value(row, 4)])).toEqual([
      ["B", "C"],
      ["S", "B"],
    ]);
    expect(log.value(4, 0)).toBeCloseTo(TODAY + 0.5);
    expect(log.styleAt(4, 0).numberFormat).toBe("yyyy-mm-dd hh:mm");
    expect(await here.actions.openLog()).toBe(true);
    expect(here.model.activeSheet.name).toBe("评级日志");
  });

  test("sheets of ours can be written, written over and read", async () => {
    const here = book();
    const workbook = createOfficeWorkbook();
    expect(await workbook.readSheet("清单")).toBeNull();
    await workbook.writeSheet("清单", [
      ["客户", "说明"],
      ["甲", "=1+1"],
      ["乙", ""],
    ]);
    await workbook.writeSheet("清单", [
      ["客户", "说明"],
      ["丙", "+86"],
    ]);
    expect(await workbook.readSheet("清单")).toEqual([
      ["客户", "说明"],
      ["丙", "+86"],
    ]);
    expect(here.model.requireSheet("清单").cell(1, 1)?.formula).toBeUndefined();
  });
});

test("the log's columns are as wide as what stands in them", async () => {
  const here = book();
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
  const log = here.model.requireSheet("评级日志");
  const widths = Array.from({ length: 8 }, (_, column) => log.columnWidths.get(column));
  expect(widths).toEqual([110, 90, 120, 50, 50, 320, 60, undefined]);
});

describe("pane and sheet point at each other", () => {
  test("a problem's cell is selected on its sheet", async () => {
    const here = book();
    const read = await preview(here);
    here.model.activate(here.model.addSheet("别的"));
    expect(await here.actions.selectCell(read, 2, "updated")).toBe(true);
    expect(here.model.activeSheet.name).toBe("客户");
    expect(here.model.selection.area).toEqual({ top: 3, left: 10, bottom: 3, right: 10 });
  });

  test("a customer's cell is selected where the customer stands now, and nobody's when it is gone", async () => {
    const here = book();
    const read = await preview(here);
    const sheet = here.model.requireSheet("客户");
    here.model.insertRows(sheet, 0, 2);
    here.model.insertCells(sheet, { top: 3, left: 0, bottom: 3, right: 11 }, "down");
    here.model.setInput(sheet, 3, 0, "C202405009");
    expect(await here.actions.selectCell(read, 2, "name")).toBe(true);
    expect(sheet.value(here.model.selection.area.top, 0)).toBe("C202405003");
    here.model.setInput(sheet, here.model.selection.area.top, 0, "C202405010");
    const before = here.model.selection.area;
    expect(await here.actions.selectCell(read, 2, "name")).toBe(false);
    expect(here.model.selection.area).toEqual(before);
  });

  test("of two customers with one number the one that was asked for is selected", async () => {
    const [first = [], ...others] = METHOD_ROWS;
    const here = book({ rows: [first, ...others, [first[0]!, "同号客户", ...first.slice(2)]] });
    const read = await preview(here);
    expect(await here.actions.selectCell(read, 4, "name")).toBe(true);
    expect(here.model.selection.area).toMatchObject({ top: 5, left: 1 });
    expect(await here.actions.selectCell(read, 0, "name")).toBe(true);
    expect(here.model.selection.area).toMatchObject({ top: 1, left: 1 });
  });

  test("a cell of a column is selected by its name, wherever that stands by now, in the last row where there are fewer", async () => {
    const here = book();
    const opened = (await here.actions.openTable())!;
    here.model.insertColumns(here.model.requireSheet("客户"), 0, 2, "user");
    expect(await here.actions.selectColumn(opened, "客户等级", 2)).toBe(true);
    expect(here.model.selection.area).toEqual({ top: 3, left: 7, bottom: 3, right: 7 });
    expect(await here.actions.selectColumn(opened, "客户编号", 99)).toBe(true);
    expect(here.model.selection.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
    expect(await here.actions.selectColumn(opened, "没有这一列", 0)).toBe(false);
    expect(here.model.selection.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
  });

  test("selecting a row tells whose it is, until it is stopped", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    const keys: string[] = [];
    const sheet = here.model.requireSheet("客户");
    const select = async (row: number, column: number) => {
      here.model.select(sheet, { top: row, left: column, bottom: row, right: column });
      await answered(here);
    };
    await select(3, 1);
    const stop = await here.actions.onCustomerSelected(
      () => opened,
      ({ key }) => keys.push(key),
    );
    await answered(here);
    expect(keys).toEqual(["C202405003"]);
    await select(2, 3);
    await select(0, 3);
    await select(20, 3);
    await select(2, 13);
    expect(keys).toEqual(["C202405003", "C202405002"]);
    await stop();
    expect(here.host.registrationCount).toBe(0);
    await select(1, 0);
    expect(keys).toHaveLength(2);
  });

  test("any cell of a customer's row tells of it: in columns added later, in rows added later, in a table that moved", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    const keys: string[] = [];
    const sheet = here.model.requireSheet("客户");
    const select = async (row: number, column: number) => {
      here.model.select(sheet, { top: row, left: column, bottom: row, right: column });
      await answered(here);
    };
    await here.actions.onCustomerSelected(
      () => opened,
      ({ key }) => keys.push(key),
    );
    await answered(here);
    keys.length = 0;
    const read = await preview(here);
    await here.actions.accept(read, here.actions.everything(read));
    const { area } = sheet.tables[0]!;
    expect(area.right).toBe(15);
    for (const column of [12, 13, 14, 15]) await select(2, column);
    expect(keys).toEqual(Array.from({ length: 4 }, () => "C202405002"));
    keys.length = 0;
    here.model.setInputs(sheet, area.bottom + 1, 0, [["C202405009", "新客户"]], "user");
    here.model.resizeTable(sheet, sheet.tables[0]!, { ...area, bottom: area.bottom + 1 });
    await select(area.bottom + 1, 1);
    expect(keys).toEqual(["C202405009"]);
    here.model.insertRows(sheet, 0, 3);
    here.model.insertColumns(sheet, 0, 1);
    await select(3 + 2, 1 + 15);
    expect(keys).toEqual(["C202405009", "C202405002"]);
  });

  test("a colleague's edit is told, our own write is not", async () => {
    const here = book();
    const diff = await preview(here);
    let told = 0;
    const stop = await here.actions.onTableChange(diff.opened, () => told++);
    await here.actions.accept(diff, here.actions.everything(diff));
    await here.host.settled();
    expect(told).toBe(0);
    here.type(1, 6, "1天/9次/200万");
    await here.host.settled();
    expect(told).toBe(1);
    await stop();
  });
});

describe("an English table", () => {
  test("columns, words and log are English", async () => {
    const here = book({ headers: standardHeaders("en-US") });
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.headers().slice(12)).toEqual(["Suggested play", "Churn risk", "Next contact", "Grade reason"]);
    expect(here.model.sheets.map(({ name }) => name)).toContain("Grade log");
  });
});
