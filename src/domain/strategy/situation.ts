// What is going on with a customer beside grade and tag. One situation at a time: the ordered list below decides, first
// match wins, the last row catches all. Alternative not taken: combining situations, which gives plays nobody can act on.

import type { RiskLevel } from "../review/risk";

/** Situations a play is written for, in the order they are tried. */
export const SITUATIONS = ["noOrder", "high", "firstLarge", "highValueSilent", "medium", "normal"] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface SituationFacts {
  readonly riskLevel: RiskLevel;
  /** 首单大额: one order, well above the benchmark, not long ago. */
  readonly firstLargeOrder: boolean;
  readonly noOrder: boolean;
}

const RULES: Readonly<Record<Situation, (facts: SituationFacts) => boolean>> = {
  noOrder: (facts) => facts.noOrder || facts.riskLevel === "noOrder",
  high: (facts) => facts.riskLevel === "high",
  firstLarge: (facts) => facts.firstLargeOrder,
  highValueSilent: (facts) => facts.riskLevel === "highValueSilent",
  medium: (facts) => facts.riskLevel === "medium",
  normal: () => true,
};

/** Which situation calls for a play of its own? `situationOf({riskLevel: "high", firstLargeOrder: true, noOrder: false}) //=> "high"` */
export function situationOf(facts: SituationFacts): Situation {
  return SITUATIONS.find((situation) => RULES[situation](facts)) ?? "normal";
}
