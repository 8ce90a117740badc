// What a limit is compared with, and how.

/** Ratios are multiples of the benchmark's mean. */
export const MEASURES = ["amountRatio", "orderRatio", "recencyDays", "orderCount", "amountYuan"] as const;
export type Measure = (typeof MEASURES)[number];

/** above is >, atLeast is ≥, below is <. */
export const RELATIONS = ["above", "atLeast", "below"] as const;
export type Relation = (typeof RELATIONS)[number];
