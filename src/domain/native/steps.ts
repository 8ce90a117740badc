// The way from a row's cells to its grade, cut into steps that a colleague can follow: each is one column in the plain
// form, or one name of a LET in the form for Microsoft 365. Means need whole columns, so some steps are columns in both.
// Alternative not taken: one formula with everything in it; at eight thousand characters nobody checks it.

import type { ColumnMap, ColumnRole } from "../vocabulary/column";
import type { RoleUsedFor } from "../vocabulary/columnRoles";
import type { RiskLevel } from "../review/risk";
import { list, quoted } from "../formula/constants";
import type { Settings } from "../settings/settings";

/** Steps in the order of their columns; a step uses only those before it. */
export const NATIVE_STEPS = [
  /** the composite cell, folded: 45/3/80E4 */
  "text",
  /** serial day of 最近下单时间, where the table has days; "" for none, "?" for what cannot be read */
  "orderDay",
  /** days since the last order, as written; "" for a blank, "?" for what cannot be read */
  "days",
  "orders",
  /** 元 */
  "amount",
  /** serial day of 最后更新时间 */
  "updatedDay",
  /** the industry without blanks and wildcards, "" for none */
  "industryKey",
  /** days since the last order on the as-of day; "" no order, "?" cannot be graded, "-" no customer */
  "gradedDays",
  /** means the row is measured against, "" where amounts alone decide */
  "meanOrders",
  "meanAmount",
  /** the note with each negation next to the word it denies */
  "noteText",
  /** different risk words in the note */
  "riskWords",
  /** points of everything but silence and recency */
  "signs",
  /** recency as a multiple of the usual gap between orders */
  "silence",
  /** churn risk, 0 to 100 */
  "score",
] as const;
/** No step is named like a column of the table: both are asked for by name. */
export type NativeStep = Exclude<(typeof NATIVE_STEPS)[number], ColumnRole>;

/** Steps whose whole columns are counted and averaged. */
export const COLUMN_STEPS: ReadonlySet<NativeStep> = new Set<NativeStep>([
  "orders",
  "amount",
  "industryKey",
  "gradedDays",
]);

/** Roles that native formulas refer to. */
export type NativeRole = RoleUsedFor<"native" | "nativeResult">;

/** What is asked of the workbook: references as text, in whatever style the caller writes. */
export interface NativeReferences {
  /** The cell of a column in the formula's own row: `[@客户等级]` or `$F2`. "grade" is where the grade formula goes. */
  readonly cell: (column: NativeRole | NativeStep) => string;
  /** All data cells of a step's column: `表[评级天数]` or `$P$2:$P$201`. */
  readonly column: (step: NativeStep) => string;
  /** The as-of day: `TODAY()`, or a cell that holds it. */
  readonly asOf: string;
}

export interface NativeWords {
  readonly headers: Readonly<Record<NativeStep, string>>;
  /** A row that cannot be graded. */
  readonly ungraded: string;
  readonly fresh: string;
  readonly stale: string;
  readonly severe: string;
  readonly risk: Readonly<Record<RiskLevel, string>>;
}

export interface NativeInput extends NativeReferences {
  readonly map: ColumnMap;
  readonly settings: Settings;
  readonly words: NativeWords;
}

/** What a step is built from: other steps, and the cells of the row. */
export interface StepContext {
  readonly input: NativeInput;
  readonly has: (role: NativeRole) => boolean;
  /** A column of the table, in this row. */
  readonly cell: (role: NativeRole) => string;
  /** An earlier step, in this row. */
  readonly step: (step: NativeStep) => string;
  readonly column: (step: NativeStep) => string;
  readonly asOf: string;
}

/** Builds a formula without its "="; undefined where the table has nothing for it. */
export type StepBuilder = (context: StepContext) => string | undefined;

/** The same text with one part after another replaced. */
export function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${quoted(from)},${quoted(to)})`, text);
}

/**
 * Is this text one of a list? OR over an array constant wants Ctrl+Shift+Enter in old programs, and MATCH takes a "?" in
 * the text for any character.
 */
export function isOneOf(text: string, items: readonly string[]): string {
  return `SUMPRODUCT(--(${text}=${list(items)}))>0`;
}

/** What people write for "nothing". */
export const BLANK_TEXTS = [
  "-",
  "--",
  "—",
  "——",
  "–",
  "/",
  "//",
  "-/-/-",
  "无",
  "無",
  "暂无",
  "暫無",
  "没有",
  "n/a",
  "na",
];

/** Is there nothing in this text? */
export function isBlankText(text: string): string {
  return `OR(${text}="",${isOneOf(text, BLANK_TEXTS)})`;
}
