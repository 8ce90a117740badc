// Sheets of ours that people edit too: settings and the log of follow-ups. They are found by name or id, changed only where
// a description says so, and a sheet of the user's that happens to have the name is left alone: ours gets a number.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { SheetCells, SheetEdit } from "../domain/vocabulary/sheet";
import { addSheet, askStructure } from "./addSheet";
import { cellBytes, eachReadBlock, PLANNED_CELLS } from "./blocks";
import { setWidths } from "./columnWidths";
import { askDateSystem, dayShift, shiftDay } from "./dateSystem";
import { isTooLarge, run } from "./failures";
import { giveFormat, isDate } from "./numberFormats";
import { HEADER_COLOURS } from "./palette";
import { freeName } from "./sheets";
import { typed, typedAgain } from "./typed";
import { HostFailure, type OwnSheet } from "./workbook";

/** Column widths of a new settings sheet, in points. */
const NEW_WIDTHS = [130, 130, 260, 110];
/** Cells of the first block of a long sheet. */
const FIRST_BLOCK = 100_000;

/** A sheet whose used cells were asked for; they can be read after the next sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the question for the used cells of a small sheet. */
export function askSheet(context: Excel.RequestContext, name: string): AskedSheet {
  const asked = askPlace(context, name);
  asked.used.load("values");
  return asked;
}

/** Queues the question for the place and size of a sheet's used cells. */
export function askPlace(context: Excel.RequestContext, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id,name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

/** The cells of an asked sheet; null where there is none. */
export function sheetCells({ sheet, used }: AskedSheet, shift: number): SheetCells | null {
  if (sheet.isNullObject) return null;
  const at = used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex };
  const rows = used.isNullObject ? [] : (used.values as CellRows);
  return { id: sheet.id, name: sheet.name, ...at, rows, dayShift: shift };
}

/** The used cells of the first of these sheets that is there, in blocks. */
export function readOwnSheet(names: readonly string[]): Promise<SheetCells | null> {
  return run({ subject: names[0] ?? "", readOnly: true }, async (context) => {
    const asked = names.map((name) => askPlace(context, name));
    const system = askDateSystem(context);
    await context.sync();
    const found = asked.find(({ sheet }) => !sheet.isNullObject);
    if (found === undefined) return null;
    const { sheet, used } = found;
    const empty = { id: sheet.id, name: sheet.name, row: 0, column: 0, rows: [], dayShift: dayShift(system) };
    if (used.isNullObject) return empty;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const rows: (readonly CellValue[])[] = [];
    const first = Math.max(1, Math.floor(Math.min(FIRST_BLOCK, PLANNED_CELLS) / columnCount));
    await eachReadBlock(
      rowCount,
      first,
      async ({ start, count }) => {
        const block = sheet.getRangeByIndexes(rowIndex + start, columnIndex, count, columnCount);
        block.load("values");
        await context.sync();
        const cells = block.values as CellRows | null;
        if (cells === null) throw new HostFailure("tooLarge", sheet.name, "Excel answered null instead of cells");
        rows.push(...cells);
        return cells.reduce((sum, row) => sum + row.reduce<number>((bytes, cell) => bytes + cellBytes(cell), 2), 0);
      },
      isTooLarge,
    );
    return { ...empty, row: rowIndex, column: columnIndex, rows };
  });
}

/** Tries where somebody edits the sheet each time. */
const TRIES = 3;

/** Changes the first of these sheets that is ours, or a new one. Throws "moved" where it keeps changing under our hands. */
export function editSheet(
  own: OwnSheet,
  decide: (now: SheetCells | null) => SheetEdit | null,
): Promise<{ readonly id: string }> {
  return run({ subject: own.newName }, async (context) => {
    const asked = own.names.map((name) => askSheet(context, name));
    for (const { sheet } of asked) sheet.protection.load("protected");
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    askStructure(context);
    const system = askDateSystem(context);
    await context.sync();
    const shift = dayShift(system);
    for (const one of asked) {
      const now = sheetCells(one, shift);
      const edit = now === null ? null : decide(now);
      if (now === null || edit === null) continue;
      if (isNothing(edit)) return { id: now.id };
      heedProtection(one.sheet);
      await performAt(context, one.sheet, now, edit, decide, TRIES);
      return { id: now.id };
    }
    const edit = decide(null);
    const sheet = addSettingsSheet(context, own, worksheets);
    if (edit !== null) perform(sheet, edit, shift);
    sheet.load("id");
    await context.sync();
    if (edit !== null) await dressHeaders(context, sheet, edit);
    return { id: sheet.id };
  });
}

