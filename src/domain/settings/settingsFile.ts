// Settings as a file of their own (JSON), to take them from one workbook to another.

import type { TableLanguage } from "../strategy/suggestion";
import { readSettings, type ReadSettings } from "./readSettings";
import type { Settings } from "./settings";

/** The text of the file. A missing n is null there. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Which settings does this text hold? Text that is no JSON is one problem, with the defaults. */
export function readSettingsFile(text: string, language: TableLanguage = "zh-CN"): ReadSettings {
  return readSettings(parsed(text.replace(/^\ufeff/, "")), language);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.trim() === "" ? "?" : text;
  }
}
