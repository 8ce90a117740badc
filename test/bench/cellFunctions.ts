// Cell functions through Microsoft's own library and its batching, on the stand-in: ten thousand TIER cells filled down, and
// one TIER.COLUMN over a hundred thousand rows. Beside each the same calls of a function that does nothing: what is left
// between the two is ours.

import { FUNCTIONS, type FunctionId } from "../../src/functions/registry";
import type { CellValue } from "../../src/domain/vocabulary/cell";
import { makeRfm } from "../../src/domain/table/rfm";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { startHost, type Host } from "excel-stand-in/transports/nativeBridge";
import { growthExponent } from "./measure";
import { sampleOf, type Sample } from "./sample";

type Cells = readonly (readonly CellValue[])[];

export interface FunctionTimes {
  readonly cells: number;
  /** TIER filled down with twenty benchmark lines, and as many calls of a function that does nothing. */
  readonly tier: number;
  readonly nothing: number;
  /** TIER without library and batching, one cell after another; and with ten times the benchmark lines. */
  readonly direct: number;
  readonly directLongTable: number;
  /** The power of the number of cells by which the direct time grows. */
  readonly growth: number;
  readonly columnRows: number;
  readonly column: number;
  readonly columnNothing: number;
  readonly columnDirect: number;
}

const NOTHING = "NOTHING";
const CELLS = 10_000;
const COLUMN_ROWS = 100_000;
const RUNS = 3;

const rfmOf = (sample: Sample, row: number): string =>
  makeRfm({
    recencyDays: sample.recencyDays[row],
    orderCount: sample.orderCount[row],
    amountYuan: sample.amountYuan[row],
  });

/** A line for each of so many industries, of which the sample's are among the first. */
function benchmarkLines(lines: number): Cells {
  return Array.from({ length: lines }, (_, line) => [`行业${line}`, 10, 2.75, 662_500]);
}

/** Industries within the first twenty, so that every cell finds its line. */
const industryOf = (sample: Sample, row: number): string => `行业${Number(sample.industry[row].slice(2)) % 20}`;

async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  await Array.from({ length: RUNS }).reduce<Promise<void>>(
    (before) =>
      before.then(async () => {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
      }),
    Promise.resolve(),
  );
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

function tierArguments(sample: Sample, row: number, table: Cells) {
  return [[[rfmOf(sample, row)]], null, null, industryOf(sample, row), table, null] as const;
}

function callDirectly(sample: Sample, count: number, table: Cells): number {
  const tier = FUNCTIONS.TIER as (...cells: readonly unknown[]) => unknown;
  const given = Array.from({ length: count }, (_, row) => tierArguments(sample, row, table));
  const start = performance.now();
  for (const cells of given) tier(...cells);
  return performance.now() - start;
}

const best = (measure: () => number): number => Math.min(...[0, 1, 2, 3].map(measure));

/** Measures everything; a few seconds. */
export async function measureCellFunctions(): Promise<FunctionTimes> {
  const host = startHost(new WorkbookModel("基准"), {});
  try {
    const ids: readonly FunctionId[] = ["TIER", "TIER.COLUMN"];
    for (const id of ids) CustomFunctions.associate(id, FUNCTIONS[id] as (...cells: unknown[]) => unknown);
    CustomFunctions.associate(NOTHING, () => "A");
    return await measureOn(host);
  } finally {
    host.stop();
  }
}

async function measureOn({ customFunctions }: Host): Promise<FunctionTimes> {
  const sample = sampleOf(COLUMN_ROWS);
  const [short, long] = [benchmarkLines(20), benchmarkLines(200)];
  const fillDown = (id: string, table: Cells) => () =>
    Promise.all(
      Array.from({ length: CELLS }, (_, row) =>
        customFunctions.invoke(id, tierArguments(sample, row, table) as never, `客户!M${row + 2}`),
      ),
    );
  const rfm = Array.from({ length: COLUMN_ROWS }, (_, row) => [rfmOf(sample, row)]);
  const industry = Array.from({ length: COLUMN_ROWS }, (_, row) => [sample.industry[row]]);
  const column = (id: string) => () =>
    customFunctions.invoke(id, [rfm, null, null, industry, null, null] as never, "客户!N2");
  const wholeColumn = FUNCTIONS["TIER.COLUMN"] as (...cells: readonly unknown[]) => unknown;
  const directColumn = (): number => {
    const start = performance.now();
    wholeColumn(rfm, null, null, industry);
    return performance.now() - start;
  };
  const nothing = await median(fillDown(NOTHING, short));
  const tier = await median(fillDown("TIER", short));
  const small = best(() => callDirectly(sample, CELLS, short));
  const large = best(() => callDirectly(sample, CELLS * 10, short));
  return {
    cells: CELLS,
    tier,
    nothing,
    direct: small,
    directLongTable: best(() => callDirectly(sample, CELLS, long)),
    growth: growthExponent({ n: CELLS, ms: small }, { n: CELLS * 10, ms: large }),
    columnRows: COLUMN_ROWS,
    column: await median(column("TIER.COLUMN")),
    columnNothing: await median(column(NOTHING)),
    columnDirect: best(directColumn),
  };
}
