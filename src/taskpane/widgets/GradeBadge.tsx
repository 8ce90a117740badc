// A grade as the first character of its name on its fill. It is always there; the accessible name is the whole name.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import type { Grade } from "../../domain/vocabulary/grade";
import type { GradeName } from "../../domain/vocabulary/gradeName";
import { gradeInitial } from "../../i18n/gradeWords";
import { usePane } from "../shell/PaneContext";
import { useGradeStyles } from "./gradeStyles";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    flexShrink: 0,
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
  },
  tiny: { width: "16px", height: "16px", borderRadius: "3px", fontSize: tokens.fontSizeBase200, lineHeight: "14px" },
  large: { width: "36px", height: "36px", borderRadius: tokens.borderRadiusLarge, fontSize: tokens.fontSizeBase500 },
  shift: { display: "inline-flex", alignItems: "center", columnGap: "2px", flexShrink: 0 },
  arrow: { color: tokens.colorNeutralForeground3 },
});

export interface GradeBadgeProps {
  /** Null: not graded. */
  readonly grade: Grade | null;
  readonly size?: "tiny" | "normal" | "large";
  /** A name that is not saved yet; else the workbook's. */
  readonly name?: GradeName;
  /** Beside words that already say it. */
  readonly silent?: boolean;
}

export function GradeBadge({ grade, name, size = "normal", silent = false }: GradeBadgeProps) {
  const { words, gradeName } = usePane();
  const styles = useStyles();
  const fills = useGradeStyles();
  const called = grade === null ? null : (name ?? gradeName(grade));
  return (
    <span
      className={mergeClasses(
        styles.badge,
        size === "tiny" && styles.tiny,
        size === "large" && styles.large,
        fills[grade ?? "none"],
      )}
      {...(silent
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": called === null ? words.ungraded : words.grade(called) })}
    >
      {called === null ? "–" : gradeInitial(called)}
    </span>
  );
}

export interface GradeShiftProps {
  readonly from: Grade | null;
  readonly to: Grade;
  /** The change in words. */
  readonly label: string;
}

/** From one grade to another. */
export function GradeShift({ from, to, label }: GradeShiftProps) {
  const styles = useStyles();
  return (
    <span className={styles.shift} role="img" aria-label={label}>
      <GradeBadge grade={from} silent />
      <ArrowRight12Regular className={styles.arrow} />
      <GradeBadge grade={to} silent />
    </span>
  );
}
