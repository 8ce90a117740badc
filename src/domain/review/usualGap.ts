// How often does a customer usually order? The silence of a customer is measured against it: by the churn risk, the
// lifecycle stage, the potential and the card.

/** Numbers of the usual gap between two orders, in days. */
export interface GapNumbers {
  /** The gap of a customer with a single order, who has shown none yet. */
  readonly singleOrderGapDays: number;
  /** No usual gap is shorter (inclusive). */
  readonly leastGapDays: number;
  /** No usual gap is longer (inclusive). */
  readonly mostGapDays: number;
}

/** Orders are those of the last 12 months. */
export const DAYS_A_YEAR = 365;

/** From as many orders on (inclusive) a customer has a gap of its own. */
export const LEAST_ORDERS_WITH_GAP = 2;

/**
 * How many days usually lie between two orders? A year's share, kept within the least and the most; a single order has a
 * gap of its own number. By the defaults `usualGapDays(5, DEFAULT_CHURN) //=> 73`
 */
export function usualGapDays(orderCount: number, numbers: GapNumbers): number {
  if (orderCount < LEAST_ORDERS_WITH_GAP) return numbers.singleOrderGapDays;
  return Math.min(numbers.mostGapDays, Math.max(numbers.leastGapDays, DAYS_A_YEAR / orderCount));
}

/** How long is the silence, in usual gaps? By the defaults `silenceRatio(120, 1, DEFAULT_CHURN) //=> 1.333…` */
export function silenceRatio(recencyDays: number, orderCount: number, numbers: GapNumbers): number {
  return recencyDays / usualGapDays(orderCount, numbers);
}
