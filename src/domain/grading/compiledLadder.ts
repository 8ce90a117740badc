// The ladder as plain numbers, for grading whole columns: every step but the last says below how many days, from how many
// orders and from how many 元 on it holds. Made from the steps of ladder.ts, whatever they ask, once for each benchmark.
// Alternative not taken: limits written out by hand beside the loop, a second ladder that has to be kept equal to the first.

import { GRADES } from "../vocabulary/grade";
import { limitOn } from "./asked";
import type { Benchmark } from "./graded";
import { basisOf, ladderOf, unitOf, type Figures, type LadderStep } from "./ladder";
import { leastMeeting } from "./limit";
import type { GradingRules } from "./rules";

/** Bits of a place within a ladder: 8 numbers, of which orders and 元 of S, of A and of B are used. A shift keeps places whole numbers to the processor. */
export const LADDER_BITS = 3;

export interface CompiledLadders {
  /** Days of S, A and B (exclusive): silence is judged alike whatever a customer is measured against. */
  readonly days: readonly [s: number, a: number, b: number];
  /** Orders and 元 of S, A and B (inclusive, from here on), one benchmark behind the other. A figure that is no number meets none. */
  readonly least: Float64Array;
}

/** The ladders of these benchmarks. */
export function compiledLadders(benchmarks: readonly Benchmark[], rules: GradingRules): CompiledLadders {
  const least = new Float64Array(benchmarks.length << LADDER_BITS);
  for (const [code, benchmark] of benchmarks.entries()) {
    const [s, a, b] = stepsAboveLast(ladderOf(basisOf(benchmark), rules));
    const numbers = [s, a, b].flatMap((step) => [
      leastOf(step, "orderCount", benchmark),
      leastOf(step, "amountYuan", benchmark),
    ]);
    least.set(numbers, code << LADDER_BITS);
  }
  const [days, others] = [daysOf(ladderOf("relative", rules)), daysOf(ladderOf("absolute", rules))];
  if (!days.every((limit, at) => Object.is(limit, others[at])))
    throw new Error("a ladder must ask for the same days against a mean and by fixed amounts");
  return { days, least };
}

/** Four grades are three steps, best first, and one that asks nothing. */
function stepsAboveLast(ladder: readonly LadderStep[]): readonly [LadderStep, LadderStep, LadderStep] {
  if (ladder.length !== GRADES.length || ladder.some(({ grade }, at) => grade !== GRADES[at]))
    throw new Error("the steps of a ladder must stand in the order of the grades");
  return [ladder[0], ladder[1], ladder[2]];
}

function daysOf(ladder: readonly LadderStep[]): CompiledLadders["days"] {
  const [s, a, b] = stepsAboveLast(ladder).map((step) => limitOn(step, "recencyDays")?.limit ?? Infinity);
  return [s, a, b];
}

/** The least figure that a step is content with; below all figures where it does not look at them. */
function leastOf(step: LadderStep, figure: keyof Figures, benchmark: Benchmark): number {
  const limit = limitOn(step, figure);
  return limit === undefined ? -Infinity : leastMeeting(limit, unitOf(limit.measure, benchmark));
}
