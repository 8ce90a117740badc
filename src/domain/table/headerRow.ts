// Which row of a sheet is the header of a customer table, and from which column to which does the table reach? Titles stand
// above it, a second row of names may stand below it, and an empty column ends it: what is behind belongs to somebody else,
// but for columns that are ours by their names, which stand behind where there was no room at the edge.
// Alternative not taken: the row with the most words in it, which may be the header of another block further down.

import type { CellRows, CellValue } from "../vocabulary/cell";
import { FIGURE_ROLES, OWN_ROLES, type ColumnRole } from "../vocabulary/column";
import { ROLES } from "../vocabulary/columnRoles";
import { matchHeader } from "./headerMatch";
import { isGradable, recognizeColumns } from "./headers";
import { holdsGradesOf } from "./loneGrade";
import { isBlankCell, textOf } from "./text";
import { isUnitRow, withUnits } from "./unitRow";

const HEADER_SEARCH_ROWS = 30;
/** Rows under a header that are looked at. */
const SAMPLE_ROWS = 20;

/** A header row, and what it says of each of its columns. */
export interface HeaderRow {
  /** The row above the first customer, counted from the first row given. */
  readonly row: number;
  /** First column, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /**
   * One text a column; where two rows name a column, the lower one has the word, else the upper one. Columns of somebody else
   * between the table and ours have none.
   */
  readonly headers: readonly CellValue[];
  /** Rows above the customers that are header: 1, or 2. */
  readonly rows: 1 | 2;
  /** False: no row can be graded by, and this one is most like a header. */
  readonly isSure: boolean;
}

/** Which row is the header? Undefined where none can be graded by. */
export function findHeaderRow(rows: CellRows): number | undefined {
  return findHeader(rows)?.row;
}

/** The header of the first table that can be graded by; titles above it are passed over. */
export function findHeader(rows: CellRows): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let bestCount = 1;
  for (let at = 0; at < Math.min(rows.length, HEADER_SEARCH_ROWS); at++) {
    for (const header of headersAt(rows, at)) {
      const count = namedIn(header.headers);
      const sure = isGradable(recognizeColumns(header.headers));
      const isBelowData =
        best !== undefined && header.row > best.row && hasFigures(rows, best, header.row - header.rows);
      if (!sure || isBelowData || count <= bestCount) continue;
      best = header;
      bestCount = count;
    }
  }
  return best;
}

/**
 * Where no row can be graded by: the one that is most like a header, because its cells are words, all different, with cells
 * of another kind beneath. Undefined where the sheet has nothing like a table.
 */
export function likelyHeader(rows: CellRows): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let bestScore = 0;
  for (let at = 0; at < Math.min(rows.length - 1, HEADER_SEARCH_ROWS); at++) {
    const [header] = headersAt(rows, at);
    const score = header === undefined ? 0 : likeness(header, rows);
    if (header === undefined || score <= bestScore) continue;
    best = { ...header, isSure: false };
    bestScore = score;
  }
  return best;
}

const LEAST_NAMES = 2;

function likeness({ headers, row, from }: HeaderRow, rows: CellRows): number {
  const names = headers.map(textOf).filter((text) => text !== "");
  const words = names.filter((text) => !/^[\d.,/:%¥$-]+$/.test(text) && text.length <= 40);
  if (words.length < LEAST_NAMES || words.length < names.length || new Set(words).size < words.length) return 0;
  const below = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  const filled = headers.filter((_, at) => below.some((cells) => !isBlankCell(cells[from + at]))).length;
  if (filled < LEAST_NAMES) return 0;
  const numbers = headers.filter((_, at) => below.some((cells) => typeof cells[from + at] === "number")).length;
  return namedIn(headers) * 4 + Math.min(words.length, 8) + numbers * 2 + filled;
}

/** The header that this row is, as one row and as the upper of two; a table of its own for each run of columns. */
function headersAt(rows: CellRows, at: number): readonly HeaderRow[] {
  const upper = rows[at] ?? [];
  const lower = rows[at + 1] ?? [];
  const two = isLowerHeader(upper, lower)
    ? joined(upper, lower)
    : isUnitRow(upper, lower)
      ? withUnits(upper, lower)
      : undefined;
  return [...(two === undefined ? [] : reaches(rows, at + 1, two, 2)), ...reaches(rows, at, upper, 1)].map((reach) => ({
    ...reach,
    isSure: true,
  }));
}

/** R, F and M under a common RFM指标: words that are all names of columns, and none of a customer. */
function isLowerHeader(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  const words = lower.map(textOf).filter((text) => text !== "");
  if (words.length < 2 || lower.some((cell) => typeof cell === "number")) return false;
  const roles = lower.flatMap((cell) => matchHeader(cell)?.role ?? []);
  if (roles.length < words.length * 0.75 || new Set(roles).size < roles.length) return false;
  const figures = FIGURE_ROLES.filter((role) => roles.includes(role)).length;
  const above = upper.filter((cell) => textOf(cell) !== "").length;
  return figures >= 2 && above >= 2 && upper.every((cell) => typeof cell !== "number");
}

