// Where the sections of a settings sheet stand now. People insert rows and columns, move sections and write notes beside
// them, so a section is found by its title and the header under it, and its columns by their headers.

import { textOf } from "../../table/text";
import type { CellRows, CellValue } from "../../vocabulary/cell";
import { SECTION_FORMS } from "./sectionForms";
import { type SettingsWords } from "./sectionWords";
import { SHEET_SECTIONS, type SheetSection } from "./sections";

/** A section of the sheet; rows and columns count from the first used cell. */
export interface FoundSection {
  readonly section: SheetSection;
  /** The language it is written in. */
  readonly words: SettingsWords;
  readonly titleRow: number;
  readonly titleColumn: number;
  /** Where each column of the section stands. */
  readonly columns: readonly number[];
  /** Rows under the header up to the next section, those at the end that are blank left out. */
  readonly firstRow: number;
  readonly rowCount: number;
}

type Title = Omit<FoundSection, "rowCount">;

/** Which sections are there, and where? In the order of the sheet; of a section that is there twice, the first. */
export function findSections(rows: CellRows, every: readonly SettingsWords[]): readonly FoundSection[] {
  const titles = SHEET_SECTIONS.flatMap((section) => findTitle(rows, section, every) ?? []);
  titles.sort((a, b) => a.titleRow - b.titleRow);
  return titles.map((title) => {
    const next = titles.find((other) => other.titleRow > title.titleRow && meets(other, title));
    const end = next?.titleRow ?? rows.length;
    let rowCount = Math.max(0, end - title.firstRow);
    while (rowCount > 0 && title.columns.every((column) => isBlank(rows[title.firstRow + rowCount - 1][column])))
      rowCount--;
    return { ...title, rowCount };
  });
}

/** In which language is this sheet? That of most sections; undefined where none is ours. */
export function languageOfSections(found: readonly FoundSection[]): SettingsWords | undefined {
  const count = (words: SettingsWords): number => found.filter((one) => one.words === words).length;
  return found.map(({ words }) => words).sort((a, b) => count(b) - count(a))[0];
}

export const isBlank = (cell: CellValue | undefined): boolean => textOf(cell) === "";

function findTitle(rows: CellRows, section: SheetSection, every: readonly SettingsWords[]): Title | undefined {
  for (const [titleRow, row] of rows.entries()) {
    for (const [titleColumn, cell] of row.entries()) {
      const words =
        typeof cell === "string" ? every.find((one) => textOf(cell) === textOf(one.sections[section])) : undefined;
      const columns = words === undefined ? undefined : columnsUnder(rows[titleRow + 1] ?? [], section, words);
      if (words !== undefined && columns !== undefined)
        return { section, words, titleRow, titleColumn, columns, firstRow: titleRow + 2 };
    }
  }
  return undefined;
}

/** The section's columns by their headers; a header that was renamed is taken by its place. Undefined for another row. */
function columnsUnder(
  header: readonly CellValue[],
  section: SheetSection,
  words: SettingsWords,
): readonly number[] | undefined {
  const texts = header.map(textOf);
  const { columns } = SECTION_FORMS[section];
  const first = texts.indexOf(textOf(words.columns[columns[0]]));
  if (first < 0) return undefined;
  return columns.map((column, at) => {
    const found = texts.indexOf(textOf(words.columns[column]));
    return found < 0 ? first + at : found;
  });
}

/** Do two sections share a column, so that one ends where the other begins? */
function meets(a: Title, b: Title): boolean {
  return a.columns.some((column) => b.columns.includes(column));
}
