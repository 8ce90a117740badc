// Puts cells back as they were, through the ranges that wrote them, which Excel keeps on those very cells when rows or
// columns come and go. First in blocks, then cell by cell: over filtered rows a block may not land where it should.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { inTurn } from "./blocks";
import { sameCell, typedAgain } from "./typed";

/** A cell that is to hold something again. */
export interface WantedCell {
  /** The range that was written, one column wide, and the cell's place in it. */
  readonly range: Excel.Range;
  readonly index: number;
  /** Index into the change's columns, and data row: for whoever wants to know which cell this is. */
  readonly column: number;
  readonly row: number;
  /** As typed. */
  readonly wanted: CellValue;
  /** What it holds instead, as typed. */
  readonly now: CellValue;
  /** The number format it had; null where it was not changed. */
  readonly format: string | null;
}

/** A cell that could not be put back, with what it holds. */
export interface LostCell extends WantedCell {
  readonly holds: CellValue;
}

/** Cells of one request when each is a range of its own. */
const CELLS_AT_ONCE = 300;

/** Answers the cells that do not hold what they should, in spite of all. */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly WantedCell[],
): Promise<readonly LostCell[]> {
  const byRange = new Map<Excel.Range, WantedCell[]>();
  for (const cell of cells) {
    const some = byRange.get(cell.range);
    if (some === undefined) byRange.set(cell.range, [cell]);
    else some.push(cell);
  }
  // A block that leaves some of its cells alone may still reach them, so only whole ranges are put back as blocks.
  const whole = [...byRange].filter(
    ([range, some]) => cells.length > CELLS_AT_ONCE && some.length === (range.values as CellRows).length,
  );
  const inWhole = new Set(whole.map(([range]) => range));
  const single = cells.filter(({ range }) => !inWhole.has(range));
  const left = whole.length === 0 ? [] : await inBlocks(context, whole);
  return oneByOne(context, [...single, ...left]);
}

async function inBlocks(
  context: Excel.RequestContext,
  ranges: readonly (readonly [Excel.Range, readonly WantedCell[]])[],
): Promise<readonly WantedCell[]> {
  for (const [range, some] of ranges) {
    const ordered = [...some].sort((a, b) => a.index - b.index);
    if (some[0]?.format !== null) range.numberFormat = ordered.map(({ format }) => [format ?? "General"]);
    range.values = ordered.map(({ wanted }) => [wanted]);
    range.load("values,formulas");
  }
  await context.sync();
  return ranges.flatMap(([range, some]) => some.flatMap((cell) => lost(cell, range, cell.index)));
}

async function oneByOne(context: Excel.RequestContext, cells: readonly WantedCell[]): Promise<readonly LostCell[]> {
  const left: LostCell[] = [];
  const batches = Array.from({ length: Math.ceil(cells.length / CELLS_AT_ONCE) }, (_, index) =>
    cells.slice(index * CELLS_AT_ONCE, (index + 1) * CELLS_AT_ONCE),
  );
  await inTurn(batches, async (some) => {
    const ranges = some.map(({ range, index, wanted, format }) => {
      const one = range.getCell(index, 0);
      if (format !== null) one.numberFormat = [[format]];
      one.values = [[wanted]];
      one.load("values,formulas");
      return one;
    });
    await context.sync();
    some.forEach((cell, at) => left.push(...lost(cell, ranges[at] as Excel.Range, 0)));
  });
  return left;
}

function lost(cell: WantedCell, range: Excel.Range, index: number): readonly LostCell[] {
  const value = (range.values as CellRows)[index]?.[0] ?? "";
  const holds = typedAgain(value, (range.formulas as CellRows)[index]?.[0] ?? "");
  return sameCell(holds, cell.wanted) ? [] : [{ ...cell, holds }];
}
