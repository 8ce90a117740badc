// What one customer is measured against: its industry's line in a range of benchmarks. Without a range there is no mean
// to be had from one cell, so amounts in 元 decide.

import { ownBenchmarkFor } from "../../domain/grading/benchmark";
import type { Benchmark, OwnBenchmark } from "../../domain/grading/graded";
import { parseBenchmarks, type ParsedBenchmarks } from "../../domain/grading/ownBenchmarks";
import { textOf } from "../../domain/table/text";
import { isExcelError, type CellRows } from "../../domain/vocabulary/cell";
import { cellOf, isUnset, maybeBlank, readOnce, zerosAsBlanks } from "./cells";
import { words } from "./language";
import { noAnswer, refuse } from "./refusal";

interface BenchmarkRange extends ParsedBenchmarks {
  readonly isGiven: boolean;
  /** Benchmarks looked up so far, by industry. */
  readonly known: Map<string, Benchmark>;
}

const readBenchmarks = readOnce((range: CellRows): BenchmarkRange => {
  const cells = zerosAsBlanks(range);
  return { ...parseBenchmarks(cells), isGiven: !isUnset(cells), known: new Map() };
});

/** Industry name as it is written; a blank is "". An error value names none, as in the pane, and is refused. */
export function industryOf(industry: unknown): string {
  const cell = cellOf(industry);
  if (isExcelError(cell)) return refuse(words().errorGiven("industry", cell));
  return maybeBlank(cell) ? "" : textOf(cell);
}

/** The lines of a benchmark range. A doubtful line stops a function that needs them all. */
export function benchmarkListOf(benchmarks: unknown): readonly OwnBenchmark[] {
  const range = readBenchmarks(benchmarks);
  return range.problems.length > 0 ? refuse(words().benchmarkProblem(range.problems[0])) : range.benchmarks;
}

/** The benchmark of an industry. A range that does not hold it gives no answer; it is not passed over in silence. */
export function benchmarkFor(industry: string, benchmarks: unknown): Benchmark {
  const range = readBenchmarks(benchmarks);
  const known = range.known.get(industry);
  if (known !== undefined) return known;
  const found = ownBenchmarkFor(industry, range.benchmarks);
  if (range.isGiven && found.source === "absolute") {
    return range.problems.length > 0
      ? refuse(words().benchmarkProblem(range.problems[0]))
      : noAnswer(words().benchmarksMissing(industry));
  }
  range.known.set(industry, found);
  return found;
}
