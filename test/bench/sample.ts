// Customers to measure with: figures of every grade, 50 industries, always the same for the same size.

import type { CellValue } from "../../src/domain/vocabulary/cell";
import type { CellsByRole, ColumnMap } from "../../src/domain/vocabulary/column";
import { serialDay, type SerialDay } from "../../src/domain/vocabulary/day";
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
  return {
    industry: list(() => `行业${whole(INDUSTRY_COUNT)}`),
    recencyDays: list(() => whole(130)),
    orderCount: list(() => 1 + whole(8)),
    amountYuan: list(() => 100 * (1 + whole(20_000))),
    updatedDay: list(() => AS_OF - whole(40)),
  };
}

/** A table with the composite cell 45天/3次/80万, as the standard table has it. */
export function compositeCells(sample: Sample): { cells: CellsByRole; map: ColumnMap } {
  const id = sample.industry.map((_, row) => `C202405${String(row).padStart(7, "0")}`);
  const rfm = sample.recencyDays.map((recencyDays, row) =>
    makeRfm({ recencyDays, orderCount: sample.orderCount[row], amountYuan: sample.amountYuan[row] }),
  );
  return {
    cells: { id, industry: sample.industry, rfm, updated: sample.updatedDay },
    map: { positions: { id: 0, industry: 3, rfm: 6, updated: 10 }, amountUnit: "yuan", recencyForm: "composite" },
  };
}

/** A block of cells, rows first: industry, R, F, M as numbers. */
export function rowsOf(sample: Sample): CellValue[][] {
  return sample.industry.map((industry, row) => [
    industry,
    sample.recencyDays[row],
    sample.orderCount[row],
    sample.amountYuan[row],
  ]);
}

/** The same block as the product takes it: columns by role. */
export function columnsOf(rows: readonly (readonly CellValue[])[]): { cells: CellsByRole; map: ColumnMap } {
  const column = (at: number): CellValue[] => rows.map((row) => row[at]);
  return {
    cells: { industry: column(0), recency: column(1), frequency: column(2), monetary: column(3) },
    map: { positions: { industry: 0, recency: 1, frequency: 2, monetary: 3 }, amountUnit: "yuan", recencyForm: "days" },
  };
}
