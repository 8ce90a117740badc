// A whole column of customers as a table: one composite column or three, and beside it the industry and the day each row was
// true on. It is graded by the core as the pane's table is.

import { gradeTable } from "../../domain/grading/gradeTable";
import type { GradedTable, OwnBenchmark } from "../../domain/grading/graded";
import type { GradingRules } from "../../domain/grading/rules";
import { isBlankColumn } from "../../domain/table/blankColumn";
import type { CustomerTable } from "../../domain/table/customerTable";
import { readFigureNote, type FigureReading } from "../../domain/table/figureNote";
import { plainTable } from "../../domain/table/plainTable";
import { textOf } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import { isoDay, LAST_DAY, type SerialDay } from "../../domain/vocabulary/day";
import { benchmarkListOf } from "./benchmarks";
import { maybeBlank, optionalRangeOf, rangeOf } from "./cells";
import { customersOf, usedRows } from "./customers";
import { words } from "./language";
import type { SharedArguments } from "./measured";
import { refuse } from "./refusal";
import { rulesOf } from "./rules";
import { optionalDay } from "./values";

export interface GradedColumn {
  readonly table: CustomerTable;
  readonly graded: GradedTable;
}

/** The column with its grades. With an as-of day R is that day's, as in the pane; without, as recorded. */
export function gradedColumn(given: SharedArguments): GradedColumn {
  const asOf = optionalDay("asOf", given.asOf);
  const table = tableOf(given, asOf);
  const rules: GradingRules = rulesOf(given.rules);
  const ownBenchmarks: readonly OwnBenchmark[] = benchmarkListOf(given.benchmarks);
  const graded = gradeTable(table, {
    asOf: asOf ?? LAST_DAY,
    recency: asOf === undefined ? "recorded" : "aged",
    rules,
    ownBenchmarks,
  });
  return { table, graded };
}

/** Rows after the last used one are left out; a blank row among the others is a customer without orders. */
function tableOf({ rfm, industry, updated }: SharedArguments, asOf: SerialDay | undefined): CustomerTable {
  const names: unknown = isLeftOut(industry) ? [] : industry;
  const ages = asOf !== undefined && !isLeftOut(updated);
  const plain = !ages && Array.isArray(rfm) && Array.isArray(names) ? plainTable(rfm, names) : undefined;
  if (plain !== undefined) return plain;
  const { rows, reading } = withoutNote(rangeOf(rfm));
  if (rows.some((row) => row.length !== 1 && row.length !== 3)) return refuse(words().columnOrThree);
  const used = rows.slice(0, usedRows(rows));
  const beside = {
    industry: columnBeside("industry", industry, rows.length).slice(0, used.length),
    ...(ages ? { updated: columnBeside("updated", updated, rows.length).slice(0, used.length) } : {}),
  };
  const table = customersOf(used, beside, asOf ?? LAST_DAY, reading);
  const dated = asOf === undefined && !isBlankColumn(table.lastOrderDay) ? table.lastOrderDay.find(isDay) : undefined;
  return dated === undefined ? table : refuse(words().asOfNeeded(isoDay(dated as SerialDay)));
}

/** A fourth column says how the three are read, as for one customer; the same in every row. */
function withoutNote(rows: CellRows): { readonly rows: CellRows; readonly reading?: FigureReading } {
  if (!rows.some((row) => row.length === 4)) return { rows };
  const note = rows[0][3] ?? null;
  const reading = readFigureNote(note) ?? refuse(words().noteExpected(textOf(note)));
  return { rows: rows.map((row) => row.slice(0, 3)), reading };
}

function isDay(day: number): boolean {
  return !Number.isNaN(day);
}

function isLeftOut(argument: unknown): boolean {
  return optionalRangeOf(argument).length === 0;
}

/** One cell a row of rfm; [] for an argument left out. A bare 0 is a blank. */
function columnBeside(name: string, argument: unknown, wanted: number): readonly CellValue[] {
  const rows: CellRows = optionalRangeOf(argument);
  if (rows.some((row) => row.length !== 1)) return refuse(words().columnShape(name));
  if (rows.length > 0 && rows.length !== wanted) return refuse(words().sameLength(name, wanted, rows.length));
  return rows.map(([cell]) => (maybeBlank(cell) ? null : cell));
}
