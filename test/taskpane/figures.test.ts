// Figures on screen are those of the day, the reading of R, the settings and the table chosen now, or there are none.

import fc from "fast-check";
import { sampleCustomers } from "../../src/domain/sample/sampleTable";
import type { CellValue } from "../../src/domain/vocabulary/cell";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import type { PaneEvent } from "../../src/taskpane/state/events";
import { answersChoice } from "../../src/taskpane/state/inputs";
import { reduce } from "../../src/taskpane/state/reducer";
import type { PaneState } from "../../src/taskpane/state/state";
import { untilMidnight } from "../../src/taskpane/shell/useCalendarDay";
import { drive, type Driver } from "./drive";
import { THE_DAY } from "./paneWorld";
import { renderScreen } from "./renderScreen";

const dayAfter = (days: number): SerialDay => (THE_DAY + days) as SerialDay;
const dayOfFigures = (pane: Driver) => pane.state().preview?.plan.graded.asOf;

async function opened(cells?: CellValue[][]): Promise<Driver> {
  const pane = drive("zh-CN", cells);
  await pane.flows.start();
  return pane;
}

test("the moment another day is chosen no figure of the day before is left", async () => {
  const pane = await opened();
  const answered = pane.flows.setDay(dayAfter(21));
  expect(pane.state().preview).toBeNull();
  await answered;
  expect(dayOfFigures(pane)).toBe(dayAfter(21));
});

test("three days chosen quickly end with the figures of the last", async () => {
  const pane = await opened();
  await Promise.all([21, -1600, 7].map((days) => pane.flows.setDay(dayAfter(days))));
  expect(dayOfFigures(pane)).toBe(dayAfter(7));
  await Promise.all([pane.flows.setDay(dayAfter(90)), pane.flows.setDay(null)]);
  expect(dayOfFigures(pane)).toBe(THE_DAY);
});

test("a day chosen while the table is being read is answered after it", async () => {
  const pane = await opened();
  await Promise.all([pane.flows.reread(), pane.flows.setDay(dayAfter(30))]);
  expect(dayOfFigures(pane)).toBe(dayAfter(30));
});

test("R as recorded and R carried forward never stand for each other", async () => {
  const pane = await opened();
  const answered = pane.flows.setRecency("recorded");
  expect(pane.state().preview).toBeNull();
  await answered;
  expect(pane.state().preview?.plan.graded.recency).toBe("recorded");
  await Promise.all([pane.flows.setRecency("aged"), pane.flows.setRecency("recorded"), pane.flows.setRecency("aged")]);
  expect(pane.state().preview?.plan.graded.recency).toBe("aged");
});

test("settings that are stored take the figures of the former ones off the screen at once", async () => {
  const pane = await opened();
  const { settings } = pane.state().opened!;
  const rules = { ...settings.rules, sAmountRatio: 9 };
  pane.dispatch({ type: "settingsStored", settings: { ...settings, rules } });
  expect(pane.state().preview).toBeNull();
  await pane.flows.saveSettings({ ...settings, rules });
  expect(pane.state().preview?.plan.settings.rules.sAmountRatio).toBe(9);
});

test("a cancelled answer leaves no figures of another day, and going on brings those of the chosen one", async () => {
  const pane = await opened();
  const answered = pane.flows.setDay(dayAfter(40));
  await Promise.resolve();
  await Promise.resolve();
  pane.flows.cancel();
  await answered;
  expect(pane.state().interruption).not.toBeNull();
  expect(pane.state().preview).toBeNull();
  await pane.flows.goOn();
  expect(dayOfFigures(pane)).toBe(dayAfter(40));
});

test("a refused reading leaves no figures of the columns as they were mapped before", async () => {
  const pane = await opened();
  const mapped = pane.flows.remap({ choices: [{ position: 3, role: null }] });
  await mapped;
  const before = pane.state().preview;
  expect(before?.opened.map.positions.industry).toBeUndefined();
  const { opened: now } = pane.state();
  pane.dispatch({
    type: "opened",
    opened: { ...now!, map: { ...now!.map, positions: { ...now!.map.positions, industry: 3 } } },
  });
  expect(pane.state().preview).toBeNull();
});

