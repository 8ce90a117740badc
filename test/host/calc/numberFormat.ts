// How a value looks under a number format, by the formatter inside fast-formula-parser (SheetJS SSF).

import FormulaParser from "fast-formula-parser";
import { CellError } from "../model/types";
import { fail, generalText, type Value, VALUE_ERROR } from "./values";

/**
 * What does a cell show? `formatNumber(0.125, "0.0%") //=> "12.5%"`. Throws FormulaFailure for what cannot be shown.
 * Chinese sheets show 万 by a trick, an escaped point among the digits: `formatNumber(800000, '0!.0,"万"') //=> "80.0万"`.
 */
export function formatNumber(value: Value, format: string): string {
  if (value instanceof CellError) return fail(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "") return "";
  if (/^general$/i.test(format)) return typeof value === "number" ? generalText(value) : (value ?? "");
  const wan = /([0#])[!\\]\.(0+)(,*)/.exec(format);
  if (wan !== null && typeof value === "number") {
    const [written, first, digits, thousands] = wan;
    const size = 10 ** digits.length * 1000 ** thousands.length;
    return formatNumber(value / size, format.replace(written, `${first}.${digits}`));
  }
  try {
    return FormulaParser.SSF.format(localForm(format), value ?? 0);
  } catch {
    return fail(VALUE_ERROR);
  }
}

/** "!" escapes a character as "\\" does. Locale markers such as [$-804] change month names only, which Chinese formats write in figures. */
function localForm(format: string): string {
  return format.replace(/"[^"]*"|\[\$-[0-9A-Fa-f]+\]|!(.)/g, (piece, escaped?: string) =>
    escaped !== undefined ? `\\${escaped}` : piece.startsWith("[") ? "" : piece,
  );
}
