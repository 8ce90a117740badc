// The answer to an act stands where the user looks: one line on every screen, with the way back and what is next.

import { paneWords } from "./catalogue";
import { answerShown, newChanges } from "../../src/taskpane/widgets/answerShown";
import type { PaneState } from "../../src/taskpane/state/state";
import { createPaneStore } from "../../src/taskpane/state/store";
import { drive, type Driver } from "./drive";
import { renderScreen, wordsIn } from "./renderScreen";

const WORDS = paneWords("zh-CN");
const shown = (pane: Driver) => answerShown(pane.state(), WORDS);
const acts = (pane: Driver) => shown(pane)?.acts.map(({ kind }) => kind) ?? [];
const screen = (pane: Driver) =>
  wordsIn(renderScreen({ world: pane.world, state: pane.state(), language: "zh-CN" })).join("|");

async function opened(): Promise<Driver> {
  const pane = drive();
  await pane.flows.start();
  return pane;
}

describe("a follow-up", () => {
  async function logged(): Promise<Driver> {
    const pane = await opened();
    pane.dispatch({ type: "customerOpened", row: 2 });
    await pane.flows.logFollowUp(2, {
      channel: "phone",
      person: "",
      feedback: "下周三给报价",
      promise: "",
      stage: null,
      objection: null,
      cause: null,
      result: null,
    });
    return pane;
  }

  test("is answered on the card with its undo, and said", async () => {
    const pane = await logged();
    expect(acts(pane)).toEqual(["undoFollowUp"]);
    expect(pane.state().announcement.text).toBe(shown(pane)?.text);
    expect(screen(pane)).toContain(shown(pane)?.text);
  });

  test("can still be taken back after looking elsewhere, on that customer's card only", async () => {
    const pane = await logged();
    pane.dispatch({ type: "tabChosen", tab: "today" });
    expect(shown(pane)).toBeNull();
    pane.dispatch({ type: "tabChosen", tab: "customer" });
    expect(acts(pane)).toEqual(["undoFollowUp"]);
    pane.dispatch({ type: "customerOpened", row: 4 });
    expect(shown(pane)).toBeNull();
  });

  test("that was taken back is answered without a second undo", async () => {
    const pane = await logged();
    await pane.flows.undoFollowUp();
    expect(shown(pane)?.text).toMatch(/撤销|还原/);
    expect(acts(pane)).toEqual([]);
  });
});

test("saved settings are answered, and the answer is there while the table is graded again", async () => {
  const pane = await opened();
  const { settings } = pane.state().opened!;
  pane.dispatch({ type: "tabChosen", tab: "settings" });
  pane.dispatch({ type: "pageOpened", page: "thresholds" });
  await pane.flows.saveSettings({ ...settings, rules: { ...settings.rules, sAmountRatio: 9 } });
  expect(shown(pane)?.text).toBe(WORDS.settings.saved);
  expect(screen(pane)).toContain(WORDS.settings.saved);
});

test("inserted formulas are shown in the sheet and named in the answer", async () => {
  const pane = await opened();
  pane.dispatch({ type: "customerOpened", row: 3 });
  pane.dispatch({ type: "pageOpened", page: "formulas", tab: "settings" });
  const columns = pane.world.workbook.cells[0].length;
  await pane.flows.insertFormulas();
  expect(acts(pane)).toEqual(["showColumn"]);
  expect(pane.world.workbook.selected).toEqual([[3, columns]]);
});

test("columns a regrade adds are named with the way to them", async () => {
  const pane = await opened();
  await pane.flows.showDiff();
  const columns = pane.world.workbook.cells[0].length;
  await pane.flows.accept();
  const [act] = shown(pane)?.acts ?? [];
  expect(act?.kind).toBe("showColumn");
  expect(shown(pane)?.text).toContain(String(pane.world.workbook.cells[0][columns]));
  if (act?.kind === "showColumn") await pane.flows.showColumn(act.header);
  expect(pane.world.workbook.selected.at(-1)?.[1]).toBe(columns);
  expect(await pane.flows.showColumn("没有这一列")).toBeUndefined();
  expect(shown(pane)?.text).toContain("没有这一列");
});

test("fixes are answered with their undo, wherever the page is scrolled to", async () => {
  const pane = await opened();
  pane.dispatch({ type: "pageOpened", page: "checkup", tab: "regrade" });
  await pane.flows.applyFixes([
    { row: 1, role: "tag", before: pane.world.workbook.cells[2][7] ?? "", after: "技术驱动型" },
  ]);
  expect(acts(pane)).toEqual(["undoFixes"]);
});

test("how many change because of an act is counted against before it", async () => {
  const pane = await opened();
  const { preview, opened: table } = pane.state();
  const { settings } = table!;
  const stricter = await pane.flows.whatIf(preview!, { ...settings, rules: { ...settings.rules, sAmountRatio: 9 } });
  expect(newChanges(preview!.plan, preview!.plan)).toBe(0);
  expect(newChanges(preview!.plan, stricter!.plan)).toBeGreaterThan(0);
});

test.each(["writing", "opening", "reading", "saving", "undoing"] as const)(
  "%s is said on the screen as soon as it begins",
  async (kind) => {
    const pane = await opened();
    pane.dispatch({ type: "workStarted", kind, at: 0 });
    expect(screen(pane)).toContain(WORDS.work[kind]);
  },
);

test("work is on the screen before it is done, and heavy work waits until it is painted", async () => {
  const pane = await opened();
  const seen: string[] = [];
  const store = createPaneStore(pane.state());
  store.subscribe(() => seen.push(store.getState().work === null ? "idle" : "busy"));
  const { createRunner } = await import("../../src/taskpane/flows/runner");
  const runner = createRunner({
    actions: () => pane.world.actionsFor("zh-CN"),
    state: store.getState,
    words: () => WORDS,
    dispatch: store.dispatch,
    clock: () => 0,
    today: pane.world.environment.today,
    painted: async () => void seen.push("painted"),
  });
  await runner.work("writing", null, async () => void seen.push("heavy"));
  expect(seen).toEqual(["busy", "painted", "heavy", "idle"]);
});

test("the promise of the first screen is not shown before it is known that there is no table", async () => {
  const states: PaneState[] = [];
  const pane = drive();
  const started = pane.flows.start();
  for (let turn = 0; turn < 50 && pane.state().opened === null; turn += 1) {
    states.push(pane.state());
    await Promise.resolve();
  }
  await started;
  expect(states.length).toBeGreaterThan(1);
  for (const state of states) {
    const words = wordsIn(renderScreen({ world: pane.world, state, language: "zh-CN" })).join("|");
    expect(words.includes(WORDS.first.trySample)).toBe(false);
    expect(words).toContain(WORDS.first.looking);
  }
  const without = drive("zh-CN", null);
  await without.flows.start();
  expect(screen(without)).toContain(WORDS.first.trySample);
});
