// Is this customer leaving, or gone? The card then asks for the cause and offers what wins back.
// 高价值·近期未下单 is neither: its orders are checked first.

import type { RegradePlan } from "./plan";
import { riskLevelOf } from "./planRegrade";
import { rowStage } from "./rows";

/** At risk: churn risk medium or high. Lost: dormant, whatever the risk. */
export const LOSSES = ["atRisk", "lost"] as const;
export type Loss = (typeof LOSSES)[number];

/** Which loss is this row? Undefined for a customer who stays, never bought, or whose orders are to be checked first. */
export function rowLoss(plan: RegradePlan, row: number): Loss | undefined {
  const level = riskLevelOf(plan, row);
  if (level === "highValueSilent") return undefined;
  if (rowStage(plan, row) === "dormant") return "lost";
  return level === "high" || level === "medium" ? "atRisk" : undefined;
}
