// A section of a screen: its heading, a count where there is one, and what stands at its right edge.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { countText } from "../../i18n/format";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

const useStyles = makeStyles({
  heading: { margin: 0 },
  count: {
    minWidth: "16px",
    height: "16px",
    boxSizing: "border-box",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": { outlineWidth: "1px", outlineStyle: "solid", outlineColor: "CanvasText" },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground1,
  },
});

export interface CountProps {
  readonly value: number;
  readonly tone?: "brand" | "warning";
  readonly label?: string;
}

/** A small count beside a word. */
export function Count({ value, tone = "brand", label }: CountProps) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.count, tone === "warning" && styles.warning)}
      {...(label === undefined ? {} : { role: "img", "aria-label": label })}
    >
      {countText(value)}
    </span>
  );
}

export interface SectionHeadingProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly aside?: ReactNode;
}

export function SectionHeading({ title, children, aside }: SectionHeadingProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div className={layout.section}>
      <h3 className={mergeClasses(styles.heading, text.body, text.strong, text.unbroken)}>{title}</h3>
      {children}
      {aside === undefined ? null : (
        <span className={mergeClasses(text.small, text.quiet, text.right, text.unbroken)}>{aside}</span>
      )}
    </div>
  );
}

export function Hairline() {
  const layout = useLayoutStyles();
  return <div className={mergeClasses(layout.hairline, layout.above16)} aria-hidden />;
}