test("a late answer about a table that was left changes nothing", async () => {
  const pane = await opened();
  const { preview, opened: first } = pane.state();
  pane.dispatch({ type: "opened", opened: { ...first!, table: { ...first!.table, id: "another" } } });
  pane.dispatch({ type: "previewed", preview: preview!, drifts: 0, asked: true });
  expect(pane.state().opened?.table.id).toBe("another");
  expect(pane.state().preview).toBeNull();
});

test("over midnight today's figures move on with the date, and a chosen day stays", async () => {
  const pane = await opened();
  pane.world.sleep(1);
  await pane.flows.lookAtDay();
  expect(pane.state().calendarDay).toBe(dayAfter(1));
  expect(dayOfFigures(pane)).toBe(dayAfter(1));
  await pane.flows.setDay(dayAfter(5));
  pane.world.sleep(1);
  await pane.flows.lookAtDay();
  expect(dayOfFigures(pane)).toBe(dayAfter(5));
});

test("looking at the clock on the same day computes nothing", async () => {
  const pane = await opened();
  const before = pane.state();
  await pane.flows.lookAtDay();
  expect(pane.state()).toBe(before);
});

test("figures graded again from old cells stay marked as old", async () => {
  const pane = await opened();
  pane.dispatch({ type: "drifted" });
  await pane.flows.setDay(dayAfter(3));
  expect(pane.state().drifted).toBe(true);
  await pane.flows.reread();
  expect(pane.state().drifted).toBe(false);
});

test("no order of events shows figures of other inputs, on no screen", async () => {
  const pane = await opened();
  const { preview: first, opened: table } = pane.state();
  await pane.flows.setDay(dayAfter(21));
  const { preview: later } = pane.state();
  const settings = { ...table!.settings, rules: { ...table!.settings.rules, aDays: 61 } };
  const events: readonly PaneEvent[] = [
    { type: "dayChosen", asOf: null },
    { type: "dayChosen", asOf: dayAfter(21) },
    { type: "dayTurned", calendarDay: dayAfter(21) },
    { type: "dayTurned", calendarDay: THE_DAY },
    { type: "recencyChosen", recency: "recorded" },
    { type: "recencyChosen", recency: "aged" },
    { type: "previewed", preview: first!, drifts: 0, asked: true },
    { type: "previewed", preview: later!, drifts: 0, asked: true },
    { type: "opened", opened: table! },
    { type: "settingsStored", settings },
    { type: "settingsStored", settings: table!.settings },
  ];
  const isTrue = ({ preview, lastRead, ...rest }: PaneState): boolean =>
    preview === null || (preview === lastRead && answersChoice({ preview, lastRead, ...rest }, preview));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12, size: "max" }), (some) => {
      let state = pane.state();
      return some.every((event) => isTrue((state = reduce(state, event))));
    }),
  );
});

test.each(["regrade", "today", "customer"] as const)(
  "while figures are on their way the tab %s is busy and has none",
  async (tab) => {
    const pane = await opened(sampleCustomers(THE_DAY, "zh-CN").map((row) => [...row]));
    pane.dispatch({ type: "customerOpened", row: 0 });
    pane.dispatch({ type: "tabChosen", tab });
    const answered = pane.flows.setDay(dayAfter(21));
    const markup = renderScreen({ world: pane.world, state: pane.state(), language: "zh-CN" });
    await answered;
    expect(markup).toContain("aria-busy");
    expect(markup).not.toMatch(/\d 户/);
  },
);

test("the next look at the clock is shortly after midnight, whatever the time", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_000, max: 60_000 }),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      (day, time) => {
        const at = day + time + untilMidnight(day + time) / 86_400_000;
        return Math.floor(at) === day + 1 && at - (day + 1) < 0.001;
      },
    ),
  );
});
