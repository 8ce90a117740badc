// Timing: warm up, run several times, take the median. Figures of one run are compared with each other only.

/** Median time of a function in milliseconds, after warming up. */
export function medianMs(work: () => unknown, runs = 7, warmUps = 3): number {
  for (let run = 0; run < warmUps; run++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

/** The power of n by which time grew between two sizes; 1 is linear. */
export function growthExponent(small: { n: number; ms: number }, large: { n: number; ms: number }): number {
  return Math.log(large.ms / small.ms) / Math.log(large.n / small.n);
}
