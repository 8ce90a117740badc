// Work that takes longer than a second: how far, how long still, which step, and a way to stop it. Shorter
// work shows nothing here.

import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../../actions/host";
import type { PaneWords } from "../words/zh-CN";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { secondsLeft, shareOf } from "./progress";
import type { Work, WorkKind } from "../state/work";
import { PATIENCE_MS } from "./useIsLong";
import { ActionButton } from "../widgets/ActionButton";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";
import { agreedCounts, foundCounts } from "./workCounts";
import { WorkCounts, WorkSteps } from "./WorkSteps";

const useStyles = makeStyles({
  place: { paddingTop: tokens.spacingVerticalXL },
});

export interface ProgressPageProps {
  readonly work: Work;
  readonly clock: () => number;
}

export function ProgressPage({ work, clock }: ProgressPageProps) {
  const { words } = usePane();
  const state = usePaneFacts("preview", "outcome", "diff", "tab", "pages");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { progress, kind } = work;
  const [now, setNow] = useState(work.startedAt + PATIENCE_MS);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 500);
    return () => clearInterval(timer);
  }, [clock]);
  const isGrading = kind === "reading" && progress?.step !== undefined && progress.step !== "read";
  const title = isGrading ? words.longWork.grading : words.work[kind];
  const left = secondsLeft(work, now);
  return (
    <>
      <Body place="progress">
        <div className={mergeClasses(layout.side, styles.place)}>
          <h2 className={mergeClasses(text.heading, text.pageTitle, text.strong)}>{title}</h2>
          <div className={mergeClasses(layout.row, layout.apart, layout.above4, text.secondary)}>
            <span>{progress === null ? words.work.waiting : doneText(progress, words)}</span>
            <span>{left === undefined ? "" : words.work.left(left)}</span>
          </div>
          <ProgressBar
            className={layout.above8}
            thickness="large"
            aria-label={title}
            value={progress === null ? undefined : shareOf(progress, kind)}
          />
        </div>
        {progress === null ? null : <WorkSteps kind={kind} progress={progress} />}
        {kind === "writing" ? (
          <WorkCounts title={words.longWork.toWrite} counts={agreedCounts(state)} />
        ) : (
          <WorkCounts title={words.longWork.foundSoFar} counts={foundCounts(progress)} />
        )}
      </Body>
      <CancelFooter kind={kind} />
    </>
  );
}

/** What Excel keeps in one piece cannot be called back; everything else can be cancelled. */
const UNSTOPPABLE: readonly WorkKind[] = ["saving", "inserting", "freezing"];

/** Work that may leave some cells written and others not. */
const CHANGES_CELLS: readonly WorkKind[] = ["writing", "fixing", "filling", "converting", "undoing"];

function CancelFooter({ kind }: { readonly kind: WorkKind }) {
  const { words, flows } = usePane();
  const [pressed, setPressed] = useState(false);
  const cancel = (): void => {
    setPressed(true);
    flows.cancel();
  };
  if (UNSTOPPABLE.includes(kind)) return <Footer>{words.longWork.savingNote}</Footer>;
  return (
    <Footer note={CHANGES_CELLS.includes(kind) ? words.work.writingHint : words.work.nothingYet}>
      <ActionButton id="cancel-work" busy={pressed} onClick={cancel}>
        {pressed ? words.longWork.cancelling : words.cancel}
      </ActionButton>
    </Footer>
  );
}

/** Rows while reading and grading, cells while writing. */
function doneText({ step, done, total }: Progress, words: PaneWords): string {
  if (step === undefined) return words.work.done(done, total);
  if (step === "highlight") return words.longWork.step(step);
  return step === "write" ? words.longWork.cellsDone(done, total) : words.longWork.rowsDone(done, total);
}
