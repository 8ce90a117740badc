import fc from "fast-check";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { customerAt } from "../../../src/taskpane/state/acting";
import { HostFailure } from "../../../src/actions/host";
import { reduce } from "../../../src/taskpane/state/reducer";
import { FOLD } from "../../../src/taskpane/changes/diffChoices";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import { TABS } from "../../../src/taskpane/state/navigation";
import { initialState } from "../../../src/taskpane/state/slices";
import { pageShown, type PaneState } from "../../../src/taskpane/state/state";
import { drive } from "../drive";
import { THE_DAY } from "../paneWorld";

const start = initialState("zh-CN", "auto", THE_DAY);
const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);

test("each tab keeps its own page, and Back closes only the page on screen", () => {
  const state = after(
    start,
    { type: "pageOpened", page: "columns" },
    { type: "tabChosen", tab: "settings" },
    { type: "pageOpened", page: "thresholds" },
    { type: "pageClosed" },
  );
  expect(pageShown(state)).toBeUndefined();
  expect(pageShown(after(state, { type: "tabChosen", tab: "regrade" }))).toBe("columns");
});

test("ticks survive a change of tab and a refusal", () => {
  const failure = new HostFailure("editMode", "", "");
  const state = after(
    start,
    { type: "ticked", rows: [1, 2], on: false },
    { type: "ticked", rows: [2], on: true },
    { type: "tabChosen", tab: "customer" },
    { type: "refused", refusal: { failure, retry: "accept" } },
    { type: "tabChosen", tab: "regrade" },
  );
  expect([...state.diff.unticked]).toEqual([1]);
});

test("selecting a row moves neither tab nor page", async () => {
  const pane = drive();
  await pane.flows.start();
  const customer = customerAt(pane.state().preview!.plan, 3);
  const state = after(pane.state(), { type: "pageOpened", page: "columns" }, { type: "customerSelected", customer });
  expect(state.tab).toBe("regrade");
  expect(pageShown(state)).toBe("columns");
  expect(state.selectedRow).toBe(3);
});

test("a group shows fifty rows more each time", () => {
  const state = after(start, { type: "moreShown", kind: "fall" }, { type: "moreShown", kind: "fall" });
  expect(state.diff.shown.fall).toBe(3 * FOLD);
});

test("the same words announced twice are two announcements", () => {
  const state = after(start, { type: "announced", text: "3 户" }, { type: "announced", text: "3 户" });
  expect(state.announcement.turn).toBe(2);
});

test("reading again keeps the ticks, grading again by other inputs starts them over", async () => {
  const pane = drive();
  await pane.flows.start();
  pane.dispatch({ type: "ticked", rows: [1], on: false });
  await pane.flows.reread();
  expect(pane.state().diff.unticked.has(1)).toBe(true);
  await pane.flows.setDay((THE_DAY + 1) as SerialDay);
  expect(pane.state().diff.unticked.has(1)).toBe(false);
});

test("another table forgets what belonged to the first", async () => {
  const pane = drive();
  await pane.flows.start();
  const { opened } = pane.state();
  if (opened === null) throw new Error("no table");
  const other = { ...opened, table: { ...opened.table, id: "another" } };
  const state = after(
    pane.state(),
    { type: "customerSelected", customer: { row: 2, key: "x" } },
    { type: "opened", opened: other },
  );
  expect(state.preview).toBeNull();
  expect(state.selectedRow).toBeNull();
});

test("no order of navigation leads to a tab that is not there", () => {
  const moves = fc.oneof(
    fc.constantFrom(...TABS).map((tab): PaneEvent => ({ type: "tabChosen", tab })),
    fc.constantFrom("columns", "thresholds", "changes").map((page) => ({ type: "pageOpened", page }) as PaneEvent),
    fc.constant<PaneEvent>({ type: "pageClosed" }),
  );
  fc.assert(
    fc.property(fc.array(moves), (events) => {
      const state = after(start, ...events);
      expect(TABS).toContain(state.tab);
      expect(pageShown(after(state, { type: "pageClosed" }))).toBeUndefined();
    }),
  );
});
