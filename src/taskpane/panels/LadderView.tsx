// The ladder of one customer: columns C B A S, and where R, F and M stand among their limits. Right is better.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GradeReason } from "../../domain/grading/reason";
import type { GradingRules } from "../../domain/grading/rules";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { decimalText, limitText, ratioText } from "../../i18n/format";
import { ladderFor, ladderPlace, type Rungs } from "../ladder";
import { usePane } from "../PaneContext";
import { FORCED_COLORS } from "../theme";
import { GradeBadge } from "../widgets/GradeBadge";
import { useTextStyles } from "../widgets/textStyles";

const WORST_FIRST = [...GRADES].reverse();

const useStyles = makeStyles({
  ladder: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "94px repeat(4, minmax(0, 1fr))",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  column: {
    position: "absolute",
    top: 0,
    bottom: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { borderTopWidth: "3px", borderTopStyle: "solid", borderTopColor: "Highlight" },
  },
  top: { position: "relative", height: "24px", display: "flex", alignItems: "center", justifyContent: "center" },
  label: { position: "relative", height: "40px", display: "flex", flexDirection: "column", justifyContent: "center" },
  track: {
    position: "relative",
    gridColumnStart: "2",
    gridColumnEnd: "6",
    height: "40px",
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke3,
  },
  line: {
    position: "absolute",
    left: 0,
    right: 0,
    top: "12px",
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1,
    [FORCED_COLORS]: { backgroundColor: "CanvasText" },
  },
  tick: {
    position: "absolute",
    top: "8px",
    width: "1px",
    height: "12px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    [FORCED_COLORS]: { backgroundColor: "CanvasText" },
  },
  limit: { position: "absolute", top: "22px", transform: "translateX(-50%)", whiteSpace: "nowrap" },
  dot: {
    position: "absolute",
    top: "8px",
    width: "12px",
    height: "12px",
    marginLeft: "-6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    outlineWidth: "2px",
    outlineStyle: "solid",
    outlineColor: tokens.colorNeutralBackground1,
    [FORCED_COLORS]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

export interface LadderViewProps {
  readonly reason: GradeReason;
  readonly rules: GradingRules;
}

export function LadderView({ reason, rules }: LadderViewProps) {
  const { words, amount } = usePane();
  const styles = useStyles();
  const { benchmark, recencyDays, recordedRecencyDays, recencyBasis, orderCount, amountYuan } = reason;
  const ladder = ladderFor(rules, benchmark);
  const absolute = benchmark.source === "absolute";
  const at = WORST_FIRST.indexOf(reason.grade);
  const days = words.customer.days;
  const aged = recencyBasis === "aged" && recencyDays !== recordedRecencyDays;
  const times = (ratio: number) => limitText(ratio);
  return (
    <div className={styles.ladder}>
      <div
        className={styles.column}
        style={{ left: `calc(106px + (100% - 118px) * ${at * 0.25})`, width: "calc((100% - 118px) * 0.25)" }}
      />
      <span className={styles.top} />
      {WORST_FIRST.map((grade) => (
        <span key={grade} className={styles.top}>
          <GradeBadge grade={grade} size="tiny" />
        </span>
      ))}
      <Track
        name={words.customer.recencyLabel(days(recencyDays))}
        note={
          aged ? words.customer.recorded(String(recordedRecencyDays), String(recencyDays - recordedRecencyDays)) : ""
        }
        rungs={ladder.recency}
        figure={recencyDays}
        limits={[days(rules.bRecencyDays), days(rules.aRecencyDays), days(rules.sRecencyDays)]}
      />
      {ladder.orders === undefined ? null : (
        <Track
          name={words.customer.ordersLabel(words.customer.times(decimalText(orderCount, 0)))}
          note={words.customer.ofMean(ratioText(reason.orderRatio, rules.aOrderRatio, rules.sOrderRatio))}
          rungs={ladder.orders}
          figure={orderCount}
          limits={[words.customer.times(String(rules.bOrderCount)), times(rules.aOrderRatio), times(rules.sOrderRatio)]}
        />
      )}
      <Track
        name={words.customer.amountLabel(amount(amountYuan))}
        note={
          absolute ? "" : words.customer.ofMean(ratioText(reason.amountRatio, rules.aAmountRatio, rules.sAmountRatio))
        }
        rungs={ladder.amount}
        figure={amountYuan}
        limits={
          absolute
            ? [
                amount(rules.absoluteAmountYuan.b),
                amount(rules.absoluteAmountYuan.a),
                amount(rules.absoluteAmountYuan.s),
              ]
            : [null, times(rules.aAmountRatio), times(rules.sAmountRatio)]
        }
      />
    </div>
  );
}

interface TrackProps {
  readonly name: string;
  readonly note: string;
  readonly rungs: Rungs;
  readonly figure: number;
  /** Words of the limits of B, A and S. */
  readonly limits: readonly (string | null)[];
}

function Track({ name, note, rungs, figure, limits }: TrackProps) {
  const { words, gradeName } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const place = ladderPlace(rungs, figure);
  const grade: Grade = WORST_FIRST[Math.min(3, Math.floor(place * 4))];
  return (
    <>
      <div className={styles.label}>
        <span className={mergeClasses(text.strong, text.unbroken)}>{name}</span>
        {note === "" ? null : <span className={mergeClasses(text.small, text.quiet, text.unbroken)}>{note}</span>}
      </div>
      <div className={styles.track} role="img" aria-label={words.customer.onLadder(name, gradeName(grade))}>
        <div className={styles.line} />
        {limits.map((limit, index) =>
          limit === null ? null : (
            <span key={limit + String(index)}>
              <span className={styles.tick} style={{ left: `${(index + 1) * 25}%` }} />
              <span
                className={mergeClasses(styles.limit, text.small, text.quiet)}
                style={{ left: `${(index + 1) * 25}%` }}
              >
                {limit}
              </span>
            </span>
          ),
        )}
        <span className={styles.dot} style={{ left: `${place * 100}%` }} />
      </div>
    </>
  );
}
