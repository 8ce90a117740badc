// The words of the settings sheet, and how a row is told by them.

import type { ColourName } from "../../review/highlightColours";
import type { HighlightKind } from "../../review/highlights";
import type { TableLanguage } from "../../strategy/suggestion";
import { gradeReader, type GradeReader } from "../../table/gradeNames";
import { textOf } from "../../table/text";
import type { CellValue } from "../../vocabulary/cell";
import type { OwnRole } from "../../vocabulary/column";
import { GRADES } from "../../vocabulary/grade";
import { LETTER_NAMES, type GradeNames } from "../../vocabulary/gradeName";
import { gradeLabel, labelledGrade } from "./gradeLabels";
import type { KeyedRow } from "./sectionForms";
import type { SheetChoice, SheetColumn, SheetItem, SheetSection } from "./sections";
import { isKeyOf } from "../../vocabulary/own";

/** The words of the sheet in one language. */
export interface SettingsWords {
  readonly language: TableLanguage;
  readonly sheetName: string;
  /** Titles; they begin and end with brackets, so that no value looks like one. */
  readonly sections: Readonly<Record<SheetSection, string>>;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly items: Readonly<Record<SheetItem, { readonly label: string; readonly meaning: string }>>;
  readonly ownColumns: Readonly<Record<OwnRole, string>>;
  readonly highlights: Readonly<Record<HighlightKind, string>>;
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly choices: Readonly<Record<SheetChoice, string>>;
}

/** What is written in the first column of a keyed row? */
export function labelOf(name: KeyedRow["name"], words: SettingsWords, names: GradeNames = LETTER_NAMES): string {
  if (isKeyOf(words.items, name)) return words.items[name].label;
  if (isKeyOf(words.highlights, name)) return words.highlights[name];
  if (isKeyOf(words.ownColumns, name)) return words.ownColumns[name];
  const grade = GRADES.find((one) => one === name);
  return grade === undefined ? name : gradeLabel(grade, names);
}

/** Does this cell name a row, in any of our languages or by its path? A grade is named as in the sheet. */
export function isLabel(
  cell: CellValue | undefined,
  name: KeyedRow["name"],
  every: readonly SettingsWords[],
  gradeCodeOf: GradeReader = gradeReader(),
): boolean {
  if (GRADES.some((grade) => grade === name)) return labelledGrade(cell, gradeCodeOf) === name;
  const text = textOf(cell);
  return text === name || every.some((words) => comparedLabel(name, words) === text);
}

/** Labels as they are compared, folded once: a sheet asks for each of them in each of its rows. */
const COMPARED = new WeakMap<SettingsWords, Map<KeyedRow["name"], string>>();

function comparedLabel(name: KeyedRow["name"], words: SettingsWords): string {
  const known = COMPARED.get(words) ?? new Map<KeyedRow["name"], string>();
  COMPARED.set(words, known);
  const label = known.get(name) ?? textOf(labelOf(name, words));
  known.set(name, label);
  return label;
}
