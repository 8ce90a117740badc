import fc from "fast-check";
import { TODAY_QUADRANTS } from "../../../src/domain/today/today";
import { serialDay, weekday, type SerialDay } from "../../../src/domain/vocabulary/day";
import { actingRow, customerAt } from "../../../src/taskpane/state/acting";
import { reduce } from "../../../src/taskpane/state/reducer";
import { EMPTY_FOLLOW_UP } from "../../../src/taskpane/followUp/followUpDraft";
import {
  calendarDays,
  dropDaysOf,
  listedRows,
  reduceToday,
  TODAY_FOLD,
  todayOf,
  UNTOUCHED_TODAY,
} from "../../../src/taskpane/today/today";
import { drive } from "../drive";
import { renderScreen } from "../renderScreen";

async function theSample() {
  const pane = drive();
  await pane.flows.start();
  const { preview } = pane.state();
  if (preview === null) throw new Error("no preview");
  return { pane, preview, plan: preview.plan };
}

test("the calendar is four weeks from a Monday and has the as-of day in its first", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 60_000 }), (serial) => {
      const days = calendarDays(serial as SerialDay);
      expect(days).toHaveLength(28);
      expect(weekday(days[0])).toBe(1);
      expect(days.indexOf(serial as SerialDay)).toBeLessThan(7);
      expect(days).toContain(serial);
    }),
  );
});

test("the sample's drops stand in the calendar on 06-02, 06-04 and 06-06", async () => {
  const { plan } = await theSample();
  const june = (day: number) => serialDay(2024, 6, day);
  expect(dropDaysOf(plan).map(({ day }) => day)).toEqual(expect.arrayContaining([june(2), june(4), june(6)]));
});

test("a quadrant lists its rows; a day of the calendar lists who falls on it, and lets go again", async () => {
  const { plan } = await theSample();
  for (const quadrant of TODAY_QUADRANTS) {
    const today = reduceToday(UNTOUCHED_TODAY, { type: "quadrantChosen", quadrant });
    expect(listedRows(plan, today)).toEqual(todayOf(plan).rows[quadrant]);
  }
  const [first] = dropDaysOf(plan);
  const onDay = reduceToday(UNTOUCHED_TODAY, { type: "dropDayChosen", day: first.day });
  expect(listedRows(plan, onDay)).toEqual(first.rows);
  const back = reduceToday(onDay, { type: "dropDayChosen", day: null });
  expect(listedRows(plan, back)).toEqual(todayOf(plan).rows.now);
});

test("another quadrant starts at twenty rows with every row ticked", () => {
  const more = reduceToday(reduceToday(UNTOUCHED_TODAY, { type: "moreToday" }), {
    type: "exportTicked",
    rows: [3, 4],
    on: false,
  });
  expect(more.shown).toBe(2 * TODAY_FOLD);
  expect([...more.unticked]).toEqual([3, 4]);
  const next = reduceToday(more, { type: "quadrantChosen", quadrant: "keep" });
  expect(next).toEqual({ ...UNTOUCHED_TODAY, quadrant: "keep" });
});

test("the pencil opens the card of that customer, whoever was pinned", async () => {
  const { pane } = await theSample();
  const pinned = reduce(pane.state(), { type: "rowPinned", row: 1 });
  const state = reduce(pinned, { type: "customerOpened", row: 5 });
  expect(state).toMatchObject({ tab: "customer", selectedRow: 5, pinnedRow: null });
});

test("a page of the card stays with its customer when rows move", async () => {
  const { plan } = await theSample();
  const customer = customerAt(plan, 3);
  expect(actingRow(plan, { ...customer, row: 9 })).toBe(3);
  expect(actingRow(plan, { row: 3, key: "C209912999" })).toBeUndefined();
});

test("a half-written follow-up is kept for its customer while others are looked at", async () => {
  const { pane } = await theSample();
  const draft = { ...EMPTY_FOLLOW_UP, line: "周三给报价" };
  const typed = reduce(pane.state(), { type: "followUpTyped", key: "C1", draft });
  const away = reduce(reduce(typed, { type: "tabChosen", tab: "today" }), {
    type: "customerSelected",
    customer: customerAt(pane.state().preview!.plan, 2),
  });
  expect(away.followUps["C1"]).toEqual(draft);
});

test("where nobody falls on the chosen day any more, the quadrant that is listed is the one that is chosen", async () => {
  const { pane, plan } = await theSample();
  pane.dispatch({ type: "tabChosen", tab: "today" });
  pane.dispatch({ type: "dropDayChosen", day: dropDaysOf(plan)[0].day });
  await pane.flows.setDay(serialDay(2024, 7, 27) as SerialDay);
  const after = pane.state();
  todayOf(after.preview!.plan);
  const markup = renderScreen({ world: pane.world, state: after, language: "zh-CN" });
  expect(listedRows(after.preview!.plan, after.today)).toEqual(todayOf(after.preview!.plan).rows.now);
  expect(/<button[^>]*id="today-now"[^>]*>/.exec(markup)?.[0]).toContain('aria-checked="true"');
});
