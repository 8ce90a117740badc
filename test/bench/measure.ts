// Timing. Figures of one run are compared with each other only, and both sides of a ratio are taken by the same rule: the
// fastest of many runs where nothing but computing is compared, the median where collecting memory is part of the price.

/** Time of one call in milliseconds. */
export function onceMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median time of a function in milliseconds, after warming up. */
export function medianMs(work: () => unknown, runs = 7, warmUps = 3): number {
  return medianOf(timesOf(work, runs, warmUps));
}

/** Shortest time of a function in milliseconds, after warming up: what it takes when nobody else wants the processor. */
export function bestMs(work: () => unknown, runs: number, warmUps: number): number {
  return Math.min(...timesOf(work, runs, warmUps));
}

function timesOf(work: () => unknown, runs: number, warmUps: number): number[] {
  for (let run = 0; run < warmUps; run++) work();
  return Array.from({ length: runs }, () => onceMs(work));
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The power of n by which time grew between two sizes; 1 is linear. */
export function growthExponent(small: { n: number; ms: number }, large: { n: number; ms: number }): number {
  return Math.log(large.ms / small.ms) / Math.log(large.n / small.n);
}
