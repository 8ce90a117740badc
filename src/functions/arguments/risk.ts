// The facts behind a customer's churn risk, as the pane gathers them for a row of the table.

import { hasOrders } from "../../domain/grading/ladder";
import { valueGrade } from "../../domain/grading/valueGrade";
import type { ChurnFacts } from "../../domain/review/churn";
import { highValueBarYuan } from "../../domain/review/highValue";
import { isStaleInRisk } from "../../domain/review/stale";
import { words } from "./language";
import { measuredCustomer, type SharedArguments } from "./measured";
import { refuse } from "./refusal";
import { numbersOf } from "./rules";
import { riskWordsIn } from "./riskWords";
import { optionalDay } from "./values";

export interface RiskArguments extends SharedArguments {
  readonly note: unknown;
  /** Risk words of the user's own. */
  readonly words: unknown;
}

/** With both days R ages from the one to the other, and the record may be stale; without, R is taken as recorded. */
export function riskFacts(given: RiskArguments): ChurnFacts {
  const { figures, benchmark, rules, asOf } = measuredCustomer(given);
  const noOrder = !hasOrders(figures);
  const updated = asOf === undefined ? undefined : optionalDay("updated", given.updated);
  const hasDays = updated !== undefined && asOf !== undefined && !noOrder;
  if (hasDays && updated > asOf) return refuse(words().dayAfter("updated"));
  const byValue = valueGrade(figures, benchmark, rules);
  return {
    ...figures,
    noOrder,
    riskWords: riskWordsIn(given.note, given.words),
    stale: hasDays && isStaleInRisk(updated, byValue, asOf, numbersOf(given.rules).reviewCadenceDays),
    downgraded: false,
    lowSatisfaction: false,
    openComplaint: false,
    highValueBarYuan: highValueBarYuan(benchmark, rules),
  };
}
