// A line of a list that goes somewhere: an icon, words, what stands at the right, and a chevron where it opens a page.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineWidth: "2px",
      outlineStyle: "solid",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "-3px",
      boxShadow: `inset 0 0 0 1px ${tokens.colorStrokeFocus1}`,
    },
  },
  plain: { cursor: "default", ":hover": { backgroundColor: "transparent" } },
  icon: { display: "inline-flex", flexShrink: 0 },
});

export interface LineButtonProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly onClick: () => void;
  readonly label?: string;
  readonly id?: string;
  readonly chevron?: boolean;
  /** A reason is never cut: it goes on in the next line. */
  readonly wraps?: boolean;
  /** For a line that unfolds what stands under it. */
  readonly expanded?: boolean;
}

/** One line of a roving list. Long words end in an ellipsis; the accessible name has them whole. */
export function LineButton({
  icon,
  children,
  aside,
  onClick,
  label,
  id,
  chevron = true,
  wraps = false,
  expanded,
}: LineButtonProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <button
      type="button"
      id={id}
      className={styles.line}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
      data-rove
    >
      {icon === undefined ? null : <span className={styles.icon}>{icon}</span>}
      <span className={mergeClasses(text.grow, !wraps && text.oneLine)}>{children}</span>{" "}
      {aside === undefined ? null : (
        <span className={mergeClasses(text.small, text.quiet, text.unbroken)}>{aside}</span>
      )}
      {chevron ? <ChevronRight16Regular className={mergeClasses(styles.icon, text.quiet)} /> : null}
    </button>
  );
}
