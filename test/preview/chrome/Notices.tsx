// What must be read before going on: losses of an opened file, a refusal, a button without an answer. Stays until dismissed.

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { PreviewWords } from "../words";

export interface Notice {
  readonly intent: "info" | "warning" | "error";
  readonly text: string;
  readonly items?: readonly string[];
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "96px", overflowY: "auto" },
});

export function NoticeBar(props: { notice: Notice; words: PreviewWords; onDismiss: () => void }): React.JSX.Element {
  const { notice, words, onDismiss } = props;
  const styles = useStyles();
  const items = notice.items ?? [];
  return (
    <MessageBar intent={notice.intent} layout={items.length > 0 ? "multiline" : "singleline"}>
      <MessageBarBody>
        <MessageBarTitle>{notice.text}</MessageBarTitle>
        {items.length > 0 && (
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.dismiss} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
