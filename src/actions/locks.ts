// 锁定 and 解锁: a grade fixed by hand, kept with the settings. Read just before it is written, so that a lock a colleague
// made meanwhile stays.

import { lockKey } from "../domain/regrade/locks";
import type { GradeLock } from "../domain/settings/settings";
import { textOf } from "../domain/table/text";
import type { LoadedSettings, RegradePreview } from "./actions";
import type { LockChoice } from "./contract/customerActions";
import { keepSettings, loadKept } from "./keptValues";
import type { Tools } from "./tools";

/** Fixes a grade by hand; a lock the customer has already is replaced. */
export function lockGrade(
  tools: Tools,
  preview: RegradePreview,
  row: number,
  { grade, reason, until }: LockChoice,
): Promise<LoadedSettings | null> {
  const key = lockKey(preview.plan.table, row);
  return changeLocks(tools, key, [{ key, grade, reason: reason.trim(), until }]);
}

/** The rule decides again. */
export function unlockGrade(tools: Tools, preview: RegradePreview, row: number): Promise<LoadedSettings | null> {
  return changeLocks(tools, lockKey(preview.plan.table, row), []);
}

async function changeLocks(tools: Tools, key: string, added: readonly GradeLock[]): Promise<LoadedSettings | null> {
  if (key === "") return null;
  const { settings } = await loadKept(tools);
  const others = settings.locks.filter((lock) => textOf(lock.key) !== key);
  await keepSettings(tools, { ...settings, locks: [...others, ...added] });
  return loadKept(tools);
}
