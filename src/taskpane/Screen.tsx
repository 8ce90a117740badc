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
import { PlaybookPage } from "./playbook/PlaybookPage";
import { ProblemsPage } from "./problems/ProblemList";
import { ProgressPage } from "./progress/ProgressPage";
import { useIsLong } from "./progress/useIsLong";
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
import { usePaneState, usePaneStore } from "./shell/paneState";
import type { Page, Tab } from "./state/navigation";
import { pageShown } from "./state/state";
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
  const crash = usePaneState((state) => state.crash);
  const hasTable = usePaneState((state) => state.opened !== null);
  const isLong = useIsLong(usePaneState((state) => state.work?.startedAt ?? null));
  if (crash !== null) throw crash;
  const progress = isLong ? <Working clock={clock} /> : null;
  return hasTable ? <WithTable>{progress ?? <Panel />}</WithTable> : <WithoutTable>{progress}</WithoutTable>;
}

function WithoutTable({ children }: { readonly children: ReactElement | null }) {
  const styles = useStyles();
  const looked = usePaneState((state) => state.looked);
  return <main className={styles.panel}>{children ?? (looked ? <FirstRun /> : <Looking />)}</main>;
}

function WithTable({ children }: { readonly children: ReactElement }) {
  const { dispatch, words } = usePane();
  const { getState } = usePaneStore();
  const styles = useStyles();
  const tab = usePaneState((state) => state.tab);
  const closePage = (event: KeyboardEvent): void => {
    const state = getState();
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
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
          {children}
        </div>
      </main>
    </>
  );
}

/** Long work, in place of what stands there otherwise. */
function Working({ clock }: ScreenProps) {
  const work = usePaneState((state) => state.work);
  return work === null ? null : <ProgressPage work={work} clock={clock} />;
}

function Panel() {
  const tab = usePaneState((state) => state.tab);
  const page = usePaneState(pageShown);
  const isGradable = usePaneState((state) => state.opened?.gradable !== false);
  const key = `${tab}-${page ?? ""}`;
  const PagePanel = page === undefined ? null : PAGE_PANELS[page];
  const TabPanel = TAB_PANELS[tab];
  if (PagePanel !== null) return <PagePanel key={key} />;
  return tab === "regrade" && !isGradable ? <NotGradable key={key} /> : <TabPanel key={key} />;
}
