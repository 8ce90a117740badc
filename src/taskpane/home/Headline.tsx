// The answer: how many grades are out of date, which way they go, what is at stake; and the grades as bars.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { countText, dayText, listDayText } from "../../i18n/format";
import type { PaneWords } from "../words/zh-CN";
import {
  customersIn,
  distributionByRules,
  distributionInSheet,
  isSameSpread,
  type GradeCounts,
} from "../../domain/regrade/distribution";
import { changingCount, CHANGING_KINDS } from "../../domain/regrade/plan";
import { nextToDrop } from "../../domain/today/dropCalendar";
import { renamesIn } from "../changes/diff";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName, sheetRow } from "../shell/rows";
import { Amount } from "../widgets/Amount";
import { DistributionBar, sharesText } from "../widgets/DistributionBar";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  answer: { margin: 0 },
  detail: { margin: 0, marginTop: tokens.spacingVerticalXS },
  bars: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
  },
});

export function Headline({ preview }: { readonly preview: RegradePreview }) {
  const pane = usePane();
  const { words, isToday } = pane;
  const replaceFormulas = usePaneState((state) => state.diff.replaceFormulas);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const spread = useMemo(
    () => ({ inSheet: distributionInSheet(plan.table), byRules: distributionByRules(plan) }),
    [plan],
  );
  const { inSheet, byRules } = spread;
  const title = titleOf(preview, renamesIn(preview, { replaceFormulas }).length, words);
  if (customersIn(inSheet) === 0) return <Nobody preview={preview} />;
  return (
    <>
      <div className={mergeClasses(layout.side, layout.below16)}>
        <h2 className={mergeClasses(styles.answer, text.answer, text.strong)}>{title}</h2>
        <p className={mergeClasses(styles.detail, text.secondary)}>
          {changingCount(plan) > 0 ? <Changes preview={preview} /> : <Unchanged preview={preview} {...spread} />}
        </p>
      </div>
      <div
        className={mergeClasses(layout.side, styles.bars)}
        role="img"
        aria-label={words.home.distribution(sharesText(inSheet, pane), sharesText(byRules, pane))}
      >
        <span className={mergeClasses(text.small, text.quiet)}>{words.home.inSheet}</span>
        <DistributionBar counts={inSheet} />
        <span className={mergeClasses(text.small, text.strong)}>{words.home.onDay(isToday)}</span>
        <DistributionBar counts={byRules} />
      </div>
    </>
  );
}

/** What is wrong first, in the order of weight: rules that say another grade, no grade yet, a lock not written, an old name. */
function titleOf({ plan: { counts } }: RegradePreview, renamed: number, { home, gradeNames }: PaneWords): string {
  if (counts.fall + counts.rise > 0) return home.outdated(counts.fall + counts.rise);
  if (counts.new > 0) return home.onlyNew(counts.new);
  if (counts.toLock > 0) return home.onlyToLock(counts.toLock);
  return renamed > 0 ? gradeNames.stillOld(renamed) : home.fresh;
}

/** A table without customers has no grades to be up to date: where to begin. */
function Nobody({ preview }: { readonly preview: RegradePreview }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <div className={mergeClasses(layout.side, layout.below16)}>
      <h2 className={mergeClasses(styles.answer, text.answer, text.strong)}>{words.home.nobody}</h2>
      <p className={mergeClasses(styles.detail, text.secondary)}>
        {words.home.nobodyDetail(countText(sheetRow(preview.opened, 0)))}
      </p>
    </div>
  );
}

function Changes({ preview }: { readonly preview: RegradePreview }) {
  const { words, isToday, asOf, language } = usePane();
  const text = useTextStyles();
  const { counts, amountYuan } = preview.plan;
  const parts = [
    { kind: "rise", count: counts.rise, says: words.home.rise(counts.rise), look: text.rise },
    { kind: "fall", count: counts.fall, says: words.home.fall(counts.fall), look: text.fall },
    { kind: "new", count: counts.new, says: words.home.isNew(counts.new), look: text.rise },
    { kind: "toLock", count: counts.toLock, says: words.home.toLock(counts.toLock), look: text.secondary },
  ].filter((part) => part.count > 0);
  return (
    <>
      {words.home.byData(isToday, dayText(asOf, "short", language))}
      {parts.map((part) => (
        <span key={part.kind}>
          <span className={mergeClasses(text.strong, text.unbroken, part.look)}>{part.says}</span>
          {words.separator}
        </span>
      ))}
      <span className={text.unbroken}>
        {words.home.atStake}
        <Amount yuan={CHANGING_KINDS.reduce((sum, kind) => sum + amountYuan[kind], 0)} />
        {words.home.end}
      </span>
    </>
  );
}

interface UnchangedProps {
  readonly preview: RegradePreview;
  readonly inSheet: GradeCounts;
  readonly byRules: GradeCounts;
}

/** Nothing to change: say until when. The sheet and the rules are called the same only where both bars are. */
function Unchanged({ preview, inSheet, byRules }: UnchangedProps) {
  const { words, asOf, gradeName } = usePane();
  const replaceFormulas = usePaneState((state) => state.diff.replaceFormulas);
  const { plan, opened } = preview;
  const next = useMemo(() => nextToDrop(plan), [plan]);
  const graded = plan.counts.unchanged + plan.counts.locked;
  const renamed = renamesIn(preview, { replaceFormulas }).length;
  return (
    <>
      {renamed > 0
        ? words.gradeNames.stillOldDetail
        : isSameSpread(inSheet, byRules)
          ? words.home.freshDetail(graded)
          : words.home.freshBut(graded, plan.counts.problem)}
      {next === undefined
        ? null
        : words.home.nextDrop(
            customerName(plan, opened, next.row, words),
            listDayText(next.day, asOf),
            gradeName(next.to),
          )}
    </>
  );
}
