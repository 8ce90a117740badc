// Is this customer leaving, or gone? The card then asks for the cause and offers what wins back.
// 高价值·近期未下单 is neither: its orders are checked first.

import type { Stage } from "../lifecycle/stage";
import type { RiskLevel } from "../review/risk";

/** At risk: churn risk medium or high. Lost: dormant, whatever the risk. */
export const LOSSES = ["atRisk", "lost"] as const;
export type Loss = (typeof LOSSES)[number];

/** Which loss is it? Undefined for a customer who stays, never bought, or whose orders are to be checked first. */
export function lossOf(level: RiskLevel, stage: Stage | undefined): Loss | undefined {
  if (level === "highValueSilent") return undefined;
  if (stage === "dormant") return "lost";
  return level === "high" || level === "medium" ? "atRisk" : undefined;
}
