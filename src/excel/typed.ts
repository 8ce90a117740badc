// What has to be typed so that a cell holds exactly a value? Excel reads `values` like typing: "=…", "+…", "-…" becomes a
// formula, "3/5" a date, "007" a number. A leading apostrophe keeps text as text and is not part of the value.
// Alternative not taken: format "@" alone, which does not stop "=…" everywhere and changes how the user's cells look.

import type { CellValue } from "../domain/vocabulary/cell";

/**
 * Text that Excel would not take as it stands: it begins like a formula, a number, a date, a time (上午9:00), money or an error
 * value. Full-width characters count as their narrow forms.
 */
const TAKEN_OTHERWISE =
  /^(?:[=+\-@'#(.,¥$€£%\d\s]|(?:true|false)$)|^[A-Za-z]{3,9}[\s-]?\d|^(?:上午|下午|凌晨|早上|中午|晚上)\s?\d|[%\t\r]$/i;

/** `typedText("=1+1") //=> "'=1+1"`, `typedText("季度技术方案研讨") //=> "季度技术方案研讨"` */
export function typedText(text: string): string {
  return text !== "" && TAKEN_OTHERWISE.test(text.normalize("NFKC")) ? `'${text}` : text;
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
