// What the workbook remembers of inserted formulas: which column was filled with what, and on which sheets the benchmarks
// and rules stand. Read back with care: the file may come from anywhere.

import { COLUMN_FORMULAS } from "../domain/formula/columnFormulas";
import { RECENCY_MODES } from "../domain/grading/graded";
import type { TableRef } from "../excel/workbook";
import type { FormulaChoice } from "./actions";
import { mappingKey } from "./mapping";
import { ownValue } from "../domain/vocabulary/own";

/** One table's columns of formulas, by header, and the sheet with its benchmarks. */
export interface KeptTableFormulas {
  readonly columns: Readonly<Record<string, FormulaChoice>>;
  readonly benchmarkSheet: string | null;
}

export interface KeptFormulas {
  readonly tables: Readonly<Record<string, KeptTableFormulas>>;
  /** Id of the sheet with the rules and the day (its name in workbooks of earlier versions). */
  readonly ruleSheet: string | null;
}

const MOST_TABLES = 30;
const NONE: KeptTableFormulas = { columns: {}, benchmarkSheet: null };

/** What is remembered of this table. */
export function formulasOf(kept: KeptFormulas, table: TableRef): KeptTableFormulas {
  return ownValue(kept.tables, mappingKey(table)) ?? NONE;
}

/** Were columns of formulas inserted anywhere in this workbook? */
export function hasFormulas({ tables }: KeptFormulas): boolean {
  return Object.values(tables).some(({ columns }) => Object.keys(columns).length > 0);
}

/** The same with something of this table changed; the table written last is forgotten last. */
export function withFormulas(kept: KeptFormulas, table: TableRef, change: Partial<KeptTableFormulas>): KeptFormulas {
  const key = mappingKey(table);
  const others = Object.entries(kept.tables).filter(([other]) => other !== key);
  const all = [...others, [key, { ...formulasOf(kept, table), ...change }] as const];
  return { ...kept, tables: Object.fromEntries(all.slice(-MOST_TABLES)) };
}

/** Reads what the workbook keeps; what is no formula of ours is passed over. */
export function readKeptFormulas(stored: unknown): KeptFormulas {
  const fields = fieldsOf(stored);
  const tables = Object.entries(fieldsOf(fields.tables)).map(([key, value]): [string, KeptTableFormulas] => {
    const { columns, benchmarkSheet } = fieldsOf(value);
    const known = Object.entries(fieldsOf(columns)).flatMap(([header, choice]) => {
      const read = readChoice(choice);
      return read === undefined ? [] : [[header, read] as const];
    });
    return [key, { columns: Object.fromEntries(known), benchmarkSheet: textIn(benchmarkSheet) }];
  });
  return { tables: Object.fromEntries(tables), ruleSheet: textIn(fields.ruleSheet) };
}

function readChoice(stored: unknown): FormulaChoice | undefined {
  const { id, benchmarks, recency } = fieldsOf(stored);
  const known = COLUMN_FORMULAS.find((other) => other === id);
  const mode = RECENCY_MODES.find((other) => other === recency);
  if (known === undefined || mode === undefined) return undefined;
  return { id: known, benchmarks: benchmarks === "frozen" ? "frozen" : "none", recency: mode };
}

function textIn(stored: unknown): string | null {
  return typeof stored === "string" && stored !== "" ? stored : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
