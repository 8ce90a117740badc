// Customers to measure with: figures of every grade, 50 industries, always the same for the same size.

import type { CellValue } from "../../src/domain/vocabulary/cell";
import type { CellsByRole, ColumnMap } from "../../src/domain/vocabulary/column";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";
import { ROW_ORDERS, type CustomerTable } from "../../src/domain/table/customerTable";
import { makeRfm } from "../../src/domain/table/rfm";
import { DEFAULT_RULES } from "../../src/domain/grading/rules";
import type { GradingInput } from "../../src/domain/grading/graded";

export const INDUSTRY_COUNT = 50;
export const AS_OF = serialDay(2024, 5, 31) as SerialDay;
export const INPUT: GradingInput = { asOf: AS_OF, recency: "recorded", rules: DEFAULT_RULES, ownBenchmarks: [] };

export interface Sample {
  readonly industry: readonly string[];
  readonly recencyDays: readonly number[];
  readonly orderCount: readonly number[];
  readonly amountYuan: readonly number[];
  readonly updatedDay: readonly number[];
}

/** A pseudo-random sequence (mulberry32), so that two runs measure the same work. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function sampleOf(n: number): Sample {
  const random = randomFrom(n);
  const whole = (below: number): number => Math.floor(random() * below);
  const list = <T>(make: () => T): T[] => Array.from({ length: n }, make);
  // One string for each industry, as JSON.parse hands short texts over.
  const names = Array.from({ length: INDUSTRY_COUNT }, (_, code) => `行业${code}`);
  return {
    industry: list(() => names[whole(INDUSTRY_COUNT)]),
    recencyDays: list(() => 1 + whole(130)),
    orderCount: list(() => 1 + whole(8)),
    amountYuan: list(() => 100 * (1 + whole(20_000))),
    updatedDay: list(() => AS_OF - whole(40)),
  };
}

/** Cells as Excel hands them over: read from a message, not put together here. Text of several pieces would be joined at its first use. */
function asReceived<T>(cells: T): T {
  return JSON.parse(JSON.stringify(cells)) as T;
}

/** A table with the composite cell 45天/3次/80万, as the standard table has it. */
export function compositeCells(sample: Sample): { cells: CellsByRole; map: ColumnMap } {
  const id = sample.industry.map((_, row) => `C202405${String(row).padStart(7, "0")}`);
  const rfm = sample.recencyDays.map((recencyDays, row) =>
    makeRfm({ recencyDays, orderCount: sample.orderCount[row], amountYuan: sample.amountYuan[row] }),
  );
  return {
    cells: asReceived({ id, industry: sample.industry, rfm, updated: sample.updatedDay }),
    map: { positions: { id: 0, industry: 3, rfm: 6, updated: 10 }, amountUnit: "yuan", recencyForm: "composite" },
  };
}

/** A table with R, F and M in columns of their own, as numbers. */
export function figureCells(sample: Sample): { cells: CellsByRole; map: ColumnMap } {
  const { industry, recencyDays, orderCount, amountYuan } = sample;
  const name = industry.map((_, row) => `客户${row}`);
  return {
    cells: asReceived({ name, industry, recency: recencyDays, frequency: orderCount, monetary: amountYuan }),
    map: COLUMN_MAP,
  };
}

/** A block of cells, rows first: name, industry, R, F, M. */
export function rowsOf(sample: Sample): CellValue[][] {
  return asReceived(
    sample.industry.map((industry, row) => [
      `客户${row}`,
      industry,
      sample.recencyDays[row],
      sample.orderCount[row],
      sample.amountYuan[row],
    ]),
  );
}

/** Which column of such a block is which. */
export const COLUMN_MAP: ColumnMap = {
  positions: { name: 0, industry: 1, recency: 2, frequency: 3, monetary: 4 },
  amountUnit: "yuan",
  recencyForm: "days",
};

/** The same block packed into columns of figures on trust, without looking for problems: what the peers do too. */
export function packedOf(rows: readonly (readonly CellValue[])[]): CustomerTable {
  const rowCount = rows.length;
  const industries = [""];
  const codes = new Map<CellValue, number>();
  const table = {
    rowCount,
    map: COLUMN_MAP,
    cells: {},
    state: new Uint8Array(rowCount).fill(ROW_ORDERS),
    recordedRecencyDays: new Float64Array(rowCount),
    lastOrderDay: new Float64Array(rowCount).fill(NaN),
    orderCount: new Float64Array(rowCount),
    amountYuan: new Float64Array(rowCount),
    updatedDay: new Float64Array(rowCount).fill(NaN),
    industryCode: new Uint32Array(rowCount),
    industries,
    sheetGrade: new Uint8Array(rowCount),
    problems: [],
  } satisfies CustomerTable;
  const { industryCode, recordedRecencyDays, orderCount, amountYuan } = table;
  const figure = (cell: CellValue): number => (typeof cell === "number" ? cell : Number(cell));
  for (let row = 0; row < rowCount; row++) {
    const cells = rows[row];
    const industry = cells[1];
    let code = codes.get(industry);
    if (code === undefined) {
      code = industries.push(String(industry)) - 1;
      codes.set(industry, code);
    }
    industryCode[row] = code;
    recordedRecencyDays[row] = figure(cells[2]);
    orderCount[row] = figure(cells[3]);
    amountYuan[row] = figure(cells[4]);
  }
  return table;
}
