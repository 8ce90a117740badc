// Running it twice, and what stays in the file.

import { day } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY } from "./bookOfCustomers";

afterEach(stopHosts);

describe("a second run", () => {
  test("writes nothing where nothing changed, and adds no second columns", async () => {
    const here = book();
    const first = await preview(here);
    await here.actions.accept(first, here.actions.everything(first));
    const headers = here.headers();
    const second = await preview(here);
    expect(second.plan.counts).toMatchObject({ fall: 0, rise: 0, unchanged: 4 });
    const outcome = await here.actions.accept(second, here.actions.everything(second));
    expect(here.headers()).toEqual(headers);
    expect(Object.values(outcome.report.written).reduce((a, b) => a + b, 0)).toBe(0);
    expect(outcome.columns.map(({ header, same }) => [header, same])).toContainEqual(["评级依据", 4]);
    expect(outcome.logged).toBe(0);
  });

  test("a month later the grades that fell since are written", async () => {
    const here = book();
    const first = await preview(here);
    await here.actions.accept(first, here.actions.everything(first));
    const later = await preview(here, day(2024, 7, 6));
    await here.actions.accept(later, here.actions.everything(later));
    expect(here.column("客户等级")).toEqual(["C", "B", "C", "C"]);
  });

  test("columns the user renamed in the settings are used by their names", async () => {
    const here = book();
    const { settings } = await here.actions.loadSettings();
    await here.actions.saveSettings({
      ...settings,
      ownHeaders: { ...settings.ownHeaders, risk: "风险" },
      writtenColumns: ["risk"],
    });
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    const again = await preview(here);
    await here.actions.accept(again, here.actions.everything(again));
    expect(here.headers().slice(12)).toEqual(["风险"]);
  });
});

describe("what the workbook keeps", () => {
  test("settings travel with the file and can be reset", async () => {
    const here = book();
    const { settings, stored } = await here.actions.loadSettings();
    expect(stored).toBe(false);
    await here.actions.saveSettings({ ...settings, logSheetName: "记录" });
    expect(await here.actions.loadSettings()).toMatchObject({ stored: true, settings: { logSheetName: "记录" } });
    expect(await here.actions.resetSettings()).toMatchObject({ problems: [], settings: { logSheetName: "评级日志" } });
  });

  test("a damaged value in the file gives the defaults and says so", async () => {
    const here = book();
    here.model.settings.set("customerGrade.settings", "{not json");
    const { settings, problems } = await here.actions.loadSettings();
    expect(settings.rules.sAmountRatio).toBe(1.5);
    expect(problems.length).toBeGreaterThan(0);
  });

  test("the user's mapping is remembered until it is forgotten", async () => {
    const here = book({
      headers: [
        "客户编号",
        "客户名称",
        "联系人",
        "所属行业",
        "企业规模",
        "档位X",
        "RFM指标(R/F/M)",
        "核心需求标签",
        "当前跟进策略",
        "负责人",
        "最后更新时间",
        "备注",
      ],
    });
    const opened = await here.actions.openTable();
    expect(opened?.map.positions.grade).toBeUndefined();
    await here.actions.remap(opened!, { choices: [{ position: 5, role: "grade" }] });
    const again = await here.actions.openTable();
    expect(again?.map.positions.grade).toBe(5);
    expect(again?.columns[5]).toMatchObject({ header: "档位X", role: "grade", chosen: true });
    await here.actions.forgetMapping(again!);
    expect((await here.actions.openTable())?.map.positions.grade).toBeUndefined();
  });

  test("a locked grade is kept and said in the reason", async () => {
    const here = book();
    const { settings } = await here.actions.loadSettings();
    await here.actions.saveSettings({
      ...settings,
      locks: [{ key: "C202405001", grade: "A", reason: "框架协议", until: TODAY }],
    });
    const diff = await preview(here);
    expect(diff.plan.counts).toMatchObject({ locked: 1, fall: 1 });
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["A", "S", "C", "C"]);
    expect(here.column("评级依据")[0]).toContain("框架协议");
  });
});
