// The limits of S, A and B, checked at every key: is every customer still graded exactly once, and who would move?

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { checkRules, type RuleField, type RuleFinding } from "../../domain/grading/check";
import type { Measure } from "../../domain/vocabulary/measure";
import { DEFAULT_RULES, type GradingRules } from "../../domain/grading/rules";
import type { NumberKind } from "../../domain/numbers/numberRow";
import { rowOf, rowsOf } from "../../domain/numbers/numberTable";
import type { Grade } from "../../domain/vocabulary/grade";
import { decimalText } from "../../i18n/format";
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
import { Hairline } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { findingText, SIGN_OF, unitShown } from "./ruleNumbers";
import { NearSection } from "./NearLimits";
import { RuleCheck } from "./RuleCheck";
import { WhoMoves } from "./WhoMoves";

type PlainField = Exclude<RuleField, `absoluteAmountYuan.${string}`>;

interface Cell {
  readonly field: PlainField;
  readonly sign: string;
  readonly measure: "amount" | "orders" | "recency";
  readonly kind: NumberKind;
}

const COLUMNS = ["amount", "orders", "recency"] as const;
const COLUMN_OF: Readonly<Record<Exclude<Measure, "amountYuan">, Cell["measure"]>> = {
  amountRatio: "amount",
  orderRatio: "orders",
  orderCount: "orders",
  recencyDays: "recency",
};

/** The grid of the screen: a grade's limits for M, F and R, where it asks for one. */
const GRID = (["S", "A", "B"] as const).map((grade) => ({
  grade,
  cells: COLUMNS.map((column) => cellFor(grade, column)),
}));

function cellFor(grade: Grade, column: Cell["measure"]): Cell | null {
  const found = rowsOf("rules").flatMap(({ id, kind, ladder }): Cell[] => {
    if (ladder?.[0] !== grade || ladder[1] === "amountYuan" || COLUMN_OF[ladder[1]] !== column) return [];
    return [{ field: id.slice("rules.".length) as PlainField, sign: SIGN_OF[ladder[2]], measure: column, kind }];
  });
  return found[0] ?? null;
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "20px repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "center",
  },
  words: { gridColumnStart: "2", gridColumnEnd: "5" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  any: { paddingLeft: tokens.spacingHorizontalS },
});

const errorIdOf = (field: RuleField): string => `error-${field}`;
const inputIdOf = (field: RuleField): string => `rule-${field}`;

