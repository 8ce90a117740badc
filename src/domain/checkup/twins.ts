// One customer in two rows: the same id twice, or the same name under different ids; and such a customer, or one cell,
// with two owners (多头跟进). Which of the rows is right is for a person to say, so nothing is merged.

import { isBlankCell, simplify, textOf } from "../table/text";
import type { CustomerTable } from "../table/customerTable";
import { areOneOrderEach } from "../table/orderLines";
import { findingOf, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer } from "./rows";

/** Which customers stand in the table twice, and which have two owners? */
export function checkTwins(table: CustomerTable): readonly Finding[] {
  const byId = rowsBy(table, "id");
  const byName = rowsBy(table, "name").filter((rows) => !sameId(table, rows));
  const cells = cellsOf(table, byId, "id");
  return [
    ...findingOf(isListOfOrders(table, byId) ? "orderLines" : "duplicateId", "check", cells),
    ...findingOf("duplicateName", "check", cellsOf(table, byName, "name")),
    ...findingOf("twoOwners", "check", twoOwners(table, [...byId, ...byName])),
  ];
}

/** Do ids come back while no row has more than one order? Then each row is an order, and merging two would lose one. */
function isListOfOrders(table: CustomerTable, byId: readonly (readonly number[])[]): boolean {
  const repeats = byId.reduce((sum, rows) => sum + rows.length - 1, 0);
  if (repeats === 0) return false;
  const counts = table.cells[table.map.recencyForm === "composite" ? "rfm" : "frequency"] ?? [];
  let rows = 0;
  let hasAmounts = false;
  let hasMore = false;
  eachCustomer(table, (row) => {
    rows++;
    hasAmounts ||= table.amountYuan[row] > 0;
    hasMore ||= !(table.orderCount[row] === 1 || isBlankCell(counts[row]));
  });
  return hasAmounts && !hasMore && areOneOrderEach(repeats, rows);
}

/** Rows that say the same in a column, two or more of them. A blank says nothing. */
function rowsBy(table: CustomerTable, role: "id" | "name"): readonly (readonly number[])[] {
  const column = table.cells[role];
  if (column === undefined) return [];
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  eachCustomer(table, (row) => {
    if (isBlankCell(column[row])) return;
    const key = keyOf(textOf(column[row]));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (groups.has(key)) groups.get(key)?.push(row);
    else groups.set(key, [earlier, row]);
  });
  return [...groups.values()];
}

const PLAIN = /^[\x21-\x7e]*$/;

/** Case, script, spaces and the kind of brackets make no other customer. */
function keyOf(text: string): string {
  return PLAIN.test(text)
    ? text.toUpperCase()
    : simplify(text)
        .toUpperCase()
        .replace(/[\s·.]/g, "");
}

function sameId(table: CustomerTable, rows: readonly number[]): boolean {
  const ids = new Set(rows.map((row) => keyOf(textOf(table.cells.id?.[row]))));
  return table.cells.id !== undefined && ids.size === 1 && !ids.has("");
}

/** Rows that others are shown for; a thousand duplicates need no list of a thousand each. */
const MOST_OTHERS = 5;

function cellsOf(
  table: CustomerTable,
  groups: readonly (readonly number[])[],
  role: "id" | "name",
): readonly FindingCell[] {
  return inOrder(groups.flatMap((rows) => rows.map((row) => cellAt(table, row, role, { others: others(rows, row) }))));
}

function others(rows: readonly number[], row: number): readonly number[] {
  return rows
    .slice(0, MOST_OTHERS + 1)
    .filter((other) => other !== row)
    .slice(0, MOST_OTHERS);
}

const TWO_PEOPLE = /[^\s、,，;；/&+]\s*[、,，;；/&+]\s*[^\s、,，;；/&+]/;

function twoOwners(table: CustomerTable, groups: readonly (readonly number[])[]): readonly FindingCell[] {
  const column = table.cells.owner;
  if (column === undefined) return [];
  const found = new Map<number, FindingCell>();
  for (const rows of groups) {
    const owned = rows.filter((row) => !isBlankCell(column[row]));
    if (new Set(owned.map((row) => textOf(column[row]))).size < 2) continue;
    for (const row of owned) found.set(row, cellAt(table, row, "owner", { others: others(owned, row) }));
  }
  eachCustomer(table, (row) => {
    if (!found.has(row) && TWO_PEOPLE.test(textOf(column[row]))) found.set(row, cellAt(table, row, "owner"));
  });
  return inOrder([...found.values()]);
}

function inOrder(cells: FindingCell[]): readonly FindingCell[] {
  return cells.sort((a, b) => a.row - b.row);
}
