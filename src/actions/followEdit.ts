// Brings a preview up to date after people edited cells: their rows are read again, in one small read, and the core
// regrades what hangs on them. Where rows moved, columns changed or the day is another, only a new reading can say.
// Alternative not taken: trusting what an event says stands in a cell; events come late, and Excel tells one value only.

import { looksElsewhere } from "../domain/formula/ownRow";
import { editPlan, type Recomputed } from "../domain/regrade/edit";
import type { RegradePlan } from "../domain/regrade/plan";
import { recognizeColumns } from "../domain/table/headers";
import type { CellValue } from "../domain/vocabulary/cell";
import { OWN_ROLES, READ_ROLES, type ColumnRole } from "../domain/vocabulary/column";
import type { FoundTable, ReadAnswer, SheetChange, TableRef } from "../excel/workbook";
import type { FollowedEdit, PreviewCells, RegradeOptions, RegradePreview } from "./actions";
import { readCalculatedRows } from "./calculatingCells";
import { editedRows } from "./editedRows";
import { examplesAt } from "./openTable";
import { datePositions } from "./previewRegrade";
import type { Tools } from "./tools";

const NOTHING: Recomputed = { readRows: [], industries: [], gradedRows: [] };

/** The preview as it stands after these changes; null where the table has to be read anew. */
export async function followEdit(
  tools: Tools,
  preview: RegradePreview,
  changes: readonly SheetChange[],
  options: RegradeOptions = {},
): Promise<FollowedEdit | null> {
  const { opened, read } = preview;
  const rows = editedRows(opened.table, changes, ownPositions(preview));
  if (rows === null || !isLaidBy(tools, preview, options)) return null;
  if (rows.length === 0) return { preview, recomputed: NOTHING, othersMayDiffer: false };
  const asked = { positions: read.positions, dates: datePositions(opened.map), grade: opened.map.positions.grade };
  const { answer: shown, ...cells } = await readCalculatedRows(
    tools,
    asked,
    (request) => tools.workbook.readRows(opened.table, request, rows),
    rows,
  );
  const formulas = read.positions.map((position) => cells.formulas.get(position) ?? []);
  const answer = { ...shown, values: cells.columns, formulas };
  if (!isSameTable(preview, answer.table) || hasMoved(preview, changes, rows, answer)) return null;
  return {
    ...withRows(tools, preview, rows, answer),
    othersMayDiffer: rows.some((row, at) => looksBeyond(answer, at, answer.table.headerRow + 2 + row)),
  };
}

/** Columns of ours: nothing is computed from them. */
function ownPositions({ opened }: RegradePreview): ReadonlySet<number> {
  return new Set(OWN_ROLES.flatMap((role) => opened.map.positions[role] ?? []));
}

/** Was the preview laid on this day, by these settings? */
function isLaidBy({ environment }: Tools, { plan, opened }: RegradePreview, options: RegradeOptions): boolean {
  const settings = options.settings ?? opened.settings;
  return (
    plan.settings === settings &&
    plan.graded.asOf === (options.asOf ?? environment.today()) &&
    plan.graded.recency === (options.recency ?? settings.recency)
  );
}

/** Same place, same size, same columns, each for the same thing. */
function isSameTable({ opened, plan }: RegradePreview, now: FoundTable): boolean {
  const { table } = opened;
  const recencyForm = (sample: FoundTable["sample"]) =>
    recognizeColumns(now.headers, { sample, ownHeaders: plan.settings.ownHeaders }).recencyForm;
  return (
    isSamePlace(table, now) &&
    now.rowCount === table.rowCount &&
    now.headers.length === table.headers.length &&
    now.headers.every((header, at) => header === table.headers[at]) &&
    recencyForm(table.sample) === recencyForm(now.sample)
  );
}

function isSamePlace(a: TableRef, b: TableRef): boolean {
  return a.id === b.id && a.sheetId === b.sheetId && a.headerRow === b.headerRow && a.firstColumn === b.firstColumn;
}

/** Does a row belong to another customer although nobody edited whose it is? Then rows were sorted and nobody said so. */
function hasMoved(
  { opened, plan, read, keyRole }: RegradePreview,
  changes: readonly SheetChange[],
  rows: readonly number[],
  { values }: ReadAnswer,
): boolean {
  const position = keyRole === null ? undefined : opened.map.positions[keyRole];
  if (keyRole === null || position === undefined) return false;
  const retyped = new Set(editedRows(opened.table, changes, columnsBut(opened.table, position)));
  const keys = values[read.positions.indexOf(position)] ?? [];
  return rows.some((row, at) => !retyped.has(row) && keys[at] !== plan.table.cells[keyRole]?.[row]);
}

function columnsBut({ headers }: TableRef, position: number): ReadonlySet<number> {
  return new Set([...headers.keys()].filter((other) => other !== position));
}

/** Columns of formulas have one in every row, so an edited row shows whether other rows may have been calculated anew. */
function looksBeyond({ values, formulas }: ReadAnswer, at: number, sheetRow: number): boolean {
  return formulas.some((column, index) => {
    const formula = column[at];
    return isFormula(formula) && formula !== values[index]?.[at] && looksElsewhere(formula, sheetRow);
  });
}

function isFormula(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function withRows(
  tools: Tools,
  preview: RegradePreview,
  rows: readonly number[],
  answer: ReadAnswer,
): Omit<FollowedEdit, "othersMayDiffer"> {
  const { opened, read } = preview;
  const roles = READ_ROLES.filter((role) => opened.map.positions[role] !== undefined);
  const cells = Object.fromEntries(roles.map((role, index) => [role, answer.values[index] ?? []]));
  const { plan, recomputed } = editPlan(preview.plan, { rows, cells });
  const gradeFormulas = formulasAfter(read, rows, answer.formulas[roles.indexOf("grade")]);
  if (plan === preview.plan && gradeFormulas === read.gradeFormulas) return { preview, recomputed };
  const columns = opened.columns.map((column) => ({ ...column, examples: examplesAt(answer.table, column.position) }));
  return {
    recomputed,
    preview: {
      ...preview,
      opened: { ...opened, table: answer.table, columns },
      plan,
      readAt: tools.environment.now(),
      formulaRows: formulaRowsAfter(preview.formulaRows, rows, gradeFormulas),
      refreshedRows: plan.counts.unchanged + plan.counts.locked,
      read: { positions: read.positions, columns: roles.map((role) => columnOf(plan, role)), gradeFormulas },
    },
  };
}

function columnOf(plan: RegradePlan, role: ColumnRole): readonly CellValue[] {
  return plan.table.cells[role] ?? [];
}

function formulasAfter(
  { gradeFormulas }: PreviewCells,
  rows: readonly number[],
  now: readonly CellValue[] | undefined,
): PreviewCells["gradeFormulas"] {
  if (gradeFormulas === null || now === undefined) return gradeFormulas;
  if (rows.every((row, at) => gradeFormulas[row] === now[at])) return gradeFormulas;
  const after = gradeFormulas.slice();
  rows.forEach((row, at) => (after[row] = now[at] ?? ""));
  return after;
}

function formulaRowsAfter(
  before: readonly number[],
  rows: readonly number[],
  gradeFormulas: PreviewCells["gradeFormulas"],
): readonly number[] {
  const edited = new Set(rows);
  const now = rows.filter((row) => isFormula(gradeFormulas?.[row]));
  return [...before.filter((row) => !edited.has(row)), ...now].sort((a, b) => a - b);
}
