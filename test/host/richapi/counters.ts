// How often and how much an add-in talks to Excel. Clean-up requests at the end of Excel.run are counted apart: no user
// waits for them.

export interface RequestSize {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
}

export class Counters {
  requests = 0;
  cleanups = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** One entry for each request that was no clean-up. */
  sizes: RequestSize[] = [];

  count(size: RequestSize, cleanup: boolean): void {
    this.bytesIn += size.bytesIn;
    this.bytesOut += size.bytesOut;
    if (cleanup) {
      this.cleanups++;
    } else {
      this.requests++;
      this.sizes.push(size);
    }
  }

  reset(): void {
    this.requests = 0;
    this.cleanups = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.sizes = [];
  }
}
