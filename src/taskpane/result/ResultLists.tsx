// Counts of a run: cells by column, and customers whose grade was not changed, by what became of it.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { AcceptOutcome } from "../../actions/actions";
import { SKIP_REASONS } from "../../actions/host";
import { fatesOf, KEPT_FATES, type KeptFate } from "../../actions/rowFates";
import { countText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
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

/** Fates that want a look. */
const NOTEWORTHY: readonly KeptFate[] = ["problem", ...SKIP_REASONS, "notReached", "failed"];

/** Customers whose grade was not changed, by what became of it; every customer stands in one line, or was written. */
export function KeptGrades({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { words } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const fates = useMemo(() => fatesOf(outcome), [outcome]);
  const lines = KEPT_FATES.map((fate) => ({ fate, count: fates.get(fate)?.length ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  if (lines.length === 0) return null;
  return (
    <>
      <SectionHeading title={words.result.kept(lines.reduce((sum, { count }) => sum + count, 0))} />
      <dl className={mergeClasses(layout.side, styles.counts)}>
        {lines.map(({ fate, count }) => (
          <Fragment key={fate}>
            <dt>{words.result.fates[fate]}</dt>
            <dd className={mergeClasses(styles.count, NOTEWORTHY.includes(fate) && text.fall)}>
              <Measured value={countText(count)} unit={words.customersUnit} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
