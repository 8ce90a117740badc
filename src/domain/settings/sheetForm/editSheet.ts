// Writes settings onto their sheet: a description of the few cells that differ. Sections stay where people moved them,
// lists grow by inserted rows, and a cell that already means the same ("80万" for 800000) is left as it was typed.
// Alternative not taken: clearing the sheet and writing it anew, which takes people's notes along.

import type { CellRows, CellValue } from "../../vocabulary/cell";
import type { HeaderCells, RowInsertion, SheetCells, SheetEdit } from "../../vocabulary/sheet";
import type { Settings } from "../settings";
import { gradeReader } from "../../table/gradeNames";
import { GRADES } from "../../vocabulary/grade";
import { LETTER_NAMING } from "../../vocabulary/gradeName";
import { blocksOf, type NewCell } from "./blocks";
import { formatOf, storedValue } from "./cells";
import { findSections, isBlank, languageOfSections, type FoundSection } from "./layout";
import { readSettingsSheet, type ReadSheet } from "./readSheet";
import { sectionRows } from "./sectionRows";
import { SECTION_FORMS } from "./sectionForms";
import { isLabel, type SettingsWords } from "./sectionWords";
import { SHEET_SECTIONS, type SheetSection, type ValueCell } from "./sections";

/** The edit that makes this sheet say these settings; null where the sheet is somebody else's. Null cells: a new sheet. */
export function editSettingsSheet(
  now: SheetCells | null,
  settings: Settings,
  own: SettingsWords,
  every: readonly SettingsWords[],
): SheetEdit | null {
  if (now === null) return new SheetEditor(null, settings, own, every).edit([]);
  const sections = findSections(now.rows, every);
  const words = languageOfSections(sections);
  if (words === undefined) return null;
  return new SheetEditor(now, settings, words, every, readSettingsSheet(now, every)).edit(sections);
}

class SheetEditor {
  private readonly insertions: RowInsertion[] = [];
  private readonly cells: NewCell[] = [];
  private readonly headers: HeaderCells[] = [];
  private readonly rows: CellRows;

  constructor(
    private readonly now: SheetCells | null,
    private readonly settings: Settings,
    private readonly words: SettingsWords,
    private readonly every: readonly SettingsWords[],
    /** What the sheet says now. */
    private readonly read?: ReadSheet,
  ) {
    this.rows = now?.rows ?? [];
  }

  edit(sections: readonly FoundSection[]): SheetEdit {
    for (const found of sections) this.update(found);
    let row = this.rows.length === 0 ? 0 : this.moved(this.rows.length) + 1;
    for (const section of SHEET_SECTIONS)
      if (!sections.some((found) => found.section === section)) row = this.append(section, row) + 1;
    const [top, left] = [this.now?.row ?? 0, this.now?.column ?? 0];
    return {
      insertions: this.insertions.map(({ before, count }) => ({ before: before + top, count })),
      blocks: blocksOf(this.cells).map((block) => ({ ...block, row: block.row + top, column: block.column + left })),
      headers: this.headers.map((header) => ({ ...header, row: header.row + top, column: header.column + left })),
    };
  }

  /** Makes a section that is there say what it should. */
  private update(found: FoundSection): void {
    const form = SECTION_FORMS[found.section];
    const wanted = sectionRows(found.section, this.settings, found.words);
    if (form.kind === "list") {
      const unread = (this.read?.unread ?? []).filter(({ section }) => section === found.section);
      this.fill(found, [...wanted, ...unread.map(({ cells }) => cells)], form.fields);
      return;
    }
    const asRead = this.read === undefined ? [] : sectionRows(found.section, this.read.settings, found.words);
    const places = this.rowsOfLabels(found);
    const missing = form.rows.flatMap((_, at) => (places[at] === undefined ? [wanted[at]] : []));
    form.rows.forEach(({ name, cells }, at) => {
      const row = places[at];
      if (row === undefined) return;
      if (GRADES.some((grade) => grade === name)) this.change(row, found.columns[0], wanted[at][0], { kind: "text" });
      cells.forEach((cell, index) => {
        // What could not be used reads as the default: it stays for its writer to correct, until another value is chosen.
        const isUnread = this.isRefused(cell.path) && wanted[at][index + 1] === asRead[at]?.[index + 1];
        const isNone = wanted[at][index + 1] === "" && asRead[at]?.[index + 1] === "";
        if (!isNone && !isUnread) this.change(row, found.columns[index + 1], wanted[at][index + 1], cell);
      });
    });
    if (missing.length === 0) return;
    const first = this.room(found, missing.length);
    missing.forEach((cells, at) => this.put(first + at, found.columns, cells));
  }

