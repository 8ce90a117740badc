// Which screen stands in the frame: before a table is known the first run; then tabs, and at most one page above a tab.

import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { BenchmarkSettingsPage } from "./benchmarks/BenchmarkSettingsPage";
import { BenchmarksPage } from "./benchmarks/BenchmarksPage";
import { BriefPage } from "./brief/BriefPage";
import { CadencePage } from "./settings/CadencePage";
import { CalendarFilePage } from "./today/CalendarFilePage";
import { ChangesPage } from "./changes/ChangesPage";
import { CheckupPage } from "./checkup/CheckupPage";
import { ColumnsPage } from "./columns/ColumnsPage";
import { CustomerPanel } from "./customer/CustomerPanel";
import { FirstRun } from "./home/FirstRun";
import { FormulasPage } from "./formulas/FormulasPage";
import { GradeNamesPage } from "./settings/GradeNamesPage";
import { HighlightsPage } from "./highlights/HighlightsPage";
import { HistoryPage } from "./followUp/HistoryPage";
import { Home } from "./home/Home";
import { LeadingPage } from "./leading/LeadingPage";
import { Looking } from "./home/Looking";
import { LockPage } from "./lock/LockPage";
import { LocksPage } from "./lock/LocksPage";
import { NearLimitsPage } from "./thresholds/NearLimits";
import { NotGradable } from "./home/NotGradable";
import { NumbersPage } from "./settings/NumbersPage";
import { PlaybookPage } from "./playbook/PlaybookPage";
import { ProblemsPage } from "./problems/ProblemList";
import { ProgressPage, useIsLong } from "./progress/ProgressPage";
import { ResultPage } from "./result/ResultPage";
import { RiskWordsPage } from "./settings/RiskWordsPage";
import { SettingsFilePage } from "./settings/SettingsFilePage";
import { SettingsRoot } from "./settings/SettingsRoot";
import { StagePage } from "./leading/StagePage";
import { TagsPage } from "./playbook/TagsPage";
import { ThresholdsPage } from "./thresholds/ThresholdsPage";
import { TodayPanel } from "./today/TodayPanel";
import { WrittenPage } from "./settings/WrittenPage";
import { usePane } from "./shell/PaneContext";
import type { Page, Tab } from "./state/navigation";
import { pageShown, type PaneState } from "./state/state";
import { ContextBar } from "./widgets/ContextBar";
import { TabBar } from "./widgets/TabBar";
import { Unseen } from "./widgets/Unseen";

const PAGE_PANELS: Readonly<Record<Page, () => ReactElement | null>> = {
  columns: ColumnsPage,
  benchmarks: BenchmarksPage,
  problems: ProblemsPage,
  changes: ChangesPage,
  result: ResultPage,
  thresholds: ThresholdsPage,
  nearLimits: NearLimitsPage,
  benchmarkSettings: BenchmarkSettingsPage,
  cadence: CadencePage,
  numbers: NumbersPage,
  written: WrittenPage,
  highlights: HighlightsPage,
  calendarFile: CalendarFilePage,
  lock: LockPage,
  brief: BriefPage,
  history: HistoryPage,
  checkup: CheckupPage,
  riskWords: RiskWordsPage,
  playbook: PlaybookPage,
  tags: TagsPage,
  locks: LocksPage,
  gradeNames: GradeNamesPage,
  businessStage: StagePage,
  leading: LeadingPage,
  settingsFile: SettingsFilePage,
  formulas: FormulasPage,
};

const TAB_PANELS: Readonly<Record<Tab, () => ReactElement | null>> = {
  regrade: Home,
  today: TodayPanel,
  customer: CustomerPanel,
  settings: SettingsRoot,
};

const useStyles = makeStyles({
  title: { margin: 0, height: 0 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0 },
});

export interface ScreenProps {
  readonly clock: () => number;
}

export function Screen({ clock }: ScreenProps) {
  const { state, dispatch, words } = usePane();
  const styles = useStyles();
  const isLong = useIsLong(state.work);
  if (state.crash !== null) throw state.crash;
  if (!hasTable(state))
    return (
      <main className={styles.panel}>
        {isLong && state.work !== null ? (
          <ProgressPage work={state.work} clock={clock} />
        ) : state.looked ? (
          <FirstRun />
        ) : (
          <Looking />
        )}
      </main>
    );
  const closePage = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || pageShown(state) === undefined) return;
    // While something is being written the page stays, and so does the focus.
    event.preventDefault();
    if (state.work === null) dispatch({ type: "pageClosed" });
  };
  return (
    <>
      <header>
        <h1 className={styles.title}>
          <Unseen>{words.productName}</Unseen>
        </h1>
        <ContextBar />
        <TabBar />
      </header>
      <main className={styles.panel} onKeyDown={closePage}>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`} className={styles.panel}>
          {isLong && state.work !== null ? (
            <ProgressPage work={state.work} clock={clock} />
          ) : (
            <Panel key={screenName(state)} state={state} />
          )}
        </div>
      </main>
    </>
  );
}

function hasTable(state: PaneState): boolean {
  return state.opened !== null;
}

function Panel({ state }: { readonly state: PaneState }) {
  const page = pageShown(state);
  const PagePanel = page === undefined ? null : PAGE_PANELS[page];
  const TabPanel = TAB_PANELS[state.tab];
  if (PagePanel !== null) return <PagePanel />;
  return state.tab === "regrade" && state.opened?.gradable === false ? <NotGradable /> : <TabPanel />;
}

function screenName(state: PaneState): string {
  return `${state.tab}-${pageShown(state) ?? ""}`;
}
