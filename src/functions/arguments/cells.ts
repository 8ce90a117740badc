// Arguments as Excel hands them over, as cells. A range comes as rows of cells, a single cell as a 1×1 range or a bare value,
// an argument left out as null or undefined. An empty cell is null on the web and 0 on the desktop: each function says
// where a 0 can be a blank.

import { isBlankCell } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";

/**
 * One cell. Of Excel's richer values the plain value underneath counts (a number with a format, an error as its text "#N/A"),
 * but of an entity what people see of it: underneath it has no more than "#VALUE!".
 */
export function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return cellOf((value as unknown[])[0]);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object") return null;
  if ("text" in value && typeof value.text === "string") return value.text;
  return "basicValue" in value ? cellOf(value.basicValue) : null;
}

/** Rows of cells; [] for an argument left out. */
export function rangeOf(value: unknown): CellRows {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]).map(cellOf) : [cellOf(row)]));
}

/** Rows of cells; [] too for one blank cell, which is how a host may hand over a range left out. */
export function optionalRangeOf(value: unknown): CellRows {
  const range = rangeOf(value);
  return range.length <= 1 && isUnset(range) ? [] : range;
}

/** Can there be nothing in this cell? A bare 0 is how the desktop hands over a blank. */
export function maybeBlank(cell: CellValue | undefined): boolean {
  return cell === 0 || isBlankCell(cell);
}

/** The cell with a bare 0 as a blank, where 0 means nothing. */
export function zeroAsBlank(cell: CellValue): CellValue {
  return cell === 0 ? null : cell;
}

/** The same range with every bare 0 as a blank. */
export function zerosAsBlanks(range: CellRows): CellRows {
  return range.map((row) => row.map(zeroAsBlank));
}

/** Was the range left out, or is it empty from end to end? */
export function isUnset(range: CellRows): boolean {
  return range.every((row) => row.every(maybeBlank));
}

const MOST_KEPT = 16;

/**
 * The same reading of a range argument without reading it again: ten thousand cells that share a settings range read it
 * once. Kept by content, since Excel hands over a new array at each call; cells are compared one by one, which builds
 * nothing. Alternative not taken: the content as one text, which costs more than everything else in a TIER cell.
 */
export function readOnce<Reading>(read: (range: CellRows) => Reading): (argument: unknown) => Reading {
  const kept: { readonly range: CellRows; readonly reading: Reading }[] = [];
  return (argument) => {
    const known = kept.find(({ range }) => holdsSame(argument, range));
    if (known !== undefined) return known.reading;
    const range = rangeOf(argument);
    const reading = read(range);
    if (kept.length >= MOST_KEPT) kept.pop();
    kept.unshift({ range, reading });
    return reading;
  };
}

/** Would this argument be the same range? */
function holdsSame(argument: unknown, range: CellRows): boolean {
  if (!Array.isArray(argument)) {
    if (argument === null || argument === undefined) return range.length === 0;
    return range.length === 1 && range[0].length === 1 && range[0][0] === cellOf(argument);
  }
  const rows = argument as readonly unknown[];
  return rows.length === range.length && rows.every((row, at) => isSameRow(row, range[at]));
}

function isSameRow(row: unknown, cells: readonly CellValue[]): boolean {
  if (!Array.isArray(row)) return cells.length === 1 && cells[0] === cellOf(row);
  const given = row as readonly unknown[];
  return given.length === cells.length && given.every((cell, at) => cellOf(cell) === cells[at]);
}
