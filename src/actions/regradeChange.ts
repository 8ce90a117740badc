// Turns an accepted diff into a description of cells to write: the grade where it was ticked, our own columns beside it,
// and the user's own columns only for rows ticked for them.

import { isChanging, isStaying } from "../domain/regrade/plan";
import { renamedRows } from "../domain/regrade/renamed";
import { standardHeaders } from "../domain/sample/sampleTable";
import { textOf } from "../domain/table/text";
import type { CellValue } from "../domain/vocabulary/cell";
import { STANDARD_ROLES, type ColumnRole, type OwnRole } from "../domain/vocabulary/column";
import { roleRow, rolesUsedFor } from "../domain/vocabulary/columnRoles";
import { gradeOf, UNGRADED } from "../domain/vocabulary/grade";
import { gradeName } from "../domain/vocabulary/gradeName";
import type { ColumnCells, ColumnChange, LongWork, TableChange } from "../excel/workbook";
import type { AcceptChoice, RegradePreview } from "./actions";
import { datePositions } from "./previewRegrade";
import type { Tools } from "./tools";
import { wordRows } from "./wording";
import { freeHeader } from "./writtenColumns";
import type { OwnHeaders } from "./actions";

/** Cells a regrade is computed from; if one of them changed meanwhile, the row is not written. */
const GUARD_ROLES = rolesUsedFor("guard");

/** Which rows may be touched, ascending: those ticked, and those whose grade stays where they are to be refreshed. */
export function rowsToWrite({ plan }: RegradePreview, { rows, refreshOthers = true }: AcceptChoice): readonly number[] {
  const touched = new Set(rows);
  if (refreshOthers) {
    plan.kind.forEach((_kind, row) => {
      if (isStaying(plan, row)) touched.add(row);
    });
  }
  return [...touched].sort((a, b) => a - b);
}

/** The change to write. Long for large tables: it breathes, and heeds the signal. */
export async function regradeChange(
  tools: Tools,
  preview: RegradePreview,
  choice: AcceptChoice,
  work: LongWork,
): Promise<TableChange> {
  const { plan, opened } = preview;
  const agreed = new Set(rowsToWrite(preview, choice));
  const rows = [...new Set([...agreed, ...(choice.strategyRows ?? []), ...(choice.ownerRows ?? [])])].sort(
    (a, b) => a - b,
  );
  const calculated = rowsLeftToFormulas(preview, choice);
  const words = await wordRows(tools, asCalculated(preview, calculated), rows, work);
  const ticked = new Set(choice.rows);
  const renamed = choice.refreshOthers === false ? [] : rowsToRename(preview, choice);
  const written = new Set([...ticked, ...renamed]);
  const grades = rows.map((row) => (written.has(row) ? nameAfter(preview, row) : null));
  const ours = (role: OwnRole): readonly CellValue[] =>
    words[role].map((value, at) => {
      const row = rows[at] ?? -1;
      return agreed.has(row) && !(role === "reason" && calculated.has(row)) ? value : null;
    });
  const own = plan.settings.writtenColumns.map((role): ColumnChange => ownColumn(preview, role, ours(role)));
  return {
    table: opened.table,
    rows,
    key: keyColumns(preview, rows),
    guards: GUARD_ROLES.flatMap((role) => columnCells(preview, role, rows)),
    dates: datePositions(opened.map),
    columns: [
      gradeColumn(tools, preview, rows, grades),
      ...userColumn(preview, "strategy", rows, choice.strategyRows, words.suggestion),
      ...userColumn(preview, "owner", rows, choice.ownerRows, words.owner),
      ...own,
    ],
    replaceFormulas: choice.replaceFormulas ?? false,
    makeRoom: choice.makeRoom ?? false,
  };
}

/** Rows whose new grade does not come, because a formula stands there. */
function rowsLeftToFormulas({ plan, formulaRows }: RegradePreview, choice: AcceptChoice): ReadonlySet<number> {
  return new Set(choice.replaceFormulas === true ? [] : formulaRows.filter((row) => isChanging(plan, row)));
}

/** Beside a grade that is calculated, strategy and date are those of the grade in the cell; a reason for another is left out. */
function asCalculated(preview: RegradePreview, calculated: ReadonlySet<number>): RegradePreview {
  if (calculated.size === 0) return preview;
  const { plan } = preview;
  const after = plan.after.map((code, row) => (calculated.has(row) ? (plan.table.sheetGrade[row] ?? UNGRADED) : code));
  return { ...preview, plan: { ...plan, after } };
}

