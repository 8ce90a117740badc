// The pane and the sheet point at each other: a line of the pane selects a cell, a selected row tells the pane whose it is.
// Rows and columns move between one look and the next, so where a table stands is asked at the moment it matters, and a
// customer is known by key. Alternative not taken: the table as it was when the pane began to listen; columns added later
// lay outside it, and rows meant other customers.

import { lockKey } from "../domain/regrade/locks";
import { textOf } from "../domain/table/text";
import { KEY_ROLES, type ColumnRole } from "../domain/vocabulary/column";
import { HostFailure, type CellSelection, type ReadAnswer, type TableRef } from "../excel/workbook";
import type { OpenedTable, RegradePreview, SelectedCustomer, Unsubscribe } from "./actions";
import type { Tools } from "./tools";

/**
 * Selects a cell of a customer, wherever the row stands by now; a role the table has no column for selects the customer's
 * name, else the first cell of the row. False where the customer is gone.
 */
export async function selectCell(
  { workbook }: Tools,
  { opened, plan }: Pick<RegradePreview, "opened" | "plan">,
  row: number,
  where: ColumnRole | number,
): Promise<boolean> {
  const { table, map } = opened;
  const position = typeof where === "number" ? where : map.positions[where];
  const key = lockKey(plan.table, row);
  const request = { values: keyPositions(opened), formulas: [] };
  const there = key === "" ? null : await workbook.readRows(table, request, [row]);
  const at = there === null || keyIn(opened, there, 0) === key ? row : await find();
  if (at === undefined) return false;
  await workbook.select(table, at, position ?? map.positions.name ?? map.positions.id ?? 0);
  return true;

  async function find(): Promise<number | undefined> {
    const answer = await workbook.readColumns(table, request);
    for (let at = 0; at < answer.rowCount; at += 1) if (keyIn(opened, answer, at) === key) return at;
    return undefined;
  }
}

/** Selects a cell of a column by its header, wherever it stands by now. False where there is none of that name. */
export async function selectColumn(
  { workbook }: Tools,
  { table }: OpenedTable,
  header: string,
  row: number,
): Promise<boolean> {
  const found = await workbook.refresh(table);
  const position = found?.headers.findIndex((each) => textOf(each) === header) ?? -1;
  if (found === null || position < 0) return false;
  await workbook.select(found, Math.min(row, Math.max(0, found.rowCount - 1)), position);
  return true;
}

/** Which data row of a table is selected? Null outside them. */
export function rowOf(table: TableRef, { sheetId, row, column }: CellSelection): number | null {
  const dataRow = row - table.headerRow - 1;
  const inside = column >= table.firstColumn && column < table.firstColumn + table.headers.length;
  return sheetId === table.sheetId && inside && dataRow >= 0 && dataRow < table.rowCount ? dataRow : null;
}

/**
 * Calls back with the customer whose row is selected; outside the table's rows it does not. The table is found anew for
 * every selection, and of several quick ones the last counts.
 */
export function onCustomerSelected(
  tools: Tools,
  opened: () => OpenedTable | null,
  listener: (customer: SelectedCustomer) => void,
): Promise<Unsubscribe> {
  let next: CellSelection | null = null;
  let looking = false;
  const look = async (): Promise<void> => {
    looking = true;
    try {
      while (next !== null) {
        const selection = next;
        next = null;
        const customer = await customerAt(tools, opened(), selection);
        if (customer !== null && next === null) listener(customer);
      }
    } finally {
      looking = false;
    }
  };
  return tools.workbook.onSelection((selection) => {
    next = selection;
    if (!looking) void look();
  });
}

/** Whose row is this? Null outside the table's rows, and where the host does not answer: the pane keeps whom it shows. */
async function customerAt(
  { workbook }: Tools,
  opened: OpenedTable | null,
  selection: CellSelection,
): Promise<SelectedCustomer | null> {
  if (opened === null || opened.table.sheetId !== selection.sheetId) return null;
  const { table } = opened;
  const request = { values: keyPositions(opened), formulas: [] };
  try {
    // Where it was a moment ago it mostly still is: then the first answer is the last.
    const guess = Math.max(0, selection.row - table.headerRow - 1);
    const first = await workbook.readRows(table, request, [guess]);
    const row = rowOf(first.table, selection);
    if (row === null) return null;
    const answer = row === guess ? first : await workbook.readRows(first.table, request, [row]);
    return { row, key: keyIn(opened, answer, 0) };
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}

function keyPositions({ map: { positions } }: OpenedTable): readonly number[] {
  return KEY_ROLES.flatMap((role) => positions[role] ?? []);
}

/** The key of a row that was read: its id, or its name where it has none. */
function keyIn(opened: OpenedTable, { values }: ReadAnswer, at: number): string {
  const { id, name } = opened.map.positions;
  const idCells = id === undefined ? undefined : values[0];
  const nameCells = name === undefined ? undefined : values[id === undefined ? 0 : 1];
  return textOf(idCells?.[at]) || textOf(nameCells?.[at]);
}
