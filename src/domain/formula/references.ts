// How a formula names cells of its own table: by header in an Excel table ([@[客户等级]]), by address beside a plain header
// row ($F2). Structured references survive sorting, moved columns and new rows, so they are used wherever there is a table.
// Alternative not taken: addresses everywhere, which a colleague cannot read.

import type { CellValue } from "../vocabulary/cell";
import { columnLetters } from "../vocabulary/columnLetters";

/** What a formula may refer to; columns by their position within the table. */
export interface FormulaReferences {
  /** The cell of a column in the formula's own row. */
  cell(position: number): string;
  /** The cells from one column to another, in the formula's own row. */
  cells(first: number, last: number): string;
  /** The same in all data rows. */
  columns(first: number, last: number): string;
  /** All data cells of a column. */
  column(position: number): string;
}

/** A table as far as references need it. */
export interface FormulaPlace {
  readonly kind: "table" | "range";
  readonly name: string;
  /** Zero-based row and column of the header's first cell on the sheet. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly CellValue[];
  readonly rowCount: number;
}

/** References from a data row of a table. `referencesIn(table, 0).cell(5) //=> "[@[客户等级]]"` or `"$F2"` */
export function referencesIn(place: FormulaPlace, row: number): FormulaReferences {
  return place.kind === "table" ? structured(place) : addressed(place, row);
}

/** A sheet's name as a formula writes it. `sheetReference("行业 基准") //=> "'行业 基准'!"` */
export function sheetReference(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

function structured({ name, headers }: FormulaPlace): FormulaReferences {
  const header = (position: number): string => `[${escaped(String(headers[position] ?? ""))}]`;
  return {
    cell: (position) => `[@${header(position)}]`,
    cells: (first, last) => `${name}[@${header(first)}:${header(last)}]`,
    columns: (first, last) => `${name}[${header(first)}:${header(last)}]`,
    column: (position) => `${name}[${header(position)}]`,
  };
}

/** Brackets, # and ' mean something inside a structured reference; @ too in the first place. */
function escaped(header: string): string {
  return header.replace(/['#@[\]]/g, "'$&");
}

function addressed({ headerRow, firstColumn, rowCount }: FormulaPlace, row: number): FormulaReferences {
  const letters = (position: number): string => `$${columnLetters(firstColumn + position)}`;
  const own = headerRow + 2 + row;
  const columns = (first: number, last: number): string =>
    `${letters(first)}$${headerRow + 2}:${letters(last)}$${headerRow + 1 + Math.max(1, rowCount)}`;
  return {
    cell: (position) => `${letters(position)}${own}`,
    cells: (first, last) => `${letters(first)}${own}:${letters(last)}${own}`,
    columns,
    column: (position) => columns(position, position),
  };
}
