// The user's own means, one line an industry: typed, or filled in from today's table so that they stop moving with it.

import { Button, Combobox, Field, makeStyles, mergeClasses, Option, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";
import { frozenBenchmarks } from "../../domain/grading/benchmark";
import type { OwnBenchmark } from "../../domain/grading/graded";
import { EVERY_INDUSTRY, isEveryIndustry } from "../../domain/grading/ownBenchmarks";
import { fold } from "../../domain/table/text";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { useDraft } from "../shell/useDraft";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { NumberField } from "../widgets/NumberField";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px 92px 24px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "center",
  },
  remove: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  adding: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
    marginTop: tokens.spacingVerticalM,
  },
  combobox: { minWidth: 0 },
});

type Mean = "meanOrders" | "meanAmountYuan";
const fieldId = (at: number, mean: Mean): string => `own-${mean}-${at}`;
const isMean = (value: number): boolean => value > 0 && value < Infinity;
const nameOf = (industry: string): string => (isEveryIndustry(industry) ? EVERY_INDUSTRY : fold(industry));

/** Id of the first mean that cannot be saved. */
export function invalidBenchmark(own: readonly OwnBenchmark[]): string | undefined {
  for (const [at, line] of own.entries()) {
    if (!isMean(line.meanOrders)) return fieldId(at, "meanOrders");
    if (!isMean(line.meanAmountYuan)) return fieldId(at, "meanAmountYuan");
  }
  return undefined;
}

export function OwnBenchmarks() {
  const { words, dispatch } = usePane();
  const preview = usePaneState((state) => state.preview);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { edited, change } = useDraft();
  const { ownBenchmarks } = edited;
  const page = words.benchmarkSettings;
  const fill = (): void => {
    if (preview === null) return;
    const { table, graded } = preview.plan;
    const filled = frozenBenchmarks(table, graded).map((line) => ({
      ...line,
      meanOrders: rounded(line.meanOrders, 0.01),
      meanAmountYuan: rounded(line.meanAmountYuan, 100),
    }));
    change({ ownBenchmarks: filled });
    dispatch({ type: "answered", answer: { text: page.filled(filled.length), acts: [] } });
  };
  return (
    <>
      <SectionHeading
        title={page.own}
        aside={preview === null ? undefined : <SmallLink text={page.fill} onClick={fill} />}
      />
      <div className={layout.side}>
        <p className={mergeClasses(text.paragraph, text.small, text.quiet, layout.below8)}>{page.ownMeaning}</p>
        {ownBenchmarks.length === 0 ? (
          <p className={mergeClasses(text.paragraph, text.small, text.secondary)}>{page.ownNone}</p>
        ) : (
          <Lines />
        )}
        <Adding />
      </div>
    </>
  );
}

function Lines() {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { stored, edited, change } = useDraft();
  const { ownBenchmarks } = edited;
  const page = words.benchmarkSettings;
  const set = (at: number, mean: Mean, value: number): void =>
    change({ ownBenchmarks: ownBenchmarks.map((line, index) => (index === at ? { ...line, [mean]: value } : line)) });
  const was = (industry: string, mean: Mean): number | undefined =>
    stored.ownBenchmarks.find((line) => line.industry === industry)?.[mean];
  return (
    <div className={styles.grid}>
      {[page.industry, page.orders, page.amount, ""].map((head, at) => (
        <span key={at} className={mergeClasses(text.small, text.quiet)}>
          {head}
        </span>
      ))}
      {ownBenchmarks.map((line, at) => (
        <Fragment key={line.industry}>
          <span className={text.oneLine} title={line.industry}>
            {line.industry}
          </span>
          <NumberField
            id={fieldId(at, "meanOrders")}
            label={page.ownOrders(line.industry)}
            value={line.meanOrders}
            onChange={(value) => set(at, "meanOrders", value)}
            step={0.1}
            unit={page.times}
            changed={!Object.is(line.meanOrders, was(line.industry, "meanOrders"))}
            errorId={isMean(line.meanOrders) ? undefined : "own-benchmarks-error"}
          />
          <NumberField
            id={fieldId(at, "meanAmountYuan")}
            label={page.ownAmount(line.industry)}
            value={line.meanAmountYuan / page.unitYuan}
            onChange={(value) => set(at, "meanAmountYuan", value * page.unitYuan)}
            step={1}
            unit={page.unit}
            changed={!Object.is(line.meanAmountYuan, was(line.industry, "meanAmountYuan"))}
            errorId={isMean(line.meanAmountYuan) ? undefined : "own-benchmarks-error"}
          />
          <Button
            appearance="subtle"
            className={styles.remove}
            icon={<Dismiss16Regular />}
            aria-label={page.remove(line.industry)}
            onClick={() => change({ ownBenchmarks: ownBenchmarks.filter((other) => other !== line) })}
          />
        </Fragment>
      ))}
      {invalidBenchmark(ownBenchmarks) === undefined ? null : (
        <span id="own-benchmarks-error" className={mergeClasses(text.small, text.danger)}>
          {page.invalid}
        </span>
      )}
    </div>
  );
}

/** A line for one more industry: one of the table, or any other name. */
function Adding() {
  const { words } = usePane();
  const preview = usePaneState((state) => state.preview);
  const styles = useStyles();
  const { edited, change } = useDraft();
  const [typed, setTyped] = useState("");
  const page = words.benchmarkSettings;
  const known = new Set(edited.ownBenchmarks.map(({ industry }) => nameOf(industry)));
  const open = [...(preview?.plan.table.industries ?? []), EVERY_INDUSTRY].filter(
    (industry) => industry !== "" && !known.has(nameOf(industry)),
  );
  const name = typed.trim();
  const isKnown = name !== "" && known.has(nameOf(name));
  const add = (): void => {
    if (name === "" || isKnown) return;
    const line: OwnBenchmark = { industry: name, meanOrders: NaN, meanAmountYuan: NaN, n: NaN };
    change({ ownBenchmarks: [...edited.ownBenchmarks, line] });
    setTyped("");
  };
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={page.add} validationMessage={isKnown ? page.addKnown : undefined}>
        <Combobox
          freeform
          className={styles.combobox}
          expandIcon={{ "aria-label": page.choose }}
          input={{ maxLength: 50, style: { minWidth: 0 } }}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_event, data) => setTyped(data.optionText ?? "")}
        >
          {open.map((industry) => (
            <Option key={industry}>{industry}</Option>
          ))}
        </Combobox>
      </Field>
      <Button type="submit">{page.addButton}</Button>
    </form>
  );
}

/** To a whole number of steps, at least one: two decimals of 次 and of 万 are as much as anybody types. */
function rounded(value: number, step: number): number {
  return Number((Math.max(1, Math.round(value / step)) * step).toFixed(2));
}
