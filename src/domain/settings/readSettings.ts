// Reads settings of unknown origin: another version, a hand-edited sheet, an imported file. Never throws and never
// guesses: a value that cannot be used is replaced by its default and reported by its path.
// Alternative not taken: a schema library. The shape is small, and what counts are the ranges.

import { RECENCY_MODES } from "../grading/graded";
import { BUSINESS_STAGES } from "../vocabulary/businessStage";
import type { TableLanguage } from "../strategy/suggestion";
import { FieldReader } from "./fieldReader";
import { readGradeNaming } from "./gradeNameFields";
import {
  readBenchmarks,
  readHeaders,
  readLocks,
  readNumbers,
  readRules,
  readSheetName,
  readWords,
  readWrittenColumns,
} from "./fields";
import { readHighlightColours } from "./highlightColours";
import { readPlaybook, readTags } from "./playbookFields";
import type { SettingsProblem } from "./settingsProblem";
import { defaultSettings, FUNCTION_LANGUAGES, type Settings } from "./settings";

export type { SettingsProblem } from "./settingsProblem";
export { SETTINGS_PROBLEM_CODES } from "./settingsProblem";

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Which settings does this stored value hold? Anything unusable falls back to its default and is reported. Nothing stored: the defaults. */
export function readSettings(stored: unknown, language: TableLanguage = "zh-CN"): ReadSettings {
  const defaults = defaultSettings(language);
  const reader = new FieldReader();
  if (stored === undefined || stored === null || stored === "") return { settings: defaults, problems: [] };
  const fields = reader.object(stored, "");
  if (typeof fields.version === "number" && fields.version > defaults.version) {
    reader.report("version", "newerVersion", fields.version);
  }
  const naming = readGradeNaming(reader, fields);
  const tags = readTags(reader, fields.tags, defaults.tags);
  const settings: Settings = {
    version: 1,
    ...naming,
    rules: readRules(reader, fields.rules, defaults.rules),
    ownBenchmarks: readBenchmarks(reader, fields.ownBenchmarks),
    recency: reader.choice(fields.recency, "recency", RECENCY_MODES, defaults.recency),
    ...readNumbers(reader, fields),
    churn: defaults.churn,
    riskWords: readWords(reader, fields.riskWords, defaults.riskWords),
    tags,
    playbook: readPlaybook(reader, fields.playbook, tags, naming),
    ownHeaders: readHeaders(reader, fields.ownHeaders, defaults.ownHeaders),
    writtenColumns: readWrittenColumns(reader, fields.writtenColumns, defaults.writtenColumns),
    logSheetName: readSheetName(reader, fields.logSheetName, defaults.logSheetName),
    businessStage: reader.choice(fields.businessStage, "businessStage", BUSINESS_STAGES, defaults.businessStage),
    functionLanguage: reader.choice(
      fields.functionLanguage,
      "functionLanguage",
      FUNCTION_LANGUAGES,
      defaults.functionLanguage,
    ),
    highlightColours: readHighlightColours(reader, fields.highlightColours, defaults.highlightColours),
    locks: readLocks(reader, fields.locks, naming),
  };
  return { settings, problems: reader.problems };
}
