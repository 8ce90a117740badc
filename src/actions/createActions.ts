// Puts the actions together: one file each, all working with the same three things.

import type { TableLanguage } from "../domain/strategy/suggestion";
import type { HostEnvironment, Workbook } from "../excel/workbook";
import { accept, everything, resume, undo } from "./acceptRegrade";
import type { Actions, OpenedTable } from "./actions";
import { changedSince } from "./drift";
import { convertToNative, previewNative } from "./convertToNative";
import { formulaColumns, formulasToValues, freezeBenchmarks, valuesToFormulas } from "./formulaValues";
import { readHighlights, renewInstalled, setHighlights } from "./highlights";
import { insertBlock } from "./insertBlock";
import { insertFormulas, previewFormula, removeFormulas } from "./insertFormulas";
import { applyFixes, undoFixes } from "./fixes";
import { allFollowUps, followUps, logFollowUp, openFollowUps, undoFollowUp } from "./followUps";
import { followEdit } from "./followEdit";
import { forgetSettings, keepSettings, loadKept } from "./keptValues";
import { listChanges } from "./listChanges";
import { lockGrade, unlockGrade } from "./locks";
import { formulaDay, moveFormulaDay } from "./ruleSheet";
import { exportSettings, importSettings, openSettingsSheet } from "./settingsFile";
import { forgetMapping, openSelected, openTable, remap } from "./openTable";
import { showAll, showOnly, shownRows } from "./onlyChanged";
import type { Phrases } from "./phrases";
import { previewRegrade, reconsider } from "./previewRegrade";
import { insertSample, insertStandardTable } from "./sample";
import { refreshesOf } from "./refreshes";
import { onCustomerSelected, selectCell, selectColumn } from "./selection";
import { onSettingsChange } from "./settingsChange";
import { standingOf } from "./standing";
import { tableLanguage } from "./tableLanguage";
import type { CellFunctions, Tools } from "./tools";

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
    accept: (preview, choice, work) => accept(forTable(preview.opened), preview, choice, work),
    resume: (outcome, work) => resume(forTable(outcome.preview.opened), outcome, work),
    undo: (outcome, work) => undo(forTable(outcome.preview.opened), outcome, work),
    standing: async ({ preview, report }) =>
      standingOf(forTable(preview.opened), preview, report, await workbook.refresh(preview.opened.table)),
    refreshes: (preview) => refreshesOf(forTable(preview.opened), preview),
    changedSince: (preview) => changedSince(forTable(preview.opened), preview),
    highlights: (opened) => readHighlights(forTable(opened), opened),
    setHighlights: (opened, tones) => setHighlights(forTable(opened), opened, tones),
    renewHighlights: (opened) => renewInstalled(forTable(opened), opened),
    loadSettings: () => loadKept(tools),
    saveSettings: (settings) => keepSettings(tools, settings),
    resetSettings: async () => {
      await forgetSettings(tools);
      return loadKept(tools);
    },
    insertSample: () => insertSample(tools),
    insertStandardTable: () => insertStandardTable(tools),
    previewFormula: (preview, choice) => previewFormula(forTable(preview.opened), preview, choice),
    insertFormulas: (preview, choice, work, makeRoom) =>
      insertFormulas(forTable(preview.opened), preview, choice, work, makeRoom),
    insertBlock: (preview, choice, place) => insertBlock(forTable(preview.opened), preview, choice, place),
    removeFormulas: (inserted) => removeFormulas(tools, inserted),
    formulaColumns: (opened) => formulaColumns(tools, opened),
    formulaDay: () => formulaDay(tools),
    moveFormulaDay: (day) => moveFormulaDay(tools, day),
    formulasToValues: (opened, column, work) => formulasToValues(forTable(opened), opened, column, work),
    valuesToFormulas: (preview, column, work) => valuesToFormulas(forTable(preview.opened), preview, column, work),
    freezeBenchmarks: (preview, work) => freezeBenchmarks(forTable(preview.opened), preview, work),
    previewNative: (opened, choice) => previewNative(forTable(opened), opened, choice),
    convertToNative: (opened, choice, work, makeRoom) =>
      convertToNative(forTable(opened), opened, choice, work, makeRoom),
    lockGrade: (preview, row, choice) => lockGrade(forTable(preview.opened), preview, row, choice),
    unlockGrade: (preview, row) => unlockGrade(forTable(preview.opened), preview, row),
    logFollowUp: (preview, row, entry) => logFollowUp(forTable(preview.opened), preview, row, entry),
    undoFollowUp: (outcome) => undoFollowUp(tools, outcome),
    followUps: (preview, row) => followUps(tools, preview, row),
    allFollowUps: () => allFollowUps(tools),
    openFollowUps: () => openFollowUps(tools),
    applyFixes: (preview, fixes, work) => applyFixes(tools, preview, fixes, work),
    undoFixes: (outcome) => undoFixes(tools, outcome),
    listChanges: (preview, work) => listChanges(forTable(preview.opened), preview, work),
    exportSettings: () => exportSettings(tools),
    importSettings: (text) => importSettings(tools, text),
    openSettingsSheet: () => openSettingsSheet(tools),
    selectCell: (preview, row, where) => selectCell(tools, preview, row, where),
    selectColumn: (opened, header, row) => selectColumn(tools, opened, header, row),
    showOnly: (preview, rows) => showOnly(tools, preview, rows),
    showAll: (opened) => showAll(tools, opened),
    shownRows: (opened) => shownRows(tools, opened),
    openLog: async () => workbook.activateSheet((await loadKept(tools)).settings.logSheetName),
    onCustomerSelected: (opened, listener) => onCustomerSelected(tools, opened, listener),
    onSettingsChange: (opened, listener) => onSettingsChange(tools, opened, listener),
    onTableChange: ({ table }, listener) => workbook.onChange(table, listener),
  };
}
