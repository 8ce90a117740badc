// Rewrites the references inside a formula when rows or columns are inserted or deleted, or a sheet is renamed. Works on
// the text: strings and structured references are left alone. Alternative not taken: a full parser, which a stand-in
// does not need for moving addresses.

import { columnIndex, columnLetters, quoteSheetName } from "./address";
import { LAST_COLUMN, LAST_ROW } from "./area";

/** Rows or columns that come or go on one sheet. */
export interface Shift {
  axis: "row" | "column";
  at: number;
  /** Positive: inserted before `at`; negative: deleted from `at` on. */
  count: number;
  /** The other axis: only cells between these move. */
  from: number;
  to: number;
}

const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The formula after the shift. `home` says whether unqualified references mean the shifted sheet. */
export function shiftFormula(formula: string, sheetName: string, home: boolean, shift: Shift): string {
  return formula.replace(TOKEN, (token: string, sheet?: string, reference?: string) => {
    if (!reference) return token;
    const concerned =
      sheet === undefined ? home : unquote(sheet.slice(0, -1)).toLowerCase() === sheetName.toLowerCase();
    if (!concerned) return token;
    const moved = shiftReference(reference, shift);
    return moved === undefined ? "#REF!" : `${sheet ?? ""}${moved}`;
  });
}

/** The formula after a sheet got another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return formula.replace(TOKEN, (token: string, sheet?: string, reference?: string) => {
    if (!sheet || !reference || unquote(sheet.slice(0, -1)).toLowerCase() !== before.toLowerCase()) return token;
    return `${quoteSheetName(after)}!${reference}`;
  });
}

/** The formula after a sheet was deleted: `dropSheetFrom("=二!A1*2", "二") //=> "=#REF!A1*2"` */
export function dropSheetFrom(formula: string, name: string): string {
  return formula.replace(TOKEN, (token: string, sheet?: string, reference?: string) => {
    if (!sheet || !reference || unquote(sheet.slice(0, -1)).toLowerCase() !== name.toLowerCase()) return token;
    return `#REF!${reference}`;
  });
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

interface Corner {
  column?: number;
  columnFixed: string;
  row?: number;
  rowFixed: string;
}

function shiftReference(reference: string, shift: Shift): string | undefined {
  const parts = reference.split(":").map(parseCorner);
  const first = parts[0]!;
  const last = parts[1] ?? first;
  const across =
    shift.axis === "row" ? [first.column ?? 0, last.column ?? LAST_COLUMN] : [first.row ?? 0, last.row ?? LAST_ROW];
  if (across[0]! < shift.from || across[1]! > shift.to) return reference;
  const start = shift.axis === "row" ? first.row : first.column;
  const end = shift.axis === "row" ? last.row : last.column;
  if (start === undefined || end === undefined) return reference;
  const span = shiftSpan(start, end, shift.at, shift.count);
  if (!span) return undefined;
  const movedFirst = { ...first, [shift.axis]: span[0] };
  const movedLast = { ...last, [shift.axis]: span[1] };
  return parts.length === 1 ? makeCorner(movedFirst) : `${makeCorner(movedFirst)}:${makeCorner(movedLast)}`;
}

/** Where do positions `start` to `end` lie after the shift? Null where they were deleted. */
export function shiftSpan(start: number, end: number, at: number, count: number): [number, number] | null {
  if (count >= 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const gone = -count;
  const next = at + gone;
  const movedStart = start < at ? start : Math.max(at, start - gone);
  const movedEnd = end < at ? end : end < next ? at - 1 : end - gone;
  return movedStart <= movedEnd ? [movedStart, movedEnd] : null;
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const letters = match[2]!;
  const digits = match[4]!;
  const corner: Corner = { columnFixed: letters ? match[1]! : "", rowFixed: letters ? match[3]! : match[1]! };
  if (letters) corner.column = columnIndex(letters);
  if (digits) corner.row = Number(digits) - 1;
  return corner;
}

function makeCorner({ column, columnFixed, row, rowFixed }: Corner): string {
  const letters = column === undefined ? "" : `${columnFixed}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed}${row + 1}`;
}
