// How many customers stand in each grade, as one bar. Counts are in the bar, or in a line below it where they are too long
// for the narrowest pane: a number is never cut. The sentence is the accessible name.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { countText } from "../../i18n/format";
import { gradeInitial } from "../../i18n/gradeWords";
import type { GradeCounts } from "../../domain/regrade/distribution";
import { usePane, type Pane } from "../shell/PaneContext";
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
    minWidth: "max-content",
    paddingLeft: "5px",
    paddingRight: "5px",
    whiteSpace: "nowrap",
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { whiteSpace: "nowrap" },
});

/** Width of a bar in the narrowest pane, in pixels: 320 less the sides, the scroll bar and the bar's own label. */
const NARROWEST = 236;
const CHARACTER = { wide: 12, narrow: 7.5 };
/** Sides, the gap between letter and count, and the gap to the next part, in pixels. */
const AROUND = 16;

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
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) => ({
    part,
    name: part === "none" ? words.ungraded : gradeInitial(gradeName(part)),
    count: countText(counts[part]),
  }));
  const fits = parts.reduce((sum, { name, count }) => sum + textWidth(name + count) + AROUND, 0) <= NARROWEST;
  return (
    <div {...(label === undefined ? {} : { role: "img", "aria-label": label })}>
      <div className={styles.bar}>
        {parts.map(({ part, name, count }) => (
          <span
            key={part}
            className={mergeClasses(styles.part, fills[part])}
            style={{ flexGrow: counts[part], flexBasis: 0 }}
          >
            {name}
            {fits && <span className={styles.count}>{count}</span>}
          </span>
        ))}
      </div>
      {!fits && (
        <div className={styles.legend}>
          {parts.map(({ part, name, count }) => (
            <span key={part} className={styles.entry}>
              {name} <span className={styles.count}>{count}</span>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e80" ? CHARACTER.wide : CHARACTER.narrow), 0);
}
