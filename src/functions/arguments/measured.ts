// One customer with everything a grade needs: figures, benchmark, rules. The arguments most functions of the family share.

import type { Benchmark } from "../../domain/grading/graded";
import { hasOrders, type Figures } from "../../domain/grading/ladder";
import type { GradingRules } from "../../domain/grading/rules";
import { benchmarkFor, industryOf } from "./benchmarks";
import { figuresOf } from "./customers";
import { rulesOf } from "./rules";

export interface MeasuredCustomer {
  readonly figures: Figures;
  readonly industry: string;
  readonly benchmark: Benchmark;
  readonly rules: GradingRules;
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
