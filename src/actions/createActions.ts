// Puts the actions together: one file each, all working with the same three things.

import type { HostEnvironment, Workbook } from "../excel/workbook";
import { accept, everything, resume, undo } from "./acceptRegrade";
import type { Actions } from "./actions";
import { changedSince } from "./drift";
import { readHighlights, setHighlights } from "./highlights";
import { keepSettings, loadKept } from "./keptValues";
import { forgetMapping, openTable, remap } from "./openTable";
import type { Phrases } from "./phrases";
import { previewRegrade, reconsider } from "./previewRegrade";
import { insertSample, insertStandardTable } from "./sample";
import { onSelectionRow, selectCell } from "./selection";
import type { Tools } from "./tools";

/** Everything a user can do, on this workbook, in these words. */
export function createActions(workbook: Workbook, environment: HostEnvironment, phrases: Phrases): Actions {
  const tools: Tools = { workbook, environment, phrases };
  return {
    survey: () => workbook.survey(),
    openTable: (table) => openTable(tools, table),
    remap: (opened, mapping) => remap(tools, opened, mapping),
    forgetMapping: (opened) => forgetMapping(tools, opened),
    previewRegrade: (opened, options, work) => previewRegrade(tools, opened, options, work),
    reconsider: (preview, options) => reconsider(tools, preview, options),
    everything,
    accept: (preview, choice, work) => accept(tools, preview, choice, work),
    resume: (outcome, work) => resume(tools, outcome, work),
    undo: (outcome) => undo(tools, outcome),
    changedSince: (preview) => changedSince(tools, preview),
    highlights: (opened) => readHighlights(tools, opened),
    setHighlights: (opened, tones) => setHighlights(tools, opened, tones),
    loadSettings: () => loadKept(tools),
    saveSettings: (settings) => keepSettings(tools, settings),
    resetSettings: async () => {
      await keepSettings(tools, undefined);
      return loadKept(tools);
    },
    insertSample: () => insertSample(tools),
    insertStandardTable: () => insertStandardTable(tools),
    selectCell: (opened, row, where) => selectCell(tools, opened, row, where),
    openLog: async () => workbook.activateSheet((await loadKept(tools)).settings.logSheetName),
    onSelectionRow: (opened, listener) => onSelectionRow(tools, opened, listener),
    onTableChange: ({ table }, listener) => workbook.onChange(table, listener),
  };
}
