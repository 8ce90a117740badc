// A 2×2 as a picture: four words, one of them filled. The picture has one sentence as its name; where it cannot be seen,
// nothing is lost. High is up and left, in both charts of a card.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../shell/theme";
import { useTextStyles } from "./textStyles";
import { edge } from "./edges";

const useStyles = makeStyles({
  chart: { display: "grid", rowGap: tokens.spacingVerticalXS, alignContent: "start", minWidth: 0 },
  cells: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gridAutoRows: "minmax(32px, auto)",
    gap: "2px",
  },
  cell: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    ...edge("1px", "solid", tokens.colorNeutralStroke2),
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...edge("2px", "solid", tokens.colorBrandStroke1),
    [FORCED_COLORS]: { ...edge("2px", "solid", "Highlight") },
  },
});

export interface QuadrantChartProps {
  readonly title: string;
  /** Words of the cells: high on both axes, high on the first, high on the second, on neither. */
  readonly cells: readonly string[];
  readonly at: number;
  /** Where the filled cell stands on both axes, in words. */
  readonly axes: string;
  readonly label: string;
}

export function QuadrantChart({ title, cells, at, axes, label }: QuadrantChartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={mergeClasses(styles.chart, text.small)} role="img" aria-label={label}>
      <span className={text.secondary}>{title}</span>
      <div className={styles.cells}>
        {cells.map((cell, index) => (
          <span
            key={cell}
            className={mergeClasses(styles.cell, index === at && styles.here, index === at && text.strong)}
          >
            {cell}
          </span>
        ))}
      </div>
      <span className={text.quiet}>{axes}</span>
    </div>
  );
}
