// Work that takes longer than a second: how far, how long still, and a way to stop it. Shorter work shows nothing here.

import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../PaneContext";
import type { Work } from "../state";
import { ActionButton } from "../widgets/ActionButton";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const PATIENCE_MS = 1000;

const useStyles = makeStyles({
  place: { paddingTop: tokens.spacingVerticalXL },
});

/** Is this work long enough to be shown? True from its first second on. */
export function useIsLong(work: Work | null): boolean {
  const [longSince, setLongSince] = useState<number | null>(null);
  const startedAt = work?.startedAt ?? null;
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setTimeout(() => setLongSince(startedAt), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [startedAt]);
  return startedAt !== null && longSince === startedAt;
}

export interface ProgressPageProps {
  readonly work: Work;
  readonly clock: () => number;
}

export function ProgressPage({ work, clock }: ProgressPageProps) {
  const { words, flows } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { progress } = work;
  const [now, setNow] = useState(work.startedAt + PATIENCE_MS);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 500);
    return () => clearInterval(timer);
  }, [clock]);
  const left = progress === null || progress.done === 0 ? null : timeLeft(progress, now - work.startedAt);
  return (
    <>
      <Body place="progress">
        <div className={mergeClasses(layout.side, styles.place)}>
          <h2 className={mergeClasses(text.heading, text.pageTitle, text.strong)}>{words.work[work.kind]}</h2>
          <div className={mergeClasses(layout.row, layout.apart, layout.above4, text.secondary)}>
            <span>{progress === null ? words.work.waiting : words.work.done(progress.done, progress.total)}</span>
            <span>{left === null ? "" : words.work.left(left)}</span>
          </div>
          <ProgressBar
            className={layout.above8}
            thickness="large"
            aria-label={words.work[work.kind]}
            value={progress === null ? undefined : progress.done}
            max={progress === null ? undefined : Math.max(1, progress.total)}
          />
        </div>
      </Body>
      <Footer note={work.kind === "writing" ? words.work.writingHint : words.work.nothingYet}>
        <ActionButton onClick={flows.cancel}>{words.cancel}</ActionButton>
      </Footer>
    </>
  );
}

function timeLeft({ done, total }: { readonly done: number; readonly total: number }, elapsed: number): number {
  return Math.max(1, Math.ceil(((elapsed / done) * (total - done)) / 1000));
}
