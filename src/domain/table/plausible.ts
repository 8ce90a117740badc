// The most a customer can have. Past these a figure is a slip of the hand (an order number in the wrong column), and no
// arithmetic on it can be shown to anybody. Native formulas and own benchmarks draw the line at the same place.

import type { Reading } from "./reading";

/** Orders in 12 months, inclusive. */
export const MOST_ORDERS = 1_000_000;
/** 元, inclusive: ten million million (10万亿). */
export const MOST_YUAN = 1e13;

/** A figure that was read, or why it is none: `atMost(2e6, MOST_ORDERS) //=> "tooLarge"` */
export function atMost(reading: Reading, most: number): Reading {
  return typeof reading === "number" && reading > most ? "tooLarge" : reading;
}
