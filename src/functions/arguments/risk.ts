// The facts behind a customer's churn risk, as the pane gathers them for a row of the table.

import { hasOrders } from "../../domain/grading/ladder";
import { valueGrade } from "../../domain/grading/valueGrade";
import type { ChurnFacts } from "../../domain/review/churn";
import { highValueBarYuan } from "../../domain/review/highValue";
import { isStaleInRisk } from "../../domain/review/stale";
import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import { riskWordReader } from "../../domain/strategy/riskWords";
import { textOf } from "../../domain/table/text";
import { cellOf } from "./cells";
import { words } from "./language";
import { measuredCustomer } from "./measured";
import { refuse } from "./refusal";
import { optionalDay } from "./values";

const riskWordsIn = riskWordReader(DEFAULT_SETTINGS.riskWords);

export interface RiskArguments {
  readonly rfm: unknown;
  readonly note: unknown;
  readonly updated: unknown;
  readonly asOf: unknown;
  readonly industry: unknown;
  readonly benchmarks: unknown;
  readonly rules: unknown;
}

/** With both days R ages from the one to the other, and the record may be stale; without, R is taken as recorded. */
export function riskFacts(given: RiskArguments): ChurnFacts {
  const { figures, benchmark, rules } = measuredCustomer(given.rfm, given.industry, given.benchmarks, given.rules);
  const [updated, asOf] = [optionalDay("updated", given.updated), optionalDay("asOf", given.asOf)];
  const ages = updated !== undefined && asOf !== undefined;
  if (ages && updated > asOf) return refuse(words().dayAfter("updated"));
  const aged = ages ? { ...figures, recencyDays: figures.recencyDays + (asOf - updated) } : figures;
  const byValue = valueGrade(figures, benchmark, rules);
  return {
    ...aged,
    noOrder: !hasOrders(figures),
    riskWords: riskWordsIn(textOf(cellOf(given.note))),
    stale: ages && isStaleInRisk(updated, byValue, asOf, DEFAULT_SETTINGS.reviewCadenceDays),
    downgraded: false,
    lowSatisfaction: false,
    openComplaint: false,
    highValueBarYuan: highValueBarYuan(benchmark, rules),
  };
}
