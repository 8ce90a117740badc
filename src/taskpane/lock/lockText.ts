// What a lock says on screen: the locked grade, until when, what the rules would say, and why it was locked.

import { lockOf } from "../../domain/regrade/locks";
import type { RegradePlan } from "../../domain/regrade/plan";
import type { SerialDay } from "../../domain/vocabulary/day";
import { gradeOf } from "../../domain/vocabulary/grade";
import { listDayText } from "../../i18n/format";
import type { Pane } from "../shell/PaneContext";

/** Undefined for a row without a lock; one that is over is said to be. */
export function lockText(
  plan: RegradePlan,
  row: number,
  { words, gradeName }: Pick<Pane, "words" | "gradeName">,
): string | undefined {
  const found = lockOf(plan, row);
  if (found === undefined) return undefined;
  const { lock, holds } = found;
  const grade = gradeName(lock.grade);
  const day = lock.until === null ? "" : listDayText(lock.until as SerialDay, plan.graded.asOf);
  if (!holds) return words.diff.lockOver(grade, day);
  const rule = gradeOf(plan.graded.grade[row]);
  const sentence =
    rule === undefined
      ? words.diff.lockedUngraded(grade, day)
      : day === ""
        ? words.diff.lockedOpen(grade, gradeName(rule))
        : words.diff.lockedUntil(grade, day, gradeName(rule));
  return lock.reason === "" ? sentence : `${sentence} · ${lock.reason}`;
}
