// The one primary action of a screen, 40 px high, and the plain button beside or under it.

import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  large: {
    height: "40px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    minWidth: 0,
  },
  wide: { width: "100%" },
  grow: { flexGrow: 1 },
});

export interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly primary?: boolean;
  /** Fills the row beside another button; otherwise the whole line. */
  readonly shares?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** A button of the footer. While busy it stays focusable and says so. */
export function ActionButton({ children, onClick, primary, shares, busy, disabled, id }: ActionButtonProps) {
  const styles = useStyles();
  return (
    <Button
      id={id}
      appearance={primary === true ? "primary" : "secondary"}
      size="large"
      className={mergeClasses(styles.large, shares === true ? styles.grow : styles.wide)}
      disabled={disabled}
      disabledFocusable={busy}
      icon={busy === true ? <Spinner size="tiny" appearance={primary === true ? "inverted" : "primary"} /> : undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
