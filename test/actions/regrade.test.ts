import { rowsToWrite } from "../../src/actions/regradeChange";
import { day, METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY } from "./bookOfCustomers";

afterEach(stopHosts);

describe("一键重评 on the method's own table, ran on the emulated workbook", () => {
  test("as of 2024-06-04 A科技 falls to B and C贸易 to C, the others stay", async () => {
    const here = book();
    const diff = await preview(here);
    expect(diff.plan.counts).toMatchObject({ fall: 2, rise: 0, unchanged: 2, problem: 0 });
    expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
  });

  test("accepting everything writes the grades and our four columns, and nothing else", async () => {
    const here = book();
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(outcome.report.stopped).toBeNull();
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
    expect(here.headers().slice(12)).toEqual(["建议策略", "流失风险", "下次跟进", "评级依据"]);
    expect(here.column("流失风险")).toEqual(["低", "低", "中", "中"]);
    expect(here.column("评级依据").every((text) => typeof text === "string" && text.length > 5)).toBe(true);
    expect(here.column("下次跟进").every((value) => typeof value === "number" && value >= TODAY)).toBe(true);
    const untouched = METHOD_ROWS.map((row) => row.filter((_, column) => column !== 5));
    const now = METHOD_ROWS.map((row, at) =>
      row.map((_, column) => here.cell(at + 1, column)).filter((_, column) => column !== 5),
    );
    expect(now).toEqual(untouched);
    expect(outcome.gradedRows).toEqual([0, 2]);
    expect(outcome.columns.find(({ header }) => header === "客户等级")).toEqual({
      header: "客户等级",
      written: 2,
      same: 0,
      failed: 0,
      created: false,
    });
    expect(outcome.columns.find(({ header }) => header === "建议策略")).toEqual({
      header: "建议策略",
      written: 4,
      same: 0,
      failed: 0,
      created: true,
    });
    expect(outcome.logged).toBe(2);
    expect(outcome.highlights).toEqual(["stale", "severe", "riskHigh", "riskMedium", "highValueSilent"]);
  });

  test("everything is what would change, and nothing more", async () => {
    const here = book();
    const diff = await preview(here);
    expect(here.actions.everything(diff)).toEqual({ rows: [0, 2] });
    expect(diff.refreshedRows).toBe(2);
  });

  test("a lock that the sheet does not follow yet is among what would change", async () => {
    const here = book();
    const { settings } = await here.actions.loadSettings();
    const lock = { reason: "框架协议", until: null } as const;
    const locks = [
      { ...lock, key: "C202405002", grade: "S" as const },
      { ...lock, key: "C202405004", grade: "A" as const },
    ];
    await here.actions.saveSettings({ ...settings, locks });
    const diff = await preview(here);
    expect(here.actions.everything(diff)).toEqual({ rows: [0, 2, 3] });
  });

  test("trying other rules or another day reads nothing again", async () => {
    const here = book();
    const diff = await preview(here);
    here.host.counters.reset();
    const earlier = await here.actions.reconsider(diff, { asOf: day(2024, 5, 22) });
    expect(earlier.plan.counts).toMatchObject({ fall: 0, unchanged: 4 });
    const recorded = await here.actions.reconsider(diff, { recency: "recorded" });
    expect(recorded.plan.counts).toMatchObject({ fall: 0, unchanged: 4 });
    expect(here.host.counters.requests).toBe(0);
  });

  test("a row of the diff that was not ticked is left alone", async () => {
    const here = book();
    const diff = await preview(here);
    await here.actions.accept(diff, { rows: [0] });
    expect(here.column("客户等级")).toEqual(["B", "S", "B", "C"]);
    expect(here.column("流失风险")).toEqual(["低", "低", null, "中"]);
  });
});

test("rows that may be touched are told in the order of the table, each once, whatever was ticked first", async () => {
  const here = book();
  const diff = await preview(here);
  const all = [0, 1, 2, 3];
  expect(rowsToWrite(diff, here.actions.everything(diff))).toEqual(all);
  expect(rowsToWrite(diff, { rows: [2, 0] })).toEqual(all);
  expect(rowsToWrite(diff, { rows: [2] })).toEqual([1, 2, 3]);
  expect(rowsToWrite(diff, { rows: [2, 0], refreshOthers: false })).toEqual([0, 2]);
  expect(rowsToWrite(diff, { rows: [] })).toEqual([1, 3]);
});
