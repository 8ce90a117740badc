// Reads settings of unknown origin: another version, a hand-edited sheet, an imported file. Never throws and never
// guesses: a value that cannot be used is replaced by its default and reported by its path.
// Alternative not taken: a schema library. The shape is small, and what counts are the ranges.

import type { Settings } from "./settings";

export const SETTINGS_PROBLEM_CODES = [
  /** not the kind of value this setting takes */
  "wrongType",
  /** a number outside the range this setting allows */
  "outOfRange",
  /** text that is none of the choices */
  "unknownChoice",
  /** the same key or header twice */
  "duplicate",
  /** written by a newer version of this product; what is known was read */
  "newerVersion",
] as const;
export type SettingsProblemCode = (typeof SETTINGS_PROBLEM_CODES)[number];

export interface SettingsProblem {
  /** Where it stands, e.g. `rules.sRecencyDays` or `locks[2].grade`. */
  readonly path: string;
  readonly code: SettingsProblemCode;
  /** The value as text, shortened. */
  readonly found: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}
