// The book by industry and company size: each industry with its sum, its sizes under it, the whole at the end.
// Alternative not taken: sizes as columns, which at 320 px would have to scroll sideways.

import { mergeClasses } from "@fluentui/react-components";
import type { Tally } from "../../domain/leading/crossTab";
import type { IndustryLine } from "../../domain/leading/industryBySize";
import { countText } from "../../i18n/format";
import { usePane } from "../shell/PaneContext";
import { Amount } from "../widgets/Amount";
import { useTableStyles } from "../widgets/tableStyles";
import { useTextStyles } from "../widgets/textStyles";

export function IndustryTable({ lines }: { readonly lines: readonly IndustryLine[] }) {
  const { words } = usePane();
  const styles = useTableStyles();
  const text = useTextStyles();
  const { stage } = words;
  const head = mergeClasses(styles.cell, text.small, text.quiet);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {stage.views.industryBySize}
          </th>
          <th scope="col" className={head}>
            {words.benchmarks.count}
          </th>
          <th scope="col" className={head}>
            {stage.amountColumn}
          </th>
        </tr>
      </thead>
      {lines.map(({ industry, sizes, total }) => (
        <tbody key={industry}>
          <Line name={industry || stage.noIndustry} tally={total} isSum />
          {sizes.length === 1 && sizes[0].size === ""
            ? null
            : sizes.map(({ size, tally }) => <Line key={size} name={size || stage.noSize} tally={tally} />)}
        </tbody>
      ))}
      <tfoot>
        <Line name={stage.total} tally={sumOf(lines)} isSum />
      </tfoot>
    </table>
  );
}

function Line({ name, tally, isSum = false }: { name: string; tally: Tally; isSum?: boolean }) {
  const styles = useTableStyles();
  const text = useTextStyles();
  const cell = mergeClasses(styles.cell, isSum ? text.strong : mergeClasses(text.small, text.secondary));
  return (
    <tr>
      <th scope="row" className={mergeClasses(cell, !isSum && styles.inner)}>
        {name}
      </th>
      <td className={cell}>{countText(tally.customers)}</td>
      <td className={cell}>
        <Amount yuan={tally.amountYuan} />
      </td>
    </tr>
  );
}

function sumOf(lines: readonly IndustryLine[]): Tally {
  const sum = (pick: (tally: Tally) => number): number => lines.reduce((all, { total }) => all + pick(total), 0);
  return {
    customers: sum(({ customers }) => customers),
    orderCount: sum(({ orderCount }) => orderCount),
    amountYuan: sum(({ amountYuan }) => amountYuan),
  };
}
