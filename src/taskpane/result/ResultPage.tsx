// Proof and the way back: what was written by column, what was not and why, undo, and what comes next.

import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, Open16Regular } from "@fluentui/react-icons";
import type { AcceptOutcome } from "../../actions/actions";
import type { Standing } from "../../actions/actions";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { ActionButton } from "../widgets/ActionButton";
import { DistributionBar, sharesText } from "../widgets/DistributionBar";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { ShownRowsLine } from "../widgets/ShownRowsLine";
import { useTextStyles } from "../widgets/textStyles";
import { FailedCells, SkippedCells } from "./ResultCells";
import { KeptGrades, WrittenColumns } from "./ResultLists";
import { ResultMessage } from "./ResultMessage";
import { UndoLeavesList } from "./UndoLeaves";
import { useStanding } from "./useStanding";

const useStyles = makeStyles({
  wide: { width: "100%" },
  /** A link that leaves the pane, flush with the figures under it. */
  log: { color: tokens.colorBrandForegroundLink, paddingRight: 0, minWidth: 0 },
});

export function ResultPage() {
  const outcome = usePaneState((state) => state.outcome);
  return outcome === null ? null : <Result outcome={outcome} />;
}

function Result({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { words, flows, dispatch } = usePane();
  const state = usePaneFacts("undone", "work", "drifted");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { undone, work } = state;
  const standing = useStanding(outcome);
  const canUndo = undone === null ? standing?.holding !== 0 : undone.left !== undefined;
  const isHalfDone = outcome.report.stopped !== null && undone === null;
  const lookAgain = outcome.changedRows.length > 0 && undone === null;
  const leave = (): void => {
    dispatch({ type: "pageClosed" });
    if (lookAgain) void flows.showDiff();
    else {
      dispatch({ type: "tabChosen", tab: "today" });
      if (state.drifted) void flows.reread();
    }
  };
  return (
    <>
      <Body place="result">
        <PageHeader title={words.result.title} />
        <RefusalBar />
        <div className={mergeClasses(layout.side, layout.stack)}>
          <ResultMessage outcome={outcome} standing={standing} />
          {!canUndo ? null : (
            <Button
              className={styles.wide}
              icon={work?.kind === "undoing" ? <Spinner size="extra-tiny" /> : <ArrowUndo16Regular />}
              disabledFocusable={work !== null}
              onClick={() => void flows.undo()}
            >
              {work?.kind === "undoing"
                ? words.result.undoing
                : undone === null
                  ? words.result.undo
                  : words.longWork.undoGoOn}
            </Button>
          )}
          {undone !== null || !canUndo ? null : (
            <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>
              {[
                words.result.undoHint,
                words.result.undoEnds,
                outcome.excelUndo ? words.result.excelUndo : words.result.excelUndoLost,
              ].join(words.sentenceSeparator)}
            </p>
          )}
          {canUndo || (undone === null && lookAgain) ? null : (
            <Button
              id="changes-again"
              className={styles.wide}
              disabledFocusable={work !== null}
              onClick={() => void flows.showDiff()}
            >
              {words.result.changesAgain}
            </Button>
          )}
        </div>
        <ShownRowsLine
          opened={outcome.preview.opened}
          offer={{ preview: outcome.preview, rows: undone === null ? outcome.gradedRows : [] }}
        />
        {undone === null ? <Details outcome={outcome} standing={standing} /> : <UndoLeavesList undone={undone} />}
      </Body>
      <Footer>
        {isHalfDone ? (
          <ActionButton primary id="resume" busy={work !== null} onClick={() => void flows.resume()}>
            {words.result.resume}
          </ActionButton>
        ) : (
          <ActionButton primary id="after-result" busy={work !== null} onClick={leave}>
            {lookAgain ? words.result.lookAgain : words.result.next}
          </ActionButton>
        )}
      </Footer>
    </>
  );
}

interface DetailsProps {
  readonly outcome: AcceptOutcome;
  readonly standing: Standing | null;
}

/** What the run did; and the grades as they stand in the sheet now. */
function Details({ outcome, standing }: DetailsProps) {
  const pane = usePane();
  const { words, flows } = pane;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const inSheet = standing?.inSheet ?? null;
  return (
    <>
      <SectionHeading
        title={words.result.what}
        aside={
          outcome.logged === null || outcome.logged === 0 ? undefined : (
            <Button
              appearance="transparent"
              size="small"
              className={styles.log}
              icon={<Open16Regular />}
              iconPosition="after"
              onClick={() => void flows.openLog()}
            >
              {words.result.log}
            </Button>
          )
        }
      />
      <WrittenColumns outcome={outcome} />
      {outcome.logged !== null ? null : <LogFailed outcome={outcome} />}
      {outcome.highlights !== null ? null : <Notice>{words.result.highlightsFailed}</Notice>}
      <KeptGrades outcome={outcome} />
      <FailedCells outcome={outcome} />
      <SkippedCells outcome={outcome} />
      {inSheet === null ? null : (
        <>
          <Hairline />
          <SectionHeading title={words.result.distribution} />
          <div className={mergeClasses(layout.side, text.small)}>
            <DistributionBar counts={inSheet} label={sharesText(inSheet, pane)} />
          </div>
        </>
      )}
    </>
  );
}

function LogFailed({ outcome: { logRefusal } }: { readonly outcome: AcceptOutcome }) {
  const { words, say } = usePane();
  if (logRefusal === undefined || logRefusal === null) return <Notice>{words.result.logFailed}</Notice>;
  // The sentence goes on with "nothing was written", which is true of the log alone.
  const [why = ""] = say.hostFailure(logRefusal.code, logRefusal.subject).split(/(?<=。|\. )/);
  return <Notice>{words.longWork.logRefused(why)}</Notice>;
}

function Notice({ children }: { readonly children: string }) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return <p className={mergeClasses(layout.side, text.small, text.fall)}>{children}</p>;
}
