// Where one can be: tabs, and at most one page above a tab.

/** Tabs in the order of the screen; settings is the gear at the end. */
export const TABS = ["regrade", "today", "customer", "settings"] as const;
export type Tab = (typeof TABS)[number];

/** Pages one level above a tab. */
export const PAGES = [
  "columns",
  "benchmarks",
  "problems",
  "changes",
  "result",
  "thresholds",
  "nearLimits",
  "benchmarkSettings",
  "cadence",
  "numbers",
  "written",
  "highlights",
  "calendarFile",
  "lock",
  "brief",
  "history",
  "checkup",
  "riskWords",
  "playbook",
  "tags",
  "locks",
  "gradeNames",
  "businessStage",
  "leading",
  "settingsFile",
  "formulas",
] as const;
export type Page = (typeof PAGES)[number];

/** The page that a longer list of one of its parts goes back to; any other page goes back to its tab. */
export const PAGE_ABOVE: Readonly<Partial<Record<Page, Page>>> = { nearLimits: "thresholds" };
