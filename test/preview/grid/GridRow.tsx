// One row of the sheet: its number, then the cells in sight.

import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { holdsContent } from "excel-stand-in/model/sheet";
import type { CellPainter } from "./cellPainter";
import type { PreviewWords } from "../words";
import { errorSentence } from "./CellNote";
import { paintCell, tablePart } from "./colours";
import { shownIn } from "./display";
import { ROW_HEADER_WIDTH } from "./geometry";
import { GridCell } from "./GridCell";
import type { GridSession } from "./gridSession";
import { useGridStyles } from "./gridStyles";
import type { Span } from "./window";

export interface GridRowProps {
  readonly session: GridSession;
  readonly painter: CellPainter;
  readonly words: PreviewWords;
  readonly theme: "light" | "dark";
  readonly row: number;
  /** The sheet and how often it changed: a row is drawn again when this does. */
  readonly content: string;
  /** Selected columns of this row, and the active one; -1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly activeColumn: number;
  /** The selection begins or ends with this row. */
  readonly isFirstSelected: boolean;
  readonly isLastSelected: boolean;
  /** Null: the row stands in the frozen block, in the page's own flow. */
  readonly top: number | null;
  readonly height: number;
  readonly width: number;
  readonly columns: readonly Span[];
  readonly isLastFrozen: boolean;
  readonly cellId: (row: number, column: number) => string;
}

const ALIGNMENTS = { Left: "left", Center: "center", Right: "right" } as const;

/** Scrolling and moving draw only the rows that change: everything a row shows is in its props. */
export const GridRow = memo(function GridRow(props: GridRowProps): React.JSX.Element {
  const { session, painter, words, theme, row, top, height, width, columns, isLastFrozen, cellId } = props;
  const { selectedFrom, selectedTo, activeColumn } = props;
  const styles = useGridStyles();
  const { sheet } = session;
  const inSelection = selectedFrom >= 0;

  const isBlank = (column: number): boolean => {
    const cell = sheet.cell(row, column);
    return cell === undefined || !holdsContent(cell);
  };
  /** Text on the left edge may use the room of blank cells beside it. */
  const roomAt = (index: number): number => {
    let room = columns[index]?.size ?? 0;
    for (let next = index + 1; next < columns.length && isBlank(columns[next]?.index ?? 0); next++) {
      room += columns[next]?.size ?? 0;
    }
    return room;
  };

  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={mergeClasses(top === null ? styles.frozenRow : styles.row, isLastFrozen && styles.lastFrozen)}
      style={{
        height,
        width,
        transform: top === null ? undefined : `translateY(${top}px)`,
        top: top === null ? undefined : 0,
      }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        className={mergeClasses(styles.heading, styles.rowHeading, inSelection && styles.headingOn)}
      >
        {row + 1}
      </div>
      {columns.map(({ index, start, size }, i) => {
        const cell = sheet.cell(row, index);
        const style = sheet.styleAt(row, index);
        const shown = shownIn(cell, style.numberFormat ?? "General");
        const table = sheet.tableAt(row, index);
        const part = tablePart(table, row);
        const conditional = painter.conditionalStyle(sheet, row, index);
        const runsOver = shown.alignment === "left" && !style.wrapText && shown.text !== "" && part !== "header";
        return (
          <GridCell
            key={index}
            id={cellId(row, index)}
            left={ROW_HEADER_WIDTH + start}
            width={size}
            room={runsOver ? roomAt(i) : size - 1}
            columnIndex={index + 2}
            shown={shown}
            paint={paintCell(style, conditional, table && { part, style: table.style }, theme)}
            alignment={ALIGNMENTS[style.horizontalAlignment as keyof typeof ALIGNMENTS] ?? shown.alignment}
            wrap={style.wrapText ?? false}
            isActive={index === activeColumn}
            isSelected={inSelection && index >= selectedFrom && index <= selectedTo}
            frame={{
              top: props.isFirstSelected,
              bottom: props.isLastSelected,
              left: index === selectedFrom,
              right: index === selectedTo,
            }}
            error={errorSentence(cell, words)}
          />
        );
      })}
    </div>
  );
});
