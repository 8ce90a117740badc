// The port over plain arrays: one table that can be read, written and undone, and switches to make the host refuse. For the
// pane's own tests and gallery; the behaviour of a real host is tested on the stand-in.

import { referencesIn } from "../../src/domain/formula/references";
import type { CellRows, CellValue } from "../../src/domain/vocabulary/cell";
import {
  HostFailure,
  type FoundTable,
  type HighlightRule,
  type HostFailureCode,
  type LogRow,
  type RowFilter,
  type SheetChange,
  type TableChange,
  type Workbook,
  type WrittenBlock,
} from "../../src/excel/workbook";

export interface MemoryWorkbook extends Workbook {
  /** Header row and data rows as they stand. */
  readonly cells: CellValue[][];
  readonly log: LogRow[];
  /** Formulas beside the table. */
  readonly blocks: WrittenBlock[];
  readonly selected: (readonly [number, number])[];
  /** The next calls are refused with this code; null answers again. */
  refuse: HostFailureCode | null;
  /** Waits before each answer, in milliseconds. */
  delay: number;
  /** As if a person had selected a data row. */
  selectRow(row: number): void;
  /** As if a person had changed the sheet; without saying what, rows moved. */
  touch(change?: SheetChange): void;
}

/** A workbook with one table, or none where there are no cells. */
export function memoryWorkbook(rows: CellRows | null): MemoryWorkbook {
  let cells: CellValue[][] = (rows ?? []).map((row) => [...row]);
  let rules: readonly HighlightRule[] = [];
  const kept = new Map<string, unknown>();
  const log: LogRow[] = [];
  const blocks: WrittenBlock[] = [];
  const selected: (readonly [number, number])[] = [];
  const selectionListeners = new Set<(selection: { sheetId: string; row: number; column: number }) => void>();
  const changeListeners = new Set<(change: SheetChange) => void>();
  const sheetListeners = new Set<(sheetId: string) => void>();
  let name = "客户细分表";
  let shown: RowFilter | null = null;

  const found = (): FoundTable => ({
    kind: "table",
    id: "table-1",
    name,
    sheetId: "sheet-1",
    sheetName: "客户",
    headerRow: 0,
    firstColumn: 0,
    headers: cells[0] ?? [],
    rowCount: Math.max(0, cells.length - 1),
    hasHiddenRows: shown !== null,
    sample: cells.slice(1, 21),
  });
  const column = (position: number): CellValue[] => cells.slice(1).map((row) => row[position] ?? "");
  const answer = async <T>(step: () => T): Promise<T> => {
    if (workbook.delay > 0) await new Promise((resolve) => setTimeout(resolve, workbook.delay));
    if (workbook.refuse !== null) throw new HostFailure(workbook.refuse, "客户", "refused by the test");
    return step();
  };

  const write = (change: TableChange) => {
    const written: Record<string, number> = {};
    const same: Record<string, number> = {};
    const rowsByHeader: Record<string, number[]> = {};
    const undo = change.columns.map((each) => {
      const created = each.position === null;
      const position = each.position ?? cells[0].push(each.header) - 1;
      const undoRows: number[] = [];
      const before: CellValue[] = [];
      const now: CellValue[] = [];
      rowsByHeader[each.header] = [];
      change.rows.forEach((row, index) => {
        const value = each.values[index];
        if (value === null) return;
        const old = cells[row + 1][position] ?? "";
        if (old === value) {
          same[each.header] = (same[each.header] ?? 0) + 1;
          return;
        }
        cells[row + 1][position] = value;
        written[each.header] = (written[each.header] ?? 0) + 1;
        rowsByHeader[each.header].push(row);
        undoRows.push(row);
        before.push(old);
        now.push(value);
      });
      return {
        created,
        cells: { header: each.header, position, format: each.format, rows: undoRows, keys: [], before, written: now },
      };
    });
    return {
      written,
      same,
      skipped: [],
      failed: {},
      failedCells: [],
      rowsByHeader,
      writtenRows: change.rows,
      stopped: null,
      excelUndo: false,
      undo: {
        table: found(),
        keyPositions: [],
        cells: undo.map((each) => each.cells),
        createdHeaders: undo.filter((each) => each.created).map((each) => each.cells.header),
      },
    };
  };

  const workbook: MemoryWorkbook = {
    cells,
    log,
    blocks,
    selected,
    refuse: null,
    delay: 0,
    selectRow: (row) => selectionListeners.forEach((tell) => tell({ sheetId: "sheet-1", row: row + 1, column: 1 })),
    touch: (change = { kind: "moved" }) => changeListeners.forEach((tell) => tell(change)),
    survey: () =>
      answer(() => ({ tables: cells.length === 0 ? [] : [found()], selected: null, activeSheetName: "客户" })),
    atSelection: () => answer(() => (cells.length === 0 ? null : found())),
    refresh: () => answer(found),
    readColumns: (_table, request, work) =>
      answer(() => {
        work?.onProgress?.({ done: cells.length - 1, total: cells.length - 1 });
        return {
          table: found(),
          rowCount: cells.length - 1,
          values: request.values.map(column),
          formulas: (request.formulas ?? []).map(column),
        };
      }),
    readRows: (_table, request, rows) =>
      answer(() => {
        const some = (position: number) => rows.map((row) => column(position)[row] ?? "");
        const formulas = (request.formulas ?? []).map(some);
        return { table: found(), rowCount: cells.length - 1, values: request.values.map(some), formulas };
      }),
    apply: (change) => answer(() => write(change)),
    undo: (record) =>
      answer(() => {
        let restored = 0;
        const rowsByHeader: Record<string, number[]> = {};
        let leftAlone = 0;
        for (const each of record.cells) {
          rowsByHeader[each.header] = [];
          each.rows.forEach((row, index) => {
            if (cells[row + 1][each.position] !== each.written[index]) leftAlone += 1;
            else {
              rowsByHeader[each.header].push(row);
              cells[row + 1][each.position] = each.before[index];
              restored += 1;
            }
          });
        }
        return { restored, kept: leftAlone, rowsByHeader };
      }),
    fillFormulas: ({ columns }) =>
      answer(() => {
        const places = columns.map(({ position, header }) => position ?? cells[0].push(header) - 1);
        const filled = columns.map(({ position, formula }, at) => {
          const formulas = cells.slice(1).map((_, row) => formula(referencesIn(found(), row), places));
          formulas.forEach((text, row) => (cells[row + 1][places[at]] = text));
          const header = String(cells[0][places[at]]);
          const counts = { written: formulas.length, failed: 0 };
          return { header, position: places[at], created: position === null, formulas, values: formulas, ...counts };
        });
        return { table: found(), columns: filled, stopped: null };
      }),
    removeFormulas: ({ columns }) =>
      answer(() => {
        const first = Math.min(...columns.map(({ position }) => position));
        for (const row of cells) row.splice(first, columns.length);
        return { restored: columns.length * (cells.length - 1), kept: 0 };
      }),
    findPlace: ({ headers, rows, columns }) =>
      answer(() => {
        const column = cells[0].length + 1;
        const height = rows + (headers.length > 0 ? 1 : 0);
        return { row: 0, column, rows: height, columns, address: `beside:${height}x${columns}` };
      }),
    writeBlock: ({ headers, formula }, place) =>
      answer(() => {
        const written = { table: found(), place, headers, formula: formula(referencesIn(found(), 0)) };
        blocks.push(written);
        return written;
      }),
    removeBlock: (written) =>
      answer(() => {
        blocks.splice(blocks.indexOf(written), 1);
        return { restored: written.headers.length + 1, kept: 0 };
      }),
    appendLog: (_sheet, _header, rows) =>
      answer(() => {
        log.push(...rows);
      }),
    setHighlights: (_table, next) =>
      answer(() => {
        rules = next;
        return { installed: rules.map((rule) => rule.id) };
      }),
    highlights: () => answer(() => ({ installed: rules.map((rule) => rule.id) })),
    readSheet: () => answer(() => null),
    writeSheet: () => answer(() => undefined),
    insertTable: (sheetName, _tableName, inserted) =>
      answer(() => {
        cells.length = 0;
        cells.push(...inserted.map((row) => [...row]));
        name = sheetName;
        return found();
      }),
    readOwnSheet: () => answer(() => null),
    editSheet: () => answer(() => ({ id: "sheet-2" })),
    appendRows: (sheet, header, make) =>
      answer(() => ({ sheetId: "sheet-3", sheetName: sheet.newName, row: 1, cells: make(header)?.cells ?? [] })),
    takeBackRows: () => answer(() => true),
    loadSettings: (keys, sheets = []) =>
      answer(() => ({ values: keys.map((key) => kept.get(key)), sheets: sheets.map(() => null) })),
    saveSetting: (key, value) =>
      answer(() => {
        if (value === undefined) kept.delete(key);
        else kept.set(key, JSON.parse(JSON.stringify(value)));
      }),
    select: (_table, row, position) =>
      answer(() => {
        selected.push([row, position]);
      }),
    showOnly: ({ table, rows, columns: [column = 0] }) =>
      answer(() => {
        shown = { header: String(table.headers[column]), rows: rows.length, isOwn: false };
        return shown;
      }),
    showAll: () =>
      answer(() => {
        shown = null;
        return false;
      }),
    activateSheet: () => answer(() => log.length > 0),
    onSelection: async (listener) => {
      selectionListeners.add(listener);
      return async () => void selectionListeners.delete(listener);
    },
    onChange: async (_table, listener) => {
      changeListeners.add(listener);
      return async () => void changeListeners.delete(listener);
    },
    onSheetChange: (listener) => {
      sheetListeners.add(listener);
      return Promise.resolve(async () => void sheetListeners.delete(listener));
    },
    uses1904Dates: () => answer(() => false),
  };
  cells = workbook.cells as CellValue[][];
  return workbook;
}
