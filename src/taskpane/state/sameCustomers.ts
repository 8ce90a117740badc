// Rows of one reading found again in the next by the customer's key: people sort, insert and delete between the two.
// Alternative not taken: row numbers alone, which then mean somebody else.

import { lockKey } from "../../domain/regrade/locks";
import type { RegradePlan } from "../../domain/regrade/plan";

/** Where does the customer of a row stand in the next reading? Undefined when it is gone, or when several may be meant. */
export function rowFinder(before: RegradePlan, after: RegradePlan): (row: number) => number | undefined {
  let rows: ReadonlyMap<string, number> | null = null;
  return (row) => {
    const key = lockKey(before.table, row);
    if (row < after.table.rowCount && lockKey(after.table, row) === key) return row;
    if (key === "") return undefined;
    rows ??= rowsByKey(after);
    const found = rows.get(key);
    return found === AMBIGUOUS ? undefined : found;
  };
}

/** The same customers in the next reading, those for whom the regrade would do another thing left out. */
export function sameChanges(before: RegradePlan, after: RegradePlan, rows: ReadonlySet<number>): ReadonlySet<number> {
  if (rows.size === 0 || before === after) return rows;
  const find = rowFinder(before, after);
  const kept = [...rows].flatMap((row) => {
    const now = find(row);
    if (now === undefined) return [];
    return before.kind[row] === after.kind[now] && before.after[row] === after.after[now] ? [now] : [];
  });
  return new Set(kept);
}

/** The same customers in the next reading. */
export function sameCustomers(before: RegradePlan, after: RegradePlan, rows: ReadonlySet<number>): ReadonlySet<number> {
  if (rows.size === 0 || before === after) return rows;
  const find = rowFinder(before, after);
  return new Set([...rows].flatMap((row) => find(row) ?? []));
}

const AMBIGUOUS = -1;

function rowsByKey({ table }: RegradePlan): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const key = lockKey(table, row);
    rows.set(key, rows.has(key) ? AMBIGUOUS : row);
  }
  return rows;
}
