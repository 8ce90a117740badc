// The grade rules as data. Every number is a setting; the values here are the method's own defaults.
// Reading: S "M > 行业均值 50%" is above 1.5 times the mean, limits in days are strict (<), and a row that meets no
// step of the ladder is a C, so there is no hole and no overlap.

/** What a customer is compared with where the user's own benchmarks say nothing, and where that is too few, the next one. */
export const COMPARISONS = ["industry", "table", "absolute"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Thresholds of the S/A/B/C ladder. Ratios are multiples of the benchmark's mean. */
export interface GradingRules {
  /** S: amount above this multiple of the mean (exclusive) */
  readonly sAmountRatio: number;
  /** S: orders above this multiple of the mean (exclusive) */
  readonly sOrderRatio: number;
  /** S: days since the last order below this (exclusive) */
  readonly sRecencyDays: number;
  /** A: amount at least this multiple of the mean (inclusive) */
  readonly aAmountRatio: number;
  /** A: orders at least this multiple of the mean (inclusive) */
  readonly aOrderRatio: number;
  /** A: days since the last order below this (exclusive) */
  readonly aRecencyDays: number;
  /** B: orders at least this many (inclusive): a repeat buyer, the method's "稳定" */
  readonly bOrderCount: number;
  /** B: days since the last order below this (exclusive) */
  readonly bRecencyDays: number;
  /** Fewest customers with orders that make a mean worth using (inclusive) */
  readonly minimumCount: number;
  /** Compared with the industry, with the whole table, or with fixed amounts alone */
  readonly compareWith: Comparison;
  /** Middle of a benchmark: the plain mean, or the median */
  readonly center: "mean" | "median";
  /** Absolute mode, where no benchmark has enough customers: amounts in 元. S exclusive, A and B inclusive. */
  readonly absoluteAmountYuan: { readonly s: number; readonly a: number; readonly b: number };
}

export const DEFAULT_RULES: GradingRules = {
  sAmountRatio: 1.5,
  sOrderRatio: 1.3,
  sRecencyDays: 30,
  aAmountRatio: 0.8,
  aOrderRatio: 0.8,
  aRecencyDays: 60,
  bOrderCount: 2,
  bRecencyDays: 90,
  minimumCount: 3,
  compareWith: "industry",
  center: "mean",
  absoluteAmountYuan: { s: 1_000_000, a: 500_000, b: 100_000 },
};

/** Changes whenever the meaning of a rule changes, and is written into every log row. */
export const RULES_VERSION = "1";
