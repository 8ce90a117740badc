// Sentences of the pane against the cells they speak of: on the home page, in the diff, beside long work, on the result.

import { distributionInSheet, type GradeCounts } from "../../src/domain/regrade/distribution";
import { isChanging, kindOf } from "../../src/domain/regrade/plan";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { recognizeColumns } from "../../src/domain/table/headers";
import type { GradeLock } from "../../src/domain/settings/settings";
import type { CellValue } from "../../src/domain/vocabulary/cell";
import { sampleCustomers } from "../../src/domain/sample/sampleTable";
import { gradeName } from "../../src/domain/vocabulary/gradeName";
import { paneWords } from "./catalogue";
import type { PaneEvent } from "../../src/taskpane/state/events";
import { reduce } from "../../src/taskpane/state/reducer";
import type { PaneState } from "../../src/taskpane/state/state";
import { foundCounts, agreedCounts } from "../../src/taskpane/progress/workCounts";
import { drive, type Driver } from "./drive";
import { THE_DAY } from "./paneWorld";
import { renderScreen, wordsIn } from "./renderScreen";

const words = paneWords("zh-CN");
const HEADER = ["客户编号", "客户名称", "客户等级", "RFM指标(R/F/M)", "核心需求标签", "最后更新时间"];
const row = (id: string, grade: CellValue, rfm: CellValue, tag = ""): CellValue[] => [
  id,
  `客户${id}`,
  grade,
  rfm,
  tag,
  THE_DAY,
];

/** What stands on the screen of a state, as one text. */
function screen(pane: Driver, ...events: readonly PaneEvent[]): string {
  const state: PaneState = events.reduce(reduce, pane.state());
  return wordsIn(renderScreen({ world: pane.world, state, language: "zh-CN" })).join("\n");
}

async function started(cells?: CellValue[][]): Promise<Driver> {
  const pane = drive("zh-CN", cells);
  await pane.flows.start();
  return pane;
}

async function lock(pane: Driver, locks: readonly GradeLock[]): Promise<void> {
  const settings = pane.state().opened?.settings;
  if (settings === undefined) throw new Error("no settings");
  await pane.flows.saveSettings({ ...settings, locks });
}

/** The grades in the cells, read afresh. */
function inCells({ world }: Driver): GradeCounts {
  const [header, ...rows] = world.workbook.cells;
  const map = recognizeColumns(header, { sample: rows });
  const cells = Object.fromEntries(
    Object.entries(map.positions).map(([role, position]) => [
      role,
      rows.map((cellsOfRow) => cellsOfRow[position] ?? ""),
    ]),
  );
  return distributionInSheet(readCustomers(cells, map, rows.length, THE_DAY));
}

