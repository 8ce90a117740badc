// Which screen stands in the frame: before a table is known the first run; then tabs, and at most one page above a tab.

import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { Home } from "./home/Home";
import { Looking } from "./home/Looking";
import { FIRST_RUN, NOT_GRADABLE, PAGE_PARTS, PROGRESS, TAB_PARTS, type ScreenPart } from "./pages";
import { useIsLong } from "./progress/useIsLong";
import { usePane } from "./shell/PaneContext";
import { usePaneState, usePaneStore } from "./shell/paneState";
import { PartShown } from "./shell/PartShown";
import { pageShown } from "./state/state";
import { ContextBar } from "./widgets/ContextBar";
import { TabBar } from "./widgets/TabBar";
import { Unseen } from "./widgets/Unseen";

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
  return <main className={styles.panel}>{children ?? (looked ? <Fetched part={FIRST_RUN} /> : <Looking />)}</main>;
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
  if (work === null) return null;
  return <PartShown part={PROGRESS}>{(ProgressPage) => <ProgressPage work={work} clock={clock} />}</PartShown>;
}

function Panel() {
  const tab = usePaneState((state) => state.tab);
  const page = usePaneState(pageShown);
  const isGradable = usePaneState((state) => state.opened?.gradable !== false);
  const key = `${tab}-${page ?? ""}`;
  if (page !== undefined) return <Fetched key={key} part={PAGE_PARTS[page]} />;
  if (tab !== "regrade") return <Fetched key={key} part={TAB_PARTS[tab]} />;
  return isGradable ? <Home key={key} /> : <Fetched key={key} part={NOT_GRADABLE} />;
}

function Fetched({ part }: { readonly part: ScreenPart }) {
  return <PartShown part={part}>{(Fetched) => <Fetched />}</PartShown>;
}
