// Are the rows still where they were looked up? Asked in the same request as the write, before it: another request may have
// come in between, from a co-author who sorted, inserted or deleted. What does not fit is put back at once (putBack.ts).
// Alternative not taken: looking again right before the write in a request of its own, which leaves the same gap.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { columnCells } from "./columnCells";
import { cellsOf, type Located } from "./locate";
import { keyText, type KeyColumns } from "./matchRows";
import { sameCell } from "./typed";

/** Does this data row stand where it was, with the same headers? To be asked after the sync. */
export interface RowFits {
  (row: number): boolean;
  /** What stood in the key's cells of this row; undefined where rows are known by their place alone. */
  readonly keyAt?: (row: number) => string | undefined;
}

/** Queues what has to be read for these rows (ascending). */
export type RowGuard = (rows: readonly number[]) => RowFits;

/** Rows between two asked ones that are read along instead of being left out. */
const WIDEST_GAP = 60;

/** Rows are known by the cells of their key; `keys` are those of all data rows, as they were when the write was decided. */
export function keyGuard(
  context: Excel.RequestContext,
  located: Located,
  positions: readonly number[],
  keys: KeyColumns,
): RowGuard {
  const frame = located.table === null ? frameGuard(context, located) : null;
  return (rows) => {
    const framed = frame?.(rows);
    const columns = positions.map((position) => columnCells(context, located, position));
    const blocks = blocksOf(rows).map(({ start, count }) => ({
      start,
      parts: columns.map((column) => loaded(column(start, count))),
    }));
    let now: Map<number, string> | undefined;
    const readKeys = (): Map<number, string> => {
      const texts = new Map<number, string>();
      for (const { start, parts } of blocks) {
        const columnsNow = parts.map((part) => (part.values as CellRows).map((line) => line[0] ?? ""));
        columnsNow[0]?.forEach((_, index) => texts.set(start + index, keyText(columnsNow, index)));
      }
      return texts;
    };
    const keyAt = (row: number): string | undefined => (now ??= readKeys()).get(row);
    const fits = (row: number): boolean => {
      if (framed?.(row) === false) return false;
      return positions.length === 0 || keyAt(row) === keyText(keys, row);
    };
    return Object.assign(fits, { keyAt });
  };
}

/** Rows are known by their place alone, where every row gets its own formula: the headers must stand where they stood. */
export function frameGuard(context: Excel.RequestContext, located: Located): RowGuard {
  const { found } = located;
  return () => {
    const header =
      located.table === null
        ? cellsOf(located, -1, 1, 0, found.headers.length)
        : context.workbook.tables.getItem(found.id).getHeaderRowRange();
    header.load("values,rowIndex,columnIndex");
    return () => {
      const [now = []] = header.values as CellValue[][];
      return (
        header.rowIndex === found.headerRow &&
        header.columnIndex === found.firstColumn &&
        (found.headerCells ?? found.headers).every((text, position) => sameCell(now[position], text))
      );
    };
  };
}

function loaded(range: Excel.Range): Excel.Range {
  range.load("values");
  return range;
}

function blocksOf(rows: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  const blocks: { start: number; count: number }[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last === undefined || row - last.start - last.count > WIDEST_GAP) blocks.push({ start: row, count: 1 });
    else last.count = row - last.start + 1;
  }
  return blocks;
}
