// What the workbook keeps for us, and under which names. Read at the moment of use: a co-author may have changed it.

import { readSettings } from "../domain/settings/readSettings";
import type { Settings } from "../domain/settings/settings";
import { HIGHLIGHT_TONES, type HighlightTone } from "../excel/workbook";
import type { LoadedSettings } from "./actions";
import { readKeptFormulas, type KeptFormulas } from "./keptFormulas";
import { readMappings, type StoredMappings } from "./mapping";
import type { Tools } from "./tools";

const SETTINGS = "settings";
const MAPPINGS = "mappings";
const HIGHLIGHTS = "highlights";
const FORMULAS = "formulas";

export interface KeptValues extends LoadedSettings {
  readonly mappings: StoredMappings;
  /** Highlights the user wants; all of them until switched off. */
  readonly tones: readonly HighlightTone[];
}

/** Everything kept, in one round trip. */
export async function loadKept({ workbook, phrases }: Tools): Promise<KeptValues> {
  const [settings, mappings, tones] = await workbook.loadSettings([SETTINGS, MAPPINGS, HIGHLIGHTS]);
  return {
    ...readSettings(settings, phrases.language),
    stored: settings !== undefined,
    mappings: readMappings(mappings),
    tones: Array.isArray(tones) ? HIGHLIGHT_TONES.filter((tone) => tones.includes(tone)) : HIGHLIGHT_TONES,
  };
}

/** Undefined forgets them. */
export function keepSettings({ workbook }: Tools, settings: Settings | undefined): Promise<void> {
  return workbook.saveSetting(SETTINGS, settings);
}

export function keepMappings({ workbook }: Tools, mappings: StoredMappings): Promise<void> {
  return workbook.saveSetting(MAPPINGS, mappings);
}

export function keepTones({ workbook }: Tools, tones: readonly HighlightTone[]): Promise<void> {
  return workbook.saveSetting(HIGHLIGHTS, tones);
}

/** Columns of formulas and the sheets they refer to; asked for on their own, because few workbooks have any. */
export async function loadFormulas({ workbook }: Tools): Promise<KeptFormulas> {
  const [stored] = await workbook.loadSettings([FORMULAS]);
  return readKeptFormulas(stored);
}

export function keepFormulas({ workbook }: Tools, formulas: KeptFormulas): Promise<void> {
  return workbook.saveSetting(FORMULAS, formulas);
}
