// What is said in the cells of each row: the suggestion, the risk, the next contact, the reason. Made for the rows that
// are written and no others; a million sentences nobody asked for would cost more than the grading.

import { explainGrade } from "../domain/grading/reason";
import { lockOf } from "../domain/regrade/locks";
import { isLocked } from "../domain/regrade/plan";
import { rowFacts } from "../domain/regrade/rowFacts";
import type { CellValue } from "../domain/vocabulary/cell";
import type { LongWork } from "../excel/workbook";
import type { RegradePreview } from "./actions";
import { pause } from "./stages";
import type { Tools } from "./tools";

/** Rows worded before the pane may draw again. */
const ROWS_A_BREATH = 2_000;

/** Cells by row; null where there is nothing to say, which leaves the cell as it is. */
export interface Wording {
  readonly suggestion: CellValue[];
  readonly owner: CellValue[];
  readonly risk: CellValue[];
  readonly nextContact: CellValue[];
  readonly reason: CellValue[];
}

/** Words rows, in their order. */
export async function wordRows(
  tools: Tools,
  preview: RegradePreview,
  rows: readonly number[],
  work: LongWork,
): Promise<Wording> {
  const reasonOf = reasonWriter(tools, preview);
  const words: Wording = { suggestion: [], owner: [], risk: [], nextContact: [], reason: [] };
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_BREATH === ROWS_A_BREATH - 1) {
      await pause(work, preview.opened.table.name, { step: "prepare", done: index + 1, total: rows.length });
    }
    const facts = rowFacts(preview.plan, row);
    const suggestion = facts.suggestion(tools.phrases.language);
    words.suggestion.push(suggestion?.headline ?? null);
    words.owner.push(suggestion?.owner ?? null);
    words.nextContact.push(suggestion?.due ?? null);
    words.risk.push(suggestion === undefined ? null : tools.phrases.riskWord(facts.riskLevel));
    words.reason.push(reasonOf(row) || null);
  }
  return words;
}

/** Why a row gets its grade, in words: a lock's own where one holds, else the rule's; "" for a row that was not graded. */
export function reasonWriter({ phrases }: Tools, { plan }: RegradePreview): (row: number) => string {
  return (row) => {
    const locked = isLocked(plan, row) ? lockOf(plan, row) : undefined;
    if (locked !== undefined) return phrases.lock(locked.lock, plan.settings.gradeNames);
    const reason = explainGrade(plan.table, plan.graded, row);
    return reason === undefined ? "" : phrases.reason(reason, plan.settings.gradeNames);
  };
}
