// The port, answered by Excel. Nothing happens here: each method is one file of this folder.

import { appendRows, takeBackRows } from "./appendRows";
import { applyChange } from "./apply";
import { askDateSystem, dayShift } from "./dateSystem";
import { onChange, onSelection, onSheetChange } from "./events";
import { fillFormulas } from "./fillFormulas";
import { run } from "./failures";
import { findPlace, removeBlock, writeBlock } from "./formulaBlock";
import { readHighlights, replaceHighlights } from "./highlights";
import { cellsOf, currentPosition, locate, locateOrFail } from "./locate";
import { appendLog } from "./logSheet";
import { editSheet, readOwnSheet } from "./ownSheets";
import { readColumns } from "./readColumns";
import { readRows } from "./readRows";
import { removeFormulas } from "./removeFormulas";
import { showAll, showOnly } from "./rowFilter";
import { loadSettings, saveSetting } from "./settingStore";
import { activateSheet, insertTable, readSheet, writeSheet } from "./sheets";
import { atSelection, survey } from "./survey";
import { undoChange } from "./undo";
import type { TableRef, Workbook } from "./workbook";

/** The workbook that Excel has open. */
export function createOfficeWorkbook(): Workbook {
  return {
    survey,
    atSelection,
    refresh: (table) =>
      run({ subject: table.name, readOnly: true }, async (context) => (await locate(context, table))?.found ?? null),
    readColumns,
    readRows,
    apply: (change, work) => applyChange(change, false, work),
    undo: undoChange,
    fillFormulas,
    removeFormulas,
    findPlace,
    writeBlock,
    removeBlock,
    appendLog,
    setHighlights: replaceHighlights,
    highlights: readHighlights,
    readSheet,
    readOwnSheet,
    editSheet,
    appendRows,
    takeBackRows,
    writeSheet,
    insertTable,
    loadSettings,
    saveSetting,
    select,
    showOnly,
    showAll,
    activateSheet,
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
