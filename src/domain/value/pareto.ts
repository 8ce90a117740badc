// ABC classes by Pareto's rule (帕累托分类): few customers bring most of the amount. Class letters, not grades.
// The class of a customer depends on what everyone larger brings, so equal amounts share a class and order is nothing.

/** A: the few who bring the most; C: the many who bring the rest. */
export const PARETO_CLASSES = ["A", "B", "C"] as const;
export type ParetoClass = (typeof PARETO_CLASSES)[number];

/** Cumulative shares at which A ends and B ends. */
export interface ParetoLimits {
  readonly aShare: number;
  readonly bShare: number;
}

export const DEFAULT_PARETO_LIMITS: ParetoLimits = { aShare: 0.8, bShare: 0.95 };

/**
 * Which class is each customer in? A while everyone larger brings less than `aShare` of all, so the customer that
 * crosses the line is still an A. Nothing, or less than nothing, is a C; a value that is not a number has no class.
 * `paretoClasses([80, 15, 5]) //=> ["A", "B", "C"]`
 */
export function paretoClasses(
  values: readonly number[],
  { aShare, bShare }: ParetoLimits = DEFAULT_PARETO_LIMITS,
): readonly (ParetoClass | undefined)[] {
  const descending = Float64Array.from(values.filter((value) => value > 0))
    .sort()
    .reverse();
  const total = descending.reduce((sum, value) => sum + value, 0);
  const classByValue = new Map<number, ParetoClass>();
  let larger = 0;
  for (const value of descending) {
    if (!classByValue.has(value)) classByValue.set(value, classAt(larger / total, aShare, bShare));
    larger += value;
  }
  return values.map((value) => (Number.isNaN(value) ? undefined : (classByValue.get(value) ?? "C")));
}

/** Shares within one part in 10⁹ of a limit count as at it. */
function classAt(largerShare: number, aShare: number, bShare: number): ParetoClass {
  if (largerShare < aShare * (1 - 1e-9)) return "A";
  return largerShare < bShare * (1 - 1e-9) ? "B" : "C";
}
