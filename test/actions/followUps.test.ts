import type { FollowUpEntry } from "../../src/domain/followUp/followUp";
import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { day, METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY, type Book, type BookOptions } from "./bookOfCustomers";

afterEach(stopHosts);

const ENTRY: FollowUpEntry = {
  channel: "phone",
  person: "王经理",
  feedback: "对比3家供应商报价",
  promise: "下周三给报价",
  stage: "talks",
  objection: "price",
  result: "open",
};

async function logged(options: BookOptions = {}, row = 0, entry: Partial<FollowUpEntry> = {}) {
  const here = book(options);
  const diff = await preview(here);
  return { here, diff, outcome: await here.actions.logFollowUp(diff, row, { ...ENTRY, ...entry }) };
}
const log = ({ model }: Book) => model.requireSheet("跟进记录");

describe("记录跟进", () => {
  test("writes a readable row with the days to come back on", async () => {
    const { here, outcome } = await logged();
    const cells = Array.from({ length: 16 }, (_, column) => log(here).value(1, column));
    expect(cells).toEqual([
      TODAY + 0.5,
      "C202405001",
      "A科技公司",
      "电话",
      "王经理",
      "对比3家供应商报价",
      "下周三给报价",
      day(2024, 6, 12),
      "洽谈沟通",
      "价格",
      null,
      "待推进",
      TODAY + 1,
      TODAY + 3,
      TODAY + 7,
      TODAY + 15,
    ]);
    expect(log(here).value(0, 0)).toBe("时间");
    expect([0, 7, 12].map((column) => log(here).styleAt(1, column).numberFormat)).toEqual([
      "yyyy-mm-dd hh:mm",
      "yyyy-mm-dd",
      "yyyy-mm-dd",
    ]);
    const widths = Array.from({ length: 16 }, (_, column) => log(here).columnWidths.get(column) ?? 0);
    expect(widths.every((points) => points >= 48 && points <= 240)).toBe(true);
    expect(widths[5]).toBeGreaterThan(widths[3]);
    expect(outcome.followUp.due).toEqual([TODAY + 1, TODAY + 3, TODAY + 7, TODAY + 15]);
  });

  test("sets 最后更新时间 to today and moves the typed R on, so that the grade stays what it was", async () => {
    const { here, diff, outcome } = await logged();
    expect(here.column("最后更新时间")).toEqual([TODAY, ...METHOD_ROWS.slice(1).map((row) => row[10])]);
    expect(here.column("RFM指标(R/F/M)")).toEqual(["60天/3次/80万", ...METHOD_ROWS.slice(1).map((row) => row[6])]);
    expect(outcome.cells?.recency).toMatchObject({ before: "45天/3次/80万", after: "60天/3次/80万", days: 15 });
    const after = await preview(here);
    expect([...after.plan.graded.recencyDays]).toEqual([...diff.plan.graded.recencyDays]);
    expect([...after.plan.after]).toEqual([...diff.plan.after]);
  });

  test("R as the date of the last order is left alone", async () => {
    const headers = ["客户编号", "客户名称", "最近下单日期", "订单次数", "订单金额(万元)", "最后更新时间"];
    const rows = [["C1", "甲", day(2024, 5, 1), 3, 80, day(2024, 5, 20)]];
    const { here, outcome } = await logged({ headers, rows });
    expect(outcome.cells?.recency).toBeNull();
    expect(here.column("最近下单日期")).toEqual([day(2024, 5, 1)]);
    expect(here.column("最后更新时间")).toEqual([TODAY]);
  });

  test("a column of days moves on as a number, and 1904 dates stay the same days", async () => {
    const headers = ["客户编号", "最近下单距今天数", "订单次数", "订单金额(万元)", "最后更新时间"];
    const rows = [["C1", 30, 3, 80, day(2024, 5, 20) - 1462]];
    const { here } = await logged({ headers, rows, use1904: true });
    expect(here.column("最近下单距今天数")).toEqual([45]);
    expect(here.column("最后更新时间")).toEqual([TODAY - 1462]);
    expect(log(here).value(1, 0)).toBe(TODAY + 0.5 - 1462);
    expect((await here.actions.allFollowUps())[0]?.when).toBe(TODAY + 0.5);
  });

  test("a table without 最后更新时间 gets a log and nothing else", async () => {
    const headers = ["客户名称", "RFM指标"];
    const { here, outcome } = await logged({ headers, rows: [["甲", "30天/3次/80万"]] });
    expect(outcome).toMatchObject({ cells: null, report: null, refused: null });
    expect(here.column("RFM指标")).toEqual(["30天/3次/80万"]);
    expect(log(here).value(1, 2)).toBe("甲");
  });

  test("a customer who was sorted away gets the entry, not the one who stands there now", async () => {
    const here = book();
    const diff = await preview(here);
    here.model.insertRows(here.model.requireSheet("客户"), 1, 1);
    await here.actions.logFollowUp(diff, 1, ENTRY);
    expect([here.cell(3, 1), here.cell(3, 10)]).toEqual(["B制造企业", TODAY]);
    expect(here.cell(2, 10)).toBe(METHOD_ROWS[0]?.[10]);
  });

  test("figures that a colleague typed meanwhile are kept, with their date; the log has the follow-up", async () => {
    const here = book();
    const diff = await preview(here);
    here.type(1, 6, "1天/4次/90万");
    const outcome = await here.actions.logFollowUp(diff, 0, ENTRY);
    expect(outcome.skipped).toEqual([{ row: 0, header: "", reason: "changedMeanwhile" }]);
    expect([here.cell(1, 6), here.cell(1, 10)]).toEqual(["1天/4次/90万", METHOD_ROWS[0]?.[10]]);
    expect(log(here).value(1, 1)).toBe("C202405001");
  });

  test("a refused table does not take the log with it", async () => {
    const here = book();
    const diff = await preview(here);
    here.model.requireSheet("客户").protection = { protected: true, options: {} };
    const outcome = await here.actions.logFollowUp(diff, 0, ENTRY);
    expect(outcome.refused).toMatchObject({ code: "protected" });
    expect(outcome.report).toBeNull();
    expect(log(here).value(1, 1)).toBe("C202405001");
  });

  test("undo takes row and log back, and the next entry stands where it stood", async () => {
    const { here, diff, outcome } = await logged();
    expect(await here.actions.undoFollowUp(outcome)).toEqual({ restored: 2, kept: 0, logRemoved: true });
    expect(here.column("RFM指标(R/F/M)")[0]).toBe("45天/3次/80万");
    expect(here.column("最后更新时间")[0]).toBe(METHOD_ROWS[0]?.[10]);
    expect(await here.actions.followUps(diff, 0)).toEqual([]);
    await here.actions.logFollowUp(diff, 0, ENTRY);
    expect(log(here).value(1, 1)).toBe("C202405001");
  });

  test("a log row that somebody added to is kept by the undo", async () => {
    const { here, outcome } = await logged();
    here.model.setInput(log(here), 1, 5, "补充：要含税价", "user");
    expect(await here.actions.undoFollowUp(outcome)).toMatchObject({ logRemoved: false });
    expect(log(here).value(1, 5)).toBe("补充：要含税价");
  });

  test("a note that looks like a formula stays text", async () => {
    const { here } = await logged({}, 0, { feedback: "=1+1", promise: "+86 138" });
    expect([log(here).value(1, 5), log(here).cell(1, 5)?.formula]).toEqual(["=1+1", undefined]);
    expect(log(here).value(1, 6)).toBe("+86 138");
  });
});

