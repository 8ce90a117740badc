// How the grades of a table are spread, told apart by where they come from: what stands in the sheet's cells, and what the
// rules and locks say. The two are never mixed in one figure; a screen that shows one of them names it.
// A row that cannot be graded has no grade by the rules (未评), and in the sheet the one that stands there. Blank rows count
// nowhere. Alternative not taken: one count of "today's grades", which was shown as the sheet's after half of it was written.

import { ROW_EMPTY, type CustomerTable } from "../table/customerTable";
import { gradeOf, type Grade } from "../vocabulary/grade";
import { kindOf, type RegradePlan } from "./plan";

/** Customers by grade; "none" are those without one. */
export type GradeCounts = Readonly<Record<Grade | "none", number>>;

/** How are the grades spread that stand in the cells? As read with the table, or as they were read later, a code for each row. */
export function distributionInSheet(table: CustomerTable, codes: ArrayLike<number> = table.sheetGrade): GradeCounts {
  const counts = { S: 0, A: 0, B: 0, C: 0, none: 0 };
  for (let row = 0; row < table.rowCount; row++) {
    if (table.state[row] !== ROW_EMPTY) counts[gradeOf(codes[row]) ?? "none"]++;
  }
  return counts;
}

/** Which grade do the rules, or a lock, give this row? Undefined for one that cannot be graded, whatever stands in its cell. */
export function gradeByRules(plan: RegradePlan, row: number): Grade | undefined {
  return kindOf(plan, row) === "problem" ? undefined : gradeOf(plan.after[row]);
}

/** How would the grades be spread by the rules and the locks of this plan? */
export function distributionByRules(plan: RegradePlan): GradeCounts {
  const counts = { S: 0, A: 0, B: 0, C: 0, none: 0 };
  for (let row = 0; row < plan.table.rowCount; row++) {
    if (kindOf(plan, row) !== "empty") counts[gradeByRules(plan, row) ?? "none"]++;
  }
  return counts;
}

/** How many customers are there? */
export function customersIn(counts: GradeCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Do two spreads agree in every grade? */
export function isSameSpread(a: GradeCounts, b: GradeCounts): boolean {
  return (Object.keys(a) as (keyof GradeCounts)[]).every((grade) => a[grade] === b[grade]);
}
