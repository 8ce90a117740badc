// Text to take elsewhere. Where the host's browser refuses the clipboard, the text is selected and said to be.

import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "./layoutStyles";

const useStyles = makeStyles({
  text: { width: "100%", fontSize: tokens.fontSizeBase200 },
  area: { maxHeight: "none" },
});

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** Lines shown at once. */
  readonly lines?: number;
  /** Other things to do with the text. */
  readonly children?: ReactNode;
}

export function CopyText({ label, text, lines = 6, children }: CopyTextProps) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const say = (outcome: string): void => dispatch({ type: "answered", answer: { text: outcome, acts: [] } });
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
        textarea={{ ref: area, rows: lines, className: styles.area }}
        aria-label={label}
        readOnly
        value={text}
        resize="vertical"
      />
      <div className={layout.row}>
        <Button size="small" icon={<Copy16Regular />} onClick={copy}>
          {words.today.copy}
        </Button>
        {children}
      </div>
    </div>
  );
}
