// Grades after an edit: one figure of one customer moves the mean of its industry, and with it the limits of everybody in
// that industry; nobody else's. So the middles of the industries that rows left or joined are made anew, from their own
// customers, and the rows measured against a benchmark that is another now are graded again. The answer is what
// gradeTable would say of the whole table, to the last digit.
// Alternative not taken: adding the difference to a mean, which drifts from what AVERAGEIFS says.

import type { CustomerTable } from "../table/customerTable";
import type { EditedTable } from "../table/editRows";
import { pickCodes, pickFigures, pickRows, withFigures } from "../table/pickRows";
import { benchmarksFrom } from "./benchmark";
import {
  centersOfSums,
  industryCenters,
  industrySums,
  type AddedColumns,
  type IndustryCenters,
  type IndustrySums,
} from "./centers";
import type { Benchmark, GradedTable } from "./graded";
import { gradeRows } from "./gradeTable";
import { gradedRecency } from "./recency";

/** A graded table, and the sums behind its means where they are known. */
export interface GradedBefore {
  readonly table: CustomerTable;
  readonly graded: GradedTable;
  readonly sums?: IndustrySums;
}

export interface Regraded {
  readonly graded: GradedTable;
  /** Undefined for medians, which have no sums. */
  readonly sums: IndustrySums | undefined;
  /** Rows graded again, ascending: those read again, and those whose benchmark is another now. */
  readonly rows: readonly number[];
  /** These rows as a table of their own. */
  readonly part: { readonly table: CustomerTable; readonly graded: GradedTable };
  /** Codes of the industries whose customers were gone through for a new middle. */
  readonly industries: readonly number[];
}

/** Which grades does an edit lead to? */
export function regradeRows(before: GradedBefore, edited: EditedTable): Regraded {
  const { graded } = before;
  const { table, rows } = edited;
  const again = gradedRecency(pickRows(table, rows), graded.asOf, graded.recency);
  const recencyDays = withFigures(graded.recencyDays, rows, again);
  const industries = touchedIndustries(before, edited, recencyDays);
  const { benchmarks, sums } = benchmarksAfter(before, edited, recencyDays, industries);
  const affected = affectedRows(before, edited, benchmarks);
  const part = pickRows(table, affected);
  const recencyOfPart = pickFigures(recencyDays, affected);
  const grade = gradeRows(part, recencyOfPart, benchmarks, graded.rules);
  return {
    graded: { ...graded, recencyDays, benchmarks, grade: withFigures(graded.grade, affected, grade) },
    sums,
    rows: affected,
    part: { table: part, graded: { ...graded, recencyDays: recencyOfPart, benchmarks, grade } },
    industries,
  };
}

/** Industries that lost, won or changed a customer with orders. A note or an owner touches none. */
function touchedIndustries(
  { table: before, graded }: GradedBefore,
  { table, rows, formerCode }: EditedTable,
  recencyDays: Float64Array,
): readonly number[] {
  const touched = new Set<number>();
  for (const row of rows) {
    const [was, is] = [graded.recencyDays[row], recencyDays[row]].map((days) => !Number.isNaN(days));
    const code = table.industryCode[row];
    const stays =
      was === is &&
      formerCode[code] === before.industryCode[row] &&
      Object.is(before.orderCount[row], table.orderCount[row]) &&
      Object.is(before.amountYuan[row], table.amountYuan[row]);
    if (stays || (!was && !is)) continue;
    touched.add(code);
    const left = formerCode.indexOf(before.industryCode[row]);
    if (left >= 0) touched.add(left);
  }
  return [...touched].sort((a, b) => a - b);
}

function benchmarksAfter(
  { graded, sums }: GradedBefore,
  { table, formerCode }: EditedTable,
  recencyDays: Float64Array,
  touched: readonly number[],
): { benchmarks: readonly Benchmark[]; sums: IndustrySums | undefined } {
  const isMean = graded.rules.center === "mean";
  const sumsNow = isMean ? sumsAfter(sums, table, formerCode, recencyDays, touched) : undefined;
  const now = sumsNow === undefined ? industryCenters(table, recencyDays, "median") : centersOfSums(sumsNow);
  const centers: IndustryCenters = {
    whole: now.whole,
    industries: (code) => (touched.includes(code) ? now.industries(code) : centersBefore(graded, formerCode[code])),
  };
  const benchmarks = benchmarksFrom(table.industries, centers, graded);
  return { benchmarks: benchmarks.map((one, code) => known(graded.benchmarks[formerCode[code]], one)), sums: sumsNow };
}

/** What an industry that nothing happened to was measured against; one that had too few customers still has. */
function centersBefore({ benchmarks }: GradedTable, code: number): ReturnType<IndustryCenters["industries"]> {
  const before: Benchmark | undefined = benchmarks[code];
  return before?.source === "industry" ? before : { n: 0, meanOrders: NaN, meanAmountYuan: NaN };
}

/** The sums of the industries that were touched are made anew from their customers, in the order of the table. */
function sumsAfter(
  sums: IndustrySums | undefined,
  table: CustomerTable,
  formerCode: readonly number[],
  recencyDays: Float64Array,
  touched: readonly number[],
): IndustrySums {
  if (sums === undefined) return industrySums(table, recencyDays);
  const isTouched = table.industries.map((_, code) => touched.includes(code));
  const members = rowsOf(table, isTouched);
  const added: AddedColumns = {
    rowCount: members.length,
    industries: table.industries,
    industryCode: pickCodes(table.industryCode, members),
    orderCount: pickFigures(table.orderCount, members),
    amountYuan: pickFigures(table.amountYuan, members),
  };
  const again = industrySums(added, pickFigures(recencyDays, members));
  const merged = (column: keyof IndustrySums): Float64Array =>
    Float64Array.from(formerCode, (former, code) =>
      former < 0 || isTouched[code] ? again[column][code] : sums[column][former],
    );
  return { customers: merged("customers"), orders: merged("orders"), amountYuan: merged("amountYuan") };
}

function affectedRows(
  { graded }: GradedBefore,
  { table, rows, formerCode }: EditedTable,
  benchmarks: readonly Benchmark[],
): readonly number[] {
  const moved = benchmarks.map((benchmark, code) => benchmark !== graded.benchmarks[formerCode[code]]);
  if (!moved.includes(true)) return rows;
  const members = rowsOf(table, moved);
  const lone = rows.filter((row) => !moved[table.industryCode[row]]);
  return lone.length === 0 ? members : [...members, ...lone].sort((a, b) => a - b);
}

/** Rows of some industries, ascending. */
function rowsOf({ industryCode }: CustomerTable, wanted: readonly boolean[]): readonly number[] {
  const isWanted = Uint8Array.from(wanted, Number);
  const rows: number[] = [];
  for (let row = 0; row < industryCode.length; row++) if (isWanted[industryCode[row]] === 1) rows.push(row);
  return rows;
}

/** The benchmark of before where nothing about it is new, so that a change can be told by looking. */
function known(before: Benchmark | undefined, now: Benchmark): Benchmark {
  const isSame =
    before !== undefined &&
    before.source === now.source &&
    before.center === now.center &&
    Object.is(before.n, now.n) &&
    Object.is(before.meanOrders, now.meanOrders) &&
    Object.is(before.meanAmountYuan, now.meanAmountYuan);
  return isSame ? before : now;
}
