import type { CellValue } from "./cell";
import { roleRow, rolesAt, rolesUsedFor, type ColumnRole, type RoleAt, type RoleUsedFor } from "./columnRoles";

export type { ColumnRole } from "./columnRoles";

/** The standard table in its own order. */
export const STANDARD_ROLES = rolesAt("standard");
export type StandardRole = RoleAt<"standard">;

/** The columns this product adds at the right edge of the table: 建议策略, 流失风险, 下次跟进, 评级依据. */
export const OWN_ROLES = rolesAt("ours");
export type OwnRole = RoleAt<"ours">;

export const COLUMN_ROLES: readonly ColumnRole[] = [...STANDARD_ROLES, ...rolesAt("extra"), ...OWN_ROLES];

/** R, F and M in columns of their own, in place of the composite `rfm` cell. */
export const FIGURE_ROLES = rolesUsedFor("figure");
export type FigureRole = RoleUsedFor<"figure">;

/** Roles that say whose row it is, the better one first. */
export const KEY_ROLES = rolesUsedFor("key");

/** What a regrade reads. Our own columns and the customer's contact data are not among it. */
export const READ_ROLES = rolesUsedFor("read");

/** Unit of the numbers in an amount column, as its header says; without a word the numbers are 元. */
export const AMOUNT_UNITS = { yuan: 1, thousand: 1_000, wan: 10_000, million: 1_000_000, yi: 100_000_000 } as const;
export type AmountUnit = keyof typeof AMOUNT_UNITS;

/** Which column plays which role: zero-based positions within the table. */
export interface ColumnMap {
  readonly positions: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly amountUnit: AmountUnit;
  /** Unit of an amount without one in a composite cell, where the header or a line above says it; else it is 万. */
  readonly bareUnit?: AmountUnit;
  /** How recency is written: in the composite cell, as days, or as the date of the last order. */
  readonly recencyForm: "composite" | "days" | "date";
}

/** The cells of each mapped column, all of the same length. */
export type CellsByRole = Readonly<Partial<Record<ColumnRole, readonly CellValue[]>>>;

/** Are the numbers of such a column days of Excel's calendar? */
export function holdsDays(role: ColumnRole, { recencyForm }: Pick<ColumnMap, "recencyForm">): boolean {
  const { cell } = roleRow(role);
  return cell === "day" || (cell === "recency" && recencyForm === "date");
}

/** Is this role one of R, F and M? */
export function isFigureRole(role: ColumnRole): role is FigureRole {
  return FIGURE_ROLES.some((figure) => figure === role);
}

/** Is this role a column of ours? */
export function isOwnRole(role: ColumnRole): role is OwnRole {
  return OWN_ROLES.some((own) => own === role);
}
