// Text to take elsewhere. Where the host's browser refuses the clipboard, the text is selected and said to be.

import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { usePane } from "../PaneContext";
import { useLayoutStyles } from "./layoutStyles";

const useStyles = makeStyles({
  text: { width: "100%", fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** Lines shown at once. */
  readonly lines?: number;
}

export function CopyText({ label, text, lines = 6 }: CopyTextProps) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const say = (outcome: string): void => dispatch({ type: "announced", text: outcome });
  const selectAll = (): void => {
    area.current?.focus();
    area.current?.select();
    say(words.today.copyByHand);
  };
  const copy = (): void => {
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined) selectAll();
    else clipboard.writeText(text).then(() => say(words.today.copied), selectAll);
  };
  return (
    <div className={mergeClasses(layout.side, layout.stack)}>
      <Textarea
        className={styles.text}
        textarea={{ ref: area, rows: lines }}
        aria-label={label}
        readOnly
        value={text}
        resize="vertical"
      />
      <Button className={styles.button} size="small" icon={<Copy16Regular />} onClick={copy}>
        {words.today.copy}
      </Button>
    </div>
  );
}
