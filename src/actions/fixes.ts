// The check-up's certain corrections, written: only the cells that were agreed to, each as it was when it was looked at.

import type { CellFix } from "../domain/checkup/finding";
import type { ColumnRole } from "../domain/vocabulary/column";
import type { ColumnChange, LongWork, TableChange, UndoReport } from "../excel/workbook";
import type { RegradePreview } from "./actions";
import type { FixOutcome } from "./contract/customerActions";
import { datePositions } from "./previewRegrade";
import { keyColumns } from "./regradeChange";
import type { Tools } from "./tools";
import { wholeWrite } from "./wholeWrite";

/** Writes fixes. */
export async function applyFixes(
  { workbook }: Tools,
  preview: RegradePreview,
  fixes: readonly CellFix[],
  work: LongWork = {},
): Promise<FixOutcome> {
  const report = await wholeWrite(workbook, fixChange(preview, fixes), work);
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return { preview, fixes, report, fixed: sum(report.written) + sum(report.same), skipped: report.skipped };
}

/** Puts back what the fixes replaced. */
export async function undoFixes({ workbook }: Tools, { report }: FixOutcome): Promise<UndoReport> {
  const { restored, kept } = await workbook.undo(report.undo);
  return { restored, kept };
}

/** A row of the change has a value in the columns that are fixed there, and null in the others. */
function fixChange(preview: RegradePreview, fixes: readonly CellFix[]): TableChange {
  const { opened } = preview;
  const rows = [...new Set(fixes.map(({ row }) => row))].sort((a, b) => a - b);
  const places = new Map(rows.map((row, at) => [row, at]));
  const byRole = new Map<ColumnRole, { values: (string | number | null)[]; before: CellFix["before"][] }>();
  for (const { row, role, before, after } of fixes) {
    const column = byRole.get(role) ?? { values: rows.map(() => null), before: rows.map(() => "") };
    const at = places.get(row) ?? -1;
    column.values[at] = after;
    column.before[at] = before;
    byRole.set(role, column);
  }
  return {
    table: opened.table,
    rows,
    key: keyColumns(preview, rows),
    guards: [],
    dates: datePositions(opened.map),
    columns: [...byRole].flatMap(([role, { values, before }]): readonly ColumnChange[] => {
      const position = opened.map.positions[role];
      if (position === undefined) return [];
      return [{ position, header: String(opened.table.headers[position]), values, before, format: "general" }];
    }),
    replaceFormulas: false,
  };
}
