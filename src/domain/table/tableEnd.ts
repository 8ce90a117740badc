// Where do the customers of a table end, and which rows between them are none? A row without figures may be a new customer,
// a note, the name of a group or a line of a legend; a row of words may be a header again, of this table or of another one.
// What cannot be said of a row alone is said of its block, the rows between two blank ones. Everything is asked of rows
// that hold no plain figures only, so a table of a million customers does not pay for it.
// Alternative not taken: ending at the first blank row, which people leave between groups of customers.

import type { CellValue } from "../vocabulary/cell";
import { FIGURE_ROLES, type CellsByRole, type ColumnMap, type ColumnRole } from "../vocabulary/column";
import { rolesUsedFor } from "../vocabulary/columnRoles";
import { firstFilled, isGradeLetter, isIdShaped, isNote, isNoteKey } from "./notes";
import { matchHeader } from "./headerMatch";
import { isBlankCell, textOf } from "./text";
import { isTotal } from "./totals";

/** What a row of words is: the header of this table once more, or that of another one. */
export type HeaderAgain = "same" | "other" | undefined;

export interface TableShape {
  readonly headerAt: (row: number) => HeaderAgain;
  /** Asked of a row without figures: is it no customer? */
  readonly isNoCustomer: (row: number) => boolean;
  /** Asked of a row whose figures are words: is it a note that runs over several cells? */
  readonly isNoteRow: (row: number) => boolean;
  /** Asked of a row whose id is only a grade's letter: is it a line of a legend? */
  readonly isLegendRow: (row: number) => boolean;
  /** Is this row, behind a blank one, the first of a block whose ids are none of this table's? */
  readonly beginsForeignBlock: (row: number) => boolean;
}

const BESIDES = rolesUsedFor("customer");

/** Looks at rows of a table of so many. */
export function createTableShape(cells: CellsByRole, map: ColumnMap, rowCount: number): TableShape {
  const figures = figureColumns(cells, map);
  const roles = Object.keys(cells) as ColumnRole[];
  const at = (role: ColumnRole, row: number): CellValue | undefined => cells[role]?.[row];
  const hasFigures = (row: number): boolean => figures.some((column) => !isBlankCell(column[row]));
  const isNamed = (row: number): boolean => !isBlankCell(at("id", row)) || !isBlankCell(at("name", row));
  const isBlankRow = (row: number): boolean => !isNamed(row) && !hasFigures(row);
  const block = createBlocks(rowCount, {
    ends: (row) => isBlankRow(row) || headerAt(row) !== undefined,
    hasCustomer: (row) => hasFigures(row) || isIdShaped(at("id", row)),
  });
  const heading = headingRole(map, cells);

  function headerAt(row: number): HeaderAgain {
    if (!figures.some((column) => isWord(column[row]))) return undefined;
    const filled = roles.filter((role) => !isBlankCell(at(role, row)));
    const named = filled.map((role) => ({ role, match: matchHeader(at(role, row)) }));
    const known = named.filter(({ match }) => match !== undefined);
    if (known.length >= 2 && known.length * 2 > filled.length)
      return known.every(({ role, match }) => match?.role === role) ? "same" : "other";
    const words = figures.filter((column) => isWord(column[row])).length;
    const isAllWords = words === figures.length && filled.every((role) => isWord(at(role, row)));
    return isAllWords && filled.length >= 3 && followsBlank(row) ? "other" : undefined;
  }

  function followsBlank(row: number): boolean {
    if (row === 0) return false;
    return isBlankRow(row - 1) || (row > 1 && !hasFigures(row - 1) && isBlankRow(row - 2));
  }

  function isNoteRow(row: number): boolean {
    const first = firstFilled([at("id", row), at("name", row)]);
    return isNote(first) || isNoteKey(first);
  }

  function isNoCustomer(row: number): boolean {
    if (isNoteRow(row)) return true;
    if (heading !== undefined && isHeading(heading, row)) return true;
    return block.isForeign(row);
  }

  /** One word alone in the first column, and no id. */
  function isHeading(role: "id" | "name", row: number): boolean {
    const other = role === "id" ? "name" : "id";
    if (isBlankCell(at(role, row)) || isIdShaped(at(role, row)) || !isBlankCell(at(other, row))) return false;
    return BESIDES.every((beside) => isBlankCell(at(beside, row)));
  }

  let shaped: boolean | undefined;

  /** Do all customers of the first block have ids with digits? Letters of grades, sums and notes are not asked. */
  function hasShapedIds(): boolean {
    if (shaped !== undefined) return shaped;
    let count = 0;
    for (let row = 0; row < rowCount && !isBlankRow(row); row++) {
      const id = at("id", row);
      if (isBlankCell(id) || !hasFigures(row) || isGradeLetter(id) || isTotal(id) || isNoteRow(row)) continue;
      if (headerAt(row) !== undefined) continue;
      if (!isIdShaped(id)) return (shaped = false);
      count += 1;
    }
    return (shaped = count > 0);
  }

  const isLegendRow = (row: number): boolean => isGradeLetter(at("id", row)) && hasShapedIds();

  function beginsForeignBlock(row: number): boolean {
    const id = at("id", row);
    if (row === 0 || !isBlankRow(row - 1) || isBlankCell(id) || isIdShaped(id) || !hasFigures(row)) return false;
    if (isTotal(id) || isNoteRow(row) || headerAt(row) !== undefined || !hasShapedIds()) return false;
    for (let below = row + 1; below < rowCount; below++)
      if (hasFigures(below) && isIdShaped(at("id", below))) return false;
    return true;
  }

  return { headerAt, isNoCustomer, isNoteRow, isLegendRow, beginsForeignBlock };
}

