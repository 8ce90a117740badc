// The heading of a screen, at the same height on each: of a page above a tab, with the way back, or of a tab itself. A page's
// is given the focus when the page opens (see useFocusReturn.ts).

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../shell/PaneContext";
import { FORCED_COLORS } from "../shell/theme";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
    // There the way back has a border.
    [FORCED_COLORS]: { columnGap: tokens.spacingHorizontalS, paddingLeft: tokens.spacingHorizontalM },
  },
  ofTab: { minHeight: "40px" },
  back: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
  title: { margin: 0, outlineStyle: "none" },
  aside: { marginLeft: "auto" },
});

export interface PageHeaderProps {
  readonly title: string;
  readonly aside?: ReactNode;
}

export function PageHeader({ title, aside }: PageHeaderProps) {
  const { dispatch, words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.header}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeft20Regular />}
        aria-label={words.back}
        onClick={() => dispatch({ type: "pageClosed" })}
      />
      <h2 data-page-heading className={mergeClasses(styles.title, text.keyFact, text.strong, text.oneLine)}>
        {title}
      </h2>
      {aside === undefined ? null : <span className={mergeClasses(styles.aside, text.unbroken)}>{aside}</span>}
    </div>
  );
}

/** The heading of a tab that has no answer to begin with. */
export function TabHeader({ title, aside }: PageHeaderProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <div className={mergeClasses(layout.side, layout.row, layout.apart, styles.ofTab)}>
      <h2 className={mergeClasses(text.heading, text.keyFact, text.strong)}>{title}</h2>
      {aside}
    </div>
  );
}
