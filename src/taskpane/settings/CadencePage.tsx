// How often a record must be updated and a customer contacted, by grade.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { numberFault, rowOf, rowsOf, withDefaults, withNumber } from "../../domain/numbers/numberTable";
import { cadenceOddities } from "../../domain/strategy/cadence";
import { GRADES, type Grade } from "../../domain/vocabulary/grade";
import { decimalText } from "../../i18n/format";
import { outOfLimitsText } from "../../i18n/numbers/numberText";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useDraft } from "../shell/useDraft";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { NumberField } from "../widgets/NumberField";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "center",
  },
});

type Rhythm = (typeof RHYTHMS)[number];
const idOf = (rhythm: Rhythm, grade: Grade): string => `${rhythm}-${grade}`;
const RHYTHMS = ["reviewCadenceDays", "contactsPerYear"] as const;

export function CadencePage() {
  const { words, dispatch, gradeName } = usePane();
  const oddityKnown = usePaneState((state) => state.oddityKnown);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stored, edited, change } = useDraft();
  const { contactsPerYear } = edited;
  const set = (rhythm: Rhythm, grade: Grade, value: number): void => {
    change({ [rhythm]: withNumber(edited, `${rhythm}.${grade}`, value)[rhythm] });
  };
  const faulty = GRADES.flatMap((grade) => RHYTHMS.map((rhythm) => ({ rhythm, grade }))).filter(
    ({ rhythm, grade }) => numberFault(edited[rhythm][grade], rowOf(`${rhythm}.${grade}`).kind) !== undefined,
  );
  const invalid = faulty.map(({ rhythm, grade }) => idOf(rhythm, grade));
  const asked = new Set(faulty.map(({ rhythm, grade }) => outOfLimitsText(`${rhythm}.${grade}`, words.numbers)));
  const field = (rhythm: Rhythm, grade: Grade, what: string, unit: string) => (
    <NumberField
      id={idOf(rhythm, grade)}
      label={words.cadence.field(gradeName(grade), what)}
      value={edited[rhythm][grade]}
      onChange={(value) => set(rhythm, grade, value)}
      step={rowOf(`${rhythm}.${grade}`).kind.step}
      unit={unit}
      changed={!Object.is(edited[rhythm][grade], stored[rhythm][grade])}
      errorId={invalid.includes(idOf(rhythm, grade)) ? "cadence-error" : undefined}
    />
  );
  const oddity = cadenceOddities(contactsPerYear)[0];
  return (
    <>
      <Body place="cadence">
        <PageHeader
          title={words.cadence.title}
          aside={
            <SmallLink
              text={words.settings.restore}
              onClick={() => {
                const ids = RHYTHMS.flatMap((rhythm) => rowsOf(rhythm).map(({ id }) => id));
                const { reviewCadenceDays, contactsPerYear: contacts } = withDefaults(edited, ids);
                change({ reviewCadenceDays, contactsPerYear: contacts });
              }}
            />
          }
        />
        <RefusalBar />
        <div className={mergeClasses(layout.side, styles.grid)}>
          <span />
          <span className={mergeClasses(text.small, text.quiet)}>{words.cadence.stale}</span>
          <span className={mergeClasses(text.small, text.quiet)}>{words.cadence.contacts}</span>
          {GRADES.map((grade) => (
            <Fragment key={grade}>
              <GradeBadge grade={grade} />
              {field("reviewCadenceDays", grade, words.cadence.stale, words.cadence.days)}
              {field("contactsPerYear", grade, words.cadence.contacts, words.cadence.times)}
            </Fragment>
          ))}
        </div>
        {invalid.length === 0 ? null : (
          <p id="cadence-error" className={mergeClasses(layout.side, text.small, text.danger)}>
            {[...asked].join(words.sentenceSeparator)}
          </p>
        )}
        <p className={mergeClasses(layout.side, text.small, text.quiet)}>
          {[words.cadence.staleNote(decimalText(edited.review.severeMultiple, 2)), words.cadence.contactsNote].join(
            words.sentenceSeparator,
          )}
        </p>
        {oddity === undefined || oddityKnown ? null : (
          <div className={mergeClasses(layout.side, layout.row, layout.apart, text.small, text.fall)}>
            <span>
              {words.cadence.oddity(
                gradeName(oddity.better),
                contactsPerYear[oddity.better],
                gradeName(oddity.worse),
                contactsPerYear[oddity.worse],
              )}
            </span>
            <span className={layout.row}>
              <SmallLink
                text={words.change}
                label={words.linkOf(words.cadence.contacts, words.change)}
                onClick={() => document.getElementById(idOf("contactsPerYear", oddity.worse))?.focus()}
              />
              <SmallLink text={words.cadence.oddityKnown} onClick={() => dispatch({ type: "oddityKnown" })} />
            </span>
          </div>
        )}
      </Body>
      <DraftFooter invalidId={invalid[0]} />
    </>
  );
}
