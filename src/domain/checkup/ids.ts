// Are the customer ids in order? The form is C + year + month + number (C202405001). A table whose ids follow another
// form throughout is left in peace: only ids that mean to be of this form, or stand among such, are held to it.

import { isCustomerId } from "../table/customerId";
import { fold, isBlankCell, textOf } from "../table/text";
import type { CustomerTable } from "../table/customerTable";
import type { ColumnRole } from "../vocabulary/column";
import { findingOf, type CellFix, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer, rawAt } from "./rows";

/** An id, and something that is not part of it. Pasted tables lose the border between two cells. */
const GLUED = /^(C\d{9})(\d*)(?=\D)(.+)$/i;
/** Means to be an id of the method's form, however wrong. */
const ALMOST = /^C\d{6,}$/i;
const LONGEST_NAME = 40;

/** Which ids are glued to something, misspelled, out of form, or missing in between? */
export function checkIds(table: CustomerTable): readonly Finding[] {
  const known = new Set<string>();
  const form: FindingCell[] = [];
  const glued: FindingCell[] = [];
  const spelling: FindingCell[] = [];
  const spellingFixes: CellFix[] = [];
  let count = 0;
  eachCustomer(table, (row) => {
    if (isBlankCell(table.cells.id?.[row])) {
      if (GLUED.test(textOf(table.cells.name?.[row]))) glued.push(cellAt(table, row, "name"));
      return;
    }
    count++;
    const cell = cellAt(table, row, "id");
    const upper = fold(cell.text).toUpperCase();
    if (isCustomerId(upper)) {
      known.add(upper);
      if (rawAt(table, row, "id") === upper) return;
      spelling.push(cell);
      spellingFixes.push({ row, role: "id", before: rawAt(table, row, "id"), after: upper });
    } else if (GLUED.test(fold(cell.text))) glued.push(cell);
    else form.push(cell);
  });
  const isOurForm = known.size * 2 >= count;
  return [
    ...findingOf("gluedId", "check", glued, fixesOfGlued(table, glued, known)),
    ...findingOf(
      "idForm",
      "check",
      form.filter(({ text }) => isOurForm || ALMOST.test(fold(text))),
    ),
    ...findingOf("idSpelling", "note", spelling, spellingFixes),
    ...findingOf("idGap", "note", gaps(table, known)),
  ];
}

/** Certain only where the id has nine digits, is new to the table, and the rest has an empty name cell to go to or stands there already. */
function fixesOfGlued(
  table: CustomerTable,
  glued: readonly FindingCell[],
  known: ReadonlySet<string>,
): readonly CellFix[] {
  if (table.cells.id === undefined || table.cells.name === undefined) return [];
  const taken = new Set(known);
  return glued.flatMap(({ row, role, text }) => {
    const match = GLUED.exec(text) ?? GLUED.exec(fold(text));
    if (match === null || match[2] !== "") return [];
    const id = match[1].toUpperCase();
    const rest = match[3].trim();
    const other: ColumnRole = role === "id" ? "name" : "id";
    const free = isBlankCell(table.cells[other]?.[row]);
    const fits = role === "name" ? free : free ? isOneName(rest) : fold(textOf(table.cells.name?.[row])) === fold(rest);
    if (!isCustomerId(id) || taken.has(id) || !fits || (role === "name" && !isOneName(rest))) return [];
    taken.add(id);
    const fix = (at: ColumnRole, after: string): CellFix => ({ row, role: at, before: rawAt(table, row, at), after });
    return free ? [fix("id", id), fix("name", rest)] : [fix("id", id)];
  });
}

/** One name, and not a whole row that lost its borders. */
function isOneName(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_NAME && !/[\s/*|]|\d天/.test(text);
}

/** More gaps than this say that the table is an excerpt, or that its numbers are no sequence. */
const FEW_GAPS = 3;
const MOST_GAPS = 0.1;

/** Numbers that are missing between two ids of one month; what comes before the first is nobody's business. */
function gaps(table: CustomerTable, known: ReadonlySet<string>): readonly FindingCell[] {
  const ids = [...known].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const before = new Map<string, string>();
  ids.forEach((id, at) => {
    const previous = ids[at - 1];
    if (previous === undefined || previous.slice(0, 7) !== id.slice(0, 7)) return;
    const first = Number(previous.slice(7)) + 1;
    const last = Number(id.slice(7)) - 1;
    if (first > last) return;
    const named = (number: number): string => previous.slice(0, 7) + String(number).padStart(3, "0");
    before.set(id, first === last ? named(first) : `${named(first)}–${named(last)}`);
  });
  const cells: FindingCell[] = [];
  if (before.size > Math.max(FEW_GAPS, ids.length * MOST_GAPS)) return cells;
  eachCustomer(table, (row) => {
    const id = textOf(table.cells.id?.[row]).toUpperCase();
    const missing = before.get(id);
    if (missing === undefined) return;
    before.delete(id);
    cells.push(cellAt(table, row, "id", { against: missing }));
  });
  return cells;
}