function figureColumns(cells: CellsByRole, map: ColumnMap): readonly (readonly CellValue[])[] {
  const roles = map.recencyForm === "composite" ? (["rfm"] as const) : FIGURE_ROLES;
  return roles.flatMap((role) => (cells[role] === undefined ? [] : [cells[role]]));
}

/** The column a group's name would stand in: the first of the two; undefined where the table has only one. */
function headingRole({ positions }: ColumnMap, cells: CellsByRole): "id" | "name" | undefined {
  if (cells.id === undefined || cells.name === undefined) return undefined;
  return (positions.id ?? 0) <= (positions.name ?? 0) ? "id" : "name";
}

/** Text without a digit that stands for something. */
function isWord(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && !isBlankCell(cell) && !/\d/.test(textOf(cell)) && !cell.startsWith("#");
}

interface BlockSigns {
  readonly ends: (row: number) => boolean;
  readonly hasCustomer: (row: number) => boolean;
}

/** Blocks of rows between blank ones. The first is the table's own; a later one without any customer is a legend or a note. */
function createBlocks(rowCount: number, { ends, hasCustomer }: BlockSigns): { isForeign: (row: number) => boolean } {
  let known = { from: 0, to: 0, isForeign: false };
  const isKnown = (row: number): boolean => row >= known.from && row < known.to;
  return {
    isForeign: (row) => {
      if (isKnown(row)) return known.isForeign;
      let from = row;
      while (from > 0 && !ends(from - 1) && !hasCustomer(from - 1) && !isKnown(from - 1)) from--;
      if (from > 0 && isKnown(from - 1)) return extend(row, known.isForeign);
      if (from === 0) return extend(row, false);
      if (!ends(from - 1)) return extend(row, false);
      let to = row;
      while (to < rowCount && !ends(to) && !hasCustomer(to)) to++;
      const isForeign = to === rowCount || !hasCustomer(to);
      known = { from, to, isForeign };
      return isForeign;
    },
  };

  function extend(row: number, isForeign: boolean): boolean {
    const touches = isKnown(row - 1) && known.isForeign === isForeign;
    known = { from: touches ? known.from : row, to: row + 1, isForeign };
    return isForeign;
  }
}
