import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import type { SheetModel } from "excel-stand-in/model/sheet";
import { day } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const sheet = ({ model }: Book): SheetModel => model.requireSheet("评级设置");
/** Row of the cell in the first column that says this. */
function rowOf(on: SheetModel, label: string): number {
  const bottom = on.usedArea(true)?.bottom ?? 0;
  const rows = Array.from({ length: bottom + 1 }, (_, row) => row);
  const row = rows.find((at) => on.value(at, 0) === label);
  if (row === undefined) throw new Error(`no row ${label}`);
  return row;
}

async function saved(change: Partial<typeof DEFAULT_SETTINGS> = {}): Promise<Book> {
  const here = book();
  await here.actions.saveSettings({ ...DEFAULT_SETTINGS, ...change });
  return here;
}

describe("settings stand on a sheet that people can read and edit", () => {
  test("saving makes it, with a title, a value and its meaning", async () => {
    const here = await saved();
    const row = rowOf(sheet(here), "S级天数");
    expect(sheet(here).value(row, 1)).toBe(30);
    expect(sheet(here).value(row, 2)).toContain("默认 30");
    expect(sheet(here).styleAt(rowOf(sheet(here), "项目"), 0).bold).toBe(true);
  });

  test("a value typed there holds at once, in the diff as well", async () => {
    const here = await saved();
    here.model.setInput(sheet(here), rowOf(sheet(here), "A级天数"), 1, "50天", "user");
    expect((await here.actions.loadSettings()).settings.rules.aRecencyDays).toBe(50);
    expect((await preview(here, day(2024, 5, 28))).plan.counts.fall).toBeGreaterThan(0);
  });

  test("a value that cannot be used is told by its cell", async () => {
    const here = await saved();
    const row = rowOf(sheet(here), "A级天数");
    here.model.setInput(sheet(here), row, 1, "很久", "user");
    const { settings, problems } = await here.actions.loadSettings();
    expect(settings.rules.aRecencyDays).toBe(60);
    expect(problems).toMatchObject([{ path: "rules.aRecencyDays", found: "很久", cell: `B${row + 1}` }]);
  });

  test("notes beside and below stay where their rows are when a list grows", async () => {
    const here = await saved({ riskWords: ["降价"] });
    const on = sheet(here);
    const beside = rowOf(on, "S");
    const bottom = (on.usedArea(true)?.bottom ?? 0) + 3;
    here.model.setInput(on, beside, 5, "和老王商量过", "user");
    here.model.setInput(on, bottom, 0, "季度末再看", "user");
    await here.actions.saveSettings({ ...DEFAULT_SETTINGS, riskWords: ["降价", "投诉", "退货"] });
    expect(on.value(rowOf(on, "S"), 5)).toBe("和老王商量过");
    expect(on.value(bottom + 2, 0)).toBe("季度末再看");
    expect((await here.actions.loadSettings()).settings.riskWords).toEqual(["降价", "投诉", "退货"]);
  });

  test("it is found again after it was renamed, and what it holds is kept after it was deleted", async () => {
    const here = await saved({ recency: "recorded" });
    here.model.renameSheet(sheet(here), "我们的规则");
    expect((await here.actions.loadSettings()).settings.recency).toBe("recorded");
    await here.actions.saveSettings({ ...DEFAULT_SETTINGS, recency: "recorded", riskWords: ["降价"] });
    expect(here.model.sheets.map(({ name }) => name)).toEqual(["客户", "我们的规则"]);
    here.model.deleteSheet(here.model.requireSheet("我们的规则"));
    expect((await here.actions.loadSettings()).settings).toMatchObject({ recency: "recorded", riskWords: ["降价"] });
  });

  test("settings that were kept before there was a sheet move to one with the next save", async () => {
    const here = book();
    await createOfficeWorkbook().saveSetting("settings", { ...DEFAULT_SETTINGS, recency: "recorded" });
    const { settings, stored } = await here.actions.loadSettings();
    expect([settings.recency, stored]).toEqual(["recorded", true]);
    expect(here.model.sheets).toHaveLength(1);
    await here.actions.saveSettings(settings);
    expect(sheet(here).value(rowOf(sheet(here), "R 的读法"), 1)).toBe("表内");
  });

  test("a sheet of the user's with the same name is left alone", async () => {
    const here = book();
    const theirs = here.model.addSheet("评级设置");
    here.model.setInput(theirs, 0, 0, "部门评级办法", "user");
    await here.actions.saveSettings({ ...DEFAULT_SETTINGS, recency: "recorded" });
    expect(theirs.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(here.model.sheets.map(({ name }) => name)).toContain("评级设置 (2)");
    expect((await here.actions.loadSettings()).settings.recency).toBe("recorded");
  });

  test("a protected sheet is not written, and says so", async () => {
    const here = await saved();
    sheet(here).protection = { protected: true, options: {} };
    await expect(here.actions.saveSettings({ ...DEFAULT_SETTINGS, recency: "recorded" })).rejects.toMatchObject({
      code: "protected",
      subject: "评级设置",
    });
    expect((await here.actions.loadSettings()).settings.recency).toBe("aged");
  });

  test("reading settings takes one round trip, saving them four", async () => {
    const here = await saved();
    here.host.counters.reset();
    await here.actions.loadSettings();
    expect(here.host.counters.requests).toBe(1);
    here.host.counters.reset();
    await here.actions.saveSettings({ ...DEFAULT_SETTINGS, recency: "recorded" });
    expect(here.host.counters.requests).toBe(4);
  });

  test("the sample's lock makes no sheet", async () => {
    const here = book({ rows: [], headers: [], asTable: false });
    await here.actions.insertSample();
    expect(here.model.sheets.map(({ name }) => name)).not.toContain("评级设置");
    expect((await here.actions.loadSettings()).settings.locks).toHaveLength(1);
  });

  test("the sheet can be shown once it is there", async () => {
    const here = book();
    expect(await here.actions.openSettingsSheet()).toBe(false);
    await here.actions.saveSettings(DEFAULT_SETTINGS);
    expect(await here.actions.openSettingsSheet()).toBe(true);
    expect(here.model.activeSheet.name).toBe("评级设置");
  });
});

describe("settings as a file", () => {
  test("what one workbook exports another reads", async () => {
    const there = await saved({
      recency: "recorded",
      ownBenchmarks: [{ industry: "零售业", meanOrders: 2, meanAmountYuan: 3e5, n: NaN }],
    });
    const text = await there.actions.exportSettings();
    const { settings } = await there.actions.loadSettings();
    expect(settings.recency).toBe("recorded");
    const here = book();
    expect(here.actions.importSettings(text)).toEqual({ settings, problems: [] });
    expect((await here.actions.loadSettings()).stored).toBe(false);
  });

  test.each(["", "评级", "{", "[1]"])("%j is no settings file", (text) => {
    const { settings, problems } = book().actions.importSettings(text);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toMatchObject([{ path: "", code: "wrongType" }]);
  });
});

describe("锁定", () => {
  test("a locked grade is kept with reason and end, and honoured by the next diff", async () => {
    const here = book();
    const first = await preview(here);
    const kept = await here.actions.lockGrade(first, 0, { grade: "A", reason: " 框架协议 ", until: day(2024, 9, 30) });
    const lock = { key: "C202405001", grade: "A", reason: "框架协议", until: day(2024, 9, 30) };
    expect(kept?.settings.locks).toEqual([lock]);
    const on = sheet(here);
    const row = rowOf(on, "C202405001");
    expect([1, 2, 3].map((column) => on.value(row, column))).toEqual(["A", "框架协议", day(2024, 9, 30)]);
    expect(on.styleAt(row, 3).numberFormat).toBe("yyyy-mm-dd");
    expect((await preview(here)).plan.counts).toMatchObject({ locked: 1, fall: 1 });
  });

  test("a second lock replaces the first, unlocking gives the row back to the rule", async () => {
    const here = book();
    const first = await preview(here);
    await here.actions.lockGrade(first, 0, { grade: "A", reason: "", until: null });
    const twice = await here.actions.lockGrade(first, 0, { grade: "S", reason: "", until: null });
    expect(twice?.settings.locks.map(({ grade }) => grade)).toEqual(["S"]);
    expect((await here.actions.unlockGrade(first, 0))?.settings.locks).toEqual([]);
    expect((await preview(here)).plan.counts.locked).toBe(0);
  });

  test("in a workbook that counts from 1904 the last day is the same", async () => {
    const here = book({ use1904: true });
    const until = day(2024, 9, 30);
    const kept = await here.actions.lockGrade(await preview(here), 0, { grade: "A", reason: "", until });
    expect(kept?.settings.locks[0]?.until).toBe(until);
    expect(sheet(here).value(rowOf(sheet(here), "C202405001"), 3)).toBe(until - 1462);
  });
});
