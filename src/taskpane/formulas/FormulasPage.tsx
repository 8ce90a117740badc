// Formulas for this table: choose what to calculate, see the complete formula with its first answer, insert the column;
// turn columns into values and back; convert to formulas that work without the add-in.

import { Button, Field, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { answersWithDay, formulasFor, takesBenchmarks } from "../../domain/formula/columnFormulas";
import { isForAll, type FunctionId } from "../../domain/formula/cellFunctions";
import type { ColumnMap } from "../../domain/vocabulary/column";
import type { SerialDay } from "../../domain/vocabulary/day";
import { dayText } from "../../i18n/format";
import { helpWords } from "../../i18n/functions/help";
import { areLetters, LETTER_NAMES } from "../../domain/vocabulary/gradeName";
import type { FormulasState } from "./formulas";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { ActionButton } from "../widgets/ActionButton";
import { Choices } from "../widgets/Choices";
import { CopyText } from "../widgets/CopyText";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { Hairline, SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { FormulaColumns } from "./FormulaColumns";
import { NativeFormulas } from "./NativeFormulas";

const useStyles = makeStyles({
  fixed: { flexShrink: 0 },
  // A list is as wide as its longest choice unless it is told otherwise.
  choice: { minWidth: 0 },
  help: { display: "inline-flex", alignItems: "center", minHeight: "24px" },
  trouble: { margin: 0, marginTop: tokens.spacingVerticalXS },
});

export function FormulasPage() {
  const { words, flows } = usePane();
  const state = usePaneFacts("opened", "preview", "formulas", "work");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { opened, preview, formulas, work } = state;
  useEffect(() => {
    void flows.readFormulaColumns();
  }, [flows]);
  useEffect(() => {
    if (preview !== null) void flows.previewFormula();
  }, [flows, preview, formulas.id, formulas.benchmarks]);
  if (opened === null) return null;
  return (
    <>
      <Body place="formulas">
        <PageHeader title={words.formulas.title} />
        <RefusalBar />
        <p className={mergeClasses(layout.side, layout.below8, text.paragraph, text.small, text.secondary)}>
          {words.formulas.lead}
          {areLetters(state.opened?.settings.gradeNames ?? LETTER_NAMES) ? null : words.gradeNames.formulaNote}
        </p>
        {preview === null ? null : <Choice />}
        {formulas.inserted === null ? null : (
          <div className={mergeClasses(layout.side, layout.row, layout.apart, layout.above8)} role="status">
            <span className={text.small}>
              {formulas.inserted.block === null
                ? words.formulas.inserted(formulas.inserted.headers, words.listSeparator)
                : words.formulas.insertedAt(formulas.inserted.headers, formulas.inserted.block.place.address)}
            </span>
            <Button
              className={styles.fixed}
              size="small"
              disabledFocusable={work !== null}
              onClick={() => void flows.undoFormulas()}
            >
              {words.formulas.undo}
            </Button>
          </div>
        )}
        <FormulaColumns />
        <Hairline />
        <NativeFormulas />
        <Hairline />
        <Trouble />
      </Body>
      <Footer>
        <ActionButton
          primary
          busy={work !== null}
          disabled={preview === null || !canInsert(opened.map, formulas)}
          onClick={() => void flows.insertFormulas()}
        >
          {isForAll(formulas.id) ? words.formulas.insertBlock : words.formulas.insert}
        </ActionButton>
      </Footer>
    </>
  );
}

/** A formula for all customers needs its place, which is only found for one that answers. */
function canInsert(map: ColumnMap, { id, preview }: FormulasState): boolean {
  return formulasFor(map).includes(id) && (!isForAll(id) || (preview?.place ?? null) !== null);
}

function Choice() {
  const { words, dispatch } = usePane();
  const { opened, formulas } = usePaneFacts("opened", "formulas");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (opened === null) return null;
  const possible = formulasFor(opened.map);
  const choose = (id: FunctionId | undefined): void => {
    if (id !== undefined) dispatch({ type: "formulaChosen", choice: { id } });
  };
  return (
    <>
      <div className={mergeClasses(layout.side, layout.stack)}>
        <Field label={words.formulas.choose} className={styles.choice}>
          <Select
            className={styles.choice}
            value={formulas.id}
            onChange={(_event, data) => choose(possible.find((id) => id === data.value))}
          >
            {possible.map((id) => (
              <option key={id} value={id}>
                {words.formulas.option(id)}
              </option>
            ))}
          </Select>
        </Field>
        {takesBenchmarks(formulas.id) ? (
          <div>
            <p className={text.paragraph}>{words.formulas.benchmarks}</p>
            <Choices
              label={words.formulas.benchmarks}
              value={formulas.benchmarks}
              choices={(["frozen", "none"] as const).map((value) => ({
                value,
                text: words.formulas.benchmarkChoices[value],
              }))}
              onChange={(benchmarks) => dispatch({ type: "formulaChosen", choice: { benchmarks } })}
            />
            {formulas.benchmarks === "frozen" ? (
              <p className={mergeClasses(text.paragraph, text.small, text.quiet)}>{words.formulas.frozenNote}</p>
            ) : null}
          </div>
        ) : null}
      </div>
      {formulas.preview === null ? null : (
        <>
          <SectionHeading title={words.formulas.formula} />
          <CopyText label={words.formulas.copyLabel} text={formulas.preview.text} lines={3} />
          <FirstResult />
        </>
      )}
    </>
  );
}

/** What the first row would show: a value, several cells' first, or the sentence of a refusal. */
function FirstResult() {
  const { words, language } = usePane();
  const formulas = usePaneState((state) => state.formulas);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { preview, id } = formulas;
  const result = preview?.result ?? null;
  const refusal = result !== null && "refusal" in result ? result.refusal : null;
  return (
    <p className={mergeClasses(layout.side, text.paragraph, text.small, layout.above8)}>
      <span className={text.quiet}>{isForAll(id) ? words.formulas.answer : words.formulas.firstRow}</span>
      <br />
      <span className={refusal === null ? undefined : text.fall}>{refusal ?? shown()}</span>
      {preview?.place ? (
        <>
          <br />
          <span>{words.formulas.fills(preview.place)}</span>
        </>
      ) : null}
    </p>
  );

  function shown(): string {
    if (result === null || !("value" in result)) return words.formulas.nothingYet;
    const { value } = result;
    if (Array.isArray(value)) return firstLines(value as readonly (readonly unknown[])[]);
    if (typeof value === "number" && answersWithDay(id)) return dayText(value as SerialDay, "stored", language);
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return typeof value === "string" && value !== "" ? value : words.formulas.blank;
  }
}

/** As many lines of an answer as say what it is. */
const FIRST_LINES = 3;

function firstLines(rows: readonly (readonly unknown[])[]): string {
  const lines = rows.slice(0, FIRST_LINES).map((row) => row.map(String).join(" · "));
  return rows.length > FIRST_LINES ? `${lines.join("；")}…` : lines.join("；");
}

/** #NAME? and #BUSY!, and the way to all help pages. */
function Trouble() {
  const { words, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const troubles = helpWords[language].troubleList.filter(([error]) => error === "#NAME?" || error === "#BUSY!");
  return (
    <div className={mergeClasses(layout.side, layout.above12, layout.below12)}>
      <p className={text.paragraph}>{words.formulas.trouble}</p>
      {troubles.map(([error, advice]) => (
        <p key={error} className={mergeClasses(styles.trouble, text.small, text.quiet)}>
          {`${error} ${advice}`}
        </p>
      ))}
      <p className={styles.trouble}>
        <Link
          className={styles.help}
          href={language === "zh-CN" ? "help/index.html" : "help/en-US/index.html"}
          target="_blank"
          rel="noreferrer"
        >
          {words.formulas.help}
        </Link>
      </p>
    </div>
  );
}
