// Why a stored setting could not be used. The words shown to people are in src/i18n.

export const SETTINGS_PROBLEM_CODES = [
  /** not the kind of value this setting takes */
  "wrongType",
  /** a number outside the range this setting allows */
  "outOfRange",
  /** text that is none of the choices */
  "unknownChoice",
  /** a text that names no action one could take */
  "vague",
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
  /** The cell of the settings sheet it was read from, e.g. `B7`; missing for a value that came from elsewhere. */
  readonly cell?: string;
}
