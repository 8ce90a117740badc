// What has to be typed so that a cell holds exactly a value? Excel reads `values` like typing: "=…", "+…", "-…" becomes a
// formula, "3/5" a date, "007" a number. A leading apostrophe keeps text as text and is not part of the value.
// Alternative not taken: format "@" alone, which does not stop "=…" everywhere and changes how the user's cells look.

import type { CellValue } from "../domain/vocabulary/cell";
import { DAY_PARTS } from "../domain/vocabulary/dayParts";

/**
 * Text that Excel would not take as it stands: it begins like a formula, a number, a date, money or an error value. Full-width
 * characters count as their narrow forms.
 */
const TAKEN_OTHERWISE = /^(?:[=+\-@'#(.,¥$€£%\d\s]|(?:true|false)$)|^[A-Za-z]{3,9}[\s-]?\d|[%\t\r]$/i;
/** A time of day, as a Chinese Excel reads it. */
const TIME_OF_DAY = new RegExp(`^(?:${DAY_PARTS.join("|")})\\s?\\d`);

/** `typedText("=1+1") //=> "'=1+1"`, `typedText("季度技术方案研讨") //=> "季度技术方案研讨"` */
export function typedText(text: string): string {
  const narrow = text.normalize("NFKC");
  return text !== "" && (TAKEN_OTHERWISE.test(narrow) || TIME_OF_DAY.test(narrow)) ? `'${text}` : text;
}

/** What to send so that the cell holds this value; null leaves the cell as it is. */
export function typed(value: CellValue): CellValue {
  return typeof value === "string" ? typedText(value) : value;
}

/** What was in a cell, as it would be typed to have it again: a formula stays one. */
export function typedAgain(value: CellValue, formula: CellValue): CellValue {
  return isFormula(value, formula) ? formula : typed(value);
}

/** Does this cell hold a formula? A text "=1+1" typed with an apostrophe reads the same in `formulas` and in `values`. */
export function isFormula(value: CellValue, formula: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Do two cells say the same? Blanks are equal, numbers to 12 digits. */
export function sameCell(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return (a === null || a === undefined || a === "") && (b === null || b === undefined || b === "");
}
