// The tabs: one stop of the Tab key, arrows inside, the gear last.

import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Settings20Filled, Settings20Regular } from "@fluentui/react-icons";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useToday } from "../shell/useWorkedOut";
import type { Tab as PaneTab } from "../state/navigation";
import { Count } from "./Section";
import { useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import { inputsOf, sameInputs } from "../state/inputs";
import { lineBelow } from "./edges";

const useStyles = makeStyles({
  bar: {
    height: "40px",
    flexShrink: 0,
    alignItems: "stretch",
    paddingLeft: "2px",
    paddingRight: "2px",
    ...lineBelow(tokens.colorNeutralStroke2),
  },
  tab: { paddingLeft: tokens.spacingHorizontalMNudge, paddingRight: tokens.spacingHorizontalMNudge },
  gear: { marginLeft: "auto" },
});

export function TabBar() {
  const { dispatch, words } = usePane();
  const state = usePaneFacts("preview", "tab");
  const styles = useStyles();
  const waiting = useWaiting(state.preview) ?? 0;
  return (
    <TabList
      size="medium"
      className={styles.bar}
      aria-label={words.tabs.label}
      selectedValue={state.tab}
      onTabSelect={(_event, data) => dispatch({ type: "tabChosen", tab: data.value as PaneTab })}
    >
      <Tab value="regrade" id="tab-regrade" className={styles.tab} aria-controls="panel">
        {words.tabs.regrade}
      </Tab>
      <Tab value="today" id="tab-today" className={styles.tab} aria-controls="panel">
        {words.tabs.today}
        {waiting === 0 ? null : (
          <>
            &ensp;
            <Count value={waiting} label={words.today.waiting(waiting)} />
          </>
        )}
      </Tab>
      <Tab value="customer" id="tab-customer" className={styles.tab} aria-controls="panel">
        {words.tabs.customer}
      </Tab>
      <Tab
        value="settings"
        id="tab-settings"
        className={styles.gear}
        aria-controls="panel"
        aria-label={words.tabs.settings}
        icon={state.tab === "settings" ? <Settings20Filled /> : <Settings20Regular />}
      />
    </TabList>
  );
}

/**
 * How many are to be contacted now? While that is being worked out for a table that was read again, what was known of it
 * before; for other inputs nothing is.
 */
function useWaiting(preview: RegradePreview | null): number | undefined {
  const now = useToday(preview?.plan)?.counts.now;
  const [known, setKnown] = useState<{ readonly preview: RegradePreview; readonly count: number } | null>(null);
  if (preview !== null && now !== undefined && known?.preview !== preview) setKnown({ preview, count: now });
  if (now !== undefined || preview === null || known === null) return now;
  return sameInputs(inputsOf(known.preview), inputsOf(preview)) ? known.count : undefined;
}
