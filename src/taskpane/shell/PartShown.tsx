// A screen that is fetched. Until it has come its place is held by a heading, which takes the focus and hands it on to the
// screen's own, and after a moment by bars; where it does not come, by what can be done.
// Alternative not taken: React.lazy, which remembers a failure for good and draws nothing at once of what has come already.

import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useState, type ReactElement } from "react";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";
import type { Part } from "./part";
import { usePane } from "./PaneContext";

/** What comes sooner is not announced: it would flash. */
const PATIENCE_MS = 200;

const useStyles = makeStyles({
  bars: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalL },
});

export interface PartShownProps<Content> {
  readonly part: Part<Content>;
  readonly children: (content: Content) => ReactElement;
}

export function PartShown<Content>({ part, children }: PartShownProps<Content>): ReactElement {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [failed, setFailed] = useState(false);
  const content = part.loaded();
  const isComing = content === undefined && !failed;
  useEffect(() => {
    if (!isComing) return undefined;
    let wanted = true;
    part.load().then(
      () => wanted && redraw(),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [part, isComing]);
  if (content !== undefined) return children(content);
  return failed ? <NotCome onRetry={() => setFailed(false)} /> : <Coming />;
}

function Coming() {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
      dispatch({ type: "announced", text: words.part.coming });
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [dispatch, words]);
  return (
    <Body place="coming">
      <h2 data-page-heading>
        <Unseen>{words.part.coming}</Unseen>
      </h2>
      {isSlow ? (
        <Skeleton aria-label={words.part.coming} className={mergeClasses(layout.side, styles.bars)}>
          <SkeletonItem size={24} />
          <SkeletonItem size={48} />
          <SkeletonItem size={48} />
        </Skeleton>
      ) : null}
    </Body>
  );
}

function NotCome({ onRetry }: { readonly onRetry: () => void }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <Body place="notCome">
      <div role="alert" className={mergeClasses(layout.side, layout.above24, layout.stack)}>
        <h2 data-page-heading className={mergeClasses(text.heading, text.pageTitle, text.strong)}>
          {words.part.notCome}
        </h2>
        <p className={mergeClasses(text.paragraph, text.secondary)}>{words.part.whatToDo}</p>
        <div>
          <Button appearance="primary" id="fetch-again" onClick={onRetry}>
            {words.retry}
          </Button>
        </div>
      </div>
    </Body>
  );
}
