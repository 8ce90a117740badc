// Which screen stands in the frame: before a table is known the first run; then tabs, and at most one page above a tab.

import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { BenchmarkSettingsPage } from "./panels/BenchmarkSettingsPage";
import { BenchmarksPage } from "./panels/BenchmarksPage";
import { BriefPage } from "./panels/BriefPage";
import { CadencePage } from "./panels/CadencePage";
import { CalendarFilePage } from "./panels/CalendarFilePage";
import { ChangesPage } from "./panels/ChangesPage";
import { CheckupPage } from "./panels/CheckupPage";
import { ColumnsPage } from "./panels/ColumnsPage";
import { CustomerPanel } from "./panels/CustomerPanel";
import { FirstRun } from "./panels/FirstRun";
import { FormulasPage } from "./panels/FormulasPage";
import { GradeNamesPage } from "./panels/GradeNamesPage";
import { HighlightsPage } from "./panels/HighlightsPage";
import { HistoryPage } from "./panels/HistoryPage";
import { Home } from "./panels/Home";
import { LeadingPage } from "./panels/LeadingPage";
import { Looking } from "./panels/Looking";
import { LockPage } from "./panels/LockPage";
import { LocksPage } from "./panels/LocksPage";
import { NearLimitsPage } from "./panels/NearLimits";
import { NotGradable } from "./panels/NotGradable";
import { NumbersPage } from "./panels/NumbersPage";
import { PlaybookPage } from "./panels/PlaybookPage";
import { ProblemsPage } from "./panels/ProblemList";
import { ProgressPage, useIsLong } from "./panels/ProgressPage";
import { ResultPage } from "./panels/ResultPage";
import { RiskWordsPage } from "./panels/RiskWordsPage";
import { SettingsFilePage } from "./panels/SettingsFilePage";
import { SettingsRoot } from "./panels/SettingsRoot";
import { StagePage } from "./panels/StagePage";
import { TagsPage } from "./panels/TagsPage";
import { ThresholdsPage } from "./panels/ThresholdsPage";
import { TodayPanel } from "./panels/TodayPanel";
import { WrittenPage } from "./panels/WrittenPage";
import { usePane } from "./PaneContext";
import type { Page, Tab } from "./navigation";
import { pageShown, type PaneState } from "./state";
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
