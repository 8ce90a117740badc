// Settings from one workbook to another, as the text of a JSON file; and the sheet they stand on.

import type { ReadSettings } from "../domain/settings/readSettings";
import { readSettingsFile, settingsFile } from "../domain/settings/settingsFile";
import { loadKept } from "./keptValues";
import type { Tools } from "./tools";

/** The settings of this workbook as a text. */
export async function exportSettings(tools: Tools): Promise<string> {
  return settingsFile((await loadKept(tools)).settings);
}

/** What a text holds; nothing is saved. */
export function importSettings({ phrases }: Tools, text: string): ReadSettings {
  return readSettingsFile(text, phrases.language);
}

/** Shows the settings sheet. */
export async function openSettingsSheet(tools: Tools): Promise<boolean> {
  const { settingsSheet } = await loadKept(tools);
  return settingsSheet !== null && tools.workbook.activateSheet(settingsSheet);
}
