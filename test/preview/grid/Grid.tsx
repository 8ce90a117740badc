// The sheet on screen: only the rows and columns in sight are in the page, whatever the size of the sheet. Column letters and
// frozen rows stick to the top, row numbers to the left. The workbook decides everything; this file draws it.

import { useId } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { FormulaHintsBox } from "../hints/FormulaHintsBox";
import type { PreviewWords } from "../words";
import { CellEditor } from "./CellEditor";
import { CELL_NOTE, CellNote, errorSentence } from "./CellNote";
import type { CellPainter } from "./cellPainter";
import { SHEET_SURFACES } from "./colours";
import { GridHead } from "./GridHead";
import { GridRow, type GridRowProps } from "./GridRow";
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, rowHeight } from "./geometry";
import type { GridSession } from "./gridSession";
import { pressKey } from "./gridKeys";
import { useGridStyles } from "./gridStyles";
import type { CellPosition } from "./moves";
import { usePointerSelection } from "./usePointerSelection";
import { useViewport } from "./useViewport";
import { indexesBetween, scrollToShow, spanAt, spansBetween } from "./window";

export interface GridProps {
  readonly session: GridSession;
  readonly painter: CellPainter;
  readonly words: PreviewWords;
  readonly theme: "light" | "dark";
  readonly editorRef: React.RefObject<HTMLTextAreaElement | null>;
}

type Marks = Pick<
  GridRowProps,
  "content" | "selectedFrom" | "selectedTo" | "activeColumn" | "isFirstSelected" | "isLastSelected"
>;

const PAPER = {
  light: { rule: "#e1e1e1", tint: "rgba(22, 119, 125, 0.10)", frame: "#16777d" },
  dark: { rule: "#383838", tint: "rgba(88, 178, 184, 0.18)", frame: "#58b2b8" },
} as const;

/** Colours of the sheet's paper, as variables for the cells. */
function paperStyle(theme: "light" | "dark"): React.CSSProperties {
  const { background, text } = SHEET_SURFACES[theme];
  const { rule, tint, frame } = PAPER[theme];
  const variables: Record<string, string> = {
    "--paper": background,
    "--ink": text,
    "--rule": rule,
    "--tint": tint,
    "--frame": frame,
  };
  return variables;
}

