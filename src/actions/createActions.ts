// Puts the actions together: one file each, all working with the same three things.

import type { TableLanguage } from "../domain/strategy/suggestion";
import { fetched, type HostEnvironment, type Workbook } from "../excel/workbook";
import type { Actions, OpenedTable } from "./actions";
import { everything } from "./everything";
import { followEdit } from "./followEdit";
import { forgetSettings, keepSettings, loadKept } from "./keptValues";
import { previewNative } from "./nativeColumns";
import { forgetMapping, openSelected, openTable, remap } from "./openTable";
import type { Phrases } from "./phrases";
import { previewRegrade, reconsider } from "./previewRegrade";
import { onCustomerSelected, selectCell, selectColumn } from "./selection";
import { onSettingsChange } from "./settingsChange";
import { importSettings } from "./settingsFile";
import { shownRows } from "./shownRows";
import { tableLanguage } from "./tableLanguage";
import type { CellFunctions, Tools } from "./tools";

/** What opening the pane does not need, fetched when it is asked for or while nothing else is to do. */
const regrading = () => fetched(() => import(/* webpackChunkName: "regrading" */ "./laterRegrade"));
const customers = () => fetched(() => import(/* webpackChunkName: "regrading" */ "./laterCustomers"));
const formulas = () => fetched(() => import(/* webpackChunkName: "formulaActions" */ "./laterFormulas"));
const sheets = () => fetched(() => import(/* webpackChunkName: "sheetActions" */ "./laterSheets"));

/** The parts that are fetched later, to be fetched ahead. */
export const LATER_ACTIONS: readonly { readonly load: () => Promise<unknown> }[] = [
  regrading,
  customers,
  formulas,
  sheets,
].map((load) => ({ load }));

/**
 * Everything a user can do, on this workbook. `phrases` are in the pane's language, for what is inserted anew; what goes
 * into a table that is there already is said by `phrasesIn`, in that table's own language.
 */
