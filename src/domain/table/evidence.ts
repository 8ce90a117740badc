// Which rows say what a column holds? Customers only: a sum among points is no point, and the header of a second page or of
// another block is no grade. Asked before anybody trusts a column by its cells.
// Alternative not taken: looking at all filled cells, where one stray row decides about a column of somebody else's work.

import type { CellValue } from "../vocabulary/cell";
import type { CellsByRole, ColumnMap, ColumnRole } from "../vocabulary/column";
import { createTableShape } from "./tableEnd";
import { isTotalRow } from "./totals";

type Positions = ColumnMap["positions"];

/** Rows of customers, ascending, up to where another table begins. Where the figures stand is all that must be known of the map. */
export function evidentRows(cells: CellsByRole, positions: Positions, rowCount: number): readonly number[] {
  const recencyForm = positions.rfm === undefined ? "days" : "composite";
  const shape = createTableShape(cells, { positions, recencyForm, amountUnit: "yuan" }, rowCount);
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const header = shape.headerAt(row);
    if (header === "other" || shape.beginsForeignBlock(row)) break;
    if (header === undefined && !isTotalRow(cells.id?.[row], cells.name?.[row])) rows.push(row);
  }
  return rows;
}

/** The columns of these rows, by the roles that their headers name. */
export function cellsByPosition(rows: readonly (readonly CellValue[])[], positions: Positions): CellsByRole {
  const entries = Object.entries(positions) as [ColumnRole, number][];
  return Object.fromEntries(entries.map(([role, at]) => [role, rows.map((row) => row[at] ?? "")]));
}
