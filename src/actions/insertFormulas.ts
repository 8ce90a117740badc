// 插入公式: a new column at the table's right edge with a complete formula of the family in every row, and the way back.
// The table's own means do not move while a formula is read, so they are frozen on a sheet that the formula names.

import { isForAll } from "../domain/formula/cellFunctions";
import { answersWithDay, takesColumns, writtenFormula } from "../domain/formula/columnFormulas";
import { referencesIn } from "../domain/formula/references";
import type { ColumnMap } from "../domain/vocabulary/column";
import type { FilledFormulas, FormulaColumn, LongWork, UndoReport } from "../excel/workbook";
import type { FormulaChoice, FormulaPreview, InsertedFormulas, RegradePreview } from "./actions";
import { lookAtSheets, type FormulaSheets } from "./formulaSheets";
import { columnsOf, contextOf, languageToBe, settleLanguage, sheetsFor } from "./formulaInputs";
import { previewBlock } from "./insertBlock";
import { formulasOf, withFormulas } from "./keptFormulas";
import { keepFormulas, loadFormulas, loadKept } from "./keptValues";
import { setAside } from "./ownColumns";
import { recognise } from "./openTable";
import type { Tools } from "./tools";

/** The complete formula of the first row, and what it gives there. Writes nothing. */
export async function previewFormula(
  tools: Tools,
  preview: RegradePreview,
  choice: FormulaChoice,
): Promise<FormulaPreview> {
  const { opened, plan } = preview;
  const kept = await loadFormulas(tools);
  const sheets = await lookAtSheets(tools, preview, kept, choice);
  if (isForAll(choice.id)) return previewBlock(tools, preview, choice, sheets);
  const { text, values } = writtenFormula(choice.id, {
    ...contextOf(tools, opened, choice, sheets),
    references: referencesIn(opened.table, 0),
    column: takesColumns(choice.id) ? await columnsOf(tools, preview) : undefined,
    cell: (role) => {
      const position = opened.map.positions[role];
      return position === undefined ? null : (opened.table.sample[0]?.[position] ?? null);
    },
  });
  const language = await languageToBe(tools, kept);
  const canAsk = tools.functions !== null && plan.table.rowCount > 0;
  const result = canAsk ? (tools.functions?.calculate(choice.id, values, language) ?? null) : null;
  return { text, result, place: null };
}

/** Writes the column. */
export async function insertFormulas(
  tools: Tools,
  preview: RegradePreview,
  choice: FormulaChoice,
  work: LongWork = {},
  makeRoom = false,
): Promise<InsertedFormulas> {
  await settleLanguage(tools);
  const sheets = await sheetsFor(tools, preview, choice);
  const column = { ...formulaColumn(tools, preview, choice, sheets), position: null };
  const filled = await tools.workbook.fillFormulas({ table: preview.opened.table, columns: [column], makeRoom }, work);
  const header = filled.columns[0]?.header ?? column.header;
  const columns = { ...formulasOf(sheets.kept, filled.table).columns, [header]: choice };
  await keepFormulas(tools, withFormulas(sheets.kept, filled.table, { columns }));
  return inserted(tools, preview.opened.map, filled, sheets.made);
}

/** Takes inserted columns, or what was written beside the table, away again, and forgets them. */
export async function removeFormulas(tools: Tools, { filled, headers, block }: InsertedFormulas): Promise<UndoReport> {
  if (block !== null) return tools.workbook.removeBlock(block);
  const report = await tools.workbook.removeFormulas(filled);
  const kept = await loadFormulas(tools);
  if (report.kept === 0) {
    const left = Object.entries(formulasOf(kept, filled.table).columns).filter(([header]) => !headers.includes(header));
    await keepFormulas(tools, withFormulas(kept, filled.table, { columns: Object.fromEntries(left) }));
  }
  return report;
}

/** The column as the port wants it; where it goes is the caller's to say. */
export function formulaColumn(
  tools: Tools,
  preview: RegradePreview,
  choice: FormulaChoice,
  sheets: FormulaSheets,
): Omit<FormulaColumn, "position"> {
  const context = { ...contextOf(tools, preview.opened, choice, sheets), cell: () => null };
  return {
    header: tools.phrases.formulas.header(choice.id),
    formula: (references) => writtenFormula(choice.id, { ...context, references }).text,
    format: answersWithDay(choice.id) ? "date" : "general",
  };
}

/** The table as it stands after a fill: new columns are ours and play no role in it. */
export async function inserted(
  tools: Tools,
  before: ColumnMap,
  filled: FilledFormulas,
  newSheets: readonly string[] = [],
): Promise<InsertedFormulas> {
  const headers = filled.columns.map(({ header }) => header);
  await setAside(tools, filled.table, before, headers);
  return { opened: recognise(filled.table, await loadKept(tools)), filled, headers, newSheets, block: null };
}
