// The head of a result: what the run wrote, as long as the sheet still holds it; else what is left of it. After an undo,
// what was restored.

import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { AcceptOutcome } from "../../actions/actions";
import type { Standing } from "../../actions/actions";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { changedText, undoneText, writtenText } from "./resultText";

const useStyles = makeStyles({
  message: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalXXS },
  title: { display: "block" },
});

export interface ResultMessageProps {
  readonly outcome: AcceptOutcome;
  /** What stands in the sheet now; null where nobody knows. */
  readonly standing: Standing | null;
}

export function ResultMessage({ outcome, standing }: ResultMessageProps) {
  const { words } = usePane();
  const undone = usePaneState((state) => state.undone);
  const styles = useStyles();
  const { intent, title, detail } =
    undone !== null
      ? undoneText(undone, words)
      : standing !== null && standing.holding < standing.cells
        ? changedText(outcome, standing, words)
        : writtenText(outcome, words);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.message}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {detail}
      </MessageBarBody>
    </MessageBar>
  );
}