  /** Did the cell of this setting hold what could not be used? */
  private isRefused(path: string): boolean {
    return (this.read?.problems ?? []).some((problem) => problem.path === path && problem.cell !== undefined);
  }

  /** Writes the rows of a list over those that are there, blanks what is left, and makes room for what is more. */
  private fill(found: FoundSection, wanted: CellRows, fields: readonly ValueCell[]): void {
    for (let at = 0; at < found.rowCount; at++) {
      const row = found.firstRow + at;
      fields.forEach((field, index) => this.change(row, found.columns[index], wanted[at]?.[index] ?? "", field));
    }
    const more = wanted.slice(found.rowCount);
    if (more.length === 0) return;
    const first = this.room(found, more.length);
    more.forEach((cells, at) => this.put(first + at, found.columns, cells, fields));
  }

  /** Where each row of a keyed section stands; undefined for one that is gone. */
  private rowsOfLabels(found: FoundSection): readonly (number | undefined)[] {
    const form = SECTION_FORMS[found.section];
    if (form.kind === "list") return [];
    const gradeCodeOf = gradeReader(
      found.section === "gradeNames" ? LETTER_NAMING : (this.read?.settings ?? LETTER_NAMING),
    );
    const rows = Array.from({ length: found.rowCount }, (_, at) => found.firstRow + at);
    return form.rows.map(({ name }) =>
      rows.filter((row) => isLabel(this.rows[row][found.columns[0]], name, this.every, gradeCodeOf)).at(-1),
    );
  }

  /** First row, as rows stand after the insertions, of so many free rows at the end of a section. */
  private room(found: FoundSection, count: number): number {
    const end = found.firstRow + found.rowCount;
    let free = 0;
    while (free < count && (this.rows[end + free] ?? []).every(isBlank) && end + free < this.rows.length) free++;
    const isLast = end + free >= this.rows.length;
    // One blank row stays between a section and what follows.
    const needed = isLast ? 0 : Math.max(0, count - Math.max(0, free - 1));
    const first = this.moved(end);
    if (needed > 0) this.insertions.push({ before: end, count: needed });
    return first;
  }

  /** A cell that is there: changed only where it means something else. */
  private change(row: number, column: number, value: CellValue, { kind }: Pick<ValueCell, "kind">): void {
    const current = this.rows[row]?.[column] ?? "";
    const dayShift = this.now?.dayShift ?? 0;
    const meant = storedValue(current, kind, this.every, dayShift);
    if (current === value || meant === storedValue(value, kind, this.every, 0)) return;
    this.cells.push({ row: this.moved(row), column, value, format: formatOf(kind, value) });
  }

  private put(
    row: number,
    columns: readonly number[],
    cells: readonly CellValue[],
    fields?: readonly ValueCell[],
  ): void {
    cells.forEach((value, at) => {
      if (value === "") return;
      const kind = fields?.[at]?.kind ?? "text";
      this.cells.push({ row, column: columns[at], value, format: formatOf(kind, value) });
    });
  }

  /** Writes a whole section; answers the row after it. */
  private append(section: SheetSection, row: number): number {
    const form = SECTION_FORMS[section];
    const columns = form.columns.map((_, at) => at);
    const fields = form.kind === "list" ? form.fields : undefined;
    this.put(row, columns, [this.words.sections[section]]);
    this.put(
      row + 1,
      columns,
      form.columns.map((column) => this.words.columns[column]),
    );
    this.headers.push({ row: row + 1, column: 0, columns: columns.length });
    const rows = sectionRows(section, this.settings, this.words);
    rows.forEach((cells, at) => this.put(row + 2 + at, columns, cells, fields));
    return row + 2 + rows.length;
  }

  /** Where a row as it was read stands after the insertions above it. */
  private moved(row: number): number {
    return this.insertions.reduce((sum, { before, count }) => (before <= row ? sum + count : sum), row);
  }
}
