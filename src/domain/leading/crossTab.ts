// Customers counted two ways at once (交叉表): by industry and size, by tag and grade. Every customer stands in exactly one
// cell, so cells add up to the totals and the totals to the table. Blank rows are no customers.

import { ROW_EMPTY, ROW_ORDERS, type CustomerTable } from "../table/customerTable";

/** What some customers add up to. Orders and amounts that cannot be read add nothing. */
export interface Tally {
  readonly customers: number;
  readonly orderCount: number;
  readonly amountYuan: number;
}

export const NOBODY: Tally = { customers: 0, orderCount: 0, amountYuan: 0 };

/** One line of the table: its name, its cells by the name of their column, and their sum. */
export interface CrossTabRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, Tally>;
  readonly total: Tally;
}

export interface CrossTab {
  readonly rows: readonly CrossTabRow[];
  /** Every name that occurs, with the sum of its column; in the order met. */
  readonly columns: ReadonlyMap<string, Tally>;
  readonly total: Tally;
}

/** Counts every customer of a table by two names; rows in the order met. */
export function crossTab(
  table: CustomerTable,
  rowKey: (row: number) => string,
  columnKey: (row: number) => string,
): CrossTab {
  const rows = new Map<string, { readonly cells: Map<string, Sum>; readonly total: Sum }>();
  const columns = new Map<string, Sum>();
  const total = newSum();
  for (let row = 0; row < table.rowCount; row++) {
    if (table.state[row] === ROW_EMPTY) continue;
    const key = rowKey(row);
    const column = columnKey(row);
    let line = rows.get(key);
    if (line === undefined) rows.set(key, (line = { cells: new Map(), total: newSum() }));
    for (const sum of [sumAt(line.cells, column), line.total, sumAt(columns, column), total]) add(sum, table, row);
  }
  return { rows: [...rows].map(([key, line]) => ({ key, ...line })), columns, total };
}

/** Largest amount first, then most customers, then by name; what has no name last. */
export function byAmount(a: CrossTabRow, b: CrossTabRow): number {
  if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
  return (
    b.total.amountYuan - a.total.amountYuan ||
    b.total.customers - a.total.customers ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

type Sum = { -readonly [Part in keyof Tally]: Tally[Part] };

const newSum = (): Sum => ({ ...NOBODY });

function sumAt(sums: Map<string, Sum>, key: string): Sum {
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = newSum();
  sums.set(key, sum);
  return sum;
}

function add(sum: Sum, { state, orderCount, amountYuan }: CustomerTable, row: number): void {
  sum.customers++;
  if (state[row] !== ROW_ORDERS) return;
  sum.orderCount += orderCount[row];
  sum.amountYuan += amountYuan[row];
}
