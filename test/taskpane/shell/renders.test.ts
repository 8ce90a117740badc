/** @jest-environment ./test/taskpane/walk/pageEnvironment.mjs */
// A key typed into a field draws the field and what hangs on it: not the pane, its bars, or the page around it.

import "../walk/page";
import { drawnDuring } from "./rendered";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { WORDS } from "../../../src/taskpane/words/fetchedWords";
import { paneRequests } from "../../../src/taskpane/shell/requests";
import { paneWords } from "../catalogue";
import { paneWorld } from "../paneWorld";
import { goToTab, press, typeInto } from "../walk/hands";
import { ownNow, untilIdle } from "../walk/ownTime";

const words = paneWords("zh-CN");

beforeAll(async () => {
  const { actionsFor, environment } = paneWorld("zh-CN");
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  await WORDS["zh-CN"].load();
  root.render(
    createElement(App, {
      actionsFor,
      environment,
      preferences: { read: () => "zh-CN", write: () => undefined },
      requests: paneRequests(),
      clock: ownNow,
      whenShown: async () => undefined,
    }),
  );
  await untilIdle();
});

/** What is there on every screen, and what chooses the page. */
const THE_PANE = ["App", "Frame", "Screen", "WithTable", "ContextBar", "TabBar", "Panel"];

/** The components drawn for a key in this field: none of the pane's own, and none of these. */
async function drawnForKey(field: string, text: string, spared: readonly string[]): Promise<readonly string[]> {
  const element = document.querySelector(field);
  const drawn = await drawnDuring(() => typeInto(element, text));
  expect(drawn.filter((name) => [...THE_PANE, ...spared].includes(name))).toEqual([]);
  return drawn;
}

const count = (names: readonly string[], wanted: string): number => names.filter((name) => name === wanted).length;

test("a page that is opened is seen being drawn", async () => {
  const drawn = await drawnDuring(() => goToTab("settings"));
  expect(drawn).toEqual(expect.arrayContaining(["Frame", "TabBar", "Panel", "SettingsRoot"]));
  expect(drawn).not.toContain("App");
});

test("a number of the settings draws its own field and what is said about the limits", async () => {
  await goToTab("settings");
  await press(new RegExp(`^${words.thresholds.title}`));
  const drawn = await drawnForKey("#rule-sAmountRatio", "1.7", []);
  expect(count(drawn, "ShownNumber")).toBe(1);
  expect(count(drawn, "Input")).toBe(1);
  expect(drawn).toEqual(expect.arrayContaining(["RuleCheck", "DraftFooter"]));
});

test("the diff's search draws the list that it narrows, and no row that stays in it", async () => {
  await goToTab("regrade");
  await press(words.home.regrade);
  const listed = (): Element[] => [...document.querySelectorAll("[data-body=changes] li")];
  const all = listed();
  const name = all[0].querySelector(`[aria-label^="${words.diff.goTo("")}"]`)?.textContent ?? "";
  const drawn = await drawnForKey("input[type=search]", name, ["DiffFilters", "DiffNotices", "DiffRow"]);
  expect(listed()).toEqual([all[0]]);
  expect(drawn).toEqual(expect.arrayContaining(["SearchBox", "DiffGroup"]));
});

test("a follow-up's note draws the bar that it is written in, not the card above it", async () => {
  await goToTab("today");
  await press(new RegExp(words.today.openCard(".*")));
  const drawn = await drawnForKey("#follow-up-line", "周五再打", [
    "CustomerPanel",
    "Card",
    "CardSections",
    "LadderView",
  ]);
  expect(drawn).toContain("FollowUpBar");
});

test("a day that is typed draws its popover, not the bar that it opens from", async () => {
  await press(new RegExp(`^${words.context.asOf}`));
  const drawn = await drawnForKey("#as-of-day", "2024-06-0", ["DayPopover"]);
  expect(drawn).toContain("DayField");
});
