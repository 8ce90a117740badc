// 插入公式, for all customers together: one formula beside the table, whose answer runs over blank cells. What it answers is
// calculated here first, so that people see where it will stand and how far it will reach before anything is written.

import { functionRow } from "../domain/formula/cellFunctions";
import { writtenFormula } from "../domain/formula/columnFormulas";
import { referencesIn } from "../domain/formula/references";
import type { TableLanguage } from "../domain/strategy/suggestion";
import { HostFailure, type BlockPlace, type FormulaBlock } from "../excel/workbook";
import type { FormulaChoice, FormulaPreview, FormulaResult, InsertedFormulas, RegradePreview } from "./actions";
import type { FormulaSheets } from "./formulaSheets";
import { columnsOf, contextOf, languageToBe, settleLanguage, sheetsFor } from "./formulaInputs";
import { loadKept } from "./keptValues";
import { recognise } from "./openTable";
import type { Tools } from "./tools";

/** A block as it would be written, and its answer; no block where there is no answer to make room for. */
interface PlannedBlock {
  readonly text: string;
  readonly result: FormulaResult | null;
  readonly block: FormulaBlock | null;
}

/** The formula, its answer, and where both would stand. Writes nothing. */
export async function previewBlock(
  tools: Tools,
  preview: RegradePreview,
  choice: FormulaChoice,
  sheets: FormulaSheets,
): Promise<FormulaPreview> {
  const language = await languageToBe(tools, sheets.kept);
  const { text, result, block } = await planBlock(tools, preview, choice, sheets, language);
  return { text, result, place: block === null ? null : await tools.workbook.findPlace(block) };
}

/** Writes the formula where it was shown. Throws "occupied" where that is no longer blank. */
export async function insertBlock(
  tools: Tools,
  preview: RegradePreview,
  choice: FormulaChoice,
  place: BlockPlace,
): Promise<InsertedFormulas> {
  await settleLanguage(tools);
  const sheets = await sheetsFor(tools, preview, choice);
  const language = await languageToBe(tools, sheets.kept);
  const { block } = await planBlock(tools, preview, choice, sheets, language);
  if (block === null || !isAsShown(block, place))
    throw new HostFailure("moved", preview.opened.table.name, "the answer has another size now");
  const written = await tools.workbook.writeBlock(block, place);
  return {
    opened: recognise(written.table, await loadKept(tools)),
    filled: { table: written.table, columns: [], stopped: null },
    headers: [tools.phrases.formulas.header(choice.id)],
    newSheets: sheets.made,
    block: written,
  };
}

function isAsShown({ headers, rows, columns }: FormulaBlock, place: BlockPlace): boolean {
  return place.rows === rows + (headers.length > 0 ? 1 : 0) && place.columns === columns;
}

async function planBlock(
  tools: Tools,
  preview: RegradePreview,
  choice: FormulaChoice,
  sheets: FormulaSheets,
  language: TableLanguage,
): Promise<PlannedBlock> {
  const { opened } = preview;
  const column = await columnsOf(tools, preview);
  const context = { ...contextOf(tools, opened, choice, sheets), cell: () => null, column };
  const { text, values } = writtenFormula(choice.id, { ...context, references: referencesIn(opened.table, 0) });
  const result = tools.functions?.calculate(choice.id, values, language) ?? null;
  if (result === null || "refusal" in result) return { text, result, block: null };
  const { value } = result;
  const rows = Array.isArray(value) ? (value as readonly (readonly unknown[])[]) : [[value]];
  const width = Math.max(...rows.map((row) => row.length));
  const { hasHeader } = functionRow(choice.id);
  const block: FormulaBlock = {
    table: opened.table,
    headers: hasHeader === true ? [] : tools.phrases.formulas.answerHeaders(choice.id),
    formula: (references) => writtenFormula(choice.id, { ...context, references }).text,
    rows: rows.length,
    columns: width,
  };
  return { text, result, block };
}
