import { isoDay, serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { pageShown } from "../../../src/taskpane/state/state";
import { drive } from "../drive";

const GRADE_COLUMN = 5;

async function atTheDiff() {
  const pane = drive();
  await pane.flows.start();
  await pane.flows.showDiff();
  return pane;
}

describe("the pane opens", () => {
  test("a workbook with a customer table is read and graded without a click", async () => {
    const pane = drive();
    await pane.flows.start();
    expect(pane.state().opened?.gradable).toBe(true);
    expect(pane.state().preview?.plan.counts.rise).toBe(3);
    expect(pane.state().preview?.plan.counts.problem).toBe(2);
    expect(pageShown(pane.state())).toBeUndefined();
  });

  test("a workbook without a table leaves the first screen, and asking says that none was found", async () => {
    const pane = drive("zh-CN", null);
    await pane.flows.start();
    expect(pane.state().opened).toBeNull();
    expect(pane.state().notFound).toBe(false);
    await pane.flows.identify();
    expect(pane.state().notFound).toBe(true);
    expect(pane.state().announcement.text).toContain("没有像表的内容");
  });

  test("the sample goes from nothing to a graded table", async () => {
    const pane = drive("zh-CN", null);
    await pane.flows.start();
    await pane.flows.trySample();
    expect(pane.state().preview?.plan.table.rowCount).toBe(16);
  });

  test("the ribbon's button pressed during the start opens the diff once the table is read", async () => {
    const pane = drive();
    const started = pane.flows.start();
    await Promise.all([started, pane.flows.regradeAsked()]);
    expect(pageShown(pane.state())).toBe("changes");
  });

  test("今日 on the ribbon opens the list once the table is read", async () => {
    const pane = drive();
    await Promise.all([pane.flows.start(), pane.flows.todayAsked()]);
    expect(pane.state().tab).toBe("today");
    expect(pane.state().preview?.plan.table.rowCount).toBe(16);
  });
});

describe("a regrade", () => {
  test("writes nothing until the diff is accepted", async () => {
    const pane = await atTheDiff();
    expect(pane.world.workbook.cells[1][GRADE_COLUMN]).toBe("A");
    expect(pane.world.workbook.log).toHaveLength(0);
    expect(pageShown(pane.state())).toBe("changes");
  });

  test("writes the ticked rows and leaves an unticked row's grade alone", async () => {
    const pane = await atTheDiff();
    const plan = pane.state().preview?.plan;
    if (plan === undefined) throw new Error("no plan");
    const falls = [...plan.kind].flatMap((kind, row) => (kind === 0 ? [row] : []));
    const [left, ...rest] = falls;
    const before = pane.world.workbook.cells[left + 1][GRADE_COLUMN];
    pane.dispatch({ type: "ticked", rows: [left], on: false });
    await pane.flows.accept();
    expect(pageShown(pane.state())).toBe("result");
    expect(pane.world.workbook.cells[left + 1][GRADE_COLUMN]).toBe(before);
    expect(pane.state().outcome?.gradedRows).toEqual(expect.arrayContaining(rest));
    expect(pane.state().outcome?.gradedRows).not.toContain(left);
  });

  test("undo brings the sheet back to what it was", async () => {
    const pane = await atTheDiff();
    const grades = pane.world.workbook.cells.map((row) => row[GRADE_COLUMN]);
    await pane.flows.accept();
    expect(pane.world.workbook.cells.map((row) => row[GRADE_COLUMN])).not.toEqual(grades);
    await pane.flows.undo();
    expect(pane.world.workbook.cells.map((row) => row[GRADE_COLUMN])).toEqual(grades);
    expect(pane.state().undone?.restored).toBeGreaterThan(0);
  });

  test("after a write the pane knows the sheet as it is now, and the run can still be found", async () => {
    const pane = await atTheDiff();
    await pane.flows.accept();
    pane.dispatch({ type: "pageClosed" });
    expect(pane.state().preview?.plan.counts).toMatchObject({ rise: 0, fall: 0 });
    expect(pane.state().outcome).not.toBeNull();
  });

  test("当前跟进策略 is written only for the row ticked for it", async () => {
    const pane = await atTheDiff();
    const plan = pane.state().preview?.plan;
    const rows = [...(plan?.kind ?? [])].flatMap((kind, row) => (kind <= 1 ? [row] : []));
    const strategies = () => pane.world.workbook.cells.map((row) => row[8]);
    const before = strategies();
    pane.dispatch({ type: "strategyTicked", row: rows[0], on: true });
    await pane.flows.accept();
    const changed = strategies().flatMap((text, at) => (text === before[at] ? [] : [at - 1]));
    expect(changed).toEqual([rows[0]]);
  });
});

describe("a host that refuses", () => {
  test("edit mode during the write keeps the diff and every tick, and retry writes", async () => {
    const pane = await atTheDiff();
    pane.dispatch({ type: "ticked", rows: [3], on: false });
    pane.world.workbook.refuse = "editMode";
    await pane.flows.accept();
    expect(pane.state().refusal).toMatchObject({ failure: { code: "editMode" }, retry: "accept" });
    expect(pageShown(pane.state())).toBe("changes");
    expect(pane.state().diff.unticked.has(3)).toBe(true);
    pane.world.workbook.refuse = null;
    await pane.flows.retry();
    expect(pageShown(pane.state())).toBe("result");
    expect(pane.state().refusal).toBeNull();
  });

  test("a refusal at the start can be retried from the bar", async () => {
    const pane = drive();
    pane.world.workbook.refuse = "busy";
    await pane.flows.start();
    expect(pane.state().refusal).toMatchObject({ failure: { code: "busy" }, retry: "open" });
    pane.world.workbook.refuse = null;
    await pane.flows.retry();
    expect(pane.state().preview).not.toBeNull();
  });

  test("a sheet that changed while it cannot be read is marked, without a message", async () => {
    const pane = drive();
    await pane.flows.start();
    pane.world.workbook.refuse = "editMode";
    await pane.flows.followChange();
    expect(pane.state().drifted).toBe(true);
    expect(pane.state().refusal).toBeNull();
  });

  test("work that is cancelled is no failure", async () => {
    const pane = drive();
    pane.world.workbook.refuse = "cancelled";
    await pane.flows.start();
    expect(pane.state().refusal).toBeNull();
    expect(pane.state().announcement.text).toBe("已取消，什么都没有写入");
  });
});

describe("choices", () => {
  test("another as-of day grades again without reading the sheet", async () => {
    const pane = drive();
    await pane.flows.start();
    pane.world.workbook.refuse = "editMode";
    await pane.flows.setDay(serialDay(2024, 7, 6) as SerialDay);
    expect(pane.state().refusal).toBeNull();
    expect(isoDay(pane.state().preview?.plan.graded.asOf as SerialDay)).toBe("2024-07-06");
  });

  test("what-if shows other grades and keeps nothing", async () => {
    const pane = drive();
    await pane.flows.start();
    const now = pane.state();
    const settings = now.opened?.settings;
    if (settings === undefined) throw new Error("no settings");
    const tried = await pane.flows.whatIf(now.preview!, { ...settings, rules: { ...settings.rules, sAmountRatio: 9 } });
    expect(Array.from(tried?.plan.graded.grade ?? [])).not.toContain(1);
    expect(pane.state()).toBe(now);
  });

  test("saved settings are kept in the workbook and the table is graded by them", async () => {
    const pane = drive();
    await pane.flows.start();
    const settings = pane.state().opened?.settings;
    if (settings === undefined) throw new Error("no settings");
    const saved = await pane.flows.saveSettings({ ...settings, rules: { ...settings.rules, sAmountRatio: 9 } });
    expect(saved).toBe(true);
    expect(pane.state().opened?.settings.rules.sAmountRatio).toBe(9);
    expect(Array.from(pane.state().preview?.plan.graded.grade ?? [])).not.toContain(1);
    await pane.flows.resetSettings();
    expect(pane.state().opened?.settings.rules.sAmountRatio).toBe(1.5);
  });

  test("highlights can be switched off one by one and all at once", async () => {
    const pane = drive();
    await pane.flows.start();
    await pane.flows.setSwitches(["stale"]);
    expect(pane.state().switches?.installed).toEqual(["stale"]);
    await pane.flows.setSwitches([]);
    expect(pane.state().switches).toEqual({ wanted: [], installed: [] });
  });

  test("a column mapped by hand is graded by the new mapping and can be forgotten", async () => {
    const pane = drive();
    await pane.flows.start();
    await pane.flows.remap({ choices: [{ position: 3, role: null }] });
    expect(pane.state().opened?.map.positions.industry).toBeUndefined();
    expect(new Set(pane.state().preview?.plan.graded.benchmarks.map(({ source }) => source))).toEqual(
      new Set(["table"]),
    );
    await pane.flows.forgetMapping();
    expect(pane.state().opened?.map.positions.industry).toBe(3);
  });

  test("of two meanings chosen one after the other without waiting the second one stays", async () => {
    const pane = drive();
    await pane.flows.start();
    await Promise.all([
      pane.flows.remap({ choices: [{ position: 3, role: null }] }),
      pane.flows.remap({ choices: [{ position: 3, role: "companySize" }] }),
    ]);
    expect(pane.state().opened?.map.positions.companySize).toBe(3);
    expect(pane.state().work).toBeNull();
  });
});
