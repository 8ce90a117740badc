// Reads the settings sheet. The cells become the same stored object that a JSON text would be, and go through the same
// door (readSettings), so that a range is checked in one place; what is refused there is told by its cell.

import { textOf } from "../../table/text";
import type { CellValue } from "../../vocabulary/cell";
import { columnLetters } from "../../vocabulary/columnLetters";
import { OWN_ROLES } from "../../vocabulary/column";
import type { SheetCells } from "../../vocabulary/sheet";
import { gradeReader } from "../../table/gradeNames";
import type { GradeNaming } from "../../vocabulary/gradeName";
import { FieldReader } from "../fieldReader";
import { readGradeNaming } from "../gradeNameFields";
import { readSettings, type ReadSettings } from "../readSettings";
import type { SettingsProblem } from "../settingsProblem";
import { storedValue } from "./cells";
import { labelledGrade } from "./gradeLabels";
import { findSections, isBlank, languageOfSections, type FoundSection } from "./layout";
import { SECTION_FORMS, type SectionForm } from "./sectionForms";
import { isLabel, type SettingsWords } from "./sectionWords";
import { ownValue, setOwn } from "../../vocabulary/own";

type Keyed = Extract<SectionForm, { kind: "keyed" }>;
type List = Extract<SectionForm, { kind: "list" }>;

/** A row of a list that could not be used: kept as it stands when the sheet is written again. */
export interface UnreadRow {
  readonly section: FoundSection["section"];
  readonly cells: readonly CellValue[];
}

export interface ReadSheet extends ReadSettings {
  readonly unread: readonly UnreadRow[];
}

/** Which settings does this sheet hold? Undefined where it is no settings sheet at all. */
export function readSettingsSheet(sheet: SheetCells, every: readonly SettingsWords[]): ReadSheet | undefined {
  const sections = findSections(sheet.rows, every);
  const words = languageOfSections(sections);
  if (words === undefined) return undefined;
  const reader = new SheetReader(sheet, every);
  // Names first: other sections may call grades by them.
  const named = [...sections].sort((a, b) => Number(b.section === "gradeNames") - Number(a.section === "gradeNames"));
  for (const found of named) {
    const form = SECTION_FORMS[found.section];
    if (form.kind === "keyed") reader.readKeyed(found, form);
    else reader.readList(found, form);
  }
  const read = readSettings(reader.stored(), words.language);
  return {
    settings: read.settings,
    problems: [...reader.problems, ...read.problems.map((problem) => reader.located(problem))],
    unread: reader.unreadRows(read.problems),
  };
}

class SheetReader {
  readonly problems: SettingsProblem[] = [];
  private readonly fields: Record<string, unknown> = {};
  private readonly places = new Map<string, { readonly row: number; readonly column: number }>();
  /** Rows of lists by the path of their entry. */
  private readonly listRows = new Map<string, UnreadRow>();

  constructor(
    private readonly sheet: SheetCells,
    private readonly every: readonly SettingsWords[],
  ) {}

  readKeyed(found: FoundSection, form: Keyed): void {
    const gradeCodeOf = found.section === "gradeNames" ? gradeReader() : gradeReader(this.naming());
    for (const { path } of form.rows.flatMap(({ cells }) => cells)) this.places.set(topOf(path), placeOfTitle(found));
    for (let row = found.firstRow; row < found.firstRow + found.rowCount; row++) {
      const label = this.at(row, found.columns[0]);
      if (isBlank(label)) continue;
      const text = textOf(label);
      const known = form.rows.find(({ name }) => isLabel(text, name, this.every, gradeCodeOf));
      if (known === undefined) {
        const cell = this.cellName(row, found.columns[0]);
        this.problems.push({ path: found.section, code: "unknownChoice", found: text, cell });
      } else {
        known.cells.forEach(({ path, kind }, at) => {
          const column = found.columns[at + 1];
          this.places.set(path, { row, column });
          set(this.fields, path.split("."), storedValue(this.at(row, column), kind, this.every, this.sheet.dayShift));
        });
      }
    }
  }