/** Rows that keep their grade and get its present name. A grade that is calculated is left to its formula. */
export function rowsToRename({ plan, formulaRows }: RegradePreview, choice: AcceptChoice): readonly number[] {
  const calculated = new Set(choice.replaceFormulas === true ? [] : formulaRows);
  return renamedRows(plan).filter((row) => !calculated.has(row));
}

/** What the grade of a row will be called; null without one. */
export function nameAfter({ plan }: Pick<RegradePreview, "plan">, row: number): string | null {
  const grade = gradeOf(plan.after[row] ?? 0);
  return grade === undefined ? null : gradeName(grade, plan.settings.gradeNames);
}

/** Header of the grade column, in the table's own or the user's language; with a number where a stranger has that name. */
export function gradeHeader(tools: Tools, { opened }: RegradePreview): string {
  const position = opened.map.positions.grade;
  return position === undefined
    ? freeHeader(opened.table, standardHeaders(tools.phrases.language)[STANDARD_ROLES.indexOf("grade")] ?? "")
    : String(opened.table.headers[position]);
}

/** 客户编号 alone where every id is there once; with the name where ids repeat or are missing; the name alone without ids. */
export function keyColumns(preview: RegradePreview, rows: readonly number[]): readonly ColumnCells[] {
  const { cells } = preview.plan.table;
  const ids = cells.id?.map(textOf);
  if (ids === undefined) return columnCells(preview, "name", rows);
  const filled = ids.filter((id) => id !== "");
  const unique = new Set(filled).size === filled.length && rows.every((row) => ids[row] !== "");
  const id = columnCells(preview, "id", rows);
  return unique ? id : [...id, ...columnCells(preview, "name", rows)];
}

/** A column as it was read, for some rows; none where the table has no such column. */
export function columnCells(
  preview: RegradePreview,
  role: ColumnRole,
  rows: readonly number[],
): readonly ColumnCells[] {
  const position = preview.opened.map.positions[role];
  const cells = preview.plan.table.cells as Readonly<Partial<Record<ColumnRole, readonly CellValue[]>>>;
  return position === undefined ? [] : [{ position, values: rows.map((row) => cells[role]?.[row] ?? "") }];
}

/** The grade column; created where the table has none. What stood there when it was read must still stand there. */
function gradeColumn(
  tools: Tools,
  preview: RegradePreview,
  rows: readonly number[],
  values: readonly CellValue[],
): ColumnChange {
  const position = preview.opened.map.positions.grade ?? null;
  return {
    position,
    header: gradeHeader(tools, preview),
    values,
    before: position === null ? null : gradesAsRead(preview, rows),
    format: "general",
  };
}

/** The grade cells as they were read; a formula as its text. */
function gradesAsRead({ plan, read }: RegradePreview, rows: readonly number[]): readonly CellValue[] {
  return rows.map((row) => {
    const formula = read.gradeFormulas?.[row];
    return typeof formula === "string" && formula.startsWith("=") ? formula : (plan.table.cells.grade?.[row] ?? "");
  });
}

/** A column of the user's own, for the rows ticked for it; nothing where the table has none. */
function userColumn(
  preview: RegradePreview,
  role: "strategy" | "owner",
  rows: readonly number[],
  wanted: readonly number[] | undefined,
  words: readonly CellValue[],
): readonly ColumnChange[] {
  const [before] = columnCells(preview, role, rows);
  if (before === undefined || wanted === undefined || wanted.length === 0) return [];
  const set = new Set(wanted);
  const values = rows.map((row, index) => (set.has(row) ? (words[index] ?? null) : null));
  return [
    {
      position: before.position,
      header: String(preview.opened.table.headers[before.position]),
      values,
      before: before.values,
      format: "text",
    },
  ];
}

/** Headers of the columns of ours that are written. */
export function ownHeaders(preview: RegradePreview): OwnHeaders {
  const { writtenColumns } = preview.plan.settings;
  return Object.fromEntries(writtenColumns.map((role) => [ownHeader(preview, role), role]));
}

function ownHeader({ opened, plan }: RegradePreview, role: OwnRole): string {
  const position = opened.map.positions[role];
  return position === undefined
    ? freeHeader(opened.table, plan.settings.ownHeaders[role])
    : String(opened.table.headers[position]);
}

function ownColumn(preview: RegradePreview, role: OwnRole, values: readonly CellValue[]): ColumnChange {
  const position = preview.opened.map.positions[role] ?? null;
  const header = ownHeader(preview, role);
  return { position, header, values, before: null, format: roleRow(role).cell === "day" ? "date" : "text" };
}
