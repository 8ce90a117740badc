// How a value looks under a number format, by the formatter inside fast-formula-parser (SheetJS SSF).

import FormulaParser from "fast-formula-parser";
import { CellError } from "../model/types";
import { fail, generalText, type Value, VALUE_ERROR } from "./values";

/** What does a cell show? `formatNumber(0.125, "0.0%") //=> "12.5%"`. Throws FormulaFailure for what cannot be shown. */
export function formatNumber(value: Value, format: string): string {
  if (value instanceof CellError) return fail(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "") return "";
  if (/^general$/i.test(format)) return typeof value === "number" ? generalText(value) : (value ?? "");
  try {
    return FormulaParser.SSF.format(localForm(format), value ?? 0);
  } catch {
    return fail(VALUE_ERROR);
  }
}

/** Locale markers such as [$-804] change month names only, which Chinese formats write in figures. */
function localForm(format: string): string {
  return format.replace(/\[\$-[0-9A-Fa-f]+\]/g, "");
}
