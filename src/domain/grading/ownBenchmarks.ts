// The user's own benchmark table (行业基准) as a range of cells: read tolerantly, every doubtful line named.
// Columns are found by header where there is one. Without: industry, mean orders, mean amount; or with four and more
// columns industry, n, mean orders, mean amount, as a frozen table is written.
// Alternative not taken: one fixed layout, which a colleague's table would never have.

import type { CellRows, CellValue } from "../vocabulary/cell";
import type { AmountUnit } from "../vocabulary/column";
import { parseAmount } from "../table/amount";
import { amountUnitOf } from "../table/amountUnit";
import { industryKey } from "../table/industries";
import { MOST_ORDERS } from "../table/plausible";
import { fold, isBlankCell, simplify, textOf } from "../table/text";
import type { OwnBenchmark } from "./graded";

/** Name of the line that stands for every industry without a line of its own. */
export const EVERY_INDUSTRY = "全表";
const EVERY_INDUSTRY_NAMES = new Set([EVERY_INDUSTRY, "全部", "*", "all", "whole table"]);

/** Does this name stand for every industry? `isEveryIndustry("全部") //=> true` */
export function isEveryIndustry(name: string): boolean {
  return EVERY_INDUSTRY_NAMES.has(fold(name).toLowerCase());
}

export const BENCHMARK_FIELDS = ["industry", "n", "meanOrders", "meanAmount"] as const;
export type BenchmarkField = (typeof BENCHMARK_FIELDS)[number];

export const BENCHMARK_PROBLEM_CODES = [
  /** a needed cell is blank */
  "blank",
  "unreadable",
  /** a mean of nothing measures nobody */
  "notPositive",
  /** the industry stands there twice; the first line counts */
  "duplicate",
  /** fewer than three columns */
  "tooFewColumns",
] as const;
export type BenchmarkProblemCode = (typeof BENCHMARK_PROBLEM_CODES)[number];

export interface BenchmarkProblem {
  /** Row within the range, 0 is its first. */
  readonly row: number;
  readonly field: BenchmarkField;
  readonly code: BenchmarkProblemCode;
  readonly text: string;
}

export interface ParsedBenchmarks {
  readonly benchmarks: readonly OwnBenchmark[];
  readonly problems: readonly BenchmarkProblem[];
}

interface Layout {
  readonly columns: Readonly<Partial<Record<BenchmarkField, number>>>;
  readonly unit: AmountUnit;
  readonly firstRow: number;
}

const HEADER_NAMES: Readonly<Record<BenchmarkField, RegExp>> = {
  industry: /行业|industry/,
  n: /^n$|户数|客户数|样本|^count$|customers/,
  meanOrders: /次|频|订单数|单数|^f|orders|frequency/,
  meanAmount: /额|^m(?!ean)|amount|monetary/,
};

/** Which benchmarks does this range hold? A line with a doubtful cell is left out and named. */
export function parseBenchmarks(cells: CellRows): ParsedBenchmarks {
  const layout = layoutOf(cells);
  if (layout === undefined) {
    const empty = cells.every((row) => row.every(isBlankCell));
    return {
      benchmarks: [],
      problems: empty ? [] : [{ row: 0, field: "meanAmount", code: "tooFewColumns", text: "" }],
    };
  }
  const benchmarks: OwnBenchmark[] = [];
  const problems: BenchmarkProblem[] = [];
  const seen = new Set<string>();
  for (let row = layout.firstRow; row < cells.length; row++) {
    if (cells[row].every(isBlankCell)) continue;
    const { benchmark, problem } = parseLine(cells[row], row, layout);
    const name = isEveryIndustry(benchmark.industry) ? EVERY_INDUSTRY : benchmark.industry;
    if (problem !== undefined) problems.push(problem);
    else if (seen.has(industryKey(name))) problems.push({ row, field: "industry", code: "duplicate", text: name });
    else benchmarks.push({ ...benchmark, industry: name });
    seen.add(industryKey(name));
  }
  return { benchmarks, problems };
}

function layoutOf(cells: CellRows): Layout | undefined {
  const at = cells.findIndex((row) => row.some((cell) => !isBlankCell(cell)));
  if (at < 0) return undefined;
  const headers = cells[at].map((cell) => simplify(textOf(cell)).toLowerCase());
  const find = (field: BenchmarkField): number | undefined => {
    const position = headers.findIndex((header) => HEADER_NAMES[field].test(header));
    return position < 0 ? undefined : position;
  };
  const [meanOrders, meanAmount] = [find("meanOrders"), find("meanAmount")];
  if (meanOrders !== undefined && meanAmount !== undefined) {
    const columns = { industry: find("industry") ?? 0, n: find("n"), meanOrders, meanAmount };
    return { columns, unit: amountUnitOf(cells[at][meanAmount]), firstRow: at + 1 };
  }
  if (cells[at].length < 3) return undefined;
  const columns =
    cells[at].length === 3
      ? { industry: 0, meanOrders: 1, meanAmount: 2 }
      : { industry: 0, n: 1, meanOrders: 2, meanAmount: 3 };
  return { columns, unit: "yuan", firstRow: at };
}

function parseLine(
  cells: readonly CellValue[],
  row: number,
  { columns, unit }: Layout,
): { benchmark: OwnBenchmark; problem?: BenchmarkProblem } {
  const cellOf = (field: BenchmarkField): CellValue => cells[columns[field] ?? -1] ?? null;
  const industry = textOf(cellOf("industry"));
  const meanOrders = parseMean(cellOf("meanOrders"));
  const meanAmount = parseAmount(cellOf("meanAmount"), unit);
  const n = parseMean(cellOf("n"));
  const benchmark: OwnBenchmark = {
    industry,
    n: typeof n === "number" ? n : NaN,
    meanOrders: typeof meanOrders === "number" ? meanOrders : NaN,
    meanAmountYuan: typeof meanAmount === "number" ? meanAmount : NaN,
  };
  const flag = (field: BenchmarkField, code: BenchmarkProblemCode) => ({
    benchmark,
    problem: { row, field, code, text: textOf(cellOf(field)) },
  });
  if (isBlankCell(cellOf("industry"))) return flag("industry", "blank");
  if (typeof meanOrders !== "number") return flag("meanOrders", meanOrders);
  if (!(meanOrders > 0)) return flag("meanOrders", "notPositive");
  if (typeof meanAmount !== "number")
    return flag(
      "meanAmount",
      meanAmount === "blank" ? "blank" : meanAmount === "negative" ? "notPositive" : "unreadable",
    );
  return meanAmount > 0 ? { benchmark } : flag("meanAmount", "notPositive");
}

/** A mean of orders, at most MOST_ORDERS, need not be whole: "2.75次". */
function parseMean(cell: CellValue): number | "blank" | "unreadable" {
  if (typeof cell === "number") return cell <= MOST_ORDERS ? cell : "unreadable";
  if (isBlankCell(cell)) return "blank";
  const text = textOf(cell)
    .replace(/[次单户]$/, "")
    .replaceAll(",", "")
    .trim();
  return /^\d+(\.\d+)?$/.test(text) && Number(text) <= MOST_ORDERS ? Number(text) : "unreadable";
}
