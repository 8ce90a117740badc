// Cell addresses as they are written (A1) and as the model counts them (zero-based rows and columns).

import type { Area } from "../model/types";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Which column is this? `columnIndex("AA") //=> 26` */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** How is this column written? `columnLetters(26) //=> "AA"` */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `cellAddress(0, 1) //=> "B1"` */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `areaAddress({top: 0, left: 0, bottom: 1, right: 1}) //=> "A1:B2"`; a single cell has no colon. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Which cells does this address name? Undefined where it is no address. `parseArea("$A$1:B2")` */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
  if (match === null) return undefined;
  const [left, right] = [columnIndex(match[1]), columnIndex(match[3] ?? match[1])].sort((a, b) => a - b);
  const [top, bottom] = [Number(match[2]) - 1, Number(match[4] ?? match[2]) - 1].sort((a, b) => a - b);
  return top < 0 || bottom > LAST_ROW || right > LAST_COLUMN ? undefined : { top, left, bottom, right };
}

/** A sheet's name as it stands before the "!" of a reference: quoted unless it is plain. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function areasOverlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
