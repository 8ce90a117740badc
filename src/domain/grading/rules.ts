// The grade rules as data. Every number is a setting (numbers/numbers.ts), with the method's own defaults.
// Reading: S "M > 行业均值 50%" is above 1.5 times the mean, limits in days are strict (<), and a row that meets no
// step of the ladder is a C, so there is no hole and no overlap.

import { DEFAULT_NUMBERS, type Numbers } from "../numbers/numberTable";

/** What a customer is compared with where the user's own benchmarks say nothing, and where that is too few, the next one. */
export const COMPARISONS = ["industry", "table", "absolute"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Thresholds of the S/A/B/C ladder: its numbers (numbers/numbers.ts) and two choices. */
export type GradingRules = Numbers["rules"] & {
  /** Compared with the industry, with the whole table, or with fixed amounts alone */
  readonly compareWith: Comparison;
  /** Middle of a benchmark: the plain mean, or the median */
  readonly center: "mean" | "median";
};

export const DEFAULT_RULES: GradingRules = { ...DEFAULT_NUMBERS.rules, compareWith: "industry", center: "mean" };

/** Changes whenever the meaning of a rule changes, and is written into every log row. */
export const RULES_VERSION = "1";
