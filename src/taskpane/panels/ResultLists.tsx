// Counts of a run: cells by column, and customers whose grade was not written, by reason.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { AcceptOutcome } from "../../actions/actions";
import { countText } from "../../i18n/format";
import { CHANGE_KINDS, type ChangeKind } from "../../domain/regrade/plan";
import { rowsByKind, TICKED_KINDS } from "../diff";
import { usePane } from "../PaneContext";
import { Measured } from "../widgets/Amount";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  count: { margin: 0, textAlign: "right" },
});

export function WrittenColumns({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <dl className={mergeClasses(layout.side, styles.counts)}>
      {outcome.columns
        .filter((column) => column.written + column.failed > 0)
        .map((column) => (
          <Fragment key={column.header}>
            <dt className={text.oneLine}>
              {column.header}
              {column.created ? (
                <span className={mergeClasses(text.small, text.rise)}>&ensp;{words.result.created}</span>
              ) : null}
              {column.failed === 0 ? null : (
                <span className={mergeClasses(text.small, text.danger)}>
                  &ensp;{words.result.failedCells(column.failed)}
                </span>
              )}
            </dt>
            <dd className={styles.count}>
              <Measured value={countText(column.written)} unit={words.cellsUnit} />
            </dd>
          </Fragment>
        ))}
    </dl>
  );
}

export function NotWritten({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan } = outcome.preview;
  const rows = rowsByKind(plan);
  const renamed = (kind: ChangeKind): number =>
    outcome.renamedRows.filter((row) => CHANGE_KINDS[plan.kind[row]] === kind).length;
  const offered = TICKED_KINDS.reduce((sum, kind) => sum + rows[kind].length, 0);
  const lines = [
    {
      key: "unchanged",
      name: words.result.unchanged,
      count: plan.counts.unchanged - renamed("unchanged"),
      look: undefined,
    },
    { key: "unticked", name: words.result.unticked, count: offered - outcome.choice.rows.length, look: undefined },
    { key: "problem", name: words.result.problem, count: plan.counts.problem, look: text.fall },
    { key: "locked", name: words.result.locked, count: plan.counts.locked - renamed("locked"), look: undefined },
    {
      key: "changed",
      name: words.result.skipReasons.changedMeanwhile,
      count: outcome.changedRows.length,
      look: text.fall,
    },
  ].filter((line) => line.count > 0);
  const total = lines.reduce((sum, line) => sum + line.count, 0);
  if (total === 0) return null;
  return (
    <>
      <SectionHeading title={words.result.notWritten(total)} />
      <dl className={mergeClasses(layout.side, styles.counts)}>
        {lines.map((line) => (
          <Fragment key={line.key}>
            <dt>{line.name}</dt>
            <dd className={mergeClasses(styles.count, line.look)}>
              <Measured value={countText(line.count)} unit={words.customersUnit} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