/** Edits a sheet that is there; where it is not any more as it was read, takes the edit back and decides anew. */
async function performAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  read: SheetCells,
  edit: SheetEdit,
  decide: (now: SheetCells) => SheetEdit | null,
  tries: number,
): Promise<void> {
  if (tries === 0) throw new HostFailure("moved", read.name, "the sheet changed at each try");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values");
  sheet.load("id,name");
  const takeBack = perform(sheet, edit, read.dayShift);
  await context.sync();
  const now = sheetCells({ sheet, used }, read.dayShift);
  if (now !== null && sameSheet(now, read)) return dressHeaders(context, sheet, edit);
  takeBack();
  await context.sync();
  const next = now === null ? null : decide(now);
  if (now === null || next === null) throw new HostFailure("moved", read.name, "the sheet is not ours any more");
  if (!isNothing(next)) await performAt(context, sheet, now, next, decide, tries - 1);
}

function sameSheet(some: SheetCells, other: SheetCells): boolean {
  return JSON.stringify([some.row, some.column, some.rows]) === JSON.stringify([other.row, other.column, other.rows]);
}

/** Headers are dressed once their cells are known to be there: formats would be harder to take back. */
async function dressHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headers }: SheetEdit,
): Promise<void> {
  if (headers.length === 0) return;
  for (const { row, column, columns } of headers) {
    const { format } = sheet.getRangeByIndexes(row, column, 1, columns);
    format.font.bold = true;
    format.font.color = HEADER_COLOURS.font;
    format.fill.color = HEADER_COLOURS.fill;
  }
  await context.sync();
}

/**
 * Queues an edit: insertions from below, so that rows above keep their numbers, then the cells. What comes back queues,
 * after the sync, that everything is as it was.
 */
function perform(sheet: Excel.Worksheet, { insertions, blocks }: SheetEdit, shift: number): () => void {
  const inserted = [...insertions]
    .sort((a, b) => b.before - a.before)
    .map(({ before, count }) => {
      const rows = sheet.getRange(`${before + 1}:${before + count}`).insert(Excel.InsertShiftDirection.down);
      rows.load("address");
      return rows;
    });
  const written = blocks.map(({ row, column, cells, format }) => {
    const place = (): Excel.Range => sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
    const [was, range] = [place(), place()];
    was.load("values,formulas,numberFormat");
    giveFormat(range, format);
    range.values = cells.map((line) => line.map((cell) => typed(isDate(format) ? shiftDay(cell, -shift) : cell)));
    range.load("address");
    return { was, range };
  });
  return () => {
    for (const { was, range } of [...written].reverse()) {
      range.numberFormat = was.numberFormat;
      range.values = (was.values as CellRows).map((line, down) =>
        line.map((value, right) => typedAgain(value, (was.formulas as CellRows)[down]?.[right] ?? "")),
      );
    }
    for (const rows of [...inserted].reverse()) rows.delete(Excel.DeleteShiftDirection.up);
  };
}

function isNothing({ insertions, blocks, headers }: SheetEdit): boolean {
  return insertions.length + blocks.length + headers.length === 0;
}

/** Throws "protected" for a sheet whose protection was loaded. */
export function heedProtection(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) throw new HostFailure("protected", sheet.name, "the sheet is protected");
}

/** A new sheet under the first free name. */
export function newSheet(
  context: Excel.RequestContext,
  { newName }: OwnSheet,
  worksheets: Excel.WorksheetCollection,
): Excel.Worksheet {
  const taken = worksheets.items.map(({ name }) => name);
  return addSheet(context, freeName(newName, taken, " (", ")"));
}

/** A new sheet for sections of names, values and meanings. */
function addSettingsSheet(
  context: Excel.RequestContext,
  own: OwnSheet,
  worksheets: Excel.WorksheetCollection,
): Excel.Worksheet {
  const sheet = newSheet(context, own, worksheets);
  setWidths(sheet, NEW_WIDTHS);
  return sheet;
}
