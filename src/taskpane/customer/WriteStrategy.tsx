// Puts the suggestion of one customer into the user's own strategy column: what stands there now is shown first, one press
// writes it, and it can be taken back.

import { mergeClasses } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { textOf } from "../../domain/table/text";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { SmallLink } from "../widgets/FactRow";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

export interface WriteStrategyProps {
  readonly preview: RegradePreview;
  readonly row: number;
  readonly headline: string;
}

export function WriteStrategy({ preview, row, headline }: WriteStrategyProps) {
  const { words, flows } = usePane();
  const fixed = usePaneState((state) => state.fixed);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const header = opened.columns.find((column) => column.role === "strategy")?.header;
  if (header === undefined) return null;
  const before = plan.table.cells.strategy?.[row] ?? "";
  const { customer, followUp } = words;
  if (textOf(before) === headline) {
    const isOurs = fixed?.fixes.some((fix) => fix.role === "strategy" && fix.row === row) ?? false;
    return (
      <p
        className={mergeClasses(
          layout.side,
          layout.row,
          layout.apart,
          layout.below8,
          text.paragraph,
          text.small,
          text.quiet,
        )}
      >
        {customer.strategyWritten(header)}
        {isOurs ? <SmallLink id="undo-strategy" text={followUp.undo} onClick={() => void flows.undoFixes()} /> : null}
      </p>
    );
  }
  return (
    <p className={mergeClasses(layout.side, layout.row, layout.apart, layout.below8, text.paragraph, text.small)}>
      <span className={mergeClasses(text.grow, text.quiet)}>{customer.strategyNow(header, textOf(before))}</span>
      <SmallLink
        id="write-strategy"
        text={customer.writeStrategy}
        label={customer.writeStrategyTo(header, headline)}
        onClick={() => void flows.applyFixes([{ row, role: "strategy", before, after: headline }])}
      />
    </p>
  );
}
