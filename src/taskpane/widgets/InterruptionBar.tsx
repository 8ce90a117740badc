// What the user cancelled before anything was written: how far it was, that nothing was written, and the way on.

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePane } from "../PaneContext";
import type { Interruption } from "../work";

const useStyles = makeStyles({ words: { whiteSpace: "normal", display: "block" } });

export function InterruptionBar({ interruption }: { readonly interruption: Interruption }) {
  const { words, flows, dispatch } = usePane();
  const styles = useStyles();
  const { kind, progress, retry } = interruption;
  const rows = kind === "reading" && progress?.step === "read" ? progress : null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.words}>
        <MessageBarTitle>
          {rows === null ? words.longWork.cancelled : words.longWork.cancelledAt(rows.done, rows.total)}
        </MessageBarTitle>{" "}
        {words.longWork.nothingWritten}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.close}
            onClick={() => dispatch({ type: "refusalDismissed" })}
          />
        }
      >
        {retry === null || retry === "accept" ? null : (
          <Button size="small" id="go-on" onClick={() => void flows.goOn()}>
            {words.longWork.goOn}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
