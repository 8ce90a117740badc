// The points a potential is made of, with what they were read from: like the points of a churn risk.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { PotentialNumbers, PotentialReason } from "../../domain/lifecycle/potential";
import { usePane } from "../shell/PaneContext";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  points: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  reason: { margin: 0 },
});

interface PotentialPointsProps {
  readonly reasons: readonly PotentialReason[];
  /** Points and limits the potential was reckoned with. */
  readonly numbers: PotentialNumbers;
}

export function PotentialPoints({ reasons, numbers }: PotentialPointsProps) {
  const { words, gradeName } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  if (reasons.length === 0)
    return <p className={mergeClasses(text.paragraph, text.quiet)}>{words.quadrants.noPoints}</p>;
  return (
    <dl className={styles.points}>
      {reasons.map((reason) => (
        <Fragment key={reason.factor}>
          <dt className={mergeClasses(text.strong, text.rise)}>{words.customer.points(reason.points)}</dt>
          <dd className={styles.reason}>
            {words.quadrants.reason(
              reason,
              reason.grade === undefined ? "" : words.grade(gradeName(reason.grade)),
              numbers,
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
