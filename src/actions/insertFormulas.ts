// 插入公式: a new column at the table's right edge with a complete formula of the family in every row, and the way back.
// The table's own means do not move while a formula is read, so they are frozen on a sheet that the formula names.

import { answersWithDay, writtenFormula } from "../domain/formula/columnFormulas";
import { referencesIn } from "../domain/formula/references";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import type { TableLanguage } from "../domain/strategy/suggestion";
import type { ColumnMap } from "../domain/vocabulary/column";
import type { FilledFormulas, FormulaColumn, LongWork, UndoReport } from "../excel/workbook";
import type { FormulaChoice, FormulaPreview, InsertedFormulas, OpenedTable, RegradePreview } from "./actions";
import { lookAtSheets, prepareSheets, type FormulaSheets } from "./formulaSheets";
import { formulasOf, hasFormulas, withFormulas, type KeptFormulas } from "./keptFormulas";
import { keepFormulas, keepSettings, loadFormulas, loadKept } from "./keptValues";
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
  const { text, values } = writtenFormula(choice.id, {
    ...contextOf(tools, opened, choice, sheets),
    references: referencesIn(opened.table, 0),
    cell: (role) => {
      const position = opened.map.positions[role];
      return position === undefined ? null : (opened.table.sample[0]?.[position] ?? null);
    },
  });
  const language = await languageToBe(tools, kept);
  const canAsk = tools.functions !== null && plan.table.rowCount > 0;
  return { text, result: canAsk ? (tools.functions?.calculate(choice.id, values, language) ?? null) : null };
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

/**
 * The language that functions answer in once a column is inserted: the workbook's. The first column in a workbook that says
 * nothing brings that of its table.
 */
async function languageToBe(tools: Tools, kept: KeptFormulas): Promise<TableLanguage> {
  const { functionLanguage } = (await loadKept(tools)).settings;
  const isSaid = hasFormulas(kept) || functionLanguage !== DEFAULT_SETTINGS.functionLanguage;
  return isSaid ? functionLanguage : tools.phrases.language;
}

/** Keeps that language in the workbook where it says another. */
async function settleLanguage(tools: Tools): Promise<void> {
  const { settings, formulas } = await loadKept(tools);
  const functionLanguage = await languageToBe(tools, formulas);
  if (functionLanguage === settings.functionLanguage) return;
  await keepSettings(tools, { ...settings, functionLanguage }, { makeSheet: false });
}

/** Takes inserted columns away again, and forgets them. */
export async function removeFormulas(tools: Tools, { filled, headers }: InsertedFormulas): Promise<UndoReport> {
  const report = await tools.workbook.removeFormulas(filled);
  const kept = await loadFormulas(tools);
  if (report.kept === 0) {
    const left = Object.entries(formulasOf(kept, filled.table).columns).filter(([header]) => !headers.includes(header));
    await keepFormulas(tools, withFormulas(kept, filled.table, { columns: Object.fromEntries(left) }));
  }
  return report;
}

/** The sheets a formula refers to, there and up to date. */
export async function sheetsFor(tools: Tools, preview: RegradePreview, choice: FormulaChoice): Promise<FormulaSheets> {
  const kept = await loadFormulas(tools);
  return prepareSheets(tools, preview, kept, { choices: [choice], refresh: false });
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
  return { opened: recognise(filled.table, await loadKept(tools)), filled, headers, newSheets };
}

function contextOf(tools: Tools, { map, settings }: OpenedTable, choice: FormulaChoice, sheets: FormulaSheets) {
  return {
    map,
    benchmarks: choice.benchmarks === "frozen" ? sheets.benchmarks : null,
    rules: sheets.rules,
    recency: choice.recency,
    asOf: sheets.asOf,
    prefix: tools.functions?.prefix ?? "",
    settings,
  };
}
