// The pane and the sheet point at each other: a line of the pane selects a cell, a selected row tells the pane.

import type { ColumnRole } from "../domain/vocabulary/column";
import type { CellSelection } from "../excel/workbook";
import type { OpenedTable, Unsubscribe } from "./actions";
import type { Tools } from "./tools";

/** Selects a cell; a role the table has no column for selects the customer's name, else the first cell of the row. */
export function selectCell(
  { workbook }: Tools,
  { table, map }: OpenedTable,
  row: number,
  where: ColumnRole | number,
): Promise<void> {
  const position = typeof where === "number" ? where : map.positions[where];
  return workbook.select(table, row, position ?? map.positions.name ?? map.positions.id ?? 0);
}

/** Which data row of the table is selected? Null outside them. */
export function rowOf({ table }: OpenedTable, { sheetId, row, column }: CellSelection): number | null {
  const dataRow = row - table.headerRow - 1;
  const inside = column >= table.firstColumn && column < table.firstColumn + table.headers.length;
  return sheetId === table.sheetId && inside && dataRow >= 0 && dataRow < table.rowCount ? dataRow : null;
}

/** Calls back with the selected row; the same row twice is told once. */
export function onSelectionRow(
  { workbook }: Tools,
  opened: OpenedTable,
  listener: (row: number | null) => void,
): Promise<Unsubscribe> {
  let last: number | null | undefined;
  return workbook.onSelection((selection) => {
    const row = rowOf(opened, selection);
    if (row !== last) listener(row);
    last = row;
  });
}