  readList(found: FoundSection, { path, fields }: List): void {
    const gradeCodeOf = gradeReader(this.naming());
    const entries: unknown[] = [];
    this.places.set(path, placeOfTitle(found));
    for (let row = found.firstRow; row < found.firstRow + found.rowCount; row++) {
      const cells = found.columns.map((column) => this.at(row, column));
      if (cells.every(isBlank)) continue;
      const entry = `${path}[${entries.length}]`;
      const values = fields.map(({ kind }, at) => {
        const named = kind === "grade" ? labelledGrade(cells[at], gradeCodeOf) : undefined;
        return named ?? storedValue(cells[at], kind, this.every, this.sheet.dayShift);
      });
      fields.forEach((field, at) => {
        const column = found.columns[at];
        this.places.set(field.path === "" ? entry : `${entry}.${field.path}`, { row, column });
      });
      this.listRows.set(entry, { section: found.section, cells });
      entries.push(fields[0].path === "" ? values[0] : Object.fromEntries(fields.map((f, at) => [f.path, values[at]])));
    }
    set(this.fields, path.split("."), entries);
  }

  /** What the grades are called, as far as that was read. */
  private naming(): GradeNaming {
    const { gradeNames, formerGradeNames } = this.fields;
    return readGradeNaming(new FieldReader(), { gradeNames, formerGradeNames });
  }

  /** The settings as one stored object. */
  stored(): unknown {
    const { written, ...fields } = this.fields;
    if (written === undefined) return fields;
    const chosen = written as Readonly<Record<string, unknown>>;
    return { ...fields, writtenColumns: OWN_ROLES.filter((role) => this.isWritten(role, chosen[role])) };
  }

  /** A problem with the cell it is about, or the title of the section it belongs to. */
  located(problem: SettingsProblem): SettingsProblem {
    const exact = this.places.get(problem.path);
    const place = exact ?? this.places.get(problem.path.replace(/\[.*$|\..*$/, ""));
    if (place === undefined) return problem;
    const found = exact === undefined ? problem.found : textOf(this.at(exact.row, exact.column));
    return { ...problem, found, cell: this.cellName(place.row, place.column) };
  }

  /** A row that is no entry of its list, because one of its cells could not be used. One said twice is not kept. */
  unreadRows(problems: readonly SettingsProblem[]): readonly UnreadRow[] {
    const refused = problems.filter(({ path, code }) => isKept(path, code) && !path.endsWith("].n"));
    const entries = new Set(refused.map(({ path }) => path.replace(/\]\..*$/, "]")));
    return [...entries].flatMap((entry) => this.listRows.get(entry) ?? []);
  }

  private isWritten(role: string, value: unknown): boolean {
    if (value === "yes" || value === "no" || value === undefined) return value !== "no";
    this.problems.push(this.located({ path: `written.${role}`, code: "unknownChoice", found: "" }));
    return true;
  }

  private at(row: number, column: number): CellValue {
    return this.sheet.rows[row]?.[column] ?? "";
  }

  private cellName(row: number, column: number): string {
    return `${columnLetters(this.sheet.column + column)}${this.sheet.row + row + 1}`;
  }
}

function placeOfTitle({ titleRow, titleColumn }: FoundSection): { row: number; column: number } {
  return { row: titleRow, column: titleColumn };
}

/** A lock or a tag said twice says nothing new; of two plays for one customer both are somebody's words. */
const isKept = (path: string, code: SettingsProblem["code"]): boolean =>
  code !== "duplicate" || path.startsWith("playbook.");

const topOf = (path: string): string => path.split(".")[0];

/** Sets a field of a field; what is undefined is left out. */
function set(fields: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value !== undefined) setOwn(fields, name, value);
    return;
  }
  const inner = (ownValue(fields, name) ?? {}) as Record<string, unknown>;
  setOwn(fields, name, inner);
  set(inner, rest, value);
}
