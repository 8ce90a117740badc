// One customer with everything a grade needs: figures, benchmark, rules. The arguments most functions of the family share.

import type { Benchmark } from "../../domain/grading/graded";
import { hasOrders, type Figures } from "../../domain/grading/ladder";
import type { RecencyBasis } from "../../domain/grading/recency";
import type { GradingRules } from "../../domain/grading/rules";
import { benchmarkFor, industryOf } from "./benchmarks";
import { figuresOf } from "./customers";
import { words } from "./language";
import { refuse } from "./refusal";
import { rulesOf } from "./rules";
import { optionalDay } from "./values";

export interface MeasuredCustomer {
  readonly figures: Figures;
  readonly industry: string;
  readonly benchmark: Benchmark;
  readonly rules: GradingRules;
}

/** A customer on a day: R as graded, and where it comes from. */
export interface DatedCustomer extends MeasuredCustomer {
  readonly recordedRecencyDays: number;
  readonly recencyBasis: RecencyBasis;
}

/** A customer without orders is a C whatever it is measured against, so its industry is not looked up. */
export function measuredCustomer(
  rfm: unknown,
  industry: unknown,
  benchmarks: unknown,
  rules: unknown,
): MeasuredCustomer {
  const figures = figuresOf(rfm);
  const name = industryOf(industry);
  const benchmark = benchmarkFor(name, hasOrders(figures) ? benchmarks : undefined);
  return { figures, industry: name, benchmark, rules: rulesOf(rules) };
}

/** With both days R ages from the one to the other, as the pane does; without, R is taken as recorded. */
export function datedCustomer(customer: MeasuredCustomer, updated: unknown, asOf: unknown): DatedCustomer {
  const today = optionalDay("asOf", asOf);
  const recordedRecencyDays = customer.figures.recencyDays;
  if (today === undefined) return { ...customer, recordedRecencyDays, recencyBasis: "recorded" };
  const day = optionalDay("updated", updated);
  if (day === undefined) return { ...customer, recordedRecencyDays, recencyBasis: "cannotAge" };
  if (day > today) return refuse(words().dayAfter("updated"));
  const figures = { ...customer.figures, recencyDays: recordedRecencyDays + (today - day) };
  return { ...customer, figures, recordedRecencyDays, recencyBasis: "aged" };
}
