// Every number of the churn risk, as an argument: whoever asks for a risk hands them in. Points are whole.

import type { GapNumbers } from "./usualGap";

export interface ChurnNumbers extends GapNumbers {
  /** A silence of more than this many usual gaps adds points (exclusive); they grow evenly from none. */
  readonly silenceFromGaps: number;
  /** A silence of this many usual gaps … */
  readonly silenceMiddleGaps: number;
  /** … has these points, and from there they grow evenly … */
  readonly silenceMiddlePoints: number;
  /** … to a silence of this many usual gaps (inclusive) … */
  readonly silenceLongGaps: number;
  /** … with these points. */
  readonly silenceLongPoints: number;
  /** Any longer silence has these. */
  readonly silenceMostPoints: number;
  /** Days since the last order from which recency itself adds points (inclusive). Also from when a high value is silent. */
  readonly longRecencyDays: number;
  readonly longRecencyPoints: number;
  /** The same once more (inclusive); these points replace the others. */
  readonly veryLongRecencyDays: number;
  readonly veryLongRecencyPoints: number;
  /** Points of each different risk word in the note, and of all together at most. */
  readonly riskWordPoints: number;
  readonly mostRiskWordPoints: number;
  /** Points of a record out of date for the grade of F and M alone. */
  readonly stalePoints: number;
  /** Points of a grade that fell since the last snapshot. */
  readonly downgradedPoints: number;
  /** Points of poor satisfaction or an open complaint: once, whichever it is. */
  readonly poorServicePoints: number;
  /** Satisfaction below this, of 5, is poor (exclusive). */
  readonly lowSatisfactionBelow: number;
  /** Score from which risk is high (inclusive). */
  readonly highRiskFrom: number;
  /** Score from which risk is medium (inclusive). */
  readonly mediumRiskFrom: number;
}

export const DEFAULT_CHURN: ChurnNumbers = {
  singleOrderGapDays: 90,
  leastGapDays: 7,
  mostGapDays: 365,
  silenceFromGaps: 1,
  silenceMiddleGaps: 2,
  silenceMiddlePoints: 30,
  silenceLongGaps: 3,
  silenceLongPoints: 50,
  silenceMostPoints: 60,
  longRecencyDays: 60,
  longRecencyPoints: 10,
  veryLongRecencyDays: 90,
  veryLongRecencyPoints: 20,
  riskWordPoints: 20,
  mostRiskWordPoints: 40,
  stalePoints: 10,
  downgradedPoints: 10,
  poorServicePoints: 20,
  lowSatisfactionBelow: 3,
  highRiskFrom: 60,
  mediumRiskFrom: 30,
};
