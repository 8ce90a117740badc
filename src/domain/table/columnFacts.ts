// What only a whole column can say, found out before its first cell is read: the order of day, month and year in its dates,
// and the currency of its amounts. Most columns say nothing of the kind, and then the cells are read one by one.

import type { SerialDay } from "../vocabulary/day";
import { COLUMN_ROLES, type CellsByRole, type ColumnRole } from "../vocabulary/column";
import { roleRow } from "../vocabulary/columnRoles";
import { columnCurrency } from "./currency";
import type { DayOrder } from "./day";
import { dayOrderOf } from "./dayOrder";

export interface ColumnFacts {
  /** Of every column that may hold dates. */
  readonly dayOrders: Readonly<Partial<Record<ColumnRole, DayOrder>>>;
  /** Of every column of amounts. */
  readonly currencies: Readonly<Partial<Record<ColumnRole, string>>>;
}

export const NO_COLUMN_FACTS: ColumnFacts = { dayOrders: {}, currencies: {} };

/** What do these columns say as a whole? */
export function columnFacts(cells: CellsByRole, asOf: SerialDay): ColumnFacts {
  const dayOrders: Partial<Record<ColumnRole, DayOrder>> = {};
  const currencies: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    const column = cells[role];
    if (column === undefined) continue;
    const { cell } = roleRow(role);
    if (cell === "day" || cell === "recency") dayOrders[role] = dayOrderOf(column, asOf);
    if (cell === "amount") currencies[role] = columnCurrency(column);
  }
  return { dayOrders, currencies };
}

/** Was anything found out? Then no cell can be read again without its column. */
export function saysSomething({ dayOrders, currencies }: ColumnFacts): boolean {
  return [...Object.values(dayOrders), ...Object.values(currencies)].some((found) => found !== undefined);
}