describe("history", () => {
  test("is one customer's own, newest first", async () => {
    const { here, diff } = await logged();
    await here.actions.logFollowUp(diff, 1, ENTRY);
    await here.actions.logFollowUp(diff, 0, { ...ENTRY, when: TODAY - 3, promise: "", channel: "visit" });
    const history = await here.actions.followUps(diff, 0);
    expect(history.map(({ when, channel, promiseDay }) => [when, channel, promiseDay])).toEqual([
      [TODAY + 0.5, "phone", day(2024, 6, 12)],
      [TODAY - 3, "visit", null],
    ]);
    expect(await here.actions.allFollowUps()).toHaveLength(3);
  });

  test("columns that people moved or added are followed", async () => {
    const { here, diff } = await logged();
    here.model.insertColumns(log(here), 0, 1);
    here.model.insertRows(log(here), 0, 1);
    here.model.setInput(log(here), 0, 1, "2024年跟进", "user");
    await here.actions.logFollowUp(diff, 0, { ...ENTRY, person: "李专员" });
    expect([log(here).value(3, 0), log(here).value(3, 2), log(here).value(3, 5)]).toEqual([
      null,
      "C202405001",
      "李专员",
    ]);
    expect((await here.actions.followUps(diff, 0)).map(({ person }) => person).sort()).toEqual(["李专员", "王经理"]);
  });

  test("a log made in one language goes on in it", async () => {
    const { here } = await logged();
    const english = book({ headers: standardHeaders("en-US"), language: "en-US" });
    await english.actions.logFollowUp(await preview(english), 0, ENTRY);
    expect(english.model.requireSheet("Follow-up log").value(1, 3)).toBe("Phone");
    expect(log(here).value(1, 3)).toBe("电话");
  });

  test("a sheet of the user's with that name is left alone", async () => {
    const here = book();
    const theirs = here.model.addSheet("跟进记录");
    here.model.setInput(theirs, 0, 0, "2023年的旧记录", "user");
    const diff = await preview(here);
    await here.actions.logFollowUp(diff, 0, ENTRY);
    await here.actions.logFollowUp(diff, 1, ENTRY);
    expect(theirs.usedArea(true)?.bottom).toBe(0);
    expect(here.model.requireSheet("跟进记录 (2)").usedArea(true)?.bottom).toBe(2);
    expect(await here.actions.allFollowUps()).toHaveLength(2);
  });

  test("a log that was renamed goes on under its new name", async () => {
    const { here, diff } = await logged();
    here.model.renameSheet(log(here), "拜访台账");
    await here.actions.logFollowUp(diff, 0, ENTRY);
    expect(here.model.sheets.map(({ name }) => name)).toEqual(["客户", "拜访台账"]);
    expect(await here.actions.followUps(diff, 0)).toHaveLength(2);
  });

  test("the log can be shown once it is there", async () => {
    const here = book();
    expect(await here.actions.openFollowUps()).toBe(false);
    await here.actions.logFollowUp(await preview(here), 0, ENTRY);
    expect(await here.actions.openFollowUps()).toBe(true);
    expect(here.model.activeSheet.name).toBe("跟进记录");
  });
});
