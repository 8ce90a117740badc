// A message above the untouched work: what is the matter, what to do, and the way to put it away.

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({ words: { whiteSpace: "normal", display: "block" } });

export interface NoticeBarProps {
  readonly intent: MessageBarProps["intent"];
  readonly title: string;
  readonly rest: string;
  /** Buttons. */
  readonly children: ReactNode;
}

export function NoticeBar({ intent, title, rest, children }: NoticeBarProps) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.words}>
        <MessageBarTitle>{title}</MessageBarTitle> {rest}
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
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
