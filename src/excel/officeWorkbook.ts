// The port, answered by Excel. Nothing happens here: each method is one file of this folder.

import { askDateSystem, dayShift } from "./dateSystem";
import { onChange, onSelection, onSheetChange } from "./events";
import { run } from "./failures";
import { cellsOf, currentPosition, locate, locateOrFail } from "./locate";
import { readColumns } from "./readColumns";
import { readRows } from "./readRows";
import { loadSettings, saveSetting } from "./settingStore";
import { atSelection, survey } from "./survey";
import { fetched, type TableRef, type Workbook } from "./workbook";

/** What writes, fetched when something is to be written or while nothing else is to do. */
const writing = () => fetched(() => import(/* webpackChunkName: "writing" */ "./laterWrites"));

/** The parts that are fetched later, to be fetched ahead. */
export const LATER_WORKBOOK: readonly { readonly load: () => Promise<unknown> }[] = [{ load: writing }];

/** The workbook that Excel has open. */
export function createOfficeWorkbook(): Workbook {
  return {
    survey,
    atSelection,
    refresh: (table) =>
      run({ subject: table.name, readOnly: true }, async (context) => (await locate(context, table))?.found ?? null),
    readColumns,
    readRows,
    apply: async (change, work) => (await writing()).applyChange(change, false, work),
    undo: async (record, work) => (await writing()).undoChange(record, work),
    fillFormulas: async (fill, work) => (await writing()).fillFormulas(fill, work),
    removeFormulas: async (filled) => (await writing()).removeFormulas(filled),
    findPlace: async (block) => (await writing()).findPlace(block),
    writeBlock: async (block, place) => (await writing()).writeBlock(block, place),
    removeBlock: async (written) => (await writing()).removeBlock(written),
    appendLog: async (sheetName, header, rows) => (await writing()).appendLog(sheetName, header, rows),
    setHighlights: async (table, rules) => (await writing()).replaceHighlights(table, rules),
    highlights: async (table) => (await writing()).readHighlights(table),
    readSheet: async (sheetName) => (await writing()).readSheet(sheetName),
    readOwnSheet: async (names) => (await writing()).readOwnSheet(names),
    editSheet: async (place, edit) => (await writing()).editSheet(place, edit),
    appendRows: async (...given) => (await writing()).appendRows(...given),
    takeBackRows: async (rows) => (await writing()).takeBackRows(rows),
    writeSheet: async (sheetName, rows) => (await writing()).writeSheet(sheetName, rows),
    insertTable: async (...given) => (await writing()).insertTable(...given),
    loadSettings,
    saveSetting,
    select,
    showOnly: async (rows) => (await writing()).showOnly(rows),
    showAll: async (table, filter) => (await writing()).showAll(table, filter),
    activateSheet: async (sheetName) => (await writing()).activateSheet(sheetName),
    onSelection,
    onChange,
    onSheetChange,
    uses1904Dates,
  };
}

function select(table: TableRef, row: number, position: number): Promise<void> {
  return run({ subject: table.name }, async (context) => {
    const located = await locateOrFail(context, table);
    located.sheet.activate();
    cellsOf(located, row, 1, currentPosition(table, located.found.headers, position)).select();
    await context.sync();
  });
}

function uses1904Dates(): Promise<boolean> {
  return run({ subject: "", readOnly: true }, async (context) => {
    const answer = askDateSystem(context);
    await context.sync();
    return dayShift(answer) !== 0;
  });
}
