// 转为原生公式: the new columns at the right edge. The table's own columns are read by them and never changed. Each row gets its
// own references where a formula has marks.

import type { FormulaColumn, LongWork } from "../excel/workbook";
import type { InsertedFormulas, NativeChoice, OpenedTable } from "./actions";
import { inserted } from "./insertFormulas";
import { MARK, nativeColumns } from "./nativeColumns";
import type { Tools } from "./tools";

/** Adds the columns. */
export async function convertToNative(
  tools: Tools,
  opened: OpenedTable,
  choice: NativeChoice,
  work: LongWork = {},
  makeRoom = false,
): Promise<InsertedFormulas> {
  const { headers, templates } = nativeColumns(tools, opened, choice);
  const columns = templates.map((template, at): FormulaColumn => ({
    position: null,
    header: headers[at] ?? "",
    formula: (references, places) =>
      template.replace(MARK, (_, kind: string, whose: string, index: string) => {
        const position = whose === "t" ? Number(index) : (places[Number(index)] ?? -1);
        return kind === "c" ? references.cell(position) : references.column(position);
      }),
    format: "general",
  }));
  const filled = await tools.workbook.fillFormulas({ table: opened.table, columns, makeRoom }, work);
  return inserted(tools, opened.map, filled);
}
