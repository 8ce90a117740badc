// Proof and the way back: what was written by column, what was not and why, undo, and what comes next.

import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo16Regular, Open16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { AcceptOutcome } from "../../actions/actions";
import { distributionOf } from "../distribution";
import { usePane } from "../PaneContext";
import { sheetRow } from "../rows";
import { clockText, countText } from "../../i18n/format";
import { ActionButton } from "../widgets/ActionButton";
import { DistributionBar, sharesText } from "../widgets/DistributionBar";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { FailedCells, SkippedCells } from "./ResultCells";
import { NotWritten, WrittenColumns } from "./ResultLists";

const useStyles = makeStyles({
  message: { whiteSpace: "normal", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  wide: { width: "100%" },
});

export function ResultPage() {
  const { state } = usePane();
  return state.outcome === null ? null : <Result outcome={state.outcome} />;
}

function Result({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { state, words, flows, dispatch } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { undone, work } = state;
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
          <Message outcome={outcome} />
          {undone !== null && undone.left === undefined ? null : (
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
          {undone !== null ? null : (
            <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>
              {[
                words.result.undoHint,
                words.result.undoLost,
                outcome.excelUndo ? words.result.excelUndo : words.result.excelUndoLost,
              ].join(words.sentenceSeparator)}
            </p>
          )}
        </div>
        {undone === null ? <Details outcome={outcome} /> : null}
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

function Message({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { undone } = state;
  const { stopped } = outcome.report;
  const cells = outcome.columns.reduce((sum, column) => sum + column.written, 0);
  const failed = outcome.columns.reduce((sum, column) => sum + column.failed, 0);
  const graded = outcome.gradedRows.length;
  const renamed = outcome.renamedRows.length;
  if (undone?.left !== undefined) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.message}>
          <MessageBarTitle className={styles.title}>
            {words.longWork.undoLeft(undone.restored, undone.left)}
          </MessageBarTitle>
          {words.longWork.undoLeftDetail}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (undone !== null) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.message}>
          <MessageBarTitle className={styles.title}>{words.result.undone(undone.restored)}</MessageBarTitle>
          {undone.kept > 0
            ? words.result.undoneKept(undone.kept)
            : undone.gone === undefined
              ? words.result.undoneAll
              : words.result.undoneGone(undone.gone.join(words.listSeparator))}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const title =
    stopped !== null
      ? words.result.stopped(
          stopped.doneCells,
          stopped.totalCells,
          countText(sheetRow(outcome.preview.opened, stopped.atRow)),
        )
      : graded > 0
        ? words.result.written(graded)
        : renamed > 0
          ? words.gradeNames.renamedOnly(renamed)
          : words.result.refreshed;
  return (
    <MessageBar intent={stopped !== null || failed > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.message}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {stopped === null ? null : words.longWork.stoppedBy(stopped.failure.code)}{" "}
        {graded > 0 && renamed > 0 ? words.gradeNames.renamedAlso(renamed) : null}
        {words.result.detail(clockText(outcome.writtenAt), cells, failed)}
      </MessageBarBody>
    </MessageBar>
  );
}

function Details({ outcome }: { readonly outcome: AcceptOutcome }) {
  const pane = usePane();
  const { words, flows } = pane;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = outcome.preview;
  const { onDay } = useMemo(() => distributionOf(plan), [plan]);
  return (
    <>
      <SectionHeading
        title={words.result.what}
        aside={
          outcome.logged === null || outcome.logged === 0 ? undefined : (
            <Button
              appearance="transparent"
              size="small"
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
      <NotWritten outcome={outcome} />
      <FailedCells outcome={outcome} />
      <SkippedCells outcome={outcome} />
      <Hairline />
      <SectionHeading title={words.result.distribution} />
      <div className={mergeClasses(layout.side, text.small)}>
        <DistributionBar counts={onDay} label={sharesText(onDay, pane)} />
      </div>
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
