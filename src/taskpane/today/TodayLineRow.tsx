// One customer of today's list: the name selects the row in the sheet, the pencil opens the card.

import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Compose20Regular } from "@fluentui/react-icons";
import { Fragment } from "react";
import type { RegradePreview } from "../../actions/actions";
import { rowFacts } from "../../domain/regrade/rowFacts";
import type { TodayLine } from "../../domain/today/today";
import { listDayText } from "../../i18n/format";
import { todayWords } from "../../i18n/today/words";
import { usePane, type Pane } from "../shell/PaneContext";
import { customerName } from "../shell/rows";
import { FORCED_COLORS } from "../shell/theme";
import { Amount } from "../widgets/Amount";
import { Clauses } from "../widgets/Clauses";
import { GradeBadge } from "../widgets/GradeBadge";
import { useTextStyles } from "../widgets/textStyles";

/** As many reasons as fit; the card has them all. */
const REASONS = 2;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto 28px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    // There the button has a border: off the reason under it, and off the pane's edge.
    [FORCED_COLORS]: { rowGap: tokens.spacingVerticalXXS, paddingRight: tokens.spacingHorizontalM },
  },
  name: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "24px",
    textAlign: "left",
  },
  why: { gridColumnStart: "2", gridColumnEnd: "5", margin: 0 },
  open: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
});

export interface TodayLineRowProps {
  readonly preview: RegradePreview;
  readonly line: TodayLine;
}

export function TodayLineRow({ preview, line }: TodayLineRowProps) {
  const pane = usePane();
  const { words, flows, dispatch } = pane;
  const styles = useStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const { row } = line;
  const name = customerName(plan, opened, row, words);
  const [first, ...rest] = reasonsOf(preview, line, pane);
  return (
    <li className={styles.row} data-rove-row>
      <GradeBadge grade={line.grade} />
      <Link
        as="button"
        data-rove
        className={mergeClasses(styles.name, text.oneLine)}
        aria-label={words.today.goTo(name, [first, ...rest].join(words.separator))}
        onClick={() => void flows.goTo(row, "name")}
      >
        {name}
      </Link>
      <Amount yuan={line.amountYuan} />
      <Button
        data-rove
        appearance="subtle"
        className={styles.open}
        icon={<Compose20Regular />}
        aria-label={words.today.openCard(name)}
        onClick={() => dispatch({ type: "customerOpened", row })}
      />
      <p className={mergeClasses(styles.why, text.small, text.secondary)}>
        <span className={line.within <= plan.settings.response.urgentWithinDays ? text.fall : undefined}>
          <Clauses sentence={first} />
        </span>
        {rest.map((reason) => (
          <Fragment key={reason}>
            {" · "}
            <Clauses sentence={reason} />
          </Fragment>
        ))}
      </p>
    </li>
  );
}

/** Why this customer is here; where nothing presses, what is suggested and by when. */
function reasonsOf({ plan }: RegradePreview, line: TodayLine, { words, language }: Pane): readonly string[] {
  const { asOf } = plan.graded;
  const say = todayWords(language);
  const reasons = line.reasons.slice(0, REASONS).map((reason) => say.reason(reason, asOf));
  if (reasons.length > 0) return reasons;
  const suggestion = rowFacts(plan, line.row).suggestion(language);
  return suggestion === undefined ? [""] : [words.today.dueBy(listDayText(suggestion.due, asOf), suggestion.headline)];
}
