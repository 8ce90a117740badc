// One change: tick, shift, name, amount, and the reason. The name selects the row in the sheet; the chevron shows what
// else may be written for this customer.

import { Button, Checkbox, Link, makeStyles, mergeClasses, Tag, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular, LockClosed16Regular } from "@fluentui/react-icons";
import { memo, useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { explainGrade } from "../../domain/grading/reason";
import { riskLevelOf } from "../../domain/regrade/planRegrade";
import { isLocked, type ChangingKind } from "../../domain/regrade/plan";
import { gradeOf } from "../../domain/vocabulary/grade";
import { lockText } from "../lock/lockText";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { FORCED_COLORS } from "../shell/theme";
import { Amount } from "../widgets/Amount";
import { Clauses } from "../widgets/Clauses";
import { GradeShift } from "../widgets/GradeBadge";
import { useTextStyles } from "../widgets/textStyles";
import { RowOptions } from "./RowOptions";
import { edgeColor } from "../widgets/edges";

export const useTickStyles = makeStyles({
  root: { alignItems: "center", width: "24px", height: "24px", marginLeft: "-4px", flexShrink: 0 },
  indicator: { margin: "4px" },
});

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px 54px minmax(0, 1fr) auto 24px",
    columnGap: tokens.spacingHorizontalSNudge,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
    alignItems: "center",
    // There the button has a border: off the reason under it, and off the pane's edge.
    [FORCED_COLORS]: { rowGap: tokens.spacingVerticalXXS, paddingRight: tokens.spacingHorizontalM },
  },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, lineHeight: "24px" },
  open: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  lock: { verticalAlign: "text-bottom", marginRight: tokens.spacingHorizontalXS },
  why: { gridColumnStart: "3", gridColumnEnd: "6", margin: 0, [FORCED_COLORS]: { marginRight: "-8px" } },
  tag: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    ...edgeColor(tokens.colorStatusWarningBorder1),
  },
  flag: { marginTop: tokens.spacingVerticalXS },
  options: { gridColumnStart: "1", gridColumnEnd: "6" },
});

export interface DiffRowProps {
  readonly preview: RegradePreview;
  readonly row: number;
  readonly kind: ChangingKind;
}

export const DiffRow = memo(function DiffRow({ preview, row, kind }: DiffRowProps) {
  const pane = usePane();
  const { words, say, dispatch, flows, gradeName } = pane;
  const isOpen = usePaneState((state) => state.diff.openRow === row);
  const isTicked = usePaneState((state) => !state.diff.unticked.has(row));
  const styles = useStyles();
  const ticks = useTickStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const name = customerName(plan, opened, row, words);
  const reason = useMemo(() => explainGrade(plan.table, plan.graded, row), [plan, row]);
  const from = gradeOf(plan.table.sheetGrade[row]) ?? null;
  const to = gradeOf(plan.after[row]);
  if (to === undefined) return null;
  const shift = words.diff.shift(from === null ? null : gradeName(from), gradeName(to), kind);
  const lock = lockText(plan, row, pane);
  const silent = riskLevelOf(plan, row) === "highValueSilent";
  return (
    <li className={styles.row} data-rove-row>
      <Checkbox
        data-rove
        className={ticks.root}
        indicator={{ className: ticks.indicator }}
        aria-label={words.diff.accept(name, shift)}
        checked={isTicked}
        onChange={(_event, data) => dispatch({ type: "ticked", rows: [row], on: data.checked === true })}
        onKeyDown={(event) => {
          if (event.key === "Enter") void flows.goTo(row, "name");
        }}
      />
      <GradeShift from={from} to={to} label={shift} />
      <Link
        as="button"
        data-rove
        className={mergeClasses(styles.name, text.oneLine)}
        aria-label={words.diff.goTo(name)}
        onClick={() => void flows.goTo(row, "name")}
      >
        {name}
      </Link>
      <Amount yuan={plan.table.amountYuan[row]} />
      <Button
        data-rove
        appearance="subtle"
        size="small"
        className={styles.open}
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-label={words.diff.details(name)}
        aria-expanded={isOpen}
        onClick={() => dispatch({ type: "rowOpened", row: isOpen ? null : row })}
      />
      {lock === undefined ? null : (
        <p className={mergeClasses(styles.why, text.small, text.secondary)}>
          <LockClosed16Regular className={styles.lock} />
          {lock}
        </p>
      )}
      {reason === undefined || isLocked(plan, row) ? null : (
        <p className={mergeClasses(styles.why, text.small, text.secondary)}>
          <Clauses sentence={say.reasonShort(reason)} />
        </p>
      )}
      {silent ? (
        <p className={mergeClasses(styles.why, styles.flag, text.small, text.secondary)}>
          <Tag size="extra-small" appearance="outline" className={styles.tag}>
            {say.risk("highValueSilent")}
          </Tag>
          &ensp;<span className={text.unbroken}>{words.diff.checkOrders}</span>
        </p>
      ) : null}
      {isOpen ? (
        <div className={styles.options}>
          <RowOptions preview={preview} row={row} />
        </div>
      ) : null}
    </li>
  );
});
