// The means customers are measured against, with the number of customers behind each: no mean without its n.

import type { RegradePreview } from "../../actions/actions";
import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Benchmark } from "../../domain/grading/graded";
import type { GradingRules } from "../../domain/grading/rules";
import type { RegradePlan } from "../../domain/regrade/plan";
import { ROW_ORDERS } from "../../domain/table/customerTable";
import { countText, decimalText } from "../../i18n/format";
import type { PaneWords } from "../words/zh-CN";
import { usePane } from "../shell/PaneContext";
import { Amount } from "../widgets/Amount";
import { SmallLink } from "../widgets/FactRow";
import { Body } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { useTableStyles } from "../widgets/tableStyles";
import { useTextStyles } from "../widgets/textStyles";
import { FigurePage } from "../widgets/FigurePage";

interface IndustryLine {
  readonly industry: string;
  readonly customers: number;
  readonly benchmark: Benchmark;
}

/** Industries with customers, the largest first. */
function industryLines({ table, graded }: RegradePlan): readonly IndustryLine[] {
  const customers = new Array<number>(table.industries.length).fill(0);
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.state[row] === ROW_ORDERS) customers[table.industryCode[row]] += 1;
  }
  return table.industries
    .map((industry, code) => ({ industry, customers: customers[code], benchmark: graded.benchmarks[code] }))
    .filter((line) => line.customers > 0)
    .sort((a, b) => b.customers - a.customers);
}

function leadOf({ compareWith, minimumCount, center }: GradingRules, words: PaneWords): string {
  if (compareWith === "table") return words.benchmarks.leadTable;
  if (compareWith === "absolute") return words.benchmarks.leadAbsolute;
  return center === "mean" ? words.benchmarks.lead(minimumCount) : words.benchmarks.leadMedian(minimumCount);
}

/** The mean of the very customers counted beside it: nothing is left to say. */
function isItsOwn({ source, n }: Benchmark, customers: number): boolean {
  return source === "industry" && n === customers;
}

export function BenchmarksPage() {
  const { words } = usePane();
  return (
    <FigurePage place="benchmarks" title={words.benchmarks.title}>
      {(preview) => <Benchmarks preview={preview} />}
    </FigurePage>
  );
}

function Benchmarks({ preview }: { readonly preview: RegradePreview }) {
  const { words, dispatch } = usePane();
  const styles = useTableStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const lines = useMemo(() => industryLines(preview.plan), [preview]);
  const lead = leadOf(preview.plan.graded.rules, words);
  const head = mergeClasses(styles.cell, text.small, text.quiet);
  return (
    <Body place="benchmarks">
      <PageHeader
        title={words.benchmarks.title}
        aside={
          <SmallLink
            text={words.benchmarks.change}
            label={words.linkOf(words.benchmarks.title, words.benchmarks.change)}
            onClick={() => {
              dispatch({ type: "tabChosen", tab: "settings" });
              dispatch({ type: "pageOpened", page: "benchmarkSettings" });
            }}
          />
        }
      />
      <p className={mergeClasses(layout.side, text.paragraph, text.small, text.quiet)}>{lead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {words.benchmarks.industry}
            </th>
            <th scope="col" className={head}>
              {words.benchmarks.count}
            </th>
            <th scope="col" className={head}>
              {words.benchmarks.amount}
            </th>
            <th scope="col" className={head}>
              {words.benchmarks.orders}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ industry, customers, benchmark }) => (
            <tr key={industry}>
              <th scope="row" className={styles.cell}>
                {industry === "" ? words.benchmarks.noIndustry : industry}
                {isItsOwn(benchmark, customers) ? null : (
                  <>
                    <br />
                    <span
                      className={mergeClasses(text.small, benchmark.source === "industry" ? text.quiet : text.fall)}
                    >
                      {Number.isNaN(benchmark.n)
                        ? words.benchmarks.sources[benchmark.source]
                        : words.benchmarks.sourceWithN(
                            words.benchmarks.sources[benchmark.source],
                            countText(benchmark.n),
                          )}
                    </span>
                  </>
                )}
              </th>
              <td className={styles.cell}>{countText(customers)}</td>
              <td className={styles.cell}>
                <Amount yuan={benchmark.meanAmountYuan} />
              </td>
              <td className={styles.cell}>{words.benchmarks.times(decimalText(benchmark.meanOrders, 2))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Body>
  );
}
