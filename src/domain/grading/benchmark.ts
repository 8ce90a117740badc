// What is each customer measured against? The first of: the user's own table, the mean of the industry, the mean of the
// whole table, and where too few customers have orders, amounts in 元 alone (absolute).
// The mean includes the customer itself, so that a colleague can check it with AVERAGEIFS.
// Alternative not taken: leaving the customer out of its own mean, which gives the method's table the same grades.

import { industryKey } from "../table/industries";
import type { CustomerTable } from "../table/customerTable";
import type { Benchmark, GradedTable, GradingInput, OwnBenchmark } from "./graded";
import { industryCenters, type Centers, type IndustryCenters } from "./centers";
import { EVERY_INDUSTRY, isEveryIndustry } from "./ownBenchmarks";

/** The benchmark of each industry, by industry code. A recency of NaN keeps a row out of every mean. */
export function benchmarksOf(
  table: CustomerTable,
  recencyDays: Float64Array,
  input: Pick<GradingInput, "rules" | "ownBenchmarks">,
): readonly Benchmark[] {
  return benchmarksFrom(table.industries, industryCenters(table, recencyDays, input.rules.center), input);
}

/** The same where the middles are known already. */
export function benchmarksFrom(
  names: readonly string[],
  { industries, whole }: IndustryCenters,
  input: Pick<GradingInput, "rules" | "ownBenchmarks">,
): readonly Benchmark[] {
  const { center } = input.rules;
  const own = ownByIndustry(input.ownBenchmarks);
  const fallback = measuresTable(input.rules, whole.n)
    ? measuredBenchmark("table", whole, center)
    : absoluteBenchmark(whole.n);
  return names.map((industry, code) => {
    const given = ownFor(own, industry);
    if (given !== undefined) return given;
    const inIndustry = industries(code);
    return measuresIndustry(input.rules, code, inIndustry.n)
      ? measuredBenchmark("industry", inIndustry, center)
      : fallback;
  });
}

type Reach = Pick<GradingInput["rules"], "compareWith" | "minimumCount">;

/** Are customers of this industry measured against its mean, with so many of them? Industry 0 is none. */
export function measuresIndustry({ compareWith, minimumCount }: Reach, industryCode: number, n: number): boolean {
  return compareWith === "industry" && industryCode !== 0 && n >= minimumCount;
}

/** Are customers without an industry's mean measured against the whole table, with so many of them? */
export function measuresTable({ compareWith, minimumCount }: Reach, n: number): boolean {
  return compareWith !== "absolute" && n >= minimumCount;
}

/** What is this row measured against? */
export function benchmarkOf(graded: Pick<GradedTable, "benchmarks">, table: CustomerTable, row: number): Benchmark {
  return graded.benchmarks[table.industryCode[row]];
}

/** What is an industry of this table measured against, by its name? One the table does not know is measured like no industry. */
export function benchmarkNamed(
  table: CustomerTable,
  graded: Pick<GradedTable, "benchmarks">,
  industry: string,
): Benchmark {
  return graded.benchmarks[Math.max(0, indexOfIndustry(table.industries, industry))];
}

function indexOfIndustry(industries: readonly string[], industry: string): number {
  const at = industries.indexOf(industry);
  const key = industryKey(industry);
  return at >= 0 ? at : industries.findIndex((name) => industryKey(name) === key);
}

/** What does the user's own table say of an industry? Absolute where it says nothing: a single formula sees no table. */
export function ownBenchmarkFor(industry: string, ownBenchmarks: readonly OwnBenchmark[]): Benchmark {
  return ownFor(ownByIndustry(ownBenchmarks), industry) ?? absoluteBenchmark(0);
}

/**
 * The benchmarks of a graded table as a table of their own (行业基准), which keeps today's means for later: one line an
 * industry with the benchmark it is measured against now, and one 全表 line for any other.
 */
export function frozenBenchmarks(table: CustomerTable, graded: GradedTable): readonly OwnBenchmark[] {
  const frozen = table.industries.flatMap((industry, code) => {
    const { source, n, meanOrders, meanAmountYuan } = graded.benchmarks[code];
    return industry === "" || source === "absolute" ? [] : [{ industry, n, meanOrders, meanAmountYuan }];
  });
  const { source, n, meanOrders, meanAmountYuan } = graded.benchmarks[0];
  return source === "absolute" ? frozen : [...frozen, { industry: EVERY_INDUSTRY, n, meanOrders, meanAmountYuan }];
}

function measuredBenchmark(
  source: "industry" | "table",
  { n, meanOrders, meanAmountYuan }: Centers,
  center: GradingInput["rules"]["center"],
): Benchmark {
  return center === "mean"
    ? { source, n, meanOrders, meanAmountYuan }
    : { source, n, meanOrders, meanAmountYuan, center };
}

function absoluteBenchmark(n: number): Benchmark {
  return { source: "absolute", n, meanOrders: NaN, meanAmountYuan: NaN };
}

/** The user's own benchmarks by what makes two names one (industryKey); the first of two with one name counts, and means that are not above 0 do not. */
function ownByIndustry(ownBenchmarks: readonly OwnBenchmark[]): ReadonlyMap<string, Benchmark> {
  const byIndustry = new Map<string, Benchmark>();
  for (const { industry, n, meanOrders, meanAmountYuan } of ownBenchmarks) {
    const name = isEveryIndustry(industry) ? EVERY_INDUSTRY : industryKey(industry);
    if (name === "" || byIndustry.has(name) || !isMean(meanOrders) || !isMean(meanAmountYuan)) continue;
    const own = { source: "own", n, meanOrders, meanAmountYuan } as const;
    byIndustry.set(name, name === EVERY_INDUSTRY ? { ...own, forEveryIndustry: true } : own);
  }
  return byIndustry;
}

function ownFor(own: ReadonlyMap<string, Benchmark>, industry: string): Benchmark | undefined {
  return own.get(industryKey(industry)) ?? own.get(EVERY_INDUSTRY);
}

function isMean(value: number): boolean {
  return value > 0 && value < Infinity;
}
