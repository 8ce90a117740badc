// One voice for screen readers: outcomes politely, a blocked write at once. The words alternate between two places, so
// that the same words are read again.

import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function Announcer() {
  const { text, assertive, turn } = usePane().state.announcement;
  const styles = useStyles();
  const even = turn % 2 === 0;
  return (
    <div className={styles.hidden}>
      <div aria-live="polite" role="status">
        <span>{!assertive && even ? text : ""}</span>
        <span>{!assertive && !even ? text : ""}</span>
      </div>
      <div aria-live="assertive" role="alert">
        {assertive ? text : ""}
      </div>
    </div>
  );
}
