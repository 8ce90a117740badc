// What to do with this customer: who, what, how often, with what, and by when.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { dayText, listDayText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { QuadrantPlays } from "./QuadrantPlays";
import { WriteStrategy } from "./WriteStrategy";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  value: { margin: 0 },
});

export interface SuggestionSectionProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function SuggestionSection({ preview, row }: SuggestionSectionProps) {
  const { words, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = preview;
  const suggestion = useMemo(() => rowFacts(plan, row).suggestion(language), [plan, row, language]);
  if (suggestion === undefined) return null;
  const { customer } = words;
  const due = `${listDayText(suggestion.due, plan.graded.asOf)} ${dayText(suggestion.due, "weekday", language)}`;
  const fields = [
    [customer.who, suggestion.owner],
    [customer.action, suggestion.action],
    [customer.due, due],
    [customer.frequency, suggestion.frequency],
    [customer.resources, suggestion.resources],
  ] as const;
  return (
    <>
      <Hairline />
      <SectionHeading title={customer.suggestion} />
      <p className={mergeClasses(layout.side, layout.below8, text.paragraph)}>{suggestion.headline}</p>
      <WriteStrategy preview={preview} row={row} headline={suggestion.headline} />
      <dl className={mergeClasses(layout.side, styles.fields, text.small)}>
        {fields.map(([name, value]) => (
          <Fragment key={name}>
            <dt className={text.quiet}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <QuadrantPlays preview={preview} row={row} />
    </>
  );
}
