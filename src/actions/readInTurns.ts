// Reads what the cells say with pauses in between, so that the pane stays alive at any size: one range of 32,768 rows takes
// a few hundredths of a second. The result is that of readCustomers, which reads in the same ranges without a pause.

import type { GradeReader } from "../domain/table/gradeNames";
import type { CustomerTable } from "../domain/table/customerTable";
import { startCustomers } from "../domain/table/readCustomers";
import type { CellsByRole, ColumnMap } from "../domain/vocabulary/column";
import type { SerialDay } from "../domain/vocabulary/day";

/** Rows the reader likes to take at once, and rows read before the pane may draw again. */
const RANGE = 4_096;
const ROWS_A_BREATH = 8 * RANGE;

export interface MappedCells {
  readonly cells: CellsByRole;
  readonly map: ColumnMap;
  readonly rowCount: number;
  readonly asOf: SerialDay;
  readonly readGrade: GradeReader;
}

/** Calls `breathe` with the rows read so far, before the first and between any two stretches; it may throw to stop here. */
export async function readInTurns(
  { cells, map, rowCount, asOf, readGrade }: MappedCells,
  breathe: (done: number) => Promise<void>,
): Promise<CustomerTable> {
  const reading = startCustomers(cells, map, rowCount, asOf, readGrade);
  await breathe(0);
  for (let from = 0; from < rowCount; from += RANGE) {
    if (from > 0 && from % ROWS_A_BREATH === 0) await breathe(from);
    reading.readRows({ from, to: Math.min(from + RANGE, rowCount) });
  }
  return reading.finish();
}
