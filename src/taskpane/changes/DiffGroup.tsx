// One kind of change: a header that ticks all of it and says what is at stake, and its rows, folded past fifty.

import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Filled, ArrowDown16Filled, ArrowUp16Filled, LockClosed16Regular } from "@fluentui/react-icons";
import type { RegradePreview } from "../../actions/actions";
import type { ChangingKind } from "../../domain/regrade/plan";
import { tickOf } from "./diff";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { FOLD } from "./diffChoices";
import { Amount } from "../widgets/Amount";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";
import { DiffRow, useTickStyles } from "./DiffRow";

export const useGroupStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "32px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTopWidth: "1px",
    borderBottomWidth: "1px",
    borderTopStyle: "solid",
    borderBottomStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke3,
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  title: { margin: 0, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

export interface DiffGroupProps {
  readonly preview: RegradePreview;
  readonly kind: ChangingKind;
  /** Rows left by filter and search. */
  readonly rows: readonly number[];
  /** Rows of this kind in all. */
  readonly total: number;
}

export function DiffGroup({ preview, kind, rows, total }: DiffGroupProps) {
  const { words, dispatch } = usePane();
  const unticked = usePaneState((state) => state.diff.unticked);
  const limit = usePaneState((state) => state.diff.shown[kind] ?? FOLD);
  const styles = useGroupStyles();
  const ticks = useTickStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const whole = words.diff.groups[kind](total);
  const title = rows.length === total ? whole : words.diff.groupFound(whole, rows.length);
  const icon = {
    fall: <ArrowDown16Filled className={text.fall} />,
    rise: <ArrowUp16Filled className={text.rise} />,
    new: <Add16Filled className={text.rise} />,
    toLock: <LockClosed16Regular className={text.secondary} />,
  }[kind];
  const on = rows.filter((row) => !unticked.has(row)).length;
  const stake = rows.reduce((sum, row) => sum + (preview.plan.table.amountYuan[row] || 0), 0);
  return (
    <section aria-label={title}>
      <div className={styles.header}>
        <Checkbox
          className={ticks.root}
          indicator={{ className: ticks.indicator }}
          aria-label={words.diff.tickAll(title, on)}
          checked={tickOf(rows, unticked)}
          onChange={(_event, data) => dispatch({ type: "ticked", rows, on: data.checked !== false })}
        />
        <h3 className={mergeClasses(styles.title, text.body, text.strong)}>
          {icon}
          {title}
        </h3>
        <span className={text.right}>
          <Amount yuan={stake} />
        </span>
      </div>
      <ul className={layout.plainList} {...list}>
        {rows.slice(0, limit).map((row) => (
          <DiffRow key={row} preview={preview} row={row} kind={kind} />
        ))}
      </ul>
      {rows.length <= limit ? null : (
        <div className={mergeClasses(layout.side, layout.below8)}>
          <Button size="small" onClick={() => dispatch({ type: "moreShown", kind })}>
            {words.more(Math.min(FOLD, rows.length - limit))}
          </Button>
        </div>
      )}
    </section>
  );
}
