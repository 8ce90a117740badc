// Is what a cell shows the answer of its formula? While an add-in's function calculates again, Excel goes on showing the
// old value, on the web 0, and nothing that can be read tells it from a result. So the formula is calculated here, from the
// cells of its row, and the two are compared.
// Alternative not taken: reading twice and comparing; a slow calculation shows the same old value both times.

import type { CellValue } from "../vocabulary/cell";
import { isExcelError, saysBusy } from "../vocabulary/cell";
import { FUNCTION_IDS } from "./cellFunctions";

/**
 * settled: the answer. refused: the formula refuses, and the cell shows an error. waiting: not the answer, or not yet. unknown:
 * a formula that we did not write this way.
 */
export const FORMULA_STATES = ["settled", "refused", "waiting", "unknown"] as const;
export type FormulaState = (typeof FORMULA_STATES)[number];

/** What a function answered, or the sentence with which it refused. */
export type Calculated = { readonly value: unknown } | { readonly refusal: string };

/** Does a cell show this answer? A refusal shows as an error. */
export function stateOf(shown: CellValue, calculated: Calculated): Exclude<FormulaState, "unknown"> {
  const isError = isExcelError(shown);
  if ("refusal" in calculated) return isError && !saysBusy(shown) ? "refused" : "waiting";
  return !isError && isSameValue(shown, calculated.value) ? "settled" : "waiting";
}

function isSameValue(shown: CellValue, value: unknown): boolean {
  if (typeof value === "number" && typeof shown === "number") return Math.abs(value - shown) <= 1e-12 * Math.abs(value);
  return value === shown || (isEmpty(value) && isEmpty(shown));
}

const isEmpty = (value: unknown): boolean => value === "" || value === null;

/**
 * Are these one formula? Excel hands `[@[客户等级]]` back as `[@客户等级]` or with the table's name before it, and drops quotes
 * around a sheet's name where it can.
 */
export function isSameFormula(one: string, other: string, tableName: string): boolean {
  return bare(one, tableName) === bare(other, tableName);
}

function bare(formula: string, tableName: string): string {
  const row = formula.replace(/\[#This Row\],/gi, "@").replace(/[\s'[\]]/g, "");
  return row.replaceAll(`${tableName}@`, "@").toUpperCase();
}

/** Does this formula call a function of ours? Without a prefix, under any. `callsOurs("=IF(A2,TIER(G2))", "") //=> true` */
export function callsOurs(formula: string, prefix?: string): boolean {
  const names = formula.toUpperCase().match(/[A-Z][A-Z0-9_.]*(?=\()/g) ?? [];
  const known = names.map((name) => name.replace(/^_XLDUDF_/, ""));
  if (prefix === undefined)
    return known.some((name) => FUNCTION_IDS.some((id) => name === id || name.endsWith(`.${id}`)));
  const ours = new Set<string>(FUNCTION_IDS.map((id) => prefix.toUpperCase() + id));
  return known.some((name) => ours.has(name));
}
