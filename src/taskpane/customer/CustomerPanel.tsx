// One customer: grade and why, the ladder, what is missing, when it drops, risk with its points, and what to do.
// It follows the selected row unless pinned; selecting a row never changes the tab.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Pin20Filled, Pin20Regular, TableCellEdit20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { explainGrade } from "../../domain/grading/reason";
import { gradeByRules } from "../../domain/regrade/distribution";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { textOf } from "../../domain/table/text";
import { gradeOf } from "../../domain/vocabulary/grade";
import { usePane } from "../shell/PaneContext";
import { usePaneFacts, usePaneState } from "../shell/paneState";
import { blockingProblem, customerName } from "../shell/rows";
import { Clauses } from "../widgets/Clauses";
import { Body } from "../widgets/Frame";
import { GradeBadge } from "../widgets/GradeBadge";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { CardActions } from "./CardActions";
import { CardSections } from "./CardSections";
import { FollowUpBar } from "../followUp/FollowUpBar";
import { RowProblems } from "./RowProblems";
import { NotRead } from "../widgets/NotRead";
import { SmallLink } from "../widgets/FactRow";

const useStyles = makeStyles({
  header: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: tokens.spacingHorizontalM,
    // The name stands as high as the headings of pages.
    paddingTop: "9px",
  },

  button: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
  /** The name stays on one line; what stands under it has room for a second. */
  facts: { whiteSpace: "normal" },
  fact: { display: "inline-block", maxWidth: "100%", whiteSpace: "pre-wrap" },
  keptFrom: { display: "block" },
  empty: { paddingTop: tokens.spacingVerticalXXXL, textAlign: "center" },
});

export function CustomerPanel() {
  const { words, flows, dispatch } = usePane();
  const state = usePaneFacts("preview", "pinned", "pinnedRow", "selectedRow", "opened", "selected");
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { preview } = state;
  const isPinned = state.pinned !== null;
  const row = isPinned ? state.pinnedRow : state.selectedRow;
  if (preview === null && state.opened?.gradable === true) {
    return (
      <Body place="customer">
        <RefusalBar />
        <NotRead bars={[32, 24, 48, 48]} />
      </Body>
    );
  }
  if (preview === null || row === null || row >= preview.plan.table.rowCount) {
    const whom = state.pinned ?? state.selected;
    return (
      <Body place="customer">
        <RefusalBar />
        <div className={mergeClasses(layout.side, styles.empty)}>
          <p className={mergeClasses(text.heading, text.keyFact, text.strong)}>
            {preview === null
              ? words.customer.needTable
              : whom === null
                ? words.customer.empty
                : isPinned
                  ? words.card.gone
                  : words.customer.notReadYet}
          </p>
          <p className={text.secondary}>{words.customer.emptyHint}</p>
          {preview === null || whom === null ? null : isPinned ? (
            <SmallLink text={words.customer.unpin} onClick={() => dispatch({ type: "rowPinned", row: null })} />
          ) : (
            <SmallLink text={words.home.recheck} onClick={() => void flows.reread()} />
          )}
        </div>
      </Body>
    );
  }
  return <Card preview={preview} row={row} />;
}

interface CardProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

function Card({ preview, row }: CardProps) {
  const { words, say, flows, dispatch, gradeName } = usePane();
  const pinned = usePaneState((state) => state.pinned !== null);
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const { table, graded } = plan;
  const reason = useMemo(() => explainGrade(table, graded, row), [table, graded, row]);
  const name = customerName(plan, opened, row, words);
  const stage = rowFacts(plan, row).stage;
  const facts = [
    textOf(table.cells.id?.[row]),
    textOf(table.cells.industry?.[row]),
    stage === undefined ? "" : words.customer.stages[stage],
  ].filter((fact) => fact !== "");
  const inSheet = gradeOf(table.sheetGrade[row]);
  const grade = gradeByRules(plan, row);
  const problem = blockingProblem(plan, row);
  const keptFrom = reason === undefined ? "" : say.keptFrom(reason, plan.settings.gradeNames);
  return (
    <>
      <Body place={`customer-${row}`}>
        <RefusalBar />
        <div className={styles.header}>
          <GradeBadge grade={grade ?? null} size="large" />
          <div className={text.oneLine}>
            <h2 className={mergeClasses(text.heading, text.keyFact, text.strong, text.oneLine)}>{name}</h2>
            <p className={mergeClasses(text.paragraph, text.small, text.quiet, styles.facts)}>
              {facts.map((fact, at) => (
                <span key={fact} className={styles.fact}>
                  {at === 0 ? fact : ` · ${fact}`}
                </span>
              ))}
            </p>
          </div>
          <span className={layout.row}>
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<TableCellEdit20Regular />}
              aria-label={words.customer.goTo}
              onClick={() => void flows.goTo(row, "name")}
            />
            <Button
              appearance="subtle"
              className={styles.button}
              icon={pinned ? <Pin20Filled /> : <Pin20Regular />}
              aria-label={pinned ? words.customer.unpin : words.customer.pin}
              aria-pressed={pinned}
              onClick={() => dispatch({ type: "rowPinned", row: pinned ? null : row })}
            />
          </span>
        </div>
        <CardActions preview={preview} row={row} />
        {reason === undefined ? null : <RowProblems preview={preview} row={row} />}
        {reason === undefined ? (
          <>
            <p className={mergeClasses(layout.side, text.paragraph, text.strong)}>
              {problem === undefined ? words.customer.emptyRow : words.customer.notGraded}
            </p>
            <RowProblems preview={preview} row={row} />
          </>
        ) : (
          <>
            <p className={mergeClasses(layout.side, layout.below8, text.paragraph)}>
              <span className={text.strong}>
                <Clauses sentence={say.verdict(reason, plan.settings.gradeNames)} />
              </span>
              {inSheet === grade ? null : (
                <span className={mergeClasses(text.small, text.fall)}>
                  &ensp;{words.customer.sheetSays(inSheet === undefined ? words.ungraded : gradeName(inSheet))}
                </span>
              )}
              {keptFrom === "" ? null : (
                <span className={mergeClasses(text.small, text.secondary, styles.keptFrom)}>
                  <Clauses sentence={keptFrom} />
                </span>
              )}
            </p>
            <CardSections preview={preview} row={row} reason={reason} />
          </>
        )}
      </Body>
      <FollowUpBar preview={preview} row={row} />
    </>
  );
}