export function ThresholdsPage() {
  const { words, gradeName } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { stored, edited, change } = useDraft();
  const { rules } = edited;
  const findings = useMemo(() => checkRules(rules), [rules]);
  const firstError = findings.find((finding) => finding.severity === "error");
  const setRules = (part: Partial<GradingRules>): void => change({ rules: { ...rules, ...part } });
  return (
    <>
      <Body place="thresholds">
        <PageHeader
          title={words.thresholds.title}
          aside={<SmallLink text={words.settings.restore} onClick={() => change({ rules: DEFAULT_RULES })} />}
        />
        <RefusalBar />
        <div className={mergeClasses(layout.side, styles.grid)}>
          <span />
          <span className={mergeClasses(text.small, text.quiet)}>{words.thresholds.amount}</span>
          <span className={mergeClasses(text.small, text.quiet)}>{words.thresholds.orders}</span>
          <span className={mergeClasses(text.small, text.quiet)}>{words.thresholds.recency}</span>
          {GRID.map(({ grade, cells }) => (
            <Fragment key={grade}>
              <GradeBadge grade={grade} />
              {cells.map((cell) =>
                cell === null ? (
                  <span key="any" className={mergeClasses(styles.any, text.small, text.quiet)}>
                    {words.thresholds.anyAmount}
                  </span>
                ) : (
                  <NumberField
                    key={cell.field}
                    id={inputIdOf(cell.field)}
                    label={words.thresholds.field(gradeName(grade), words.thresholds[cell.measure])}
                    value={rules[cell.field]}
                    onChange={(value) => setRules({ [cell.field]: value })}
                    step={cell.kind.step}
                    sign={cell.sign}
                    unit={unitShown(cell.kind.unit, words)}
                    changed={!Object.is(rules[cell.field], stored.rules[cell.field])}
                    errorId={
                      findings.some((finding) => finding.field === cell.field) ? errorIdOf(cell.field) : undefined
                    }
                  />
                ),
              )}
              <GradeWords cells={cells} findings={findings} stored={stored.rules} edited={rules} />
            </Fragment>
          ))}
          <GradeBadge grade="C" />
          <span className={mergeClasses(styles.words, styles.any, text.small, text.quiet)}>
            {words.thresholds.rest}
          </span>
        </div>
        <p className={mergeClasses(layout.side, text.small, text.quiet)}>{words.thresholds.note(rules.minimumCount)}</p>
        <div className={mergeClasses(layout.side, styles.pair)}>
          <span>{words.thresholds.minimum}</span>
          <NumberField
            id={inputIdOf("minimumCount")}
            label={words.thresholds.minimum}
            value={rules.minimumCount}
            onChange={(minimumCount) => setRules({ minimumCount })}
            step={rowOf("rules.minimumCount").kind.step}
            sign="≥"
            unit={unitShown("customers", words)}
            changed={!Object.is(rules.minimumCount, stored.rules.minimumCount)}
            errorId={
              findings.some((finding) => finding.field === "minimumCount") ? errorIdOf("minimumCount") : undefined
            }
          />
          <FindingWords findings={findings.filter((finding) => finding.field === "minimumCount")} />
        </div>
        <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.wrap, layout.above8)}>
          <span className={text.unbroken}>{words.thresholds.center}</span>
          <Choices
            label={words.thresholds.center}
            value={rules.center}
            choices={[
              { value: "mean", text: words.thresholds.centers.mean },
              { value: "median", text: words.thresholds.centers.median },
            ]}
            onChange={(center) => setRules({ center })}
          />
        </div>
        <Hairline />
        <RuleCheck findings={findings} />
        {firstError === undefined ? (
          <>
            <WhoMoves settings={edited} />
            <NearSection settings={edited} />
          </>
        ) : null}
      </Body>
      <DraftFooter invalidId={firstError === undefined ? undefined : inputIdOf(firstError.field)} />
    </>
  );
}

interface GradeWordsProps {
  readonly cells: readonly (Cell | null)[];
  readonly findings: readonly RuleFinding[];
  readonly stored: GradingRules;
  readonly edited: GradingRules;
}

/** Under a grade's limits: what is wrong with them, or what they were before. */
function GradeWords({ cells, findings, stored, edited }: GradeWordsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const fields = cells.flatMap((cell) => (cell === null ? [] : [cell]));
  const own = findings.filter((finding) => fields.some((cell) => cell.field === finding.field));
  const was = fields.filter((cell) => !Object.is(stored[cell.field], edited[cell.field]));
  if (own.length > 0) return <FindingWords findings={own} />;
  if (was.length === 0) return null;
  const values = was.map((cell) =>
    cell.kind.unit === "times"
      ? `${decimalText(stored[cell.field], 4)}${words.thresholds.times}`
      : decimalText(stored[cell.field], 4),
  );
  return (
    <span className={mergeClasses(styles.words, text.small, text.rise)}>
      {words.settings.was(values.join(words.listSeparator))}
    </span>
  );
}

function FindingWords({ findings }: { readonly findings: readonly RuleFinding[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return findings.map((finding) => (
    <span
      key={`${finding.field}-${finding.code}`}
      id={errorIdOf(finding.field)}
      className={mergeClasses(styles.words, text.small, finding.severity === "error" ? text.danger : text.fall)}
    >
      {findingText(finding, words)}
    </span>
  ));
}
