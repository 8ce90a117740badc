// Numbers of the churn risk that nobody has: none is a default, so that a number written down a second time gives itself away.

import fc from "fast-check";
import { DEFAULT_CHURN, type ChurnNumbers } from "../../../src/domain/review/churnNumbers";

const points = fc.integer({ min: 0, max: 100 });

/** Any numbers a table of risk can be made of: gaps and days rise, and so do their points. */
export const anyChurn: fc.Arbitrary<ChurnNumbers> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 3 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }),
    fc.array(points, { minLength: 3, maxLength: 3 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 2 }),
    fc.array(points, { minLength: 2, maxLength: 2 }),
    fc.array(points, { minLength: 5, maxLength: 5 }),
    fc.array(points, { minLength: 2, maxLength: 2 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([gaps, multiples, silence, days, recency, signs, levels, lowSatisfactionBelow]) => {
    const [least, single, most] = rising(gaps);
    const [from, middle, long] = rising(multiples).map((tenths) => tenths / 4);
    const [middlePoints, longPoints, mostPoints] = rising(silence);
    const [longDays, veryLongDays] = rising(days);
    const [some, more] = rising(recency);
    const [medium, high] = rising(levels);
    return {
      singleOrderGapDays: single,
      leastGapDays: least,
      mostGapDays: most,
      silenceFromGaps: from,
      silenceMiddleGaps: middle,
      silenceMiddlePoints: middlePoints,
      silenceLongGaps: long,
      silenceLongPoints: longPoints,
      silenceMostPoints: mostPoints,
      longRecencyDays: longDays,
      longRecencyPoints: some,
      veryLongRecencyDays: veryLongDays,
      veryLongRecencyPoints: more,
      riskWordPoints: signs[0],
      mostRiskWordPoints: Math.max(signs[0], signs[1]),
      stalePoints: signs[2],
      downgradedPoints: signs[3],
      poorServicePoints: signs[4],
      lowSatisfactionBelow,
      highRiskFrom: high,
      mediumRiskFrom: medium,
    };
  });

function rising(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** One such set, none of it a default. */
export const OTHER_CHURN: ChurnNumbers = {
  singleOrderGapDays: 41,
  leastGapDays: 53,
  mostGapDays: 151,
  silenceFromGaps: 0.75,
  silenceMiddleGaps: 1.5,
  silenceMiddlePoints: 17,
  silenceLongGaps: 2.25,
  silenceLongPoints: 31,
  silenceMostPoints: 43,
  longRecencyDays: 37,
  longRecencyPoints: 9,
  veryLongRecencyDays: 74,
  veryLongRecencyPoints: 23,
  riskWordPoints: 13,
  mostRiskWordPoints: 26,
  stalePoints: 6,
  downgradedPoints: 8,
  poorServicePoints: 19,
  lowSatisfactionBelow: 4.5,
  highRiskFrom: 47,
  mediumRiskFrom: 22,
};

/** Numbers of OTHER_CHURN that are their defaults; none may be. */
export const SAME_AS_DEFAULT = (Object.keys(DEFAULT_CHURN) as (keyof ChurnNumbers)[]).filter(
  (name) => OTHER_CHURN[name] === DEFAULT_CHURN[name],
);
