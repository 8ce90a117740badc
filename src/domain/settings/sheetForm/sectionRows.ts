// The rows a section should have for some settings: names, values and what they mean.

import type { CellValue } from "../../vocabulary/cell";
import { LETTER_NAMES, type GradeNames } from "../../vocabulary/gradeName";
import type { Settings } from "../settings";
import { shownValue } from "./cells";
import { SECTION_FORMS, type KeyedRow } from "./sectionForms";
import { labelOf, type SettingsWords } from "./sectionWords";
import type { SheetSection } from "./sections";
import { isKeyOf, ownValue } from "../../vocabulary/own";

/** The rows under a section's header. */
export function sectionRows(
  section: SheetSection,
  settings: Settings,
  words: SettingsWords,
): readonly (readonly CellValue[])[] {
  const form = SECTION_FORMS[section];
  const names = section === "gradeNames" ? LETTER_NAMES : settings.gradeNames;
  if (form.kind === "keyed") return form.rows.map((row) => keyedRow(row, settings, words, names));
  const entries = valueAt(settings, form.path) as readonly unknown[];
  return entries.map((entry) =>
    form.fields.map(({ path, kind }) => shownValue(valueAt(entry, path), kind, words, names)),
  );
}

function keyedRow(
  { name, cells }: KeyedRow,
  settings: Settings,
  words: SettingsWords,
  names: GradeNames,
): readonly CellValue[] {
  const written = Object.fromEntries(settings.writtenColumns.map((role) => [role, "yes"]));
  const values = cells.map(({ path, kind }) => {
    const value = kind === "yesNo" ? (valueAt({ written }, path) ?? "no") : valueAt(settings, path);
    return shownValue(value, kind, words);
  });
  const meaning = isKeyOf(words.items, name) ? [words.items[name].meaning] : [];
  return [labelOf(name, words, names), ...values, ...meaning];
}

/** The value at a path of fields; the thing itself where the path is empty. */
function valueAt(thing: unknown, path: string): unknown {
  if (path === "") return thing;
  return path
    .split(".")
    .reduce<unknown>((value, name) => ownValue((value ?? {}) as Readonly<Record<string, unknown>>, name), thing);
}
