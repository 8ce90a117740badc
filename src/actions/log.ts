// The log's rows: one for every grade that arrived, and one for every grade that was taken back.

import { RULES_VERSION } from "../domain/grading/rules";
import { renamedRows } from "../domain/regrade/renamed";
import { asWritten, textOf } from "../domain/table/text";
import type { LogRow, UndoneWrite, UndoRecord } from "../excel/workbook";
import type { RegradePreview } from "./actions";
import { gradeHeader, nameAfter } from "./regradeChange";
import type { Tools } from "./tools";
import { reasonWriter } from "./wording";
import { ownValue } from "../domain/vocabulary/own";

/** Rows for the grades that were written. */
export function logRows(
  tools: Tools,
  preview: RegradePreview,
  rows: readonly number[],
  when: number,
): readonly LogRow[] {
  const { plan } = preview;
  const { cells } = plan.table;
  const reasonOf = reasonWriter(tools, preview);
  const renamed = new Set(renamedRows(plan));
  return rows.map((row) => ({
    when,
    key: asWritten(cells.id?.[row]),
    name: asWritten(cells.name?.[row]),
    from: asWritten(cells.grade?.[row]),
    to: nameAfter(preview, row) ?? "",
    reason: renamed.has(row) ? tools.phrases.renamed : reasonOf(row),
    rulesVersion: RULES_VERSION,
  }));
}

/** Rows for the grades that were restored: from what had been written to what stood there before. */
export function undoneRows(
  tools: Tools,
  preview: RegradePreview,
  { cells }: UndoRecord,
  rowsByHeader: UndoneWrite["rowsByHeader"],
  when: number,
): readonly LogRow[] {
  const header = gradeHeader(tools, preview);
  const restored = new Set(ownValue(rowsByHeader, header));
  const { id, name } = preview.plan.table.cells;
  const names = new Map((id ?? name ?? []).map((key, row) => [textOf(key), asWritten(name?.[row])]));
  return cells
    .filter((column) => column.header === header)
    .flatMap((column) =>
      column.rows.flatMap((row, index) => {
        if (!restored.has(row)) return [];
        const key = textOf(column.keys[0]?.[index]);
        const before = textOf(column.before[index]).replace(/^'/, "");
        return [
          {
            when,
            key: id === undefined ? "" : key,
            name: names.get(key) ?? "",
            from: textOf(column.written[index]),
            to: before,
            reason: tools.phrases.undone,
            rulesVersion: RULES_VERSION,
          },
        ];
      }),
    );
}
