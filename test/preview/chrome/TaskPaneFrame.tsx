// The add-in's own page in a frame beside the sheet. The frame stays when the pane is hidden: the add-in's runtime is a long
// one, and its cell functions go on answering. Its name is set before it is inserted, because Office.js reads it once.

import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { WebXdmHost } from "excel-stand-in/transports/webXdm";
import type { PreviewWords } from "../words";
import { ENTERED } from "./regions";
import type { ThemeName } from "./theme";

export interface TaskPaneFrameProps {
  readonly channel: WebXdmHost;
  readonly words: PreviewWords;
  readonly title: string;
  readonly width: number;
  readonly theme: ThemeName;
  readonly open: boolean;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  hidden: { display: "none" },
  head: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "space-between",
    height: "40px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, minHeight: 0, position: "relative" },
});

const FRAME_STYLE = "position:absolute;inset:0;width:100%;height:100%;border:0;";

export function TaskPaneFrame(props: TaskPaneFrameProps): React.JSX.Element {
  const { channel, words, title, width, theme, open, onClose } = props;
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement | null>(null);

  useEffect(() => {
    const made = document.createElement("iframe");
    made.name = channel.frameName;
    made.title = words.pane;
    made.src = "/taskpane.html";
    made.setAttribute("style", FRAME_STYLE);
    made.addEventListener(ENTERED, () => channel.enter());
    channel.connect(made);
    frame.current = made;
    body.current?.append(made);
    return () => {
      frame.current = null;
      made.remove();
    };
  }, [channel, words]);

  // A frame inherits the colour scheme of its element, which is how the add-in learns of a dark theme on the web.
  useEffect(() => {
    if (frame.current) frame.current.style.colorScheme = theme;
  }, [theme, channel, words]);

  return (
    <section
      className={mergeClasses(styles.pane, !open && styles.hidden)}
      style={{ width: width + 1 }}
      data-region="pane"
      aria-label={words.regions.pane}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Tooltip content={words.closePane} relationship="label">
          <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={onClose} />
        </Tooltip>
      </div>
      <div ref={body} className={styles.body} />
    </section>
  );
}
