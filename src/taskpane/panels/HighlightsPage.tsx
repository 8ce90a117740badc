// Which highlights stand in the sheet. A switch works at once: it puts the rule there or takes ours away.

import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem, Switch, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { HIGHLIGHT_TONES, type HighlightTone } from "../../actions/host";
import { usePane } from "../PaneContext";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  tone: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  switch: { marginRight: "-8px" },
});

export function HighlightsPage() {
  const { state, words, flows } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { switches, work } = state;
  useEffect(() => {
    void flows.readSwitches();
  }, [flows]);
  const wanted = switches?.wanted ?? [];
  const pending = wanted.filter((tone) => switches?.installed.includes(tone) === false);
  const set = (tone: HighlightTone, on: boolean): void => {
    void flows.setSwitches(HIGHLIGHT_TONES.filter((other) => (other === tone ? on : wanted.includes(other))));
  };
  return (
    <Body place="highlights">
      <PageHeader title={words.highlights.title} />
      <RefusalBar />
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>{words.highlights.lead}</p>
      {switches === null ? (
        <Skeleton aria-label={words.work.waiting} className={mergeClasses(layout.side, layout.above8, layout.stack)}>
          {HIGHLIGHT_TONES.map((tone) => (
            <SkeletonItem key={tone} size={32} />
          ))}
        </Skeleton>
      ) : (
        <ul className={mergeClasses(layout.plainList, layout.side, layout.above8)}>
          {HIGHLIGHT_TONES.map((tone) => (
            <li key={tone} className={styles.tone}>
              <span>
                {words.highlights.tones[tone]}
                <br />
                <span className={mergeClasses(text.small, text.quiet)}>{words.highlights.what[tone]}</span>
              </span>
              <Switch
                className={styles.switch}
                aria-label={words.highlights.tones[tone]}
                checked={wanted.includes(tone)}
                disabled={work !== null}
                onChange={(_event, data) => set(tone, data.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      {switches === null || pending.length === 0 ? null : (
        <p className={mergeClasses(layout.side, layout.above8, text.paragraph, text.small, text.secondary)}>
          {words.highlights.pending(pending.map((tone) => words.highlights.tones[tone]).join(words.listSeparator))}
        </p>
      )}
      <div className={mergeClasses(layout.side, layout.row, layout.above12)}>
        <Button size="small" disabled={work !== null} onClick={() => void flows.setSwitches(HIGHLIGHT_TONES)}>
          {words.highlights.all}
        </Button>
        <Button size="small" disabled={work !== null} onClick={() => void flows.setSwitches([])}>
          {words.highlights.none}
        </Button>
      </div>
    </Body>
  );
}
