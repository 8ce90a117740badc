// Grades fixed by hand. A lock holds up to and including its last day and is found by 客户编号, or by name without one.

import type { GradeLock } from "../settings/settings";
import type { CustomerTable } from "../table/customerTable";
import { textOf } from "../table/text";
import type { SerialDay } from "../vocabulary/day";

/** Does this lock still hold on the as-of day? The last day counts. */
export function isActiveLock(lock: GradeLock, asOf: SerialDay): boolean {
  return lock.until === null || asOf <= lock.until;
}

/** The locks that hold on the as-of day, by key. The last one of a key counts. */
export function activeLocks(locks: readonly GradeLock[], asOf: SerialDay): ReadonlyMap<string, GradeLock> {
  return new Map(locks.filter((lock) => isActiveLock(lock, asOf)).map((lock) => [textOf(lock.key), lock]));
}

/** By which key is a row locked? Its id, or its name where it has none. */
export function lockKey(table: CustomerTable, row: number): string {
  return textOf(table.cells.id?.[row]) || textOf(table.cells.name?.[row]);
}
