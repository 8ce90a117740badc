// Column letters: click selects, drag the edge sets the width, double click on the edge fits the longest text.

import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "excel-stand-in/model/address";
import type { PreviewWords } from "../words";
import { shownIn } from "./display";
import { columnWidth, HEADER_HEIGHT, ROW_HEADER_WIDTH, textWidth, toPoints } from "./geometry";
import type { GridSession } from "./gridSession";
import { useGridStyles } from "./gridStyles";
import type { Span } from "./window";

export interface GridHeadProps {
  readonly session: GridSession;
  readonly words: PreviewWords;
  readonly columns: readonly Span[];
}

const MOST_ROWS_TO_FIT = 2000;

function fittingWidth(session: GridSession, column: number): number {
  const { sheet } = session;
  let widest = 24;
  const rows = sheet.rowNumbers().slice(0, MOST_ROWS_TO_FIT);
  for (const row of rows) {
    const text = shownIn(sheet.cell(row, column), session.formatAt({ row, column })).text;
    if (text !== "") widest = Math.max(widest, textWidth(text, row < sheet.frozenRows) + 16);
  }
  return widest;
}

export function GridHead({ session, words, columns }: GridHeadProps): React.JSX.Element {
  const styles = useGridStyles();
  const { selection, sheet } = session;

  const startResize = (event: React.PointerEvent, column: number): void => {
    event.stopPropagation();
    event.preventDefault();
    const handle = event.currentTarget;
    const before = columnWidth(sheet, column);
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const drag = (move: Event): void =>
      session.setColumnWidth(column, toPoints(before + (move as PointerEvent).clientX - from));
    handle.addEventListener("pointermove", drag);
    handle.addEventListener("lostpointercapture", () => handle.removeEventListener("pointermove", drag), {
      once: true,
    });
  };

  return (
    <div role="row" aria-rowindex={1} className={styles.letters}>
      <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.corner, styles.heading)} data-corner="">
        <span aria-hidden="true">◢</span>
        <span className={styles.heardOnly}>{words.selectAll}</span>
      </div>
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          data-column={index}
          className={mergeClasses(
            styles.heading,
            styles.columnHeading,
            index >= selection.left && index <= selection.right && styles.headingOn,
          )}
          style={{ left: ROW_HEADER_WIDTH + start, width: size, height: HEADER_HEIGHT }}
        >
          {columnLetters(index)}
          <span
            className={styles.resizer}
            data-resizer=""
            onPointerDown={(event) => startResize(event, index)}
            onDoubleClick={() => session.setColumnWidth(index, toPoints(fittingWidth(session, index)))}
          />
        </div>
      ))}
    </div>
  );
}
