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
  line: { width: "100%" },
  rest: { flexGrow: 1 },
  words: { flexShrink: 0 },
});

export interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly primary?: boolean;
  /** The whole line, the rest of the line beside another button, or only as wide as its words. */
  readonly width?: "line" | "rest" | "words";
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** A button of the footer. Busy or with nothing to do it keeps the focus and says so: a focus lost is a key that goes nowhere. */
export function ActionButton({ children, onClick, primary, width = "line", busy, disabled, id }: ActionButtonProps) {
  const styles = useStyles();
  return (
    <Button
      id={id}
      appearance={primary === true ? "primary" : "secondary"}
      size="large"
      className={mergeClasses(styles.large, styles[width])}
      disabledFocusable={busy === true || disabled === true}
      icon={busy === true ? <Spinner size="tiny" appearance={primary === true ? "inverted" : "primary"} /> : undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
