// Which screen stands for which tab and page. Only the home page comes with the pane; the others are fetched, those of one
// folder together.

import type { ReactElement } from "react";
import { partOf, type Part } from "./shell/part";
import { DAY_POPOVER, TABLE_MENU } from "./widgets/contextLayers";
import type { Page, Tab } from "./state/navigation";

/** A screen, which takes everything from the pane. */
export type ScreenPart = Part<() => ReactElement | null>;

export const PAGE_PARTS: Readonly<Record<Page, ScreenPart>> = {
  columns: partOf(async () => (await import(/* webpackChunkName: "columns" */ "./columns/ColumnsPage")).ColumnsPage),
  benchmarks: partOf(
    async () => (await import(/* webpackChunkName: "benchmarks" */ "./benchmarks/BenchmarksPage")).BenchmarksPage,
  ),
  problems: partOf(async () => (await import(/* webpackChunkName: "changes" */ "./problems/ProblemList")).ProblemsPage),
  changes: partOf(async () => (await import(/* webpackChunkName: "changes" */ "./changes/ChangesPage")).ChangesPage),
  result: partOf(async () => (await import(/* webpackChunkName: "changes" */ "./result/ResultPage")).ResultPage),
  thresholds: partOf(
    async () => (await import(/* webpackChunkName: "thresholds" */ "./thresholds/ThresholdsPage")).ThresholdsPage,
  ),
  nearLimits: partOf(
    async () => (await import(/* webpackChunkName: "thresholds" */ "./thresholds/NearLimits")).NearLimitsPage,
  ),
  benchmarkSettings: partOf(
    async () =>
      (await import(/* webpackChunkName: "benchmarks" */ "./benchmarks/BenchmarkSettingsPage")).BenchmarkSettingsPage,
  ),
  cadence: partOf(async () => (await import(/* webpackChunkName: "settings" */ "./settings/CadencePage")).CadencePage),
  numbers: partOf(async () => (await import(/* webpackChunkName: "settings" */ "./settings/NumbersPage")).NumbersPage),
  written: partOf(async () => (await import(/* webpackChunkName: "settings" */ "./settings/WrittenPage")).WrittenPage),
  highlights: partOf(
    async () => (await import(/* webpackChunkName: "highlights" */ "./highlights/HighlightsPage")).HighlightsPage,
  ),
  calendarFile: partOf(
    async () => (await import(/* webpackChunkName: "today" */ "./today/CalendarFilePage")).CalendarFilePage,
  ),
  lock: partOf(async () => (await import(/* webpackChunkName: "lock" */ "./lock/LockPage")).LockPage),
  brief: partOf(async () => (await import(/* webpackChunkName: "brief" */ "./brief/BriefPage")).BriefPage),
  history: partOf(async () => (await import(/* webpackChunkName: "customer" */ "./followUp/HistoryPage")).HistoryPage),
  checkup: partOf(async () => (await import(/* webpackChunkName: "checkup" */ "./checkup/CheckupPage")).CheckupPage),
  riskWords: partOf(
    async () => (await import(/* webpackChunkName: "settings" */ "./settings/RiskWordsPage")).RiskWordsPage,
  ),
  playbook: partOf(
    async () => (await import(/* webpackChunkName: "playbook" */ "./playbook/PlaybookPage")).PlaybookPage,
  ),
  tags: partOf(async () => (await import(/* webpackChunkName: "playbook" */ "./playbook/TagsPage")).TagsPage),
  locks: partOf(async () => (await import(/* webpackChunkName: "lock" */ "./lock/LocksPage")).LocksPage),
  gradeNames: partOf(
    async () => (await import(/* webpackChunkName: "settings" */ "./settings/GradeNamesPage")).GradeNamesPage,
  ),
  businessStage: partOf(async () => (await import(/* webpackChunkName: "leading" */ "./leading/StagePage")).StagePage),
  leading: partOf(async () => (await import(/* webpackChunkName: "leading" */ "./leading/LeadingPage")).LeadingPage),
  settingsFile: partOf(
    async () => (await import(/* webpackChunkName: "settings" */ "./settings/SettingsFilePage")).SettingsFilePage,
  ),
  formulas: partOf(
    async () => (await import(/* webpackChunkName: "formulas" */ "./formulas/FormulasPage")).FormulasPage,
  ),
};

export const TAB_PARTS: Readonly<Record<Exclude<Tab, "regrade">, ScreenPart>> = {
  today: partOf(async () => (await import(/* webpackChunkName: "today" */ "./today/TodayPanel")).TodayPanel),
  customer: partOf(
    async () => (await import(/* webpackChunkName: "customer" */ "./customer/CustomerPanel")).CustomerPanel,
  ),
  settings: partOf(
    async () => (await import(/* webpackChunkName: "settings" */ "./settings/SettingsRoot")).SettingsRoot,
  ),
};

/** In place of the home page where there is no table yet, or one that cannot be graded. */
export const FIRST_RUN: ScreenPart = partOf(
  async () => (await import(/* webpackChunkName: "firstRun" */ "./home/FirstRun")).FirstRun,
);
export const NOT_GRADABLE: ScreenPart = partOf(
  async () => (await import(/* webpackChunkName: "firstRun" */ "./home/NotGradable")).NotGradable,
);

/** In place of everything while long work runs. */
export const PROGRESS = partOf(
  async () => (await import(/* webpackChunkName: "progress" */ "./progress/ProgressPage")).ProgressPage,
);

/** Every screen, those first that are gone to most. */
export const SCREEN_PARTS: readonly Pick<Part<unknown>, "load">[] = [
  PAGE_PARTS.changes,
  DAY_POPOVER,
  TABLE_MENU,
  PROGRESS,
  ...Object.values(TAB_PARTS),
  ...Object.values(PAGE_PARTS),
  FIRST_RUN,
  NOT_GRADABLE,
];
