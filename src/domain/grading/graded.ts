import type { SerialDay } from "../vocabulary/day";
import type { GradingRules } from "./rules";

/** Where a benchmark came from, in the order they are tried. */
export const BENCHMARK_SOURCES = ["own", "industry", "table", "absolute"] as const;
export type BenchmarkSource = (typeof BENCHMARK_SOURCES)[number];

/** What a customer is measured against. With source "absolute" both means are NaN and n counts the table. */
export interface Benchmark {
  readonly source: BenchmarkSource;
  /** Customers with orders behind the means (for "own", the n the user gave, or NaN). */
  readonly n: number;
  readonly meanOrders: number;
  readonly meanAmountYuan: number;
  /** The user's own line that stands for every industry, taken because this one has none of its own. */
  readonly forEveryIndustry?: boolean;
  /** What the two figures are: the plain mean where absent, or the median the user chose. */
  readonly center?: GradingRules["center"];
}

/** A row of the user's own benchmark table (行业基准). */
export interface OwnBenchmark {
  readonly industry: string;
  readonly meanOrders: number;
  readonly meanAmountYuan: number;
  /** Customers behind it, NaN where not given. */
  readonly n: number;
}

/** 推算到评级日: a typed recency ages from 最后更新时间 to the as-of day. 按表内记录: it is taken as typed. */
export const RECENCY_MODES = ["aged", "recorded"] as const;
export type RecencyMode = (typeof RECENCY_MODES)[number];

export interface GradingInput {
  readonly asOf: SerialDay;
  readonly recency: RecencyMode;
  readonly rules: GradingRules;
  readonly ownBenchmarks: readonly OwnBenchmark[];
}

/** Every row's grade, and what it was measured against. */
export interface GradedTable extends GradingInput {
  /** Grade codes, 0 where the row is a problem or empty. */
  readonly grade: Uint8Array;
  /** Days since the last order on the as-of day; NaN where there is none. */
  readonly recencyDays: Float64Array;
  /** The benchmark of each industry, by industry code. */
  readonly benchmarks: readonly Benchmark[];
}
