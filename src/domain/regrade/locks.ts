// Grades fixed by hand. A lock holds up to and including its last day and is found by 客户编号, or by name without one. One
// that is over decides nothing, but is told: whoever locked the grade expects it still.

import type { GradeLock } from "../settings/settings";
import { ROW_EMPTY, type CustomerTable } from "../table/customerTable";
import { textOf } from "../table/text";
import type { SerialDay } from "../vocabulary/day";
import type { RegradePlan } from "./plan";

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

/** Locks by key, with whether they hold on the as-of day; of several with one key, one that holds counts. */
export function locksByKey(locks: readonly GradeLock[], asOf: SerialDay): ReadonlyMap<string, RowLock> {
  const found = new Map<string, RowLock>();
  for (const lock of locks) if (!isActiveLock(lock, asOf)) found.set(textOf(lock.key), { lock, holds: false });
  for (const [key, lock] of activeLocks(locks, asOf)) found.set(key, { lock, holds: true });
  return found;
}

/** A lock of a row, and whether it holds: one that does not is over since the day after its last. */
export interface RowLock {
  readonly lock: GradeLock;
  readonly holds: boolean;
}

const known = new WeakMap<RegradePlan, ReadonlyMap<string, RowLock>>();

/** Which lock has this row, if any? By the settings and the day of the plan. */
export function lockOf(plan: RegradePlan, row: number): RowLock | undefined {
  let locks = known.get(plan);
  if (locks === undefined) known.set(plan, (locks = locksByKey(plan.settings.locks, plan.graded.asOf)));
  return locks.size === 0 ? undefined : locks.get(lockKey(plan.table, row));
}

/** Rows whose lock is over, ascending: the rules decide about them again. Blank rows have none. */
export function rowsOutOfLock(plan: RegradePlan): readonly number[] {
  if (plan.settings.locks.every((lock) => isActiveLock(lock, plan.graded.asOf))) return [];
  return [...plan.kind.keys()].filter(
    (row) => plan.table.state[row] !== ROW_EMPTY && lockOf(plan, row)?.holds === false,
  );
}
