// What a card looks up in the whole table: the gaps to better grades weigh the customer among all others. Worked out once
// for a row, whichever parts of the card ask for it.

import { gapsToBetter, type Gap } from "../../domain/grading/gap";
import type { RegradePlan } from "../../domain/regrade/plan";
import { rowValuePotential, type ValuePotential } from "../../domain/regrade/rowPotential";

export interface CardFacts {
  /** Next better grade first; empty for an S and for a row without a grade. */
  readonly gaps: readonly Gap[];
  readonly value: ValuePotential | undefined;
}

const known = new WeakMap<RegradePlan, { readonly row: number; readonly facts: CardFacts }>();

/** The facts of the last row asked for are kept with its plan. */
export function cardFacts(plan: RegradePlan, row: number): CardFacts {
  const last = known.get(plan);
  if (last?.row === row) return last.facts;
  const gaps = gapsToBetter(plan.table, plan.graded, row);
  const facts = { gaps, value: rowValuePotential(plan, row, gaps) };
  known.set(plan, { row, facts });
  return facts;
}
