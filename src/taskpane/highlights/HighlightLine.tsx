// One highlight in a line: its switch, an example cell in its colours, and the colours to choose from where unfolded.

import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronUp12Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { HIGHLIGHT_TONES, type HighlightTone } from "../../actions/host";
import { colourName, highlightLook } from "../../domain/review/highlightColours";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useDraft } from "../shell/useDraft";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SheetChip } from "../widgets/SheetChip";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  tone: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  whole: { gridColumnStart: "1", gridColumnEnd: "3" },
  switch: { marginRight: "-8px" },
});

export interface HighlightLineProps {
  readonly tone: HighlightTone;
  readonly isOn: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

export function HighlightLine({ tone, isOn, isOpen, onOpen, children }: HighlightLineProps) {
  const { words, flows } = usePane();
  const state = usePaneFacts("switches", "work");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited } = useDraft();
  const name = words.highlights.tones[tone];
  const fill = edited.highlightColours[tone];
  const named = colourName(fill);
  const wanted = state.switches?.wanted ?? [];
  const set = (on: boolean): void => {
    void flows.setSwitches(HIGHLIGHT_TONES.filter((other) => (other === tone ? on : wanted.includes(other))));
  };
  return (
    <li className={styles.tone}>
      <span>
        {name}
        <br />
        <span className={mergeClasses(text.small, text.quiet)}>{words.highlights.what[tone]}</span>
      </span>
      <Switch
        className={styles.switch}
        aria-label={name}
        checked={isOn}
        disabled={state.work !== null}
        onChange={(_event, data) => set(data.checked)}
      />
      <span className={mergeClasses(styles.whole, layout.row, layout.apart)}>
        <span className={mergeClasses(layout.row, text.small, text.quiet)}>
          <SheetChip look={highlightLook(tone, edited.highlightColours)} text={words.colours.samples[tone]} />
          {named === undefined ? words.colours.customShown(fill) : words.colours.names[named]}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp12Regular /> : <ChevronDown12Regular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-label={words.linkOf(name, words.colours.choose)}
          onClick={onOpen}
        >
          {words.colours.choose}
        </Button>
      </span>
      {isOpen ? <div className={styles.whole}>{children}</div> : null}
    </li>
  );
}
