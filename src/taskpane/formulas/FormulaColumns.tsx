// Columns of formulas that stand in this table: as values for a file that travels, as formulas again when it is back.

import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FormulaColumnState } from "../../actions/actions";
import { FormulaDayLine } from "./FormulaDayLine";
import { leftSentences } from "./formulas";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts } from "../shell/paneState";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({ fixed: { flexShrink: 0 } });

export function FormulaColumns() {
  const { words, flows } = usePane();
  const state = usePaneFacts("work", "preview", "formulas");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { work, preview } = state;
  const { columns } = state.formulas;
  if (columns === null || columns.length === 0) return null;
  const refill = ({ values }: FormulaColumnState): string =>
    values > 0 ? words.formulas.toFormulas : words.formulas.withoutToday;
  const isFrozen = columns.some(({ choice }) => choice.benchmarks === "frozen");
  return (
    <>
      <SectionHeading title={words.formulas.columns} />
      <ul className={mergeClasses(layout.plainList, layout.side, layout.stack)}>
        {columns.map((column) => (
          <li key={column.header} className={mergeClasses(layout.row, layout.apart)}>
            <span>
              {column.header}
              <br />
              <span className={mergeClasses(text.small, text.quiet)}>
                {words.formulas.state(column.formulas, column.values)}
                {column.volatile > 0 ? `${words.clauseSeparator}${words.formulas.volatile}` : null}
              </span>
            </span>
            <span className={mergeClasses(layout.row, styles.fixed)}>
              {column.values > 0 || column.volatile > 0 ? (
                <Button
                  size="small"
                  disabledFocusable={work !== null || preview === null}
                  aria-label={words.linkOf(column.header, refill(column))}
                  onClick={() => void flows.valuesToFormulas(column)}
                >
                  {refill(column)}
                </Button>
              ) : null}
              {column.formulas > 0 ? (
                <Button
                  size="small"
                  disabledFocusable={work !== null}
                  aria-label={words.linkOf(column.header, words.formulas.toValues)}
                  onClick={() => void flows.formulasToValues(column)}
                >
                  {words.formulas.toValues}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {leftSentences(words, state.formulas.left).map((sentence) => (
        <p key={sentence} className={mergeClasses(layout.side, layout.above8, text.paragraph, text.small)}>
          {sentence}
        </p>
      ))}
      <FormulaDayLine />
      {isFrozen ? (
        <div className={mergeClasses(layout.side, layout.above8, layout.below8)}>
          <Button
            size="small"
            disabledFocusable={work !== null || preview === null}
            onClick={() => void flows.freezeBenchmarks()}
          >
            {words.formulas.freeze}
          </Button>
        </div>
      ) : null}
    </>
  );
}
