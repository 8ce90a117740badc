// The mouse in the grid: click, drag, Shift+click, row numbers, column letters, double click to edit.
// The focus stays in the cell editor, so that typing goes on wherever the mouse went.

import { useRef } from "react";
import type { CellPosition } from "./moves";
import type { GridSession } from "./gridSession";

type Drag = { kind: "cells" } | { kind: "rows"; from: number } | { kind: "columns"; from: number };

interface Spot {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly isCorner: boolean;
}

/** Which cell or heading is under the pointer, by the ids and marks the grid draws. */
function spotAt(x: number, y: number): Spot | undefined {
  const target = document.elementFromPoint(x, y);
  const marked = target?.closest<HTMLElement>("[data-row], [data-column], [data-corner], [role=gridcell]");
  if (!marked) return undefined;
  if (marked.dataset["corner"] !== undefined) return { row: undefined, column: undefined, isCorner: true };
  if (marked.dataset["row"] !== undefined)
    return { row: Number(marked.dataset["row"]), column: undefined, isCorner: false };
  if (marked.dataset["column"] !== undefined) {
    return { row: undefined, column: Number(marked.dataset["column"]), isCorner: false };
  }
  const [row, column] = marked.id.split("-").slice(-2).map(Number);
  return { row, column, isCorner: false };
}

const isCell = (spot: Spot): spot is Spot & CellPosition => spot.row !== undefined && spot.column !== undefined;

export interface PointerHandlers {
  readonly onPointerDown: (event: React.PointerEvent) => void;
  readonly onPointerMove: (event: React.PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: React.MouseEvent) => void;
}

export function usePointerSelection(
  session: GridSession,
  scroller: React.RefObject<HTMLDivElement | null>,
  editor: React.RefObject<HTMLTextAreaElement | null>,
): PointerHandlers {
  const drag = useRef<Drag | null>(null);

  const press = (event: React.PointerEvent): void => {
    if (event.button !== 0 || event.target === editor.current) return;
    if (event.target instanceof HTMLElement && event.target.dataset["resizer"] !== undefined) return;
    const spot = spotAt(event.clientX, event.clientY);
    if (!spot) return;
    event.preventDefault();
    session.commit();
    editor.current?.focus({ preventScroll: true });
    scroller.current?.setPointerCapture(event.pointerId);
    if (spot.isCorner) session.selectAll();
    else if (isCell(spot)) {
      drag.current = { kind: "cells" };
      if (event.shiftKey) session.extendTo(spot);
      else session.select({ row: spot.row, column: spot.column });
    } else if (spot.row !== undefined) {
      drag.current = { kind: "rows", from: spot.row };
      session.selectRows(spot.row, spot.row);
    } else if (spot.column !== undefined) {
      drag.current = { kind: "columns", from: spot.column };
      session.selectColumns(spot.column, spot.column);
    }
  };

  const dragOn = (event: React.PointerEvent): void => {
    const now = drag.current;
    const spot = now && spotAt(event.clientX, event.clientY);
    if (!now || !spot) return;
    if (now.kind === "cells" && isCell(spot)) {
      if (spot.row !== session.corner.row || spot.column !== session.corner.column) session.extendTo(spot);
    } else if (now.kind === "rows" && spot.row !== undefined) session.selectRows(now.from, spot.row);
    else if (now.kind === "columns" && spot.column !== undefined) session.selectColumns(now.from, spot.column);
  };

  return {
    onPointerDown: press,
    onPointerMove: dragOn,
    onPointerUp: () => (drag.current = null),
    onDoubleClick: (event) => {
      if (event.target === editor.current) return;
      const spot = spotAt(event.clientX, event.clientY);
      if (spot && isCell(spot)) session.beginEdit("edit");
    },
  };
}
