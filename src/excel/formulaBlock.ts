// One formula for all customers beside their table: its answer runs over the cells right of and below its own, so it stands
// outside the table (an Excel table holds no spilled array), behind whatever stands there already. Only blank cells are ever
// written: they are looked at when a place is chosen, again before the write, and in the very request that writes.
// Alternative not taken: a sheet of its own, where a line of the answer no longer stands beside its customer.

import { referencesIn } from "../domain/formula/references";
import { columnLetters } from "../domain/vocabulary/columnLetters";
import type { CellRows } from "../domain/vocabulary/cell";
import { run } from "./failures";
import { locateOrFail, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { asOneStep } from "./oneStep";
import { typed } from "./typed";
import { HostFailure, type BlockPlace, type FormulaBlock, type UndoReport, type WrittenBlock } from "./workbook";

/** Columns right of a table that are looked at one by one; past them a place is taken behind everything on the sheet. */
const MOST_COLUMNS = 256;
const LAST_COLUMN = 16_384;
/** Cells that are looked at one by one; past that, a used range that reaches there counts as something. */
const MOST_CELLS = 500_000;

type Size = Omit<FormulaBlock, "formula">;

/** Chooses a place. Writes nothing. */
export function findPlace(block: Size): Promise<BlockPlace> {
  return run({ subject: block.table.name, readOnly: true }, async (context) => {
    const located = await locateOrFail(context, block.table);
    const sheetUsed = located.sheet.getUsedRangeOrNullObject(true);
    sheetUsed.load("columnIndex,columnCount");
    await context.sync();
    const { headerRow, firstColumn, headers } = located.found;
    const edge = firstColumn + headers.length;
    const end = sheetUsed.isNullObject ? edge : Math.max(edge, sheetUsed.columnIndex + sheetUsed.columnCount);
    const size = sizeOf(block);
    const asked = Math.min(end - edge, MOST_COLUMNS);
    const columns = Array.from({ length: asked }, (_, at) => {
      const used = located.sheet.getRangeByIndexes(headerRow, edge + at, size.rows, 1).getUsedRangeOrNullObject(true);
      used.load("address");
      return used;
    });
    await context.sync();
    const isFree = (column: number): boolean => column >= end || columns[column - edge]?.isNullObject === true;
    let column = edge + 1;
    // A blank column to either side, so that nobody takes the block for a part of what stands beside it.
    for (let at = edge; at <= column + size.columns; at++) if (!isFree(at)) column = at + 2;
    return placeAt(headerRow, column, size);
  });
}

/** With the headers, where the answer brings none. */
function sizeOf({ headers, rows, columns }: Size): Pick<BlockPlace, "rows" | "columns"> {
  return { rows: rows + (headers.length > 0 ? 1 : 0), columns: Math.max(columns, headers.length) };
}

function placeAt(row: number, column: number, { rows, columns }: Pick<BlockPlace, "rows" | "columns">): BlockPlace {
  const corner = (r: number, c: number): string => `${columnLetters(c)}${r + 1}`;
  const address = `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
  if (column + columns > LAST_COLUMN) throw new HostFailure("occupied", address, "no room left on the sheet");
  return { row, column, rows, columns, address };
}

/** Writes the block. Throws HostFailure only if nothing was written. */
export function writeBlock(block: FormulaBlock, place: BlockPlace): Promise<WrittenBlock> {
  return asOneStep(block.table.name, writeOnce, () => Promise.resolve());

  async function writeOnce(context: Excel.RequestContext): Promise<WrittenBlock> {
    const located = await locateWritable(context, block.table);
    await heedOccupied(context, located, place);
    const { header, anchor } = ownCells(located, place, block.headers.length);
    const [was, wasAbove] = [anchor(), header()];
    was.load("formulas");
    wasAbove?.load("formulas");
    const [sent, above] = [anchor(), header()];
    if (above !== null) above.values = [block.headers.map((text) => typed(text))];
    sent.formulas = [[block.formula(referencesIn(located.found, 0))]];
    sent.load("formulas,values");
    await context.sync();
    const before = [...(was.formulas as CellRows), ...((wasAbove?.formulas ?? []) as CellRows)].flat();
    const isBlocked = (sent.values as CellRows)[0]?.[0] === "#SPILL!";
    if (isBlocked || before.some((cell) => cell !== "")) {
      anchor().formulas = was.formulas;
      if (wasAbove !== null) header()!.formulas = wasAbove.formulas;
      await context.sync();
      throw new HostFailure(isBlocked ? "blocked" : "occupied", place.address, "cells were filled in the meantime");
    }
    const formula = (sent.formulas as CellRows)[0]?.[0] ?? "";
    return { table: located.found, place, headers: block.headers, formula };
  }
}

/** Throws "occupied" where a cell of the place holds something, belongs to a table, or the table itself stands there now. */
async function heedOccupied(context: Excel.RequestContext, located: Located, place: BlockPlace): Promise<void> {
  const { sheet, found } = located;
  const cells = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
  const used = cells.getUsedRangeOrNullObject(true);
  used.load("address");
  const isSmall = place.rows * place.columns <= MOST_CELLS;
  if (isSmall) cells.load("formulas");
  sheet.tables.load("items/id");
  await context.sync();
  const tables = sheet.tables.items.map((table) => table.getRange().getIntersectionOrNullObject(cells));
  for (const table of tables) table.load("address");
  await context.sync();
  const inTable = tables.find((table) => !table.isNullObject);
  if (inTable !== undefined) throw new HostFailure("occupied", localAddress(inTable.address), "a table stands there");
  if (found.firstColumn + found.headers.length >= place.column)
    throw new HostFailure("occupied", place.address, "the table has grown");
  if (used.isNullObject) return;
  const rows = isSmall ? (cells.formulas as CellRows) : [];
  const row = rows.findIndex((line) => line.some((cell) => cell !== ""));
  if (isSmall && row < 0) return;
  const column = rows[row]?.findIndex((cell) => cell !== "") ?? 0;
  const first = isSmall ? `${columnLetters(place.column + column)}${place.row + row + 1}` : localAddress(used.address);
  throw new HostFailure("occupied", first, "cells are filled");
}

/** Headers and the formula's own cell; everything else of a block belongs to the formula. */
function ownCells({ sheet }: Located, { row, column }: BlockPlace, headers: number) {
  return {
    header: (): Excel.Range | null => (headers === 0 ? null : sheet.getRangeByIndexes(row, column, 1, headers)),
    anchor: (): Excel.Range => sheet.getRangeByIndexes(row + (headers === 0 ? 0 : 1), column, 1, 1),
  };
}

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Empties what is still ours, cell by cell; with its formula an answer goes as a whole. */
export function removeBlock({ table, place, headers, formula }: WrittenBlock): Promise<UndoReport> {
  return asOneStep(
    table.name,
    async (context) => {
      const located = await locateWritable(context, table);
      const { header, anchor } = ownCells(located, place, headers.length);
      const [above, own] = [header(), anchor()];
      above?.load("values");
      own.load("formulas");
      await context.sync();
      const now = [...((above?.values ?? []) as CellRows).flat(), (own.formulas as CellRows)[0]?.[0]];
      const written = [...headers, formula];
      const ours = written.map((cell, at) => now[at] === cell);
      ours.forEach((isOurs, at) => {
        const { row, column } = place;
        const cell = at < headers.length ? located.sheet.getRangeByIndexes(row, column + at, 1, 1) : anchor();
        if (isOurs) cell.clear(Excel.ClearApplyTo.contents);
      });
      await context.sync();
      const restored = ours.filter((isOurs) => isOurs).length;
      return { restored, kept: ours.length - restored };
    },
    () => Promise.resolve(),
  );
}