export function Grid({ session, painter, words, theme, editorRef }: GridProps): React.JSX.Element {
  const version = useSyncExternalStore(session.subscribe, session.getVersion);
  const styles = useGridStyles();
  const gridId = useId("grid");
  const scroller = useRef<HTMLDivElement>(null);
  const { sheet, size, anchor } = session;

  const view = useViewport(scroller);
  const { rows: rowOffsets, columns: columnOffsets } = session.layout;
  const pointer = usePointerSelection(session, scroller, editorRef);

  const frozen = Math.min(sheet.frozenRows, size.rows);
  const frozenHeight = rowOffsets[frozen] ?? 0;
  const width = ROW_HEADER_WIDTH + (columnOffsets[size.columns] ?? 0);
  const height = HEADER_HEIGHT + (rowOffsets[size.rows] ?? 0);
  const rowRange = indexesBetween(rowOffsets, view.top, view.top + view.height, 6);
  const columnRange = indexesBetween(columnOffsets, view.left, view.left + view.width, 2);
  const visibleRows = spansBetween(rowOffsets, Math.max(frozen, rowRange.first), rowRange.last);
  // The same columns are the same list, so that rows are not drawn again while scrolling down.
  const visibleColumns = useMemo(
    () => spansBetween(columnOffsets, columnRange.first, columnRange.last),
    [columnOffsets, columnRange.first, columnRange.last],
  );

  // Each sheet is seen where it was left. What the box reports while the sheets change places belongs to neither.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const place = session.placeOf(sheet);
    box.scrollTo(place.left, place.top);
    const keep = (): void => session.keepPlace(sheet, { left: box.scrollLeft, top: box.scrollTop });
    box.addEventListener("scroll", keep, { passive: true });
    return () => box.removeEventListener("scroll", keep);
  }, [session, sheet]);

  const { follow, jumped } = session;
  useEffect(() => {
    const box = scroller.current;
    if (!box || !follow) return;
    const row = spanAt(rowOffsets, follow.row);
    const column = spanAt(columnOffsets, follow.column);
    if (follow.row >= frozen) {
      box.scrollTop = scrollToShow(row, box.scrollTop, box.clientHeight - HEADER_HEIGHT, frozenHeight, jumped);
    }
    box.scrollLeft = scrollToShow(column, box.scrollLeft, box.clientWidth - ROW_HEADER_WIDTH, 0);
  }, [follow, jumped, frozen, frozenHeight, rowOffsets, columnOffsets]);

  useEffect(() => {
    session.setPage(Math.max(5, Math.floor((view.height - HEADER_HEIGHT - frozenHeight) / 24) - 1));
  });

  const cellId = useCallback((row: number, column: number): string => `${gridId}-${row}-${column}`, [gridId]);
  const shared = { session, painter, words, theme, columns: visibleColumns, width, cellId };
  const content = `${sheet.id} ${session.contentVersion}`;
  const marks = (row: number): Marks => {
    const { top, bottom, left, right } = session.selection;
    const inside = row >= top && row <= bottom;
    return {
      content,
      selectedFrom: inside ? left : -1,
      selectedTo: inside ? right : -1,
      activeColumn: row === anchor.row ? anchor.column : -1,
      isFirstSelected: row === top,
      isLastSelected: row === bottom,
    };
  };
  const place = activePlace(anchor, rowOffsets, columnOffsets);
  const inFrozen = anchor.row < frozen;
  const shownPlace = inFrozen ? { ...place, top: place.top + view.top } : place;
  const below = { left: place.left, top: shownPlace.top + place.height + 3 };
  const note = session.editing ? undefined : errorSentence(sheet.cell(anchor.row, anchor.column), words);

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
          style={{ width, height }}
        >
          <div role="rowgroup" className={styles.head} style={{ width }}>
            <GridHead session={session} words={words} columns={visibleColumns} />
            {Array.from({ length: frozen }, (_, row) => (
              <GridRow
                key={row}
                {...shared}
                {...marks(row)}
                row={row}
                height={rowHeight(sheet, row)}
                top={null}
                isLastFrozen={row === frozen - 1}
              />
            ))}
          </div>
          <div role="rowgroup">
            {visibleRows.map((row) => (
              <GridRow
                key={row.index}
                {...shared}
                {...marks(row.index)}
                row={row.index}
                height={row.size}
                top={HEADER_HEIGHT + row.start}
                isLastFrozen={false}
              />
            ))}
          </div>
        </div>
        <CellEditor
          session={session}
          words={words}
          place={shownPlace}
          room={Math.max(place.width, width - place.left)}
          overHead={inFrozen}
          gridId={gridId}
          activeCellId={cellId(anchor.row, anchor.column)}
          noteId={note === undefined ? undefined : CELL_NOTE}
          editorRef={editorRef}
        />
        {session.editing?.surface === "cell" && <FormulaHintsBox session={session} words={words} place={below} />}
        {note !== undefined && <CellNote text={note} {...below} />}
      </div>
      <span id="grid-hint" hidden>
        {words.gridHint}
      </span>
    </div>
  );
}

function activePlace(
  at: CellPosition,
  rows: Float64Array,
  columns: Float64Array,
): { left: number; top: number; width: number; height: number } {
  const [row, column] = [spanAt(rows, at.row), spanAt(columns, at.column)];
  return {
    left: ROW_HEADER_WIDTH + column.start,
    top: HEADER_HEIGHT + row.start,
    width: column.size,
    height: row.size,
  };
}

function pick(event: React.KeyboardEvent): Omit<Parameters<typeof pressKey>[1], "isComposing"> {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  return { key, ctrlKey, metaKey, shiftKey, altKey };
}
