// How every page of the pane is reached through the pane itself: the tab, and what is pressed from there. Pages that are a
// line of the settings need no way of their own. For the tests that go to all of them.

import type { Page, Tab } from "../../src/taskpane/state/navigation";

export interface PageWay {
  readonly tab: Tab;
  /** Ids of what is pressed from there, one after the other. */
  readonly press: readonly string[];
}

const WAYS: Readonly<Partial<Record<Page, PageWay>>> = {
  columns: { tab: "regrade", press: ["see-columns"] },
  benchmarks: { tab: "regrade", press: ["see-benchmarks"] },
  problems: { tab: "regrade", press: ["all-problems"] },
  checkup: { tab: "regrade", press: ["open-checkup"] },
  changes: { tab: "regrade", press: ["start-regrade"] },
  result: { tab: "regrade", press: ["start-regrade", "accept"] },
  leading: { tab: "regrade", press: ["open-leading"] },
  nearLimits: { tab: "settings", press: ["open-thresholds", "all-near"] },
  calendarFile: { tab: "today", press: ["open-calendar-file"] },
  lock: { tab: "customer", press: ["open-lock"] },
  brief: { tab: "customer", press: ["open-brief"] },
  history: { tab: "customer", press: ["open-history"] },
};

/** The way to a page. */
export function wayTo(page: Page): PageWay {
  return WAYS[page] ?? { tab: "settings", press: [`open-${page}`] };
}
