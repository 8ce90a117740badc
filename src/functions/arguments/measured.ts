// The arguments most functions of the family share, always in this order: whose figures, the day they were true on, the
// as-of day, and what they are measured against. What a function asks besides comes after them.
// Here they become one customer on a day, graded by the core as a row of the table is.

import type { Benchmark } from "../../domain/grading/graded";
import { hasOrders, type Figures } from "../../domain/grading/ladder";
import type { RecencyBasis } from "../../domain/grading/recency";
import type { GradingRules } from "../../domain/grading/rules";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { benchmarkFor, industryOf } from "./benchmarks";
import { futureOrder, readCustomer } from "./customers";
import { words } from "./language";
import { refuse } from "./refusal";
import { rulesOf } from "./rules";
import { optionalDay } from "./values";

/** As Excel hands them over. */
export interface SharedArguments {
  readonly rfm: unknown;
  readonly updated: unknown;
  readonly asOf: unknown;
  readonly industry: unknown;
  readonly benchmarks: unknown;
  readonly rules: unknown;
}

/** A customer on a day: R as graded, and where it comes from. */
export interface DatedCustomer {
  readonly figures: Figures;
  readonly recordedRecencyDays: number;
  readonly recencyBasis: RecencyBasis;
  /** Undefined where the function was given none: R is then as it was recorded. */
  readonly asOf: SerialDay | undefined;
}

/** The same with everything a grade needs. */
export interface MeasuredCustomer extends DatedCustomer {
  readonly industry: string;
  readonly benchmark: Benchmark;
  readonly rules: GradingRules;
}

/** A customer without orders is a C whatever it is measured against, so its industry is not looked up. */
export function measuredCustomer(given: SharedArguments): MeasuredCustomer {
  const customer = datedCustomer(given);
  const industry = industryOf(given.industry);
  const benchmark = benchmarkFor(industry, hasOrders(customer.figures) ? given.benchmarks : undefined);
  return { ...customer, industry, benchmark, rules: rulesOf(given.rules) };
}

/**
 * With both days typed days age from the one to the other, as in the pane; without, they are taken as recorded. The day of
 * a last order says nothing without an as-of day, and is refused then.
 */
export function datedCustomer(given: Pick<SharedArguments, "rfm" | "updated" | "asOf">): DatedCustomer {
  const { orders, recency, orderCount, amountYuan } = readCustomer(given.rfm);
  const asOf = optionalDay("asOf", given.asOf);
  const on = (recencyDays: number, recorded: number, basis: RecencyBasis): DatedCustomer => ({
    figures: { recencyDays, orderCount, amountYuan },
    recordedRecencyDays: recorded,
    recencyBasis: orders ? basis : "none",
    asOf,
  });
  if (recency === undefined) return on(NaN, NaN, "none");
  if ("lastOrder" in recency) {
    const { lastOrder } = recency;
    if (asOf === undefined) return refuse(words().asOfNeeded(isoDay(lastOrder)));
    return lastOrder > asOf ? refuse(futureOrder(lastOrder)) : on(asOf - lastOrder, NaN, "date");
  }
  const { days } = recency;
  if (asOf === undefined) return on(days, days, "recorded");
  const updated = optionalDay("updated", given.updated);
  if (updated === undefined) return on(days, days, "cannotAge");
  return updated > asOf ? refuse(words().dayAfter("updated")) : on(days + (asOf - updated), days, "aged");
}
