// Grades that stay but are written by another name than today's: a letter, or a name of earlier days. A regrade writes the
// present name there. It is neither a rise nor a fall, and is counted on its own.

import { otherNameFinder } from "../table/gradeNames";
import { areLetters, type GradeNaming } from "../vocabulary/gradeName";
import { GRADES } from "../vocabulary/grade";
import { isStaying, type RegradePlan } from "./plan";

const found = new WeakMap<RegradePlan, readonly number[]>();

/** Which rows have the right grade by another name? Ascending; worked out once for a plan. */
export function renamedRows(plan: RegradePlan): readonly number[] {
  let rows = found.get(plan);
  if (rows === undefined) {
    rows = isPlain(plan.settings) ? [] : rowsNamedOtherwise(plan);
    found.set(plan, rows);
  }
  return rows;
}

/** Only where the grade is sure to stay: a row that cannot be graded is left as it is, text and all. */
function rowsNamedOtherwise(plan: RegradePlan): readonly number[] {
  const { table, settings } = plan;
  const isOtherName = otherNameFinder(settings);
  const column = table.cells.grade;
  const rows: number[] = [];
  for (let row = 0; column !== undefined && row < table.rowCount; row++) {
    if (isStaying(plan, row) && isOtherName(column[row])) rows.push(row);
  }
  return rows;
}

/** Letters, now and ever: nothing can be written by another name. */
function isPlain({ gradeNames, formerGradeNames }: GradeNaming): boolean {
  return areLetters(gradeNames) && GRADES.every((grade) => formerGradeNames[grade].length === 0);
}
