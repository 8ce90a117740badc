// Addresses as Excel writes them, to zero-based rows and columns; the other way is domain/formula/references.ts.

import type { CellArea } from "./workbook";

/** Where does an address begin? Whole columns and rows begin at 0. `firstCell("Sheet1!B5:C9") //=> {row: 4, column: 1}` */
export function firstCell(address: string): { row: number; column: number } | null {
  const [first = ""] = partsOf(address);
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?/i.exec(first);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return { row: Number(match[2] ?? "1") - 1, column: columnNumber(match[1] ?? "A") };
}

/** Which cells does an address name? None where a part of it cannot be read. `areasIn("B5:C9,E:E")` has two rectangles. */
export function areasIn(address: string): readonly CellArea[] {
  const areas = partsOf(address).map(areaIn);
  const known = areas.filter((area) => area !== null);
  return known.length === areas.length ? known : [];
}

/** The rectangles of an address without their sheet, whose name may hold commas and marks of its own: `'a,b!c'!A1,B2`. */
export function partsOf(address: string): readonly string[] {
  return address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1).trim());
}

function areaIn(local: string): CellArea | null {
  const [from, to = from, ...more] = local.split(":");
  const [first, last] = [cornerIn(from ?? ""), cornerIn(to ?? "")];
  if (more.length > 0 || first === null || last === null) return null;
  return {
    firstRow: first.row ?? 0,
    lastRow: last.row ?? Infinity,
    firstColumn: first.column ?? 0,
    lastColumn: last.column ?? Infinity,
  };
}

/** A corner names its column, its row, or both. */
function cornerIn(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    row: match[2] === undefined ? null : Number(match[2]) - 1,
    column: match[1] === undefined ? null : columnNumber(match[1]),
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
