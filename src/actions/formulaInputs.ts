// What a formula is written from besides the function: the table's columns, the sheets it names, settings, and the language
// in which functions answer.

import { FORMULA_ROLES } from "../domain/formula/formulaArguments";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import type { TableLanguage } from "../domain/strategy/suggestion";
import type { CellValue } from "../domain/vocabulary/cell";
import type { ColumnRole } from "../domain/vocabulary/column";
import type { FormulaChoice, OpenedTable, RegradePreview } from "./actions";
import { prepareSheets, type FormulaSheets } from "./formulaSheets";
import { hasFormulas, type KeptFormulas } from "./keptFormulas";
import { keepSettings, loadFormulas, loadKept } from "./keptValues";
import { datePositions } from "./previewRegrade";
import type { Tools } from "./tools";

/**
 * The language that functions answer in once a column is inserted: the workbook's. The first column in a workbook that says
 * nothing brings that of its table.
 */
export async function languageToBe(tools: Tools, kept: KeptFormulas): Promise<TableLanguage> {
  const { functionLanguage } = (await loadKept(tools)).settings;
  const isSaid = hasFormulas(kept) || functionLanguage !== DEFAULT_SETTINGS.functionLanguage;
  return isSaid ? functionLanguage : tools.phrases.language;
}

/** Keeps that language in the workbook where it says another. */
export async function settleLanguage(tools: Tools): Promise<void> {
  const { settings, formulas } = await loadKept(tools);
  const functionLanguage = await languageToBe(tools, formulas);
  if (functionLanguage === settings.functionLanguage) return;
  await keepSettings(tools, { ...settings, functionLanguage }, { makeSheet: false });
}

/** The sheets a formula refers to, there and up to date. */
export async function sheetsFor(tools: Tools, preview: RegradePreview, choice: FormulaChoice): Promise<FormulaSheets> {
  const kept = await loadFormulas(tools);
  return prepareSheets(tools, preview, kept, { choices: [choice], refresh: false });
}

/** The parts of a context that are the same in every row. */
export function contextOf(tools: Tools, { map, settings }: OpenedTable, choice: FormulaChoice, sheets: FormulaSheets) {
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

/** Every column a formula may refer to, as it stands in the sheet now. */
export async function columnsOf(
  { workbook }: Tools,
  { opened: { table, map } }: RegradePreview,
): Promise<(role: ColumnRole) => readonly CellValue[]> {
  const positions = [...new Set(FORMULA_ROLES.flatMap((role) => map.positions[role] ?? []))];
  const { values } = await workbook.readColumns(table, { values: positions, dates: datePositions(map) });
  return (role) => values[positions.indexOf(map.positions[role] ?? -1)] ?? [];
}
