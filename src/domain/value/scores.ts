// RFM scores 1–5 (得分), the way other tools do it, beside S/A/B/C and never instead of them.
// By quantile: cut points at 20, 40, 60 and 80 %, so a score says where a customer stands among these customers.
// By cut points of one's own: a score then means the same next year. Equal values always share a score.
// Alternative not taken: equal-sized fifths by rank, which give two customers with the same figure different scores.

/** Four ascending limits between five scores; a value above a limit has the next score. */
export type CutPoints = readonly [number, number, number, number];

/** Columns of figures; NaN where a customer has none. */
export interface FigureColumns {
  readonly recencyDays: ArrayLike<number>;
  readonly orderCount: ArrayLike<number>;
  readonly amountYuan: ArrayLike<number>;
}

/** One score a row and figure; 0 where there is no figure. */
export interface RfmScores {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
}

export type RfmCutPoints = Readonly<Partial<Record<keyof FigureColumns, CutPoints>>>;

/** Which scores do these customers have? Figures without cut points of their own are cut at their quantiles. */
export function rfmScores(figures: FigureColumns, cutPoints: RfmCutPoints = {}): RfmScores {
  return {
    recency: scoreColumn(figures.recencyDays, cutPoints.recencyDays, "smallIsGood"),
    frequency: scoreColumn(figures.orderCount, cutPoints.orderCount, "largeIsGood"),
    monetary: scoreColumn(figures.amountYuan, cutPoints.amountYuan, "largeIsGood"),
  };
}

/** Which score does each value have? `scoreColumn([10, 20, 30, 40, 50], undefined, "largeIsGood") //=> [1, 2, 3, 4, 5]` */
export function scoreColumn(
  values: ArrayLike<number>,
  cutPoints: CutPoints | undefined,
  direction: "largeIsGood" | "smallIsGood",
): Uint8Array {
  const cuts = cutPoints ?? quintileCuts(values);
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    const passed = cuts.filter((cut) => value > cut).length;
    return direction === "largeIsGood" ? 1 + passed : 5 - passed;
  });
}

/** Where are the values cut into fifths? All NaN where there is no value. */
export function quintileCuts(values: ArrayLike<number>): CutPoints {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return [NaN, NaN, NaN, NaN];
  return [quantile(sorted, 0.2), quantile(sorted, 0.4), quantile(sorted, 0.6), quantile(sorted, 0.8)];
}

/**
 * The value below which a share of a sorted list lies, interpolated between neighbours as Excel's PERCENTILE.INC does
 * (Hyndman & Fan 1996, type 7: position (n − 1)·p). `quantile(Float64Array.of(1, 2, 3, 4), 0.5) //=> 2.5`
 */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) throw new Error("quantile requires at least one data point");
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position + 1e-9);
  const lower = sorted[below];
  const upper = sorted[Math.min(below + 1, sorted.length - 1)];
  return lower === upper ? lower : lower + Math.max(0, position - below) * (upper - lower);
}
