/** Churn risk levels (流失风险), worst first, and the three cases that are no level. */
export const RISK_LEVELS = ["high", "medium", "low", "highValueSilent", "noOrder", "unknown"] as const;

/**
 * high, medium and low are bounds of the score (churnTable.ts); highValueSilent is 高价值·近期未下单 (check the orders first, never called churn);
 * noOrder is a customer who never bought (潜在); unknown is a row that could not be read.
 */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The levels that a score has. */
export type ScoredLevel = Extract<RiskLevel, "high" | "medium" | "low">;

/** What a reason is told as. A sign may be told in more than one way. */
export const RISK_FACTORS = [
  "silence",
  "recency",
  "riskWord",
  "stale",
  "downgraded",
  "lowSatisfaction",
  "openComplaint",
] as const;
export type RiskFactor = (typeof RISK_FACTORS)[number];

export interface RiskReason {
  readonly factor: RiskFactor;
  readonly points: number;
  /** The words of the note that matched, for riskWord. */
  readonly words?: readonly string[];
  /** Silence as a multiple of the usual gap between orders, for silence. */
  readonly ratio?: number;
  /** The limit that was passed: days for recency, of 5 for lowSatisfaction. */
  readonly limit?: number;
}

export interface ChurnRisk {
  readonly level: RiskLevel;
  /** 0 to 100 */
  readonly score: number;
  readonly reasons: readonly RiskReason[];
}

/** Is a record out of date? `none` where 最后更新时间 cannot be read. */
export type StaleLevel = "fresh" | "stale" | "severe" | "none";