function joined(upper: readonly CellValue[], lower: readonly CellValue[]): readonly CellValue[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    textOf(lower[column]) === "" ? (upper[column] ?? "") : lower[column],
  );
}

/** From where to where does a table with this header reach? The run that can be graded by, else all runs together. */
function reaches(
  rows: CellRows,
  row: number,
  headers: readonly CellValue[],
  headerRows: 1 | 2,
): readonly Omit<HeaderRow, "isSure">[] {
  const below = rows.slice(row + 1);
  const isFilled = headers.map(
    (header, at) => textOf(header) !== "" || below.some((cells) => textOf(cells[at]) !== ""),
  );
  const runs = runsOf(isFilled)
    .map(({ from, to }) => trimmed(headers, from, to))
    .filter(({ from, to }) => to > from);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return [];
  const reach = (from: number, to: number): Omit<HeaderRow, "isSure"> => ({
    row,
    from,
    to,
    headers: headers.slice(from, to),
    rows: headerRows,
  });
  const gradable = runs.filter(({ from, to }) => isGradable(recognizeColumns(headers.slice(from, to))));
  if (gradable.length > 0) {
    const own =
      runs.length > gradable.length
        ? runs.find((run) => isOurs(headers.slice(run.from, run.to)) || isLoneGrade(headers, below, run, gradable[0]))
        : undefined;
    return gradable.map(({ from, to }) =>
      own === undefined || own.from < to || gradable.length > 1
        ? reach(from, to)
        : {
            ...reach(from, own.to),
            headers: headers.slice(from, own.to).map(foreignBlanked(to - from, own.from - from)),
          },
    );
  }
  const all = reach(first.from, last.to);
  if (runs.length === 1 || isGradable(recognizeColumns(all.headers))) return [all];
  const widest = runs.reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best));
  return [reach(widest.from, widest.to)];
}

/** Are these the columns we add, and no others? A grade alone may be a list of grades to choose from: see loneGrade.ts. */
function isOurs(headers: readonly CellValue[]): boolean {
  const roles = headers.map((header) => matchHeader(header)?.role);
  const isOwn = (role: ColumnRole | undefined): boolean => OWN_ROLES.some((own) => own === role);
  return roles.some(isOwn) && roles.every((role) => role === "grade" || isOwn(role));
}

/**
 * A grade column alone, called as we call one, of a table that has none of its own, with a grade for its customers and nobody
 * else. By any other name it is somebody else's.
 */
function isLoneGrade(headers: readonly CellValue[], below: CellRows, own: Run, table: Run): boolean {
  const roleAt = (at: number): ColumnRole | undefined => matchHeader(headers[at])?.role;
  if (own.to - own.from !== 1 || own.from < table.to) return false;
  if (!ROLES.grade.header.some((name) => textOf(headers[own.from]) === name)) return false;
  if (headers.some((_, at) => at >= table.from && at < table.to && roleAt(at) === "grade")) return false;
  return holdsGradesOf(
    below.map((cells) => cells[own.from]),
    below.map((cells) => cells.slice(table.from, table.to).some((cell) => !isBlankCell(cell))),
  );
}

/** Headers between the table and our columns are no headers of the table. */
function foreignBlanked(end: number, start: number): (header: CellValue, at: number) => CellValue {
  return (header, at) => (at >= end && at < start ? "" : header);
}

/** Cells without a header at either end are no columns of the table. */
function trimmed(headers: readonly CellValue[], from: number, to: number): Run {
  let [first, behind] = [from, to];
  while (first < behind && textOf(headers[first]) === "") first++;
  while (behind > first && textOf(headers[behind - 1]) === "") behind--;
  return { from: first, to: behind };
}

/** Neighbouring columns, from the first up to, not including, `to`. */
interface Run {
  readonly from: number;
  to: number;
}

function runsOf(isFilled: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  isFilled.forEach((filled, at) => {
    if (!filled) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

function namedIn(headers: readonly CellValue[]): number {
  return Object.keys(recognizeColumns(headers).positions).length;
}

/** Do rows between this header and that row hold a customer's numbers? Then what comes below is another table. */
function hasFigures(rows: CellRows, { row, from, to }: HeaderRow, end: number): boolean {
  return rows
    .slice(row + 1, end + 1)
    .some((cells) =>
      cells.slice(from, to).some((cell) => typeof cell === "number" || /\d.*[/、|].*\d/.test(textOf(cell))),
    );
}
