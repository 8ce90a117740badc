import fc from "fast-check";
import { HostFailure } from "../../src/actions/host";
import { reduce } from "../../src/taskpane/reducer";
import { FOLD } from "../../src/taskpane/diffChoices";
import type { PaneEvent } from "../../src/taskpane/events";
import { TABS } from "../../src/taskpane/navigation";
import { initialState, pageShown, type PaneState } from "../../src/taskpane/state";
import { drive } from "./drive";

const start = initialState("zh-CN", "auto");
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

test("selecting a row moves neither tab nor page", () => {
  const state = after(start, { type: "pageOpened", page: "columns" }, { type: "rowSelected", row: 3 });
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

test("a fresh reading starts the ticks over, grading again by other options does too, a silent one keeps them", async () => {
  const pane = drive();
  await pane.flows.start();
  const { preview } = pane.state();
  if (preview === null) throw new Error("no preview");
  const ticked = after(pane.state(), { type: "ticked", rows: [1], on: false });
  expect(after(ticked, { type: "previewed", preview, fresh: false }).diff.unticked.has(1)).toBe(true);
  expect(after(ticked, { type: "previewed", preview, fresh: true }).diff.unticked.has(1)).toBe(false);
});

test("another table forgets what belonged to the first", async () => {
  const pane = drive();
  await pane.flows.start();
  const { opened } = pane.state();
  if (opened === null) throw new Error("no table");
  const other = { ...opened, table: { ...opened.table, id: "another" } };
  const state = after(pane.state(), { type: "rowSelected", row: 2 }, { type: "opened", opened: other });
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
