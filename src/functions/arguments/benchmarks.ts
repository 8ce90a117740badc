// What one customer is measured against: its industry's line in a range of benchmarks. Without a range there is no mean
// to be had from one cell, so amounts in 元 decide.

import { ownBenchmarkFor } from "../../domain/grading/benchmark";
import type { Benchmark, OwnBenchmark } from "../../domain/grading/graded";
import { parseBenchmarks } from "../../domain/grading/ownBenchmarks";
import { textOf } from "../../domain/table/text";
import { cellOf, isUnset, maybeBlank, rangeOf, readOnce, zerosAsBlanks } from "./cells";
import { words } from "./language";
import { noAnswer, refuse } from "./refusal";

const readBenchmarks = readOnce(parseBenchmarks);

/** Industry name as it is written; a blank is "". */
export function industryOf(industry: unknown): string {
  const cell = cellOf(industry);
  return maybeBlank(cell) ? "" : textOf(cell);
}

/** The lines of a benchmark range. A doubtful line stops a function that needs them all. */
export function benchmarkListOf(benchmarks: unknown): readonly OwnBenchmark[] {
  const range = zerosAsBlanks(rangeOf(benchmarks));
  if (isUnset(range)) return [];
  const reading = readBenchmarks(range);
  if (reading.problems.length > 0) return refuse(words().benchmarkProblem(reading.problems[0]));
  return reading.benchmarks;
}

/** The benchmark of an industry. A range that does not hold it gives no answer; it is not passed over in silence. */
export function benchmarkFor(industry: string, benchmarks: unknown): Benchmark {
  const range = zerosAsBlanks(rangeOf(benchmarks));
  if (isUnset(range)) return ownBenchmarkFor(industry, []);
  const { benchmarks: lines, problems } = readBenchmarks(range);
  const found = ownBenchmarkFor(industry, lines);
  if (found.source !== "absolute") return found;
  if (problems.length > 0) return refuse(words().benchmarkProblem(problems[0]));
  return noAnswer(words().benchmarksMissing(industry));
}
