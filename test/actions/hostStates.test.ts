// States a workbook can be in when somebody presses the button, each with what is done and what is said.

import { HOST_FAILURES, HostFailure } from "../../src/excel/workbook";
import { sentences } from "../../src/i18n/sentences/sentences";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const GRADES = METHOD_ROWS.map((row) => row[5]);
const NEW_GRADES = ["B", "S", "C", "C"];
const sheetOf = (here: Book) => here.model.requireSheet("客户");

async function acceptAll(here: Book) {
  const diff = await preview(here);
  return here.actions.accept(diff, here.actions.everything(diff));
}

/** The refusal of a step. */
async function refusal(step: () => Promise<unknown>): Promise<HostFailure> {
  try {
    await step();
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("protection", () => {
  test("where no sheet can be added the grades are written, and it is said why the log is not", async () => {
    const here = book();
    here.model.structureProtected = true;
    const outcome = await acceptAll(here);
    expect(here.column("客户等级")).toEqual(NEW_GRADES);
    expect(outcome.logged).toBeNull();
    expect(outcome.logRefusal).toMatchObject({ code: "structureProtected", subject: "评级日志" });
  });

  test("where no sheet can be added the sample says so", async () => {
    const here = book();
    here.model.structureProtected = true;
    expect(await refusal(() => here.actions.insertSample())).toMatchObject({ code: "structureProtected" });
  });

  test("where no sheet can be added a log that is there already goes on", async () => {
    const here = book();
    await acceptAll(here);
    here.model.structureProtected = true;
    here.type(2, 6, "95天/1次/5万");
    const outcome = await acceptAll(here);
    expect(outcome.logged).toBe(1);
    expect(outcome.logRefusal).toBeNull();
  });
});

describe("merged cells", () => {
  test("in the data are named before the first cell is written, and nothing is guessed", async () => {
    const here = book({ asTable: false });
    sheetOf(here).merges.push({ top: 2, left: 3, bottom: 3, right: 3 });
    const diff = await preview(here);
    const failure = await refusal(() => here.actions.accept(diff, here.actions.everything(diff)));
    expect(failure.code).toBe("merged");
    expect(failure.subject).toContain("D3:D4");
    expect(here.column("客户等级")).toEqual(GRADES);
  });

  test("made while the diff is open stop the write before the first cell", async () => {
    const here = book({ asTable: false });
    const diff = await preview(here);
    sheetOf(here).merges.push({ top: 1, left: 5, bottom: 2, right: 5 });
    expect(await refusal(() => here.actions.accept(diff, here.actions.everything(diff)))).toMatchObject({
      code: "merged",
    });
    expect(here.column("客户等级")).toEqual(GRADES);
  });

  test.each([
    ["two columns in a customer's row", { top: 4, left: 9, bottom: 4, right: 10 }, true],
    ["a note over three columns of a customer's row", { top: 4, left: 9, bottom: 4, right: 11 }, false],
    ["two columns of the table and more beside it", { top: 4, left: 10, bottom: 4, right: 15 }, true],
    ["three columns of the table and more beside it", { top: 4, left: 9, bottom: 4, right: 15 }, false],
    ["two cells of the header", { top: 0, left: 2, bottom: 0, right: 3 }, true],
    ["the header and the first customer", { top: 0, left: 2, bottom: 1, right: 2 }, true],
    ["the last two customers", { top: 3, left: 11, bottom: 4, right: 11 }, true],
  ])("of %s may hide what is written: %#", async (_, area, isRefused) => {
    const here = book({ asTable: false });
    const diff = await preview(here);
    sheetOf(here).merges.push(area);
    const accepted = here.actions.accept(diff, here.actions.everything(diff));
    if (isRefused) await expect(accepted).rejects.toMatchObject({ code: "merged" });
    else expect((await accepted).report.stopped).toBeNull();
  });

  test("of a title above the header are nobody's trouble", async () => {
    const here = book({ asTable: false });
    here.model.insertRows(sheetOf(here), 0, 1);
    sheetOf(here).setCell(0, 0, { value: "客户关系细分表" });
    sheetOf(here).merges.push({ top: 0, left: 0, bottom: 0, right: 11 });
    expect((await preview(here)).plan.table.rowCount).toBe(4);
  });
});

describe("columns and sheets that change", () => {
  test("a column the grades do not need may go between opening and reading", async () => {
    const here = book();
    const opened = (await here.actions.openTable())!;
    here.model.deleteColumns(sheetOf(here), 11, 1);
    const diff = await here.actions.previewRegrade(opened);
    expect(diff.opened.map.positions.note).toBeUndefined();
    expect(diff.plan.counts.fall).toBe(2);
  });

  test("a column the grades need is named", async () => {
    const here = book();
    const opened = (await here.actions.openTable())!;
    here.model.deleteColumns(sheetOf(here), 6, 1);
    expect(await refusal(() => here.actions.previewRegrade(opened))).toMatchObject({
      code: "columnGone",
      subject: "RFM指标(R/F/M)",
    });
  });

  test("the grade column deleted while the diff is open stops the write", async () => {
    const here = book();
    const diff = await preview(here);
    here.model.deleteColumns(sheetOf(here), 5, 1);
    expect(await refusal(() => here.actions.accept(diff, here.actions.everything(diff)))).toMatchObject({
      code: "columnGone",
      subject: "客户等级",
    });
    expect(here.headers()).toHaveLength(11);
  });

  test.each([true, false])("a renamed sheet is found again (Excel table: %s)", async (asTable) => {
    const here = book({ asTable });
    const diff = await preview(here);
    here.model.renameSheet(sheetOf(here), "全国客户");
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(NEW_GRADES);
  });

  test.each([true, false])("a deleted sheet is told as a table that is gone (Excel table: %s)", async (asTable) => {
    const here = book({ asTable });
    const diff = await preview(here);
    here.model.addSheet("别的");
    here.model.deleteSheet(sheetOf(here));
    expect(await refusal(() => here.actions.accept(diff, here.actions.everything(diff)))).toMatchObject({
      code: "tableGone",
    });
  });
});

describe("rows nobody sees", () => {
  test("are told before the write, and graded like any other", async () => {
    const here = book();
    sheetOf(here).hiddenRows.add(2);
    const diff = await preview(here);
    expect(diff.opened.table.hasHiddenRows).toBe(true);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(NEW_GRADES);
    expect([...sheetOf(here).hiddenRows]).toEqual([2]);
  });

  test.each([true, false])("are not told where there are none (Excel table: %s)", async (asTable) => {
    expect((await preview(book({ asTable }))).opened.table.hasHiddenRows).toBe(false);
  });
});

describe("what stands around the cells", () => {
  test("a totals row is neither graded nor written", async () => {
    const here = book();
    const [{ table, sheet }] = here.model.tables as [(typeof here.model.tables)[number]];
    const area = { ...table.area, bottom: table.area.bottom + 1 };
    here.model.changeTable(sheet, table.id, { showTotals: true, area });
    sheet.setCell(5, 0, { value: "汇总" });
    const diff = await preview(here);
    expect(diff.plan.table.rowCount).toBe(4);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(NEW_GRADES);
    expect(here.cell(5, 0)).toBe("汇总");
    expect(here.cell(5, 5)).toBeNull();
  });

  test("hidden columns are written and stay hidden", async () => {
    const here = book();
    await acceptAll(here);
    const hidden = [5, here.headers().indexOf("流失风险")];
    for (const column of hidden) sheetOf(here).hiddenColumns.add(column);
    here.type(2, 6, "95天/1次/5万");
    await acceptAll(here);
    expect(here.column("客户等级")[1]).toBe("C");
    expect([...sheetOf(here).hiddenColumns]).toEqual(hidden);
  });
});

describe("what is said", () => {
  const every = HOST_FAILURES.filter((code) => code !== "cancelled");

  test.each(["zh-CN", "en-US"] as const)("every refusal says what to do (%s)", (language) => {
    const say = sentences(language);
    const said = every.flatMap((code) => [say.hostFailure(code, ""), say.hostFailure(code, "客户")]);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/管理员|administrator|undefined|null/i);
      expect(sentence).toMatch(/再|请|重新|需要|retry|Retry|look for|Look for|Press|takes Microsoft/);
    }
    expect(new Set(every.map((code) => say.hostFailure(code, "客户"))).size).toBe(every.length);
  });
});
