// The diff of a regrade as a description: one kind for every row. A kind says what becomes of the grade cell, and each is
// listed once as one that changes the cell or one that leaves it, so that no screen, write or log has a list of its own.
// Alternative not taken: one kind for every locked row, under which a lock that differs from its cell was never written.

import type { CustomerTable } from "../table/customerTable";
import type { IndustrySums } from "../grading/centers";
import type { GradedTable } from "../grading/graded";
import type { Settings } from "../settings/settings";

/**
 * What a regrade means for a row, in the order the diff shows them. fall, rise, new: the rules give another grade.
 * toLock: a lock holds and its grade does not stand in the cell. locked: it does. problem: without a grade, and not locked; or
 * what stands in the grade's cell is not known, because it calculates.
 */
export const CHANGE_KINDS = ["fall", "rise", "new", "toLock", "unchanged", "locked", "problem", "empty"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Kinds whose grade cell would be written if agreed to, in the order of the diff. */
export const CHANGING_KINDS = ["fall", "rise", "new", "toLock"] as const satisfies readonly ChangeKind[];
export type ChangingKind = (typeof CHANGING_KINDS)[number];

/** Kinds whose grade is right as it stands: what we say beside it is brought up to date. */
export const STAYING_KINDS = ["unchanged", "locked"] as const satisfies readonly ChangeKind[];

/** The diff of a regrade: one kind for every row, and what it adds up to. */
export interface RegradePlan {
  readonly table: CustomerTable;
  readonly graded: GradedTable;
  readonly settings: Settings;
  /** Index into CHANGE_KINDS, a row. */
  readonly kind: Uint8Array;
  /** Grade code that would be written: the lock's where one holds, else the rule's; the sheet's own for a problem. */
  readonly after: Uint8Array;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Yearly amount of the rows of a kind, 元. */
  readonly amountYuan: Readonly<Record<ChangeKind, number>>;
  /** Days by which each record is out of date is not kept here: see review/stale.ts. Risk score 0–100, a row; 255 unknown. */
  readonly riskScore: Uint8Array;
  /** Index into RISK_LEVELS, a row. */
  readonly riskLevel: Uint8Array;
  /** What the benchmarks were made of, where the plan came about by an edit: the next edit begins there. */
  readonly sums?: IndustrySums;
}

/** What does this regrade mean for a row? */
export function kindOf({ kind }: Pick<RegradePlan, "kind">, row: number): ChangeKind {
  return CHANGE_KINDS[kind[row]];
}

/** Would the grade cell of this row be written? */
export function isChanging(plan: Pick<RegradePlan, "kind">, row: number): boolean {
  return (CHANGING_KINDS as readonly ChangeKind[]).includes(kindOf(plan, row));
}

/** Is the grade of this row right as it stands? */
export function isStaying(plan: Pick<RegradePlan, "kind">, row: number): boolean {
  return (STAYING_KINDS as readonly ChangeKind[]).includes(kindOf(plan, row));
}

/** Does a lock decide about this row, whatever stands in its cell? */
export function isLocked(plan: Pick<RegradePlan, "kind">, row: number): boolean {
  const kind = kindOf(plan, row);
  return kind === "locked" || kind === "toLock";
}

/** How many grade cells would be written, if all of the diff were agreed to? */
export function changingCount({ counts }: Pick<RegradePlan, "counts">): number {
  return CHANGING_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
