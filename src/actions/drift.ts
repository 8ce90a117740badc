// Has the table changed since a preview read it? Always asked of the sheet: change events come late or not at all.

import { textOf } from "../domain/table/text";
import type { CellValue } from "../domain/vocabulary/cell";
import { HostFailure } from "../excel/workbook";
import type { Drift, RegradePreview } from "./actions";
import { readCalculated, type CalculatedCells } from "./calculatingCells";
import { datePositions } from "./previewRegrade";
import type { Tools } from "./tools";

type Columns = readonly (readonly CellValue[])[];

/** Reads again and compares, row by row, found by key where rows moved. */
export async function changedSince(tools: Tools, preview: RegradePreview): Promise<Drift> {
  const { opened, read, plan } = preview;
  const asked = { positions: read.positions, dates: datePositions(opened.map), grade: opened.map.positions.grade };
  const cells = await unlessGone(() =>
    readCalculated(tools, opened.table, asked, (request) => tools.workbook.readColumns(opened.table, request)),
  );
  if (cells === null) return { gone: true, changedRows: [], addedRows: 0 };
  const keyPosition = preview.keyRole === null ? undefined : opened.map.positions[preview.keyRole];
  return compare(
    read.columns,
    plan.table.rowCount,
    cells.columns,
    cells.answer.rowCount,
    keyPosition === undefined ? -1 : read.positions.indexOf(keyPosition),
  );
}

/** Compares two readings of the same columns. `key` is the index of the key column, -1 for none. */
export function compare(before: Columns, rowsBefore: number, now: Columns, rowsNow: number, key: number): Drift {
  const keyAt = (columns: Columns, row: number) => textOf(columns[key]?.[row]);
  let index: ReadonlyMap<string, number> | undefined;
  const changedRows: number[] = [];
  const met = new Set<number>();
  for (let row = 0; row < rowsBefore; row++) {
    if (row >= rowsNow || keyAt(before, row) !== keyAt(now, row))
      index ??= new Map(Array.from({ length: rowsNow }, (_, at) => [keyAt(now, at), at]));
    const at = row < rowsNow && keyAt(before, row) === keyAt(now, row) ? row : index?.get(keyAt(before, row));
    if (at !== undefined) met.add(at);
    if (at === undefined || before.some((column, one) => column[row] !== now[one]?.[at])) changedRows.push(row);
  }
  return { gone: false, changedRows, addedRows: Math.max(0, rowsNow - met.size) };
}

async function unlessGone(step: () => Promise<CalculatedCells>): Promise<CalculatedCells | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof HostFailure && (error.code === "tableGone" || error.code === "columnGone")) return null;
    throw error;
  }
}
