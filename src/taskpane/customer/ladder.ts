// Where a customer's figure stands among the limits of B, A and S: a picture that explains, while the rules decide.
// Four equal columns C B A S; within a column the place is proportional. For R fewer days are further right.

import { limitInFigure, limitOn, stepOf } from "../../domain/grading/asked";
import type { Benchmark } from "../../domain/grading/graded";
import { basisOf, ladderOf, type Figures } from "../../domain/grading/ladder";
import type { Limit } from "../../domain/grading/limit";
import type { GradingRules } from "../../domain/grading/rules";

/** Limits of B, A and S in the figure's own unit; null where a grade has no limit on it. */
export interface Rungs {
  readonly b: number | null;
  readonly a: number | null;
  readonly s: number | null;
  /** Smaller is better. */
  readonly falling: boolean;
}

/** Where does a figure stand, from 0 (left) to 1? `ladderPlace({b: 90, a: 60, s: 30, falling: true}, 75) //=> 0.375` */
export function ladderPlace({ b, a, s, falling }: Rungs, figure: number): number {
  if (Number.isNaN(figure)) return 0;
  const value = falling ? -figure : figure;
  const [low, middle, high] = [b, a, s].map((limit) => (limit === null ? null : falling ? -limit : limit));
  if (high !== null && value >= high) return 0.75 + 0.25 * part(value, high, beyond(high, falling));
  if (middle !== null && value >= middle) return 0.5 + 0.25 * part(value, middle, high ?? middle);
  if (low === null) return 0.5 * part(value, 0, middle ?? 0);
  if (value >= low) return 0.25 + 0.25 * part(value, low, middle ?? low);
  return 0.25 * part(value, falling ? 2 * low : 0, low);
}

/** The end of the last column: nothing at all for days, twice the limit for what may grow. */
function beyond(limit: number, falling: boolean): number {
  return falling ? 0 : 2 * limit;
}

function part(value: number, from: number, to: number): number {
  if (to === from) return 1;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** One figure on the ladder. */
export interface Track {
  readonly rungs: Rungs;
  /** What B, A and S ask of the figure. */
  readonly asked: readonly (Limit | undefined)[];
}

/** R, F and M; undefined where no grade looks at a figure. */
export type Ladder = Readonly<Record<keyof Figures, Track | undefined>>;

/** The limits a customer with this benchmark is held against, in days, orders and 元. */
export function ladderFor(rules: GradingRules, benchmark: Benchmark): Ladder {
  const steps = ladderOf(basisOf(benchmark), rules);
  const trackOf = (figure: keyof Figures): Track | undefined => {
    const asked = (["B", "A", "S"] as const).map((grade) => limitOn(stepOf(steps, grade), figure));
    if (asked.every((limit) => limit === undefined)) return undefined;
    const [b, a, s] = asked.map((limit) => (limit === undefined ? null : limitInFigure(limit, benchmark)));
    return { rungs: { b, a, s, falling: asked.some((limit) => limit?.relation === "below") }, asked };
  };
  return {
    recencyDays: trackOf("recencyDays"),
    orderCount: trackOf("orderCount"),
    amountYuan: trackOf("amountYuan"),
  };
}
