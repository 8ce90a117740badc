// What customers are compared with: the kind of benchmark, the fixed amounts where there is none, and the user's own means.
// Who would move is shown before anything is saved.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { RECENCY_MODES } from "../../domain/grading/graded";
import { checkRules, type RuleFinding } from "../../domain/grading/check";
import { COMPARISONS, DEFAULT_RULES, type GradingRules } from "../../domain/grading/rules";
import { rowsOf } from "../../domain/numbers/numberTable";
import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import { usePane } from "../shell/PaneContext";
import { useDraft } from "../shell/useDraft";
import { Choices } from "../widgets/Choices";
import { DraftFooter } from "../widgets/DraftFooter";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { NumberField } from "../widgets/NumberField";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { findingText, SIGN_OF } from "../thresholds/ruleNumbers";
import { invalidBenchmark, OwnBenchmarks } from "./OwnBenchmarks";
import { WhoMoves } from "../thresholds/WhoMoves";

type Step = keyof GradingRules["absoluteAmountYuan"];

const STEPS = rowsOf("rules").flatMap(({ id, kind, ladder }) =>
  ladder?.[1] === "amountYuan"
    ? [{ step: id.split(".")[2] as Step, grade: ladder[0], sign: SIGN_OF[ladder[2]], kind }]
    : [],
);

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 140px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "center",
  },
});

const amountId = (step: Step): string => `rule-absoluteAmountYuan.${step}`;

export function BenchmarkSettingsPage() {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const { rules, ownBenchmarks, recency } = edited;
  const page = words.benchmarkSettings;
  const findings = useMemo(() => checkRules(rules).filter(({ field }) => field.startsWith("absolute")), [rules]);
  const invalidAmount = findings.find(({ severity }) => severity === "error");
  const invalidId = invalidAmount === undefined ? invalidBenchmark(ownBenchmarks) : `rule-${invalidAmount.field}`;
  const setRules = (part: Partial<GradingRules>): void => change({ rules: { ...rules, ...part } });
  const restore = (): void => {
    const { compareWith, absoluteAmountYuan } = DEFAULT_RULES;
    change({
      rules: { ...rules, compareWith, absoluteAmountYuan },
      ownBenchmarks: DEFAULT_SETTINGS.ownBenchmarks,
      recency: DEFAULT_SETTINGS.recency,
    });
  };
  return (
    <>
      <Body place="benchmarkSettings">
        <PageHeader title={page.title} aside={<SmallLink text={words.settings.restore} onClick={restore} />} />
        <RefusalBar />
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.secondary)}>{page.lead}</p>
        <SectionHeading title={page.compareWith} />
        <div className={layout.side}>
          <Choices
            label={page.compareWith}
            value={rules.compareWith}
            choices={COMPARISONS.map((value) => ({ value, text: page.comparisons[value] }))}
            onChange={(compareWith) => setRules({ compareWith })}
          />
          <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>
            {page.meanings[rules.compareWith](rules.minimumCount)}
          </p>
        </div>
        <SectionHeading title={page.amounts} />
        <FixedAmounts findings={findings} onChange={setRules} />
        <OwnBenchmarks />
        <SectionHeading title={page.recency} />
        <div className={layout.side}>
          <Choices
            label={page.recency}
            value={recency}
            choices={RECENCY_MODES.map((value) => ({
              value,
              text: value === "aged" ? words.home.recencyAged : words.home.recencyRecorded,
            }))}
            onChange={(mode) => change({ recency: mode })}
          />
          <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>
            {recency === "aged" ? words.home.recencyAgedHint : words.home.recencyRecordedHint}
          </p>
        </div>
        <Hairline />
        {invalidId === undefined ? <WhoMoves settings={edited} /> : null}
      </Body>
      <DraftFooter invalidId={invalidId} />
    </>
  );
}

interface FixedAmountsProps {
  readonly findings: readonly RuleFinding[];
  readonly onChange: (part: Partial<GradingRules>) => void;
}

/** The amounts a year that make a grade where there is no mean, in 万 or k. */
function FixedAmounts({ findings, onChange }: FixedAmountsProps) {
  const { words, amount } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stored, edited } = useDraft();
  const { absoluteAmountYuan } = edited.rules;
  const page = words.benchmarkSettings;
  return (
    <div className={layout.side}>
      <p className={mergeClasses(text.paragraph, text.small, text.quiet, layout.below8)}>
        {page.amountsMeaning(
          STEPS.map(({ step }) => amount(DEFAULT_RULES.absoluteAmountYuan[step])).join(words.listSeparator),
        )}
      </p>
      <div className={styles.grid}>
        {STEPS.map(({ step, grade, sign, kind }) => {
          const finding = findings.find(({ field }) => field === `absoluteAmountYuan.${step}`);
          const errorId = `error-${amountId(step)}`;
          return (
            <Fragment key={step}>
              <GradeBadge grade={grade} />
              <NumberField
                id={amountId(step)}
                label={page.amountField(grade)}
                value={absoluteAmountYuan[step] / page.unitYuan}
                onChange={(value) =>
                  onChange({ absoluteAmountYuan: { ...absoluteAmountYuan, [step]: value * page.unitYuan } })
                }
                step={kind.step / page.unitYuan}
                sign={sign}
                unit={page.unit}
                changed={!Object.is(absoluteAmountYuan[step], stored.rules.absoluteAmountYuan[step])}
                errorId={finding === undefined ? undefined : errorId}
              />
              <span id={errorId} className={mergeClasses(text.small, text.danger)}>
                {finding === undefined ? "" : findingText(finding, words)}
              </span>
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
