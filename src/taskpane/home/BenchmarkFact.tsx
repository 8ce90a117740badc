import { useMemo } from "react";
import type { RegradePreview } from "../../actions/actions";
import { BENCHMARK_SOURCES } from "../../domain/grading/graded";
import type { PaneWords } from "../words/zh-CN";
import { benchmarkUse, type BenchmarkUse } from "./benchmarkUse";
import { usePane } from "../shell/PaneContext";
import { FactRow } from "../widgets/FactRow";

/** What this regrade compares with, and for how many customers it had to fall back. */
export function BenchmarkFact({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const use = useMemo(() => benchmarkUse(preview.plan), [preview.plan]);
  const { compareWith } = preview.plan.graded.rules;
  const main = [...BENCHMARK_SOURCES].find((source) => use.rows[source] > 0) ?? "absolute";
  return (
    <FactRow
      name={words.home.benchmark}
      note={compareWith === "industry" ? noteOf(use, words) : words.home.benchmarkChosen}
      link={{
        id: "see-benchmarks",
        text: words.home.seeBenchmarks,
        onClick: () => dispatch({ type: "pageOpened", page: "benchmarks" }),
      }}
    >
      {words.home.benchmarkBy[main]}
    </FactRow>
  );
}

function noteOf({ rows, tableCount }: BenchmarkUse, words: PaneWords): string {
  if (rows.absolute > 0) return words.home.benchmarkAbsolute;
  if (rows.table + rows.own + rows.industry === 0) return words.home.benchmarkAbsolute;
  if (rows.table === 0) return words.home.benchmarkAll;
  return rows.own + rows.industry === 0
    ? words.home.benchmarkTable(tableCount)
    : words.home.benchmarkFallback(rows.table, tableCount);
}