describe("the home page", () => {
  test("a table without customers says where to begin, and neither praises nor compares", async () => {
    const shown = screen(await started([HEADER, ["", "", "", "", "", ""]]));
    expect(shown).toContain(words.home.nobody);
    expect(shown).toContain("在第 2 行填");
    for (const claim of [words.home.fresh, words.home.inSheet, words.home.recheck, words.stage.section])
      expect(shown.split("\n")).not.toContain(claim);
    expect(shown).not.toContain("与表内一致");
  });

  test("the sheet and the rules are called the same only where both bars are", async () => {
    const same = screen(await started([HEADER, row("1", "C", "95天/2次/8万"), row("2", "C", "95天/2次/8万")]));
    expect(same).toContain("2 户按这一天评级，结果与表内一致。");
    const kept = screen(await started([HEADER, row("1", "C", "95天/2次/8万"), row("2", "A", "很久")]));
    expect(kept).not.toContain("结果与表内一致");
    expect(kept).toContain("1 户按这一天评级，与表内一致；1 户无法评级，表内的等级没动。");
  });

  test("a lock that is not in the sheet is a change to be written, never up to date", async () => {
    const pane = await started([HEADER, row("1", "C", "95天/2次/8万"), row("2", "C", "95天/2次/8万")]);
    await lock(pane, [{ key: "1", grade: "A", reason: "总监决定", until: null }]);
    const home = screen(pane);
    expect(home).toContain(words.home.onlyToLock(1));
    expect(home).toContain(words.home.toLock(1));
    expect(home).toContain(words.home.regrade);
    expect(home).not.toContain("结果与表内一致");
    await pane.flows.showDiff();
    const diff = screen(pane);
    expect(diff).toContain(words.diff.groups.toLock(1));
    expect(diff).toContain("由C改为锁定的A");
    expect(diff).toContain("锁定 A，规则为 C · 总监决定");
    await pane.flows.accept();
    expect(pane.world.workbook.cells.map((cells) => cells[2])).toEqual(["客户等级", "A", "C"]);
    expect(pane.world.workbook.log.map(({ from, to }) => [from, to])).toEqual([["C", "A"]]);
    const done = screen(pane, { type: "pageClosed" });
    expect(done).toContain("2 户按这一天评级，结果与表内一致。");
    expect(done).toContain(words.home.lockedStay(1));
  });

  test("a lock that is over is said to be, on the home page and at its row", async () => {
    const pane = await started([HEADER, row("1", "S", "95天/2次/8万")]);
    await lock(pane, [{ key: "1", grade: "S", reason: "", until: THE_DAY - 1 }]);
    expect(screen(pane)).toContain(words.home.locksOver(1));
    await pane.flows.showDiff();
    expect(screen(pane)).toContain("锁定 S 已在 05-30 到期，改按规则");
    expect(screen(pane, { type: "pageOpened", page: "locks", tab: "settings" })).toContain("05-30 到期，按规则评");
  });

  test("重点 stands below what is to be checked, counts as the bars do, and is silent without tags", async () => {
    const lines = screen(await started()).split("\n");
    expect(lines.indexOf(words.stage.section)).toBeGreaterThan(lines.indexOf(words.home.toCheck));
    const untagged = screen(await started([HEADER, row("1", "C", "95天/2次/8万")]));
    expect(untagged.split("\n")).not.toContain(words.stage.section);
  });
});

describe("a doubt about a column", () => {
  const DOUBTFUL = [
    ["客户编号", "距今天数", "订单次数", "订单金额（折后点数）"],
    ["1", 10, 5, 2_000_000],
    ["2", 95, 2, 80_000],
  ];

  test("is a line of what is to be checked, counted with it, and leads to the columns", async () => {
    const lines = screen(await started(DOUBTFUL)).split("\n");
    const at = lines.indexOf(words.home.toCheck);
    expect(lines[at + 1]).toBe("1");
    expect(lines.slice(at).join("")).toContain(`订单金额(折后点数) ${words.home.doubts.unitUnread("折后点数")}`);
  });

  test("is gone once the column is confirmed, and once another unit is chosen", async () => {
    for (const mapping of [
      { choices: [{ position: 3, role: "monetary" }] },
      { choices: [], amountUnit: "wan" },
    ] as const) {
      const pane = await started(DOUBTFUL);
      await pane.flows.remap(mapping);
      expect(screen(pane)).not.toContain("折后点数");
    }
  });

  test("stays where something else was said about the table", async () => {
    const pane = await started(DOUBTFUL);
    await pane.flows.remap({ choices: [{ position: 0, role: "id" }], amountUnit: "yuan" });
    expect(screen(pane)).toContain("折后点数");
  });
});

describe("a locked customer", () => {
  const LOCKED = [HEADER, row("1", "S", "10天/5次/200万"), row("2", "C", "95天/2次/8万")];

  test("has the locked grade on the card, beside what stands in the sheet and what the rules say", async () => {
    const pane = await started(LOCKED);
    await lock(pane, [{ key: "1", grade: "B", reason: "总监决定", until: null }]);
    const card = screen(pane, { type: "customerOpened", row: 0 }).split("\n");
    expect(card).toContain(words.grade(gradeName("B")));
    expect(card.join("")).toContain(words.customer.sheetSays("S"));
    expect(card.join("")).toContain("锁定 B，规则为 S · 总监决定");
  });

  test("is never the next to drop", async () => {
    const pane = await started(LOCKED);
    expect(screen(pane)).toContain("下一户：客户1");
    await lock(pane, [{ key: "1", grade: "S", reason: "", until: null }]);
    expect(screen(pane)).not.toContain("下一户");
    expect(screen(pane, { type: "tabChosen", tab: "today" })).not.toContain("下一户：客户1");
  });
});

