// The line above the footer of every screen: work that is running, and the answer to the last act with its undo and what is
// next. Work that is over at once is not shown. Said to screen readers by the announcer, not here a second time.

import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { AnswerAct } from "../state/answer";
import { answerShown } from "./answerShown";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { SmallLink } from "./FactRow";
import { useTextStyles } from "./textStyles";
import { lineAbove } from "./edges";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
    ...lineAbove(tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground2,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
  },
  soon: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "120ms",
  },
  /** As high as a line of the words with a link in it. */
  icon: { display: "inline-flex", flexShrink: 0, alignItems: "center", height: "24px" },
  said: {
    display: "flex",
    flexGrow: 1,
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    minHeight: "24px",
  },
  close: { minWidth: "24px", width: "24px", height: "24px", padding: 0, flexShrink: 0 },
});

export function AnswerLine() {
  const { words, dispatch } = usePane();
  const state = usePaneFacts(
    "work",
    "answer",
    "logged",
    "fixed",
    "preview",
    "tab",
    "pages",
    "pinned",
    "pinnedRow",
    "selectedRow",
  );
  const styles = useStyles();
  const text = useTextStyles();
  const { work } = state;
  if (work !== null)
    return (
      <div className={mergeClasses(styles.line, styles.soon)} data-working={work.kind}>
        <span className={styles.icon}>
          <Spinner size="extra-tiny" />
        </span>
        <span className={mergeClasses(styles.said, text.small, text.secondary)}>{words.work[work.kind]}</span>
      </div>
    );
  const answer = answerShown(state, words);
  if (answer === null) return null;
  return (
    <div className={styles.line} data-answer>
      <span className={mergeClasses(styles.icon, text.done)}>
        <CheckmarkCircle16Regular />
      </span>
      <div className={styles.said}>
        <span className={text.small}>{answer.text}</span>
        {answer.acts.map((act) => (
          <Act key={act.kind} act={act} />
        ))}
      </div>
      {state.answer === null ? null : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.close}
          icon={<Dismiss16Regular />}
          aria-label={words.answer.dismiss}
          onClick={() => dispatch({ type: "answerDismissed" })}
        />
      )}
    </div>
  );
}

function Act({ act }: { readonly act: AnswerAct }) {
  const { words, flows } = usePane();
  switch (act.kind) {
    case "undoFollowUp":
      return <SmallLink id="undo-follow-up" text={words.answer.undo} onClick={() => void flows.undoFollowUp()} />;
    case "undoFixes":
      return <SmallLink id="undo-fixes" text={words.answer.undo} onClick={() => void flows.undoFixes()} />;
    case "seeChanges":
      return (
        <SmallLink id="see-changes" text={words.answer.seeChanges(act.count)} onClick={() => void flows.showDiff()} />
      );
    case "showColumn":
      return (
        <SmallLink id="show-column" text={words.answer.showColumn} onClick={() => void flows.showColumn(act.header)} />
      );
    case "openSelected":
      return (
        <SmallLink id="open-selected" text={words.answer.openSelected} onClick={() => void flows.openSelected()} />
      );
  }
}
