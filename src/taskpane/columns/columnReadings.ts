// How well each column of the open table is understood: from what a regrade read where there is one, else from the first rows.

import type { FoundColumn, OpenedTable, RegradePreview } from "../../actions/actions";
import { columnReading, type ColumnReading } from "../../domain/table/columnReading";
import { parseDay } from "../../domain/table/day";
import { textOf } from "../../domain/table/text";
import type { CellValue } from "../../domain/vocabulary/cell";
import { holdsDays, isOwnRole } from "../../domain/vocabulary/column";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";

/** As many cells of a column are looked at, spread over the whole column: more would not change the answer. */
const MOST_CELLS = 2_000;
const FIRST_CELLS = 20;

/** The reading of each column by its position; columns whose text is taken as it stands have none. */
export function columnReadings(
  opened: OpenedTable,
  preview: RegradePreview | null,
): ReadonlyMap<number, ColumnReading> {
  const readings = new Map<number, ColumnReading>();
  for (const { role, position } of opened.columns) {
    const cells = role === null ? [] : spread(cellsOf(opened, preview, position));
    const reading = role === null ? undefined : columnReading(cells, role, opened.map);
    if (reading !== undefined) readings.set(position, reading);
  }
  return readings;
}

/**
 * Up to three different cells of a column as text. Days are written as days; a workbook that counts from 1904 is right
 * once the table was read, the first rows alone are as they stand.
 */
export function columnExamples(
  opened: OpenedTable,
  preview: RegradePreview | null,
  { position, role, examples }: FoundColumn,
): readonly string[] {
  if (role === null || isOwnRole(role) || !holdsDays(role, opened.map)) return examples;
  const cells = cellsOf(opened, preview, position).slice(0, FIRST_CELLS);
  const texts = cells.map(dayOrText).filter((text) => text !== "");
  return [...new Set(texts)].slice(0, examples.length);
}

function dayOrText(cell: CellValue): string {
  const day = typeof cell === "number" ? parseDay(cell) : undefined;
  return typeof day === "number" ? isoDay(day as SerialDay) : textOf(cell);
}

function cellsOf(opened: OpenedTable, preview: RegradePreview | null, position: number): readonly CellValue[] {
  const isSame = preview !== null && preview.opened.table.id === opened.table.id;
  const at = isSame ? preview.read.positions.indexOf(position) : -1;
  return isSame && at >= 0 ? preview.read.columns[at] : opened.table.sample.map((row) => row[position]);
}

function spread(cells: readonly CellValue[]): readonly CellValue[] {
  if (cells.length <= MOST_CELLS) return cells;
  return Array.from({ length: MOST_CELLS }, (_, at) => cells[Math.floor((at * cells.length) / MOST_CELLS)]);
}
