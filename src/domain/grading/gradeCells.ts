// Grades as a range of cells: one row with one cell for each customer.

import { GRADES } from "../vocabulary/grade";

/** One row for each grade code; a million rows are these five. */
const ROW_OF_CODE = [[""], ...GRADES.map((grade) => [grade as string])];

/** Which cells stand beside these customers? Rows of one grade are the same array: replace them, never write into them. */
export function gradeCells(grade: Uint8Array): string[][] {
  const rows = new Array<string[]>(grade.length);
  for (let row = 0; row < grade.length; row++) rows[row] = ROW_OF_CODE[grade[row]];
  return rows;
}
