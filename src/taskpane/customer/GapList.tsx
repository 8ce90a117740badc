// What every better grade still asks, one line a grade, the next one first: what is missing, what is reached, and whether
// it is within reach. Each line reads as a sentence, so it needs no chart.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CircleHint16Regular } from "@fluentui/react-icons";
import type { Gap } from "../../domain/grading/gap";
import { gapLine, type Reach } from "./gapLine";
import { usePane } from "../shell/PaneContext";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { Unseen } from "../widgets/Unseen";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  limits: { display: "grid", rowGap: "2px", minWidth: 0 },
  limit: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS },
  reach: { lineHeight: tokens.lineHeightBase200 },
});

export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  if (gaps.length === 0) return null;
  return (
    <>
      <SectionHeading title={words.near.gaps} />
      <ul className={mergeClasses(layout.plainList, layout.side)}>
        {gaps.map((gap) => (
          <GapRow key={gap.target} gap={gap} />
        ))}
      </ul>
    </>
  );
}

function GapRow({ gap }: { readonly gap: Gap }) {
  const pane = usePane();
  const { near, separator } = pane.words;
  const styles = useStyles();
  const text = useTextStyles();
  const { missing, met, reach } = gapLine(gap, pane);
  const looks: Readonly<Record<Reach, string>> = {
    oneOrder: text.rise,
    reachable: text.secondary,
    unreachable: text.fall,
  };
  return (
    <li className={styles.line}>
      <GradeBadge grade={gap.target} />
      <div className={styles.limits}>
        {missing.length === 0 ? null : (
          <span className={mergeClasses(styles.limit, text.small)}>
            <CircleHint16Regular className={text.quiet} />
            <span>
              <Unseen>{near.missing} </Unseen>
              {missing.join(separator)}
            </span>
          </span>
        )}
        {met.length === 0 ? null : (
          <span className={mergeClasses(styles.limit, text.small, text.secondary)}>
            <CheckmarkCircle16Regular className={text.done} />
            <span>
              {near.met} {met.join(separator)}
            </span>
          </span>
        )}
      </div>
      <span className={mergeClasses(styles.reach, text.small, text.unbroken, looks[reach])}>{near[reach]}</span>
    </li>
  );
}
