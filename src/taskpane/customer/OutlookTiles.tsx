// What is missing for the next better grade, and the day on which an untouched customer drops.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { nextDrop } from "../../domain/grading/drop";
import type { Gap } from "../../domain/grading/gap";
import { isLocked } from "../../domain/regrade/plan";
import { gradeOf } from "../../domain/vocabulary/grade";
import { dayText, listDayText } from "../../i18n/format";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { amountMissing } from "./gapLine";
import { usePane, type Pane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";
import { edge, edgeColor } from "../widgets/edges";

const SOON_DAYS = 7;
const NEAR_DAYS = 30;

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  tile: {
    ...edge("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    display: "grid",
    rowGap: "2px",
    alignContent: "start",
  },
  soon: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...edgeColor(tokens.colorStatusWarningForeground1),
  },
  near: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...edgeColor(tokens.colorStatusWarningBorder1),
  },
});

export interface OutlookTilesProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function OutlookTiles({ preview, row }: OutlookTilesProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={mergeClasses(layout.side, styles.tiles)}>
      <GapTile preview={preview} row={row} />
      <DropTile preview={preview} row={row} />
    </div>
  );
}

function GapTile({ preview, row }: OutlookTilesProps) {
  const pane = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const [gap]: readonly (Gap | undefined)[] = rowFacts(plan, row).gaps;
  const { words, gradeName } = pane;
  if (gap === undefined) {
    return (
      <div className={styles.tile}>
        <span className={mergeClasses(text.keyFact, text.strong)}>{words.customer.top}</span>
        <span className={mergeClasses(text.small, text.secondary)}>{words.customer.topDetail}</span>
      </div>
    );
  }
  const { missing, met } = gapParts(gap, pane);
  return (
    <div className={styles.tile}>
      <span className={mergeClasses(text.small, text.quiet)}>{words.customer.toGrade(gradeName(gap.target))}</span>
      {gap.possible ? (
        missing.map((part) => (
          <span key={part} className={mergeClasses(text.keyFact, text.strong)}>
            {part}
          </span>
        ))
      ) : (
        <span className={text.strong}>{words.customer.gapImpossible}</span>
      )}
      {met.length === 0 ? null : (
        <span className={mergeClasses(text.small, text.secondary)}>{met.join(words.separator)}</span>
      )}
    </div>
  );
}

/** What is still missing and what is already enough, as words. More orders or money mean an order now, which settles R. */
function gapParts(gap: Gap, pane: Pane): { readonly missing: readonly string[]; readonly met: readonly string[] } {
  const { words } = pane;
  const missing: string[] = [];
  const met: string[] = [];
  const { orderCount, amountYuan, recencyDays } = gap;
  if (orderCount !== undefined) {
    if (orderCount.met) met.push(words.customer.gapDone.orders);
    else missing.push(words.customer.gapOrders(orderCount.needed - (orderCount.present || 0)));
  }
  if (amountYuan !== undefined) {
    if (amountYuan.met) met.push(words.customer.gapDone.amount);
    else missing.push(amountMissing(amountYuan.needed - (amountYuan.present || 0), pane));
  }
  if (recencyDays !== undefined && missing.length === 0) {
    if (recencyDays.met) met.push(words.customer.gapDone.recency);
    else missing.push(words.customer.gapRecent(recencyDays.needed));
  }
  return { missing, met };
}

function DropTile({ preview, row }: OutlookTilesProps) {
  const { words, language, gradeName } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const locked = isLocked(plan, row);
  const drop = useMemo(() => (locked ? undefined : nextDrop(plan.table, plan.graded, row)), [plan, row, locked]);
  const { asOf } = plan.graded;
  if (drop === undefined) {
    const isLast = gradeOf(plan.graded.grade[row]) === "C";
    return (
      <div className={styles.tile}>
        <span className={mergeClasses(text.keyFact, text.strong)}>{words.customer.dropNone}</span>
        <span className={mergeClasses(text.small, text.secondary)}>
          {locked
            ? words.card.lockedStays
            : isLast
              ? words.customer.dropNoneDetail(gradeName("C"))
              : words.customer.dropFar}
        </span>
      </div>
    );
  }
  const left = drop.day - asOf;
  const reached = plan.graded.recencyDays[row] + left;
  return (
    <div className={mergeClasses(styles.tile, left <= NEAR_DAYS && styles.near, left <= SOON_DAYS && styles.soon)}>
      <span className={mergeClasses(text.small, left <= NEAR_DAYS ? text.fall : text.quiet)}>
        {words.customer.dropLeft(left)}
      </span>
      <span className={mergeClasses(text.keyFact, text.strong)}>
        {words.customer.dropTo(listDayText(drop.day, asOf), gradeName(drop.to))}
      </span>
      <span className={mergeClasses(text.small, text.secondary)}>
        {words.customer.dropNote(dayText(drop.day, "weekday", language), words.customer.days(reached))}
      </span>
    </div>
  );
}
