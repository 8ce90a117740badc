// The rows a check looks at, and the words for one cell of them.

import { ROW_EMPTY, type CustomerTable } from "../table/customerTable";
import { asWritten } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import type { ColumnRole } from "../vocabulary/column";
import type { FindingCell } from "./finding";

/** Calls back for every customer of the table: blank rows and sums between them are passed over. */
export function eachCustomer(table: CustomerTable, visit: (row: number) => void): void {
  for (let row = 0; row < table.rowCount; row++) if (table.state[row] !== ROW_EMPTY) visit(row);
}

/** The cell of a finding. */
export function cellAt(
  table: CustomerTable,
  row: number,
  role: ColumnRole,
  more: Omit<FindingCell, "row" | "role" | "text"> = {},
): FindingCell {
  return { row, role, text: asWritten(table.cells[role]?.[row]), ...more };
}

/** The cell as the sheet holds it, to compare with when a fix is written. */
export function rawAt(table: CustomerTable, row: number, role: ColumnRole): CellValue {
  return table.cells[role]?.[row] ?? "";
}
