// Which cells belong to an array that spilled into them? They cannot be written. Spills only exist outside Excel tables,
// so this costs one yes/no per column for a header row and nothing for a table.

import type { CellValue } from "../domain/vocabulary/cell";
import { cellsOf, type Located } from "./locate";

/** Cells asked about one by one, at most; past that every cell that holds something counts as spilled. */
const MOST_CELLS = 2_000;

const NONE: ReadonlySet<number> = new Set<number>();

/** For each position, the data rows that a spilled array fills. */
export async function spilledRows(
  context: Excel.RequestContext,
  located: Located,
  positions: readonly number[],
  values: readonly (readonly CellValue[])[],
): Promise<readonly ReadonlySet<number>[]> {
  if (located.table !== null || positions.length === 0 || located.found.rowCount === 0)
    return positions.map(() => NONE);
  const columns = positions.map((position) => cellsOf(located, 0, located.found.rowCount, position));
  for (const column of columns) column.load("hasSpill");
  await context.sync();
  const asked = columns.map((column, index) =>
    column.hasSpill === false ? [] : askCells(located, positions[index] ?? 0, values[index] ?? []),
  );
  if (asked.every((cells) => cells.length === 0)) return positions.map(() => NONE);
  await context.sync();
  return asked.map(
    (cells) => new Set(cells.filter(({ cell }) => cell === null || cell.hasSpill !== false).map(({ row }) => row)),
  );
}

function askCells(
  located: Located,
  position: number,
  values: readonly CellValue[],
): readonly { row: number; cell: Excel.Range | null }[] {
  const filled = [...values.keys()].filter((row) => values[row] !== "");
  return filled.map((row) => {
    if (filled.length > MOST_CELLS) return { row, cell: null };
    const cell = cellsOf(located, row, 1, position);
    cell.load("hasSpill");
    return { row, cell };
  });
}
