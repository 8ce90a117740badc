// A table after people changed some of its cells: those rows are read again, every other one is taken over as it is. The
// answer is the table that a reading of all cells would give, industries in the order of their first customer included.
// Where rows say what they say only beside others (blank rows, an order of day and month), all of them are read again.
// Whoever holds the table from before keeps it unchanged; only columns that say something else now are copied.
// Alternative not taken: reading the whole table again, which for one cell of a million rows takes half a second.

import type { CellValue } from "../vocabulary/cell";
import type { CellsByRole, ColumnRole } from "../vocabulary/column";
import type { CustomerTable } from "./customerTable";
import { industryKey } from "./industries";
import { pickCells, withFigures } from "./pickRows";
import { textOf } from "./text";
import { isTotalRow } from "./totals";

/** Cells of some rows as they stand now: one for each of `rows` (ascending), for every role the table has. */
export interface RowEdit {
  readonly rows: readonly number[];
  readonly cells: CellsByRole;
}

export interface EditedTable {
  readonly table: CustomerTable;
  /** Rows that were read again, ascending. */
  readonly rows: readonly number[];
  /** For each industry its code in the table before; -1 for one that is new. */
  readonly formerCode: readonly number[];
}

/** Reads cells as the table was read. */
export type TableReader = (cells: CellsByRole, rowCount: number) => CustomerTable;

/** What does the table say after an edit? Undefined where every cell says what it said before. */
export function editRows(table: CustomerTable, edit: RowEdit, read: TableReader): EditedTable | undefined {
  const changed = edit.rows.filter((row, at) => roles(table).some((role) => differs(table, edit, role, row, at)));
  if (changed.length === 0) return undefined;
  const cells = withCells(table, edit);
  const alone = rowsToRead(table, cells, changed);
  const part = read(pickCells(cells, alone), alone.length);
  const isContextual = table.isContextual === true || part.isContextual === true;
  const rows = isContextual ? [...table.state.keys()] : alone;
  const again = isContextual ? read(cells, table.rowCount) : part;
  const { industryCode, industries, formerCode } = recode(table, cells.industry, rows, again);
  return {
    rows,
    formerCode,
    table: {
      ...table,
      cells,
      state: withFigures(table.state, rows, again.state),
      recordedRecencyDays: withFigures(table.recordedRecencyDays, rows, again.recordedRecencyDays),
      lastOrderDay: withFigures(table.lastOrderDay, rows, again.lastOrderDay),
      orderCount: withFigures(table.orderCount, rows, again.orderCount),
      amountYuan: withFigures(table.amountYuan, rows, again.amountYuan),
      updatedDay: withFigures(table.updatedDay, rows, again.updatedDay),
      industryCode,
      industries,
      sheetGrade: withFigures(table.sheetGrade, rows, again.sheetGrade),
      problems: withProblems(table, rows, again),
      isContextual: again.isContextual,
    },
  };
}

function roles({ cells }: CustomerTable): readonly ColumnRole[] {
  return Object.keys(cells) as ColumnRole[];
}

function differs(table: CustomerTable, edit: RowEdit, role: ColumnRole, row: number, at: number): boolean {
  return edit.cells[role]?.[at] !== table.cells[role]?.[row];
}

function withCells(table: CustomerTable, edit: RowEdit): CellsByRole {
  const columns = roles(table).map((role): [ColumnRole, readonly CellValue[]] => {
    const before = table.cells[role] ?? [];
    if (!edit.rows.some((row, at) => differs(table, edit, role, row, at))) return [role, before];
    const now = before.slice();
    edit.rows.forEach((row, at) => (now[row] = edit.cells[role]?.[at] ?? ""));
    return [role, now];
  });
  return Object.fromEntries(columns);
}

/** Changed rows, and every row with an id that came, went or stands there twice: which one is the second may be another now. */
function rowsToRead(table: CustomerTable, cells: CellsByRole, changed: readonly number[]): readonly number[] {
  const { id } = cells;
  if (id === undefined) return changed;
  const repeated = new Set(table.problems.flatMap(({ row, code }) => (code === "duplicateId" ? [row] : [])));
  const ids = new Set<string>();
  for (const row of changed) {
    const [before, now] = [textOf(table.cells.id?.[row]), textOf(id[row])];
    const isStill =
      isTotalRow(id[row], cells.name?.[row]) === isTotalRow(table.cells.id?.[row], table.cells.name?.[row]);
    if (before !== now || repeated.has(row) || !isStill) ids.add(before).add(now);
  }
  ids.delete("");
  if (ids.size === 0) return changed;
  const rows = new Set(changed);
  for (let row = 0; row < table.rowCount; row++) if (ids.has(textOf(id[row]))) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

function withProblems(
  { problems }: CustomerTable,
  rows: readonly number[],
  again: CustomerTable,
): CustomerTable["problems"] {
  const isAgain = new Set(rows);
  const found = again.problems.map((problem) => ({ ...problem, row: rows[problem.row] }));
  const kept = problems.filter(({ row }) => !isAgain.has(row));
  if (found.length === 0) return kept;
  return [...kept, ...found].sort((a, b) => a.row - b.row);
}

type Industries = Pick<CustomerTable, "industryCode" | "industries">;

/** Codes are given in the order in which industries first stand in the table; one that nobody belongs to any more is gone. */
function recode(
  table: CustomerTable,
  column: readonly CellValue[] | undefined,
  rows: readonly number[],
  again: CustomerTable,
): Industries & Pick<EditedTable, "formerCode"> {
  const names = [...table.industries];
  const codeOf = new Map(names.map((name, code) => [industryKey(name), code]));
  let isRespelled = false;
  const codes = rows.map((_, at) => {
    const name = again.industries[again.industryCode[at]];
    const known = codeOf.get(industryKey(name));
    if (known !== undefined && names[known] !== name) isRespelled = true;
    const code = codeOf.get(industryKey(name)) ?? names.push(name) - 1;
    codeOf.set(industryKey(name), code);
    return code;
  });
  const industryCode = withFigures(table.industryCode, rows, codes);
  const isSame = industryCode === table.industryCode && !isRespelled;
  const firstRows = isSame ? new Map<number, number>() : firstSeen(industryCode, names.length);
  const order = isSame ? [...names.keys()] : [...firstRows.keys()];
  for (const [code, row] of firstRows) if (code > 0 && row >= 0) names[code] = textOf(column?.[row]);
  const formerCode = order.map((code) => (code < table.industries.length ? code : -1));
  if (order.every((code, at) => code === at))
    return { industryCode, industries: names.slice(0, order.length), formerCode };
  const newCode = new Uint32Array(names.length);
  order.forEach((code, at) => (newCode[code] = at));
  for (let row = 0; row < industryCode.length; row++) industryCode[row] = newCode[industryCode[row]];
  return { industryCode, industries: order.map((code) => names[code]), formerCode };
}

/** Codes in the order in which they first stand in the table, each with its first row; 0 comes first, wherever it stands. */
function firstSeen(industryCode: Uint32Array, count: number): ReadonlyMap<number, number> {
  const firstRows = new Map([[0, -1]]);
  for (let row = 0; row < industryCode.length && firstRows.size < count; row++) {
    const code = industryCode[row];
    if (!firstRows.has(code)) firstRows.set(code, row);
  }
  return firstRows;
}
