// Old figures are called old, on whatever screen; and a table that is gone is missed until somebody finds one.

import { HostFailure } from "../../src/actions/host";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";
import { paneWords } from "./catalogue";
import type { PaneEvent } from "../../src/taskpane/state/events";
import { PAGES, TABS } from "../../src/taskpane/state/navigation";
import { reduce } from "../../src/taskpane/state/reducer";
import type { PaneState } from "../../src/taskpane/state/state";
import { drive, type Driver } from "./drive";
import { renderScreen, wordsIn } from "./renderScreen";

const words = paneWords("zh-CN");
const LATER = serialDay(2024, 7, 6) as SerialDay;

async function written(): Promise<Driver> {
  const pane = drive();
  await pane.flows.start();
  await pane.flows.showDiff();
  await pane.flows.accept();
  return pane;
}

const says = (pane: Driver, state: PaneState): string =>
  wordsIn(renderScreen({ world: pane.world, state, language: "zh-CN" })).join("\n");

describe("a sheet that changed after its figures were read", () => {
  test("is told on every tab and every page, with the way to read it again", async () => {
    const pane = await written();
    const at: readonly (readonly [string, Partial<PaneState>])[] = [
      ...TABS.map((tab) => [tab, { tab, pages: {} }] as const),
      ...PAGES.map((page) => [page, { tab: "regrade", pages: { regrade: page } }] as const),
    ];
    const silent = at.filter(([, place]) => {
      const told = says(pane, reduce({ ...pane.state(), ...place }, { type: "drifted" }));
      return !told.includes("表里有改动") || !told.includes(words.home.recheck);
    });
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(says(pane, pane.state())).not.toContain("表里有改动");
  });

  test.each<[string, (pane: Driver) => Promise<unknown>]>([
    ["by a reading of the user's", (pane) => pane.flows.reread()],
    ["by a reading in silence", (pane) => pane.flows.followChange()],
    ["by grading again for another day", (pane) => pane.flows.setDay(LATER)],
  ])("stays old where it changed while it was read: %s", async (_how, read) => {
    const pane = await written();
    const reading = read(pane);
    pane.dispatch({ type: "drifted" });
    await reading;
    expect(pane.state().drifted).toBe(true);
    await pane.flows.reread();
    expect(pane.state().drifted).toBe(false);
  });

  test("is old where an edit is told while something else runs", async () => {
    const pane = await written();
    const regrading = pane.flows.setDay(LATER);
    await pane.flows.followChange([{ kind: "moved" }]);
    await regrading;
    expect(pane.state().drifted).toBe(true);
  });
});

describe("a table that is gone", () => {
  const gone: PaneEvent = {
    type: "refused",
    refusal: { failure: new HostFailure("tableGone", "客户细分表", "deleted by the test"), retry: "diff" },
  };

  async function missing(): Promise<Driver> {
    const pane = await written();
    pane.dispatch(gone);
    return pane;
  }

  test.each<[string, (pane: Driver) => Promise<unknown>]>([
    ["another day is chosen", (pane) => pane.flows.setDay(LATER)],
    ["a reading that began before is over", (pane) => pane.flows.followChange()],
    [
      "midnight passes",
      (pane) => {
        pane.world.sleep(1);
        return pane.flows.lookAtDay();
      },
    ],
  ])("is still missed after %s", async (_what, act) => {
    const pane = await missing();
    await act(pane);
    expect(pane.state().refusal?.failure.code).toBe("tableGone");
  });

  test("is missed no more once it can be read, or another is opened", async () => {
    const [read, found] = [await missing(), await missing()];
    await read.flows.reread();
    await found.flows.identify();
    expect([read.state().refusal, found.state().refusal]).toEqual([null, null]);
  });

  test("is missed by its name when settings are kept while it is away", async () => {
    const pane = await written();
    const { opened } = pane.state();
    pane.world.workbook.refresh = async () => null;
    await pane.flows.saveSettings({ ...opened!.settings, recency: "recorded" });
    expect(pane.state().refusal?.failure).toMatchObject({ code: "tableGone", subject: "客户细分表" });
    expect(pane.state().opened).not.toBeNull();
  });
});

test("a refused act keeps its retry while edits are followed in silence, and loses it with another day", async () => {
  const pane = await written();
  pane.dispatch({ type: "refused", refusal: { failure: new HostFailure("editMode", "", "typing"), retry: "undo" } });
  await pane.flows.followChange();
  expect(pane.state().refusal?.retry).toBe("undo");
  await pane.flows.setDay(LATER);
  expect(pane.state().refusal).toBeNull();
});
