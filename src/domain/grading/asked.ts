// What a grade asks of one figure, read from the steps of the ladder: so the amount of an S, the days of a B and the days on
// which grades fall are never written down a second time.
// Alternative not taken: reading the rules by name, which repeats in every file what belongs to which grade.

import type { Grade } from "../vocabulary/grade";
import type { Benchmark } from "./graded";
import { basisOf, FIGURE_OF, ladderOf, unitOf, type Figures, type LadderStep } from "./ladder";
import type { Limit } from "./limit";
import type { GradingRules } from "./rules";

/** Which step leads to this grade? */
export function stepOf(ladder: readonly LadderStep[], grade: Grade): LadderStep {
  const step = ladder.find((one) => one.grade === grade);
  if (step === undefined) throw new Error(`a ladder must have a step for ${grade}`);
  return step;
}

/** What does this step ask of a figure? Undefined where it does not look at it. */
export function limitOn({ limits }: LadderStep, figure: keyof Figures): Limit | undefined {
  return limits.find(({ measure }) => FIGURE_OF[measure] === figure);
}

/** Where does a limit lie in the figure's own unit: days, orders or 元? */
export function limitInFigure({ measure, limit }: Limit, benchmark: Benchmark): number {
  return limit * unitOf(measure, benchmark);
}

/** At which amount in 元 does a grade begin, against this benchmark? NaN where it does not look at the amount. */
export function amountBarYuan(grade: Grade, benchmark: Benchmark, rules: GradingRules): number {
  const asked = limitOn(stepOf(ladderOf(basisOf(benchmark), rules), grade), "amountYuan");
  return asked === undefined ? NaN : limitInFigure(asked, benchmark);
}

/** At how many days does a customer fall by silence alone? Each once, ascending: `recencyLimits(DEFAULT_RULES) //=> [30, 60, 90]` */
export function recencyLimits(rules: GradingRules): readonly number[] {
  const steps = [...ladderOf("relative", rules), ...ladderOf("absolute", rules)];
  const days = steps.flatMap((step) => limitOn(step, "recencyDays")?.limit ?? []);
  return [...new Set(days)].sort((a, b) => a - b);
}
