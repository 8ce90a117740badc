// Settings that are changed beside the pane: typed into their sheet, taken back with Ctrl+Z, or written by a co-author's
// add-in. An event only says which sheet to look at; what holds is read from the workbook and set against what the table was
// opened with, so that an edit that says the same, or one of our own, is no change.

import { HostFailure } from "../excel/workbook";
import type { OpenedTable, Unsubscribe } from "./actions";
import { loadKept } from "./keptValues";
import { settingsFor } from "./openTable";
import type { Tools } from "./tools";

/** Calls back when the settings differ from those of the table that is open at that moment; of several quick edits once. */
export function onSettingsChange(
  tools: Tools,
  opened: () => OpenedTable | null,
  listener: () => void,
): Promise<Unsubscribe> {
  /** Sheets that were looked at and hold no settings. */
  const others = new Set<string>();
  const asked = new Set<string>();
  let looking = false;
  const look = async (): Promise<void> => {
    looking = true;
    try {
      while (asked.size > 0) {
        const sheets = [...asked];
        asked.clear();
        if (await differ(tools, opened(), sheets, others)) listener();
      }
    } finally {
      looking = false;
    }
  };
  return tools.workbook.onSheetChange((sheetId) => {
    if (others.has(sheetId) || opened()?.table.sheetId === sheetId) return;
    asked.add(sheetId);
    if (!looking) void look();
  });
}

/** A host that does not answer leaves it open, and then the settings may differ. */
async function differ(
  tools: Tools,
  opened: OpenedTable | null,
  sheets: readonly string[],
  others: Set<string>,
): Promise<boolean> {
  if (opened === null) return false;
  try {
    const kept = await loadKept(tools);
    if (kept.settingsSheet !== null) sheets.filter((id) => id !== kept.settingsSheet).forEach((id) => others.add(id));
    const now = [settingsFor(opened.table, kept), kept.problems];
    return JSON.stringify(now) !== JSON.stringify([opened.settings, opened.settingsProblems]);
  } catch (error) {
    if (error instanceof HostFailure) return true;
    throw error;
  }
}
