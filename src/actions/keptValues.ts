// What the workbook keeps for us, and under which names. Read at the moment of use: a co-author may have changed it.

import { withFormerNames } from "../domain/settings/gradeNaming";
import { readSettings } from "../domain/settings/readSettings";
import { defaultSettings, type Settings } from "../domain/settings/settings";
import { editSettingsSheet } from "../domain/settings/sheetForm/editSheet";
import { readSettingsSheet } from "../domain/settings/sheetForm/readSheet";
import { GRADES } from "../domain/vocabulary/grade";
import { HIGHLIGHT_TONES, type HighlightTone } from "../excel/workbook";
import type { LoadedSettings } from "./actions";
import { readKeptFormulas, type KeptFormulas } from "./keptFormulas";
import { readMappings, type StoredMappings } from "./mapping";
import type { Tools } from "./tools";
import { readWrittenColumns, type WrittenColumns } from "./writtenColumns";

const SETTINGS = "settings";
const MAPPINGS = "mappings";
const HIGHLIGHTS = "highlights";
const WRITTEN = "written";
const FORMULAS = "formulas";
const FOLLOW_UPS = "followUps";

export interface KeptValues extends LoadedSettings {
  /** Id of the settings sheet; null where there is none yet. */
  readonly settingsSheet: string | null;
  readonly mappings: StoredMappings;
  /** Our own columns, by table. */
  readonly written: WrittenColumns;
  /** Inserted columns of formulas, and the sheets they refer to. */
  readonly formulas: KeptFormulas;
  /** Highlights the user wants; all of them until switched off. */
  readonly tones: readonly HighlightTone[];
}

/**
 * Everything kept, in one round trip; two where the settings sheet was renamed. The sheet says what holds, because people
 * edit it; the stored copy is for a workbook whose sheet was deleted, or never made.
 */
export async function loadKept({ workbook, phrases, functions }: Tools): Promise<KeptValues> {
  const every = phrases.everySettingsSheet;
  const { values, sheets } = await workbook.loadSettings(
    [SETTINGS, MAPPINGS, HIGHLIGHTS, WRITTEN, FORMULAS],
    every.map(({ sheetName }) => sheetName),
  );
  const [settings, mappings, tones, written, formulas] = values;
  const known = sheetIdIn(settings);
  const there = sheets.filter((sheet) => sheet !== null);
  const renamed = known === null || there.some(({ id }) => id === known) ? null : known;
  const more = renamed === null ? [] : (await workbook.loadSettings([], [renamed])).sheets;
  const read = [...more, ...there].flatMap((sheet) => {
    const onSheet = sheet === null ? undefined : readSettingsSheet(sheet, every);
    return sheet === null || onSheet === undefined ? [] : [{ id: sheet.id, ...onSheet }];
  });
  const found = read.find(({ id }) => id === known) ?? read[0];
  const copy = readSettings(settings, phrases.language);
  const held =
    found === undefined ? copy : { settings: withFormerNames(found.settings, copy.settings), problems: found.problems };
  functions?.answerIn?.(held.settings.functionLanguage);
  return {
    ...held,
    stored: found !== undefined || settings !== undefined,
    settingsSheet: found?.id ?? null,
    mappings: readMappings(mappings),
    written: readWrittenColumns(written),
    formulas: readKeptFormulas(formulas),
    tones: Array.isArray(tones) ? HIGHLIGHT_TONES.filter((tone) => tones.includes(tone)) : HIGHLIGHT_TONES,
  };
}

/** Keeps settings on their sheet, and a copy beside it. `makeSheet` false: only where there is a sheet already. */
export async function keepSettings(tools: Tools, wanted: Settings, { makeSheet = true } = {}): Promise<void> {
  const { workbook, phrases } = tools;
  const { settingsSheet, settings: until } = await loadKept(tools);
  const settings = withFormerNames(wanted, until);
  tools.functions?.answerIn?.(settings.functionLanguage);
  if (settingsSheet === null && !makeSheet) return workbook.saveSetting(SETTINGS, settings);
  const own = phrases.settingsSheet;
  const { id } = await workbook.editSheet(
    { names: settingsSheet === null ? [] : [settingsSheet], newName: own.sheetName },
    (now) => editSettingsSheet(now, settings, own, phrases.everySettingsSheet),
  );
  return workbook.saveSetting(SETTINGS, { ...settings, sheet: id });
}

/**
 * Back to the defaults. A sheet that is there says them from now on; without one nothing is kept but the names that grades
 * may still be written by.
 */
export async function forgetSettings(tools: Tools): Promise<void> {
  const { settingsSheet, settings } = await loadKept(tools);
  const defaults = withFormerNames(defaultSettings(tools.phrases.language), settings);
  if (settingsSheet !== null) return keepSettings(tools, defaults);
  const hasNames = GRADES.some((grade) => defaults.formerGradeNames[grade].length > 0);
  return tools.workbook.saveSetting(SETTINGS, hasNames ? defaults : undefined);
}

export function keepMappings({ workbook }: Tools, mappings: StoredMappings): Promise<void> {
  return workbook.saveSetting(MAPPINGS, mappings);
}

export function keepWrittenColumns({ workbook }: Tools, written: WrittenColumns): Promise<void> {
  return workbook.saveSetting(WRITTEN, written);
}

export function keepTones({ workbook }: Tools, tones: readonly HighlightTone[]): Promise<void> {
  return workbook.saveSetting(HIGHLIGHTS, tones);
}

/** Columns of formulas and the sheets they refer to; asked for on their own, because few workbooks have any. */
export async function loadFormulas({ workbook }: Tools): Promise<KeptFormulas> {
  const { values } = await workbook.loadSettings([FORMULAS]);
  return readKeptFormulas(values[0]);
}

export function keepFormulas({ workbook }: Tools, formulas: KeptFormulas): Promise<void> {
  return workbook.saveSetting(FORMULAS, formulas);
}

/** Id of the log of follow-ups, by which it is found after somebody renamed it; null where there is none yet. */
export async function loadFollowUpSheet({ workbook }: Tools): Promise<string | null> {
  return sheetIdIn((await workbook.loadSettings([FOLLOW_UPS])).values[0]);
}

export function keepFollowUpSheet({ workbook }: Tools, sheet: string): Promise<void> {
  return workbook.saveSetting(FOLLOW_UPS, { sheet });
}

/** Which sheet was written last? It is found by this after somebody renamed it. */
function sheetIdIn(stored: unknown): string | null {
  if (typeof stored !== "object" || stored === null || !("sheet" in stored)) return null;
  return typeof stored.sheet === "string" ? stored.sheet : null;
}
