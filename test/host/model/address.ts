// A1 addresses, both ways. Whole columns ("K:K") and whole rows ("3:5") included.

import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows } from "./area";
import type { Area } from "./types";

/** `columnLetters(27) //=> "AB"` */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `columnIndex("AB") //=> 27`; undefined beyond XFD. */
export function columnIndex(letters: string): number | undefined {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index - 1 <= LAST_COLUMN ? index - 1 : undefined;
}

/** `makeAddress({top: 1, left: 0, bottom: 3, right: 2}) //=> "A2:C4"` */
export function makeAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Must this sheet name be quoted in an address? Excel quotes whatever is not letters, digits, "_" and "." . */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `fullAddress("客户 表", area) //=> "'客户 表'!A2:C4"` */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${makeAddress(area)}`;
}

/** Splits "Sheet1!A1" into its sheet and its rest; no sheet where there is no "!". */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { rest: address };
  const name = address.slice(0, bang);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(bang + 1) };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

/** `parseAddress("B2:A1") //=> {top: 0, left: 0, bottom: 1, right: 1}`; undefined where it is no address. No sheet name here. */
export function parseAddress(text: string): Area | undefined {
  const ends = text.trim().split(":");
  if (ends.length > 2) return undefined;
  const first = parseEnd(ends[0]!);
  const last = ends.length === 1 ? first : parseEnd(ends[1]!);
  if (!first || !last) return undefined;
  if (ends.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  return {
    top: Math.min(first.row ?? 0, last.row ?? LAST_ROW),
    left: Math.min(first.column ?? 0, last.column ?? LAST_COLUMN),
    bottom: Math.max(first.row ?? 0, last.row ?? LAST_ROW),
    right: Math.max(first.column ?? 0, last.column ?? LAST_COLUMN),
  };
}

interface End {
  row?: number;
  column?: number;
}

function parseEnd(text: string): End | undefined {
  const cell = CELL.exec(text);
  if (cell) {
    const column = columnIndex(cell[1]!);
    const row = rowIndex(cell[2]!);
    return column === undefined || row === undefined ? undefined : { row, column };
  }
  const column = COLUMN.exec(text);
  if (column) {
    const index = columnIndex(column[1]!);
    return index === undefined ? undefined : { column: index };
  }
  const row = ROW.exec(text);
  if (row) {
    const index = rowIndex(row[1]!);
    return index === undefined ? undefined : { row: index };
  }
  return undefined;
}

function rowIndex(digits: string): number | undefined {
  const row = Number(digits) - 1;
  return row >= 0 && row <= LAST_ROW ? row : undefined;
}
