// A table that is known and not read yet: bars that will be filled while it is being read, one line once that was given up.

import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  bars: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

export interface NotReadProps {
  /** Heights of the bars, like those of what will stand here. */
  readonly bars: readonly (16 | 20 | 24 | 32 | 48)[];
}

export function NotRead({ bars }: NotReadProps) {
  const { words } = usePane();
  const state = usePaneFacts("interruption", "refusal");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (state.interruption !== null || state.refusal !== null)
    return (
      <div className={mergeClasses(layout.side, layout.below16)}>
        <h2 className={mergeClasses(text.heading, text.answer, text.strong)}>{words.longWork.notRead}</h2>
        <p className={mergeClasses(text.paragraph, text.secondary, layout.above4)}>{words.longWork.notReadDetail}</p>
      </div>
    );
  return (
    <Skeleton aria-label={words.home.reading} className={mergeClasses(layout.side, styles.bars)}>
      {bars.map((size, at) => (
        <SkeletonItem key={at} size={size} />
      ))}
    </Skeleton>
  );
}
