// 全部列到新工作表: the whole diff as a table of its own, for a meeting or a printer. Nothing of the user's is touched.

import { changeLine, listedRows } from "../domain/regrade/changeList";
import type { CellValue } from "../domain/vocabulary/cell";
import type { FoundTable, LongWork } from "../excel/workbook";
import type { RegradePreview } from "./actions";
import { pause } from "./stages";
import type { Tools } from "./tools";
import { reasonWriter } from "./wording";

/** Rows worded before the pane may draw again. */
const ROWS_A_BREATH = 2_000;

/** Writes the list on a new sheet and shows it. */
export async function listChanges(tools: Tools, preview: RegradePreview, work: LongWork = {}): Promise<FoundTable> {
  const words = tools.phrases.changeList;
  const reasonOf = reasonWriter(tools, preview);
  const lines: (readonly CellValue[])[] = [];
  const rows = listedRows(preview.plan);
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_BREATH === ROWS_A_BREATH - 1)
      await pause(work, words.sheetName, { step: "prepare", done: index + 1, total: rows.length });
    lines.push(changeLine(preview.plan, row, words, reasonOf(row), tools.phrases.riskWord));
  }
  return tools.workbook.insertTable(words.sheetName, words.tableName, [words.header, ...lines], []);
}
