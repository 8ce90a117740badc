// Says on every screen that the sheet changed after its figures were read, and offers to read it again. It stands in the
// frame, so that no screen can show old figures in silence. Alternative not taken: a line in each screen, which the next
// screen would lack.

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { pageShown } from "../state/state";
import { SmallLink } from "./FactRow";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({ line: { flexShrink: 0 } });

export function DriftLine() {
  const { words, flows } = usePane();
  const state = usePaneFacts("drifted", "work", "tab", "pages");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (!state.drifted || state.work !== null) return null;
  return (
    <div className={mergeClasses(layout.side, layout.row, layout.apart, styles.line)} data-drifted>
      <span className={mergeClasses(text.small, text.fall)}>
        {pageShown(state) === "changes" ? words.diff.drifted : words.home.drifted}
      </span>
      <SmallLink text={words.home.recheck} onClick={() => void flows.reread()} />
    </div>
  );
}
