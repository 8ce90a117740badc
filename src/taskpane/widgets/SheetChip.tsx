// A cell as it will look in the sheet: the sheet's colours, which are the same in a dark pane and in high contrast.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HexColour, HighlightLook } from "../../domain/review/highlightColours";
import { edge } from "./edges";

const useStyles = makeStyles({
  cell: {
    ...edge("1px", "solid", tokens.colorNeutralStroke1),
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "64px",
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    forcedColorAdjust: "none",
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  swatch: {
    ...edge("1px", "solid", tokens.colorNeutralStrokeAccessible),
    display: "inline-block",
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
});

export interface SheetChipProps {
  readonly look: HighlightLook;
  readonly text: string;
}

/** An example of a highlighted cell. */
export function SheetChip({ look, text }: SheetChipProps) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.cell, look.bold && styles.bold)}
      style={{ backgroundColor: look.fill, color: look.font }}
    >
      {text}
    </span>
  );
}

/** A fill, always beside its name. */
export function Swatch({ fill }: { readonly fill: HexColour }) {
  const styles = useStyles();
  return <span className={styles.swatch} style={{ backgroundColor: fill }} aria-hidden />;
}
