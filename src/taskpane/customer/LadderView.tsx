// The ladder of one customer: columns C B A S, and where R, F and M stand among their limits. Right is better.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Limit } from "../../domain/grading/limit";
import type { GradeReason } from "../../domain/grading/reason";
import type { GradingRules } from "../../domain/grading/rules";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { decimalText, limitText, ratioText } from "../../i18n/format";
import { ladderFor, ladderPlace, type Track } from "./ladder";
import { usePane } from "../shell/PaneContext";
import { FORCED_COLORS } from "../shell/theme";
import { GradeBadge } from "../widgets/GradeBadge";
import { useTextStyles } from "../widgets/textStyles";
import { lineAbove } from "../widgets/edges";

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
    ...lineAbove(tokens.colorNeutralStroke3),
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
  const { recencyDays: recency, orderCount: orders, amountYuan: money } = ladderFor(rules, benchmark);
  const at = WORST_FIRST.indexOf(reason.grade);
  const days = words.customer.days;
  const aged = recencyBasis === "aged" && recencyDays !== recordedRecencyDays;
  /** As many places as tell the customer's multiple of the mean from the multiples asked for. */
  const noteOf = (ratio: number, { asked }: Track): string => {
    const ratios = asked.flatMap((limit) => (limit !== undefined && isRatio(limit) ? limit.limit : []));
    return ratios.length === 0 ? "" : words.customer.ofMean(ratioText(ratio, ...ratios));
  };
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
      {recency === undefined ? null : (
        <TrackRow
          name={words.customer.recencyLabel(days(recencyDays))}
          note={
            aged ? words.customer.recorded(String(recordedRecencyDays), String(recencyDays - recordedRecencyDays)) : ""
          }
          track={recency}
          figure={recencyDays}
        />
      )}
      {orders === undefined ? null : (
        <TrackRow
          name={words.customer.ordersLabel(words.customer.times(decimalText(orderCount, 0)))}
          note={noteOf(reason.orderRatio, orders)}
          track={orders}
          figure={orderCount}
        />
      )}
      {money === undefined ? null : (
        <TrackRow
          name={words.customer.amountLabel(amount(amountYuan))}
          note={noteOf(reason.amountRatio, money)}
          track={money}
          figure={amountYuan}
        />
      )}
    </div>
  );
}

function isRatio({ measure }: Limit): boolean {
  return measure === "amountRatio" || measure === "orderRatio";
}

interface TrackRowProps {
  readonly name: string;
  readonly note: string;
  readonly track: Track;
  readonly figure: number;
}

function TrackRow({ name, note, track: { rungs, asked }, figure }: TrackRowProps) {
  const { words, gradeName, amount } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const place = ladderPlace(rungs, figure);
  const limits = asked.map((limit) => {
    if (limit === undefined) return null;
    if (limit.measure === "recencyDays") return words.customer.days(limit.limit);
    if (limit.measure === "orderCount") return words.customer.times(String(limit.limit));
    return limit.measure === "amountYuan" ? amount(limit.limit) : limitText(limit.limit);
  });
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
