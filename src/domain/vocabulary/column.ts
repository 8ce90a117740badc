import type { CellValue } from "./cell";

/** What a column of the segmentation table is for. The first twelve are the standard table in its own order. */
export const STANDARD_ROLES = [
  "id",
  "name",
  "contact",
  "industry",
  "companySize",
  "grade",
  "rfm",
  "tag",
  "strategy",
  "owner",
  "updated",
  "note",
] as const;

/** R, F and M in columns of their own, in place of the composite `rfm` cell; and columns a risk score can use. */
export const EXTRA_ROLES = ["recency", "frequency", "monetary", "satisfaction", "complaint"] as const;

/** The columns this product adds at the right edge of the table: 建议策略, 流失风险, 下次跟进, 评级依据. */
export const OWN_ROLES = ["suggestion", "risk", "nextContact", "reason"] as const;

export const COLUMN_ROLES = [...STANDARD_ROLES, ...EXTRA_ROLES, ...OWN_ROLES] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
export type OwnRole = (typeof OWN_ROLES)[number];

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
