// The answer: how many grades are out of date, which way they go, what is at stake; and the grades as bars.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { nextDrop, type Drop } from "../../domain/grading/drop";
import { nextDropDays } from "../../domain/grading/dropSteps";
import { dayText, listDayText } from "../../i18n/format";
import { renamesIn } from "../diff";
import { distributionOf } from "../distribution";
import { usePane } from "../PaneContext";
import { customerName } from "../rows";
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
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { counts } = preview.plan;
  const outdated = counts.fall + counts.rise;
  const { inSheet, onDay } = useMemo(() => distributionOf(preview.plan), [preview.plan]);
  const title =
    outdated > 0 ? words.home.outdated(outdated) : counts.new > 0 ? words.home.onlyNew(counts.new) : words.home.fresh;
  return (
    <>
      <div className={mergeClasses(layout.side, layout.below16)}>
        <h2 className={mergeClasses(styles.answer, text.answer, text.strong)}>{title}</h2>
        <p className={mergeClasses(styles.detail, text.secondary)}>
          {outdated + counts.new > 0 ? <Changes preview={preview} /> : <Unchanged preview={preview} />}
        </p>
      </div>
      <div
        className={mergeClasses(layout.side, styles.bars)}
        role="img"
        aria-label={words.home.distribution(sharesText(inSheet, pane), sharesText(onDay, pane))}
      >
        <span className={mergeClasses(text.small, text.quiet)}>{words.home.inSheet}</span>
        <DistributionBar counts={inSheet} />
        <span className={mergeClasses(text.small, text.strong)}>{words.home.onDay(isToday)}</span>
        <DistributionBar counts={onDay} />
      </div>
    </>
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
        <Amount yuan={amountYuan.rise + amountYuan.fall + amountYuan.new} />
        {words.home.end}
      </span>
    </>
  );
}

/** Nothing to change: say until when. */
function Unchanged({ preview }: { readonly preview: RegradePreview }) {
  const { state, words, asOf, gradeName } = usePane();
  const { plan, opened } = preview;
  const next = useMemo(() => earliestDrop(preview), [preview]);
  const graded = plan.counts.unchanged + plan.counts.locked;
  const renamed = renamesIn(preview, state.diff).length;
  return (
    <>
      {words.home.freshDetail(graded)}
      {renamed === 0 ? null : words.gradeNames.stillOld(renamed)}
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

function earliestDrop({ plan }: RegradePreview): (Drop & { readonly row: number }) | undefined {
  const days = nextDropDays(plan.table, plan.graded);
  let first = -1;
  for (let row = 0; row < days.length; row += 1) {
    if (days[row] === days[row] && (first < 0 || days[row] < days[first])) first = row;
  }
  const drop = first < 0 ? undefined : nextDrop(plan.table, plan.graded, first);
  return drop === undefined ? undefined : { ...drop, row: first };
}