describe("the diff", () => {
  test("the button counts the grades that will be written, without those that are calculated", async () => {
    const pane = await started([HEADER, row("1", "S", "95天/2次/8万"), row("2", "S", "95天/2次/8万")]);
    await pane.flows.showDiff();
    const { preview } = pane.state();
    if (preview === null) throw new Error("no preview");
    const calculated: PaneEvent = {
      type: "previewed",
      preview: { ...preview, formulaRows: [0] },
      drifts: 0,
      asked: true,
    };
    expect(screen(pane, calculated)).toContain(words.diff.acceptCount(1));
    expect(screen(pane, calculated, { type: "formulasTicked", on: true })).toContain(words.diff.acceptCount(2));
  });

  test("a group says how many of it the search leaves", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    const plan = pane.state().preview?.plan;
    if (plan === undefined) throw new Error("no plan");
    const first = [...plan.kind.keys()].findIndex((at) => kindOf(plan, at) === "fall");
    const shown = screen(pane, { type: "searched", search: String(plan.table.cells.name?.[first]) });
    const whole = words.diff.groups.fall(plan.counts.fall);
    expect(shown).toContain(words.diff.groupFound(whole, 1));
    expect(shown.split("\n")).not.toContain(whole);
  });

  test("what else is updated is counted from the cells, and is nothing right after a write", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    await pane.flows.accept();
    await pane.flows.showDiff();
    const { preview } = pane.state();
    if (preview === null) throw new Error("no preview");
    expect(preview.refreshedRows).toBeGreaterThan(0);
    expect(await pane.flows.refreshes(preview)).toEqual({ rows: 0, cells: 0 });
  });
});

describe("the result", () => {
  test("after a part was written the grades are those in the cells, and every customer is accounted for", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    const plan = pane.state().preview?.plan;
    if (plan === undefined) throw new Error("no plan");
    const changing = [...plan.kind.keys()].filter((at) => isChanging(plan, at));
    const left = changing.filter((at) => kindOf(plan, at) === "fall");
    pane.dispatch({ type: "ticked", rows: left, on: false });
    await pane.flows.accept();
    const { outcome } = pane.state();
    expect(outcome?.standing?.inSheet).toEqual(inCells(pane));
    const shown = screen(pane);
    const customers = plan.table.rowCount - plan.counts.empty;
    expect(shown).toContain(words.result.written(changing.length - left.length));
    expect(shown).toContain(words.result.kept(customers - (changing.length - left.length)));
    expect(shown).toContain(words.result.fates.unchanged);
    expect(shown).toContain(words.result.distribution);
  });

  test("once the cells say something else it is no longer called written, and undo says what it can do", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    await pane.flows.accept();
    const { outcome } = pane.state();
    if (outcome === null) throw new Error("nothing was written");
    const at = (outcome.gradedRows[0] ?? 0) + 1;
    pane.world.workbook.cells[at][5] = "x";
    const standing = await pane.flows.standing(outcome);
    if (standing === undefined) throw new Error("nobody looked");
    expect(standing.cells - standing.holding).toBe(1);
    const partly = screen(pane, { type: "accepted", outcome: { ...outcome, standing } });
    expect(partly).toContain(words.result.partly(standing.holding, standing.cells));
    expect(partly).toContain(words.result.undo);
    expect(partly).not.toContain(words.result.written(outcome.gradedRows.length));
    const gone = screen(pane, { type: "accepted", outcome: { ...outcome, standing: { ...standing, holding: 0 } } });
    expect(gone).toContain(words.result.gone);
    expect(gone).not.toContain(words.result.undo);
    expect(gone).toContain(words.result.changesAgain);
  });

  test("a run that only brought other columns up to date is not announced as new grades", async () => {
    const pane = await started([HEADER, row("1", "C", "95天/2次/8万")]);
    await pane.flows.showDiff();
    await pane.flows.accept();
    expect(pane.state().announcement.text).not.toContain("户的新等级");
    expect(screen(pane)).toContain(words.result.refreshed);
    expect(screen(pane, { type: "pageClosed" })).toContain("更新了其他列");
  });

  test("the page that is watching hears of a change in the sheet", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    await pane.flows.accept();
    const { outcome } = pane.state();
    if (outcome === null) throw new Error("nothing was written");
    const seen = await new Promise<number>((resolve) => {
      const stop = pane.flows.watchStanding(outcome, ({ holding }) => {
        stop();
        resolve(holding);
      });
    });
    expect(seen).toBe(outcome.standing?.cells);
  });

  test("an undo names what it leaves, and leads back to the changes", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    await pane.flows.accept();
    await pane.flows.undo();
    const shown = screen(pane);
    expect(shown).toContain(words.result.leavesColumns(["建议策略", "流失风险", "下次跟进", "评级依据"], true));
    expect(shown).toContain(words.result.leavesLog);
    expect(shown).toContain(words.result.changesAgain);
  });
});