export function createActions(
  workbook: Workbook,
  environment: HostEnvironment,
  phrases: Phrases,
  phrasesIn: (language: TableLanguage) => Phrases = () => phrases,
  functions: CellFunctions | null = null,
): Actions {
  const tools: Tools = { workbook, environment, phrases, functions };
  const forTable = ({ table }: Pick<OpenedTable, "table">): Tools => ({
    ...tools,
    phrases: phrasesIn(tableLanguage(table)),
  });
  return {
    survey: () => workbook.survey(),
    openTable: (table) => openTable(tools, table),
    openSelected: () => openSelected(tools),
    remap: (opened, mapping) => remap(forTable(opened), opened, mapping),
    forgetMapping: (opened) => forgetMapping(forTable(opened), opened),
    previewRegrade: (opened, options, work) => previewRegrade(forTable(opened), opened, options, work),
    reconsider: (preview, options, work) => reconsider(forTable(preview.opened), preview, options, work),
    followEdit: (preview, changes, options) => followEdit(forTable(preview.opened), preview, changes, options),
    everything,
    accept: async (preview, choice, work) =>
      (await regrading()).accept(forTable(preview.opened), preview, choice, work),
    resume: async (outcome, work) => (await regrading()).resume(forTable(outcome.preview.opened), outcome, work),
    undo: async (outcome, work) => (await regrading()).undo(forTable(outcome.preview.opened), outcome, work),
    standing: async ({ preview, report }) =>
      (await regrading()).standingOf(
        forTable(preview.opened),
        preview,
        report,
        await workbook.refresh(preview.opened.table),
      ),
    refreshes: async (preview) => (await regrading()).refreshesOf(forTable(preview.opened), preview),
    changedSince: async (preview) => (await regrading()).changedSince(forTable(preview.opened), preview),
    highlights: async (opened) => (await regrading()).readHighlights(forTable(opened), opened),
    setHighlights: async (opened, tones) => (await regrading()).setHighlights(forTable(opened), opened, tones),
    renewHighlights: async (opened) => (await regrading()).renewInstalled(forTable(opened), opened),
    loadSettings: () => loadKept(tools),
    saveSettings: (settings) => keepSettings(tools, settings),
    resetSettings: async () => {
      await forgetSettings(tools);
      return loadKept(tools);
    },
    insertSample: async () => (await sheets()).insertSample(tools),
    insertStandardTable: async () => (await sheets()).insertStandardTable(tools),
    previewFormula: async (preview, choice) =>
      (await formulas()).previewFormula(forTable(preview.opened), preview, choice),
    insertFormulas: async (preview, choice, work, makeRoom) =>
      (await formulas()).insertFormulas(forTable(preview.opened), preview, choice, work, makeRoom),
    insertBlock: async (preview, choice, place) =>
      (await formulas()).insertBlock(forTable(preview.opened), preview, choice, place),
    removeFormulas: async (inserted) => (await formulas()).removeFormulas(tools, inserted),
    formulaColumns: async (opened) => (await formulas()).formulaColumns(tools, opened),
    formulaDay: async () => (await formulas()).formulaDay(tools),
    moveFormulaDay: async (day) => (await formulas()).moveFormulaDay(tools, day),
    formulasToValues: async (opened, column, work) =>
      (await formulas()).formulasToValues(forTable(opened), opened, column, work),
    valuesToFormulas: async (preview, column, work) =>
      (await formulas()).valuesToFormulas(forTable(preview.opened), preview, column, work),
    freezeBenchmarks: async (preview, work) =>
      (await formulas()).freezeBenchmarks(forTable(preview.opened), preview, work),
    previewNative: (opened, choice) => previewNative(forTable(opened), opened, choice),
    convertToNative: async (opened, choice, work, makeRoom) =>
      (await formulas()).convertToNative(forTable(opened), opened, choice, work, makeRoom),
    lockGrade: async (preview, row, choice) =>
      (await customers()).lockGrade(forTable(preview.opened), preview, row, choice),
    unlockGrade: async (preview, row) => (await customers()).unlockGrade(forTable(preview.opened), preview, row),
    logFollowUp: async (preview, row, entry) =>
      (await customers()).logFollowUp(forTable(preview.opened), preview, row, entry),
    undoFollowUp: async (outcome) => (await customers()).undoFollowUp(tools, outcome),
    followUps: async (preview, row) => (await customers()).followUps(tools, preview, row),
    allFollowUps: async () => (await customers()).allFollowUps(tools),
    openFollowUps: async () => (await customers()).openFollowUps(tools),
    applyFixes: async (preview, fixes, work) => (await customers()).applyFixes(tools, preview, fixes, work),
    undoFixes: async (outcome) => (await customers()).undoFixes(tools, outcome),
    listChanges: async (preview, work) => (await regrading()).listChanges(forTable(preview.opened), preview, work),
    exportSettings: async () => (await sheets()).exportSettings(tools),
    importSettings: (text) => importSettings(tools, text),
    openSettingsSheet: async () => (await sheets()).openSettingsSheet(tools),
    selectCell: (preview, row, where) => selectCell(tools, preview, row, where),
    selectColumn: (opened, header, row) => selectColumn(tools, opened, header, row),
    showOnly: async (preview, rows) => (await regrading()).showOnly(tools, preview, rows),
    showAll: async (opened) => (await regrading()).showAll(tools, opened),
    shownRows: (opened) => shownRows(tools, opened),
    openLog: async () => workbook.activateSheet((await loadKept(tools)).settings.logSheetName),
    onCustomerSelected: (opened, listener) => onCustomerSelected(tools, opened, listener),
    onSettingsChange: (opened, listener) => onSettingsChange(tools, opened, listener),
    onTableChange: ({ table }, listener) => workbook.onChange(table, listener),
  };
}
