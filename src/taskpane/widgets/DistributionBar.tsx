// How many customers stand in each grade, as one bar. Counts are in the bar; the sentence is the accessible name.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { countText } from "../../i18n/format";
import { gradeInitial } from "../../i18n/gradeWords";
import type { GradeCounts } from "../../domain/regrade/distribution";
import { usePane, type Pane } from "../PaneContext";
import { useGradeStyles } from "./gradeStyles";

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "24px", minWidth: 0 },
  part: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: "28px",
    paddingLeft: "2px",
    paddingRight: "2px",
    whiteSpace: "nowrap",
  },
  ungraded: { minWidth: "48px" },
  count: { fontWeight: tokens.fontWeightSemibold },
});

const PARTS: readonly (Grade | "none")[] = [...GRADES, "none"];

/** The bar in words: "S 3，A 2", by the grades' whole names. */
export function sharesText(counts: GradeCounts, { words, gradeName }: Pick<Pane, "words" | "gradeName">): string {
  return PARTS.filter((part) => counts[part] > 0)
    .map((part) => words.home.share(part === "none" ? words.ungraded : gradeName(part), counts[part]))
    .join(words.separator);
}

export interface DistributionBarProps {
  readonly counts: GradeCounts;
  /** Left out where the bar stands inside a labelled picture. */
  readonly label?: string;
}

export function DistributionBar({ counts, label }: DistributionBarProps) {
  const { words, gradeName } = usePane();
  const styles = useStyles();
  const fills = useGradeStyles();
  return (
    <div className={styles.bar} {...(label === undefined ? {} : { role: "img", "aria-label": label })}>
      {PARTS.filter((part) => counts[part] > 0).map((part) => (
        <span
          key={part}
          className={mergeClasses(styles.part, part === "none" && styles.ungraded, fills[part])}
          style={{ flexGrow: counts[part], flexBasis: 0 }}
        >
          {part === "none" ? words.ungraded : gradeInitial(gradeName(part))}
          <span className={styles.count}>{countText(counts[part])}</span>
        </span>
      ))}
    </div>
  );
}