describe("the settings", () => {
  test("the check-up promises nothing of a limit that is no number, and says what is wrong with a loose one", async () => {
    const pane = await started();
    const { settings } = pane.state().opened ?? {};
    if (settings === undefined) throw new Error("no settings");
    const page: PaneEvent = { type: "pageOpened", page: "thresholds", tab: "settings" };
    const typed = (sAmountRatio: number): PaneEvent => ({
      type: "draftChanged",
      draft: { ...settings, rules: { ...settings.rules, sAmountRatio } },
    });
    expect(screen(pane, page)).toContain(words.thresholds.noHoleWhy);
    const unread = screen(pane, page, typed(NaN));
    expect(unread).toContain(words.thresholds.unknownWhy);
    for (const promise of [words.thresholds.noHoleWhy, words.thresholds.noOverlapWhy, words.thresholds.monotoneWhy])
      expect(unread).not.toContain(promise);
    const loose = screen(pane, page, typed(0.1));
    expect(loose).toContain(words.thresholds.looseWhy);
    expect(loose).not.toContain(words.thresholds.noOverlapWhy);
  });

  test("the oddity of the contacts is said until it is known", async () => {
    const pane = await started();
    const page: PaneEvent = { type: "pageOpened", page: "cadence", tab: "settings" };
    expect(screen(pane, page)).toContain("B 级每年联系 12 次，多于 A 级的 8 次");
    expect(screen(pane, page, { type: "oddityKnown" })).not.toContain("多于 A 级");
  });
});

describe("beside long work", () => {
  test("a write counts what was ticked for it, not the whole plan", async () => {
    const pane = await started();
    await pane.flows.showDiff();
    const plan = pane.state().preview?.plan;
    if (plan === undefined) throw new Error("no plan");
    const falls = [...plan.kind.keys()].filter((at) => kindOf(plan, at) === "fall");
    pane.dispatch({ type: "ticked", rows: falls, on: false });
    expect(agreedCounts(pane.state())).toEqual([{ kind: "rise", count: plan.counts.rise }]);
  });

  test("a reading counts what it has found, and nothing before", () => {
    expect(foundCounts({ step: "read", done: 1, total: 2 })).toEqual([]);
    expect(foundCounts({ done: 2, total: 2, found: { fall: 1, rise: 0, problem: 2 } })).toContainEqual({
      kind: "problem",
      count: 2,
    });
  });
});

describe("the calendar file", () => {
  test("all of the list goes in, folded or not, and the button says how many of how many", async () => {
    const [header, ...rows] = sampleCustomers(THE_DAY, "zh-CN");
    const many = Array.from({ length: 8 }, (_, turn) =>
      rows.map((cells) => cells.map((cell, column) => (column < 2 && cell !== "" ? `${String(cell)}${turn}` : cell))),
    ).flat();
    const pane = await started([[...header], ...many.map((cells) => [...cells])]);
    const open: PaneEvent = { type: "pageOpened", page: "calendarFile", tab: "today" };
    const shown = screen(pane, open);
    const all = Number(/导出 (\d+) 户/.exec(shown)?.[1]);
    expect(all).toBeGreaterThan(20);
    expect(shown).toContain(words.today.exportShown(20, all));
    const { preview } = pane.state();
    if (preview === null) throw new Error("no preview");
    const listed = screen(pane, open, {
      type: "exportTicked",
      rows: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      on: false,
    });
    expect(listed).toMatch(new RegExp(`导出 \\d+ / ${all} 户`));
  });
});
