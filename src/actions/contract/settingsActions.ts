// What the workbook keeps of the user: settings, and the highlights that are wanted.

import type { OpenedTable } from "./tableActions";
import type { SettingsProblem } from "../../domain/settings/readSettings";
import type { Settings } from "../../domain/settings/settings";
import type { HighlightTone } from "../../excel/workbook";

export interface LoadedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** False: none are kept in this workbook yet, these are the defaults. */
  readonly stored: boolean;
}

export interface HighlightSwitches {
  /** Which the user wants; all of them until switched off. Kept in the workbook. */
  readonly wanted: readonly HighlightTone[];
  /** Which are on the table now. */
  readonly installed: readonly HighlightTone[];
}

export interface SettingsActions {
  highlights(opened: OpenedTable): Promise<HighlightSwitches>;
  /** Puts exactly these highlights on the table (none: removes ours) and remembers the choice. The user's own rules stay. */
  setHighlights(opened: OpenedTable, tones: readonly HighlightTone[]): Promise<HighlightSwitches>;
  /** Makes the highlights that are on the table follow the settings; adds none. */
  renewHighlights(opened: OpenedTable): Promise<HighlightSwitches>;
  loadSettings(): Promise<LoadedSettings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Back to the defaults: forgets what the workbook keeps. */
  resetSettings(): Promise<LoadedSettings>;
}
