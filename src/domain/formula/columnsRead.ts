// Which columns of its own table does a formula read, in its own row or anywhere in them? By structured references and by
// addresses; what it reads on other sheets, through names or INDIRECT, is nobody's column here.

import { textOf } from "../table/text";
import type { CellValue } from "../vocabulary/cell";

/** The formula's table, as far as its cells can be named. */
export interface ReadPlace {
  readonly name: string;
  readonly sheetName: string;
  readonly firstColumn: number;
  readonly headers: readonly CellValue[];
}

export interface ColumnsRead {
  /** Positions that are read in the formula's own row. */
  readonly own: readonly number[];
  /** Positions that are read in other rows too. */
  readonly whole: readonly number[];
}

const TEXT = /"(?:[^"]|"")*"/g;
/** A word and one group of brackets behind it, in which a quote takes the next sign as it is. */
const BRACKETS = /([\p{L}\p{N}_.\\]*)\[((?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*)\]/gu;
const INNER = /\[((?:'.|[^'[\]])*)\](\s*:)?/g;
const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])${SHEET}\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(])`,
  "giu",
);
const COLUMNS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])${SHEET}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(])`,
  "giu",
);

/** `sheetRow` is the formula's own, counted from 1. `columnsRead("=[@金额]*2", place, 2) //=> { own: [8], whole: [] }` */
export function columnsRead(formula: string, place: ReadPlace, sheetRow: number): ColumnsRead {
  const own = new Set<number>();
  const whole = new Set<number>();
  const plain = formula.replace(TEXT, '""');
  for (const [, table, inside] of plain.matchAll(BRACKETS)) {
    if (table !== "" && table.toLowerCase() !== place.name.toLowerCase()) continue;
    const isOwn = /^\s*(?:@|\[#This Row\])/i.test(inside);
    for (const position of named(inside, place)) (isOwn ? own : whole).add(position);
  }
  const addresses = plain.replace(BRACKETS, " ");
  for (const [, sheet, first, from, last = first, to = from] of addresses.matchAll(ADDRESS)) {
    const isOwn = Number(from) === sheetRow && Number(to) === sheetRow;
    if (isHere(sheet, place)) for (const at of between(first, last, place)) (isOwn ? own : whole).add(at);
  }
  for (const [, sheet, first, last] of addresses.matchAll(COLUMNS))
    if (isHere(sheet, place)) for (const at of between(first, last, place)) whole.add(at);
  return { own: [...own], whole: [...whole] };
}

function isHere(sheet: string | undefined, { sheetName }: ReadPlace): boolean {
  return sheet === undefined || sheet.replace(/^'|'$/g, "").replaceAll("''", "'") === sheetName;
}

/** The columns between two letters, both ends included, that are the table's. */
function between(first: string, last: string, { firstColumn, headers }: ReadPlace): readonly number[] {
  const [from, to] = [first, last].map((letters) => numberOf(letters) - firstColumn).sort((a, b) => a - b);
  return [...headers.keys()].filter((position) => position >= from && position <= to);
}

/** Zero-based. `numberOf("AA") //=> 26` */
function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Positions of the headers inside a bracket: `@金额`, `[#This Row],[金额]`, `@[次数]:[金额]`. */
function named(inside: string, { headers }: ReadPlace): readonly number[] {
  const at = (name: string): number => headers.findIndex((header) => textOf(header) === unescaped(name));
  const inner = [...inside.matchAll(INNER)].filter(([, name]) => !name.startsWith("#"));
  if (inner.length === 0)
    return inside.includes("#") ? [] : [at(inside.replace(/^\s*@/, ""))].filter((one) => one >= 0);
  const positions = inner.map(([, name]) => at(name));
  return inner.flatMap(([, , isRange], index) => {
    const [from, to] = [positions[index], isRange === undefined ? positions[index] : (positions[index + 1] ?? -1)];
    if (from < 0 || to < 0) return [];
    return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);
  });
}

const unescaped = (name: string): string => textOf(name.replace(/'(.)/g, "$1"));
