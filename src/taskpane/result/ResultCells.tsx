// Cells that do not hold what was to be written: those left alone, each with its reason, and those that hold something else,
// each with what it holds. A line selects the cell.

import { mergeClasses } from "@fluentui/react-components";
import type { AcceptOutcome } from "../../actions/actions";
import { textOf } from "../../domain/table/text";
import { usePane } from "../shell/PaneContext";
import { customerName } from "../shell/rows";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { LineButton } from "../widgets/LineButton";
import { SectionHeading } from "../widgets/Section";
import { useTextStyles } from "../widgets/textStyles";
import { useRovingList } from "../widgets/useRovingList";

const CELLS_SHOWN = 20;

/** Cells left alone. */
export function SkippedCells({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { words } = usePane();
  const { skipped } = outcome;
  return (
    <Cells
      title={words.result.skipped(skipped.length)}
      outcome={outcome}
      cells={skipped.map(({ row, header, reason }) => ({ row, header, says: words.result.skipReasons[reason] }))}
    />
  );
}

/** Cells that took something else than was written; each was put back, or is with the undo. */
export function FailedCells({ outcome }: { readonly outcome: AcceptOutcome }) {
  const { words } = usePane();
  const failed = outcome.report.failedCells.filter(({ row }) => row >= 0);
  return (
    <Cells
      title={words.result.notTaken(failed.length)}
      outcome={outcome}
      cells={failed.map(({ row, header, holds }) => ({ row, header, says: words.result.holds(textOf(holds)) }))}
    />
  );
}

interface CellsProps {
  readonly title: string;
  readonly outcome: AcceptOutcome;
  readonly cells: readonly { readonly row: number; readonly header: string; readonly says: string }[];
}

function Cells({ title, outcome, cells }: CellsProps) {
  const { words, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const list = useRovingList<HTMLUListElement>();
  const { preview } = outcome;
  if (cells.length === 0) return null;
  return (
    <>
      <SectionHeading title={title} />
      <ul className={layout.plainList} {...list}>
        {cells.slice(0, CELLS_SHOWN).map(({ row, header, says }) => (
          <li key={`${row}-${header}`} data-rove-row>
            <LineButton
              wraps
              chevron={false}
              aside={header === "" ? words.result.wholeRow : header}
              onClick={() => {
                const column = preview.opened.columns.find((each) => each.header === header);
                void flows.goTo(row, column?.position ?? "name", preview);
              }}
            >
              <span className={text.unbroken}>{customerName(preview.plan, preview.opened, row, words)}&ensp;</span>
              <span className={mergeClasses(text.small, text.secondary)}>{says}</span>
            </LineButton>
          </li>
        ))}
      </ul>
      {cells.length <= CELLS_SHOWN ? null : (
        <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>
          {words.result.skippedMore(cells.length - CELLS_SHOWN)}
        </p>
      )}
    </>
  );
}
