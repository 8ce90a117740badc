// 规则体检: the ladder has no hole and no overlap by its form; what the numbers can break is said in place of the promise,
// and nothing is promised of numbers that cannot be read.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { RuleFinding } from "../../domain/grading/check";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  check: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: "2px",
    paddingBottom: "2px",
    alignItems: "start",
  },
  icon: { marginTop: "2px" },
});

export function RuleCheck({ findings }: { readonly findings: readonly RuleFinding[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const unread = findings.some((finding) => finding.code === "notANumber");
  const loose = findings.some((finding) => finding.code === "looserThanNext");
  const sound = findings.every((finding) => finding.severity === "warning");
  const { noHole, noHoleWhy, noOverlap, noOverlapWhy, monotone, monotoneWhy, unknownWhy, looseWhy } = words.thresholds;
  const fault = unread ? unknownWhy : loose ? looseWhy : undefined;
  const checks = [
    { name: noHole, why: unread ? unknownWhy : noHoleWhy, passed: !unread },
    { name: noOverlap, why: fault ?? noOverlapWhy, passed: fault === undefined },
    { name: monotone, why: fault ?? monotoneWhy, passed: fault === undefined },
  ];
  return (
    <>
      <SectionHeading
        title={words.thresholds.check}
        aside={
          <span className={sound ? text.done : text.danger} role="status">
            {sound ? words.thresholds.passed : words.thresholds.failed}
          </span>
        }
      />
      <ul className={mergeClasses(layout.plainList, layout.side)}>
        {checks.map(({ name, why, passed }) => (
          <li key={name} className={styles.check}>
            {passed ? (
              <CheckmarkCircle16Filled className={mergeClasses(styles.icon, text.done)} />
            ) : (
              <Warning16Filled className={mergeClasses(styles.icon, text.danger)} />
            )}
            <span>
              {name}
              <span className={mergeClasses(text.small, text.quiet)}>&ensp;{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
