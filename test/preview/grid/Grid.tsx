// The sheet on screen: only the rows and columns in sight are in the page, whatever the size of the sheet. Column letters and
// frozen rows stick to the top, row numbers to the left. The workbook decides everything; this file draws it.

import { useId } from "@fluentui/react-components";
import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { PreviewWords } from "../words";
import { CellEditor } from "./CellEditor";
import type { CellPainter } from "./cellPainter";
import { SHEET_SURFACES } from "./colours";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { columnWidth, HEADER_HEIGHT, ROW_HEADER_WIDTH, rowHeight } from "./geometry";
import type { GridSession } from "./gridSession";
import { pressKey } from "./gridKeys";
import { useGridStyles } from "./gridStyles";
import { usePointerSelection } from "./usePointerSelection";

export interface GridProps {
  readonly session: GridSession;
  readonly painter: CellPainter;
  readonly words: PreviewWords;
  readonly theme: "light" | "dark";
  readonly editorRef: React.RefObject<HTMLTextAreaElement | null>;
}

const PAPER = {
  light: { rule: "#e1e1e1", tint: "rgba(22, 119, 125, 0.10)" },
  dark: { rule: "#383838", tint: "rgba(88, 178, 184, 0.18)" },
} as const;

/** Colours of the sheet's paper, as variables for the cells. */
function paperStyle(theme: "light" | "dark"): React.CSSProperties {
  const { background, text } = SHEET_SURFACES[theme];
  const { rule, tint } = PAPER[theme];
  const variables: Record<string, string> = { "--paper": background, "--ink": text, "--rule": rule, "--tint": tint };
  return variables;
}

export function Grid({ session, painter, words, theme, editorRef }: GridProps): React.JSX.Element {
  const version = useSyncExternalStore(session.subscribe, session.getVersion);
  const styles = useGridStyles();
  const gridId = useId("grid");
  const scroller = useRef<HTMLDivElement>(null);
  const { sheet, size, anchor } = session;

  const frozen = Math.min(sheet.frozenRows, size.rows);
  const frozenHeight = Array.from({ length: frozen }, (_, row) => rowHeight(sheet, row)).reduce((a, b) => a + b, 0);
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => rowHeight(sheet, row),
    overscan: 6,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + frozenHeight,
    scrollPaddingEnd: 16,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => columnWidth(sheet, column),
    overscan: 2,
    paddingStart: ROW_HEADER_WIDTH,
    scrollPaddingStart: ROW_HEADER_WIDTH,
    scrollPaddingEnd: 16,
  });
  const pointer = usePointerSelection(session, scroller, editorRef);

  // Sizes come from the sheet: whenever it changes, ask for them again.
  const shape = [sheet.id, [...sheet.columnWidths], [...sheet.rowHeights], sheet.hiddenRows.size, sheet.filteredRows.size];
  const shapeKey = JSON.stringify(shape);
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [shapeKey, rows, columns]);

  const { follow } = session;
  useEffect(() => {
    if (!follow) return;
    if (follow.row >= frozen) rows.scrollToIndex(follow.row, { align: "auto" });
    columns.scrollToIndex(follow.column, { align: "auto" });
  }, [follow, frozen, rows, columns]);
  // Another sheet is seen from its top, unless its cursor lies further down.
  useEffect(() => {
    rows.scrollToOffset(0);
    columns.scrollToOffset(0);
    if (session.follow) rows.scrollToIndex(session.follow.row, { align: "auto" });
  }, [sheet.id, session, rows, columns]);

  const visibleRows = rows.getVirtualItems().filter((row) => row.index >= frozen && row.size > 0);
  const visibleColumns = columns.getVirtualItems().filter((column) => column.size > 0);
  useEffect(() => {
    session.page = Math.max(5, visibleRows.length - 14);
  });

  const width = columns.getTotalSize();
  const cellId = (row: number, column: number): string => `${gridId}-${row}-${column}`;
  const shared = { session, painter, theme, columns: visibleColumns, width, cellId };
  const place = activePlace(session, rows.measurementsCache, columns.measurementsCache);
  const inFrozen = anchor.row < frozen;

  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={paperStyle(theme)}
        data-version={version}
        {...pointer}
        onKeyDown={(event) => {
          const pressed = { ...pick(event), isComposing: event.nativeEvent.isComposing };
          if (pressKey(session, pressed)) event.preventDefault();
        }}
        onCopy={(event) => {
          if (session.editing) return;
          event.clipboardData.setData("text/plain", session.copyText());
          event.preventDefault();
        }}
        onCut={(event) => {
          if (session.editing) return;
          event.clipboardData.setData("text/plain", session.copyText());
          session.clearContents();
          event.preventDefault();
        }}
        onPaste={(event) => {
          if (session.editing) return;
          session.paste(event.clipboardData.getData("text/plain"));
          event.preventDefault();
        }}
      >
        <div
          role="grid"
          id={gridId}
          aria-label={words.grid(sheet.name)}
          aria-rowcount={size.rows + 1}
          aria-colcount={size.columns + 1}
          aria-multiselectable="true"
          className={styles.grid}
          style={{ width, height: rows.getTotalSize() }}
        >
          <div role="rowgroup" className={styles.head} style={{ width }}>
            <GridHead session={session} words={words} columns={visibleColumns} />
            {Array.from({ length: frozen }, (_, row) => (
              <GridRow
                key={row}
                {...shared}
                row={row}
                height={rowHeight(sheet, row)}
                top={null}
                isLastFrozen={row === frozen - 1}
              />
            ))}
          </div>
          <div role="rowgroup">
            {visibleRows.map((row) => (
              <GridRow key={row.index} {...shared} row={row.index} height={row.size} top={row.start} isLastFrozen={false} />
            ))}
          </div>
        </div>
        <CellEditor
          session={session}
          words={words}
          place={inFrozen ? { ...place, top: place.top + (rows.scrollOffset ?? 0) } : place}
          room={Math.max(place.width, width - place.left)}
          overHead={inFrozen}
          gridId={gridId}
          activeCellId={cellId(anchor.row, anchor.column)}
          editorRef={editorRef}
        />
      </div>
      <span id="grid-hint" hidden>
        {words.gridHint}
      </span>
    </div>
  );
}

function activePlace(
  session: GridSession,
  rows: readonly VirtualItem[],
  columns: readonly VirtualItem[],
): { left: number; top: number; width: number; height: number } {
  const row = rows[session.anchor.row];
  const column = columns[session.anchor.column];
  return { left: column?.start ?? 0, top: row?.start ?? 0, width: column?.size ?? 0, height: row?.size ?? 0 };
}

function pick(event: React.KeyboardEvent): Omit<Parameters<typeof pressKey>[1], "isComposing"> {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  return { key, ctrlKey, metaKey, shiftKey, altKey };
}
