// Churn risk of one customer, with its points and the words that matched; and how old the record is.

import { makeStyles, mergeClasses, Tag, tokens } from "@fluentui/react-components";
import { Clock16Regular, Warning16Regular } from "@fluentui/react-icons";
import { Fragment, useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { rowFacts } from "../../domain/regrade/rowFacts";
import type { RiskLevel } from "../../domain/review/risk";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { edge } from "../widgets/edges";

const BARS: Readonly<Partial<Record<RiskLevel, number>>> = { high: 3, medium: 2, low: 1 };

const useStyles = makeStyles({
  bars: { display: "inline-flex", columnGap: "2px", alignItems: "center" },
  bar: {
    boxSizing: "border-box",
    width: "16px",
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    ...edge("1px", "solid", "currentColor"),
  },
  filled: {
    backgroundColor: "currentColor",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  points: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  reason: { margin: 0 },
  silent: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

export interface RiskSectionProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function RiskSection({ preview, row }: RiskSectionProps) {
  const { words, say } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const risk = useMemo(() => rowFacts(plan, row).risk, [plan, row]);
  const bars = BARS[risk.level];
  const look = risk.level === "high" ? text.danger : risk.level === "medium" ? text.fall : text.quiet;
  return (
    <>
      <SectionHeading
        title={words.customer.risk}
        aside={bars === undefined ? undefined : words.customer.score(risk.score)}
      >
        {bars === undefined ? (
          risk.level === "highValueSilent" ? (
            <Tag size="extra-small" appearance="outline" className={styles.silent}>
              {say.risk(risk.level)}
            </Tag>
          ) : (
            <span className={text.quiet}>{say.risk(risk.level)}</span>
          )
        ) : (
          <>
            <span className={mergeClasses(styles.bars, look)} aria-hidden>
              {[1, 2, 3].map((bar) => (
                <span key={bar} className={mergeClasses(styles.bar, bar <= bars && styles.filled)} />
              ))}
            </span>
            <span className={mergeClasses(text.strong, look)}>{say.risk(risk.level)}</span>
          </>
        )}
      </SectionHeading>
      <dl className={mergeClasses(layout.side, styles.points, text.small)}>
        {risk.reasons.map((reason) => (
          <Fragment key={reason.factor}>
            <dt className={mergeClasses(text.strong, look)}>{words.customer.points(reason.points)}</dt>
            <dd className={styles.reason}>{say.riskReason(reason)}</dd>
          </Fragment>
        ))}
      </dl>
      <StaleLine preview={preview} row={row} />
    </>
  );
}

function StaleLine({ preview, row }: RiskSectionProps) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const stale = rowFacts(plan, row).stale;
  if (stale !== "stale" && stale !== "severe") return null;
  const days = plan.graded.asOf - plan.table.updatedDay[row];
  return (
    <p
      className={mergeClasses(
        layout.side,
        layout.row,
        layout.above8,
        text.paragraph,
        text.small,
        stale === "severe" ? text.danger : text.secondary,
      )}
    >
      {stale === "severe" ? <Warning16Regular /> : <Clock16Regular />}
      {stale === "severe" ? words.customer.severe(days) : words.customer.stale(days)}
    </p>
  );
}
