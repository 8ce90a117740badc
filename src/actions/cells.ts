import type { CellValue } from "../domain/vocabulary/cell";

/** Do two cells say the same? Blanks are equal; numbers are, to 12 digits, because Excel keeps no more. */
export function sayTheSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return isBlank(a) && isBlank(b);
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || cell === "";
}
