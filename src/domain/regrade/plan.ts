import type { CustomerTable } from "../table/customerTable";
import type { IndustrySums } from "../grading/centers";
import type { GradedTable } from "../grading/graded";
import type { Settings } from "../settings/settings";

/** What a regrade means for a row, in the order the diff shows them. */
export const CHANGE_KINDS = ["fall", "rise", "new", "unchanged", "locked", "problem", "empty"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The diff of a regrade: one kind for every row, and what it adds up to. */
export interface RegradePlan {
  readonly table: CustomerTable;
  readonly graded: GradedTable;
  readonly settings: Settings;
  /** Index into CHANGE_KINDS, a row. */
  readonly kind: Uint8Array;
  /** Grade code that would be written: the rule's, or the lock's; the sheet's own for a problem. */
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
