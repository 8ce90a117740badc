// How soon does each row of the table want a contact? A number a row, to sort by; the reasons behind it are made for the
// rows someone looks at (reasons.ts), and a property test holds the two equal.
// Alternative not taken: the reasons of every row, which at 300,000 rows keep a pane waiting for seconds.

import { nextDropDays } from "../grading/dropSteps";
import type { RegradePlan } from "../regrade/plan";
import { riskLevelOf } from "../regrade/planRegrade";
import { rowFirstLarge } from "../regrade/rows";
import { signsOf } from "../regrade/signs";
import type { RiskLevel } from "../review/risk";
import { situationOf } from "../strategy/situation";
import { responseDays } from "../strategy/suggest";
import { ROW_NO_ORDER } from "../table/customerTable";
import type { Grade } from "../vocabulary/grade";
import { dropsAt, isContactOverdue, isUrgentTag, noteUrgencyReader, todayGrade } from "./reasons";

/** The two questions of the 2×2, by row. */
export interface Urgency {
  /** Days within which the first reason wants a contact; Infinity where nothing does, NaN for a row on no list. */
  readonly within: Float64Array;
  /** The same without the tag: what has a day of its own. Tells one customer who buys in a hurry from another. */
  readonly dated: Float64Array;
  /** 1 for S and A, 高价值·近期未下单, and a first large order. */
  readonly important: Uint8Array;
}

/** Is a customer worth an appointment whatever presses? */
export function isImportant(grade: Grade, riskLevel: RiskLevel, firstLargeOrder: boolean): boolean {
  return grade === "S" || grade === "A" || riskLevel === "highValueSilent" || firstLargeOrder;
}

/** How soon, and how important, is every row of this plan? */
export function urgencyOf(plan: RegradePlan): Urgency {
  const { table, graded } = plan;
  const { response } = plan.settings;
  const within = new Float64Array(table.rowCount).fill(NaN);
  const dated = new Float64Array(table.rowCount).fill(NaN);
  const important = new Uint8Array(table.rowCount);
  const dropDays = nextDropDays(table, graded);
  const noteWithin = noteUrgencyReader(plan);
  const { tag } = signsOf(table, plan.settings);
  for (let row = 0; row < table.rowCount; row++) {
    const grade = todayGrade(plan, row);
    if (grade === undefined) continue;
    const riskLevel = riskLevelOf(plan, row);
    const firstLargeOrder = rowFirstLarge(plan, row);
    const noOrder = table.state[row] === ROW_NO_ORDER;
    if (isImportant(grade, riskLevel, firstLargeOrder)) important[row] = 1;
    const situation = situationOf({ riskLevel, firstLargeOrder, noOrder });
    dated[row] = isContactOverdue(plan, row, grade, situation)
      ? 0
      : Math.min(
          dropDays[row] >= 0 && dropsAt(plan, row) ? dropDays[row] - graded.asOf : Infinity,
          riskLevel === "high" || riskLevel === "medium" || riskLevel === "highValueSilent"
            ? responseDays(riskLevel, response)
            : Infinity,
          firstLargeOrder ? response.firstLargeDays : Infinity,
          noteWithin(row),
        );
    within[row] = isUrgentTag(tag(row)) ? Math.min(dated[row], response.urgentTagDays) : dated[row];
  }
  return { within, dated, important };
}
