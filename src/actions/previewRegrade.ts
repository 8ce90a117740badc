// 一键重评, the first half: read, parse, grade, and lay the sheet's grades beside the new ones. Writes nothing.

import { gradeTable } from "../domain/grading/gradeTable";
import { planRegrade } from "../domain/regrade/planRegrade";
import { CHANGE_KINDS } from "../domain/regrade/plan";
import type { Settings } from "../domain/settings/settings";
import { readCustomers } from "../domain/table/readCustomers";
import type { CellValue } from "../domain/vocabulary/cell";
import type { CellsByRole, ColumnMap, ColumnRole } from "../domain/vocabulary/column";
import type { LongWork, ReadAnswer } from "../excel/workbook";
import type { OpenedTable, PreviewCells, RegradeOptions, RegradePreview } from "./actions";
import { loadKept, type KeptValues } from "./keptValues";
import { recognise } from "./openTable";
import { breathe, heed, type Tools } from "./tools";

/** Roles a regrade reads, and the size for the check-up. Our own columns and the customer's contact data are not among them. */
export const READ_ROLES = [
  "id",
  "name",
  "industry",
  "companySize",
  "grade",
  "rfm",
  "recency",
  "frequency",
  "monetary",
  "tag",
  "strategy",
  "owner",
  "updated",
  "note",
  "satisfaction",
  "complaint",
] as const satisfies readonly ColumnRole[];

const REFRESHED = [CHANGE_KINDS.indexOf("unchanged"), CHANGE_KINDS.indexOf("locked")];

/** Reads the table and grades it. */
export async function previewRegrade(
  tools: Tools,
  opened: OpenedTable,
  options: RegradeOptions = {},
  work: LongWork = {},
): Promise<RegradePreview> {
  const kept = await loadKept(tools);
  const { opened: now, answer } = await readMapped(tools, opened, kept, work);
  heed(work.signal, opened.table.name);
  await breathe();
  const read: PreviewCells = {
    positions: readPositions(now.map),
    columns: answer.values,
    gradeFormulas: answer.formulas[0] ?? null,
  };
  return lay(tools, now, read, answer.rowCount, options, tools.environment.now());
}

/** Grades what was read before once more, with another day, another reading of R, or rules to try out. */
export async function reconsider(
  tools: Tools,
  preview: RegradePreview,
  options: RegradeOptions,
): Promise<RegradePreview> {
  await breathe();
  return lay(tools, preview.opened, preview.read, preview.plan.table.rowCount, options, preview.readAt);
}

/** Positions a regrade reads, in the order of READ_ROLES. */
export function readPositions(map: ColumnMap): readonly number[] {
  return READ_ROLES.flatMap((role) => map.positions[role] ?? []);
}

/** Positions whose numbers are days. */
export function datePositions({ positions, recencyForm }: ColumnMap): readonly number[] {
  return [positions.updated, recencyForm === "date" ? positions.recency : undefined].filter(
    (position) => position !== undefined,
  );
}

/** Reads by the mapping; where the table was changed since it was opened so that the mapping is another now, reads again by that. */
async function readMapped(
  tools: Tools,
  opened: OpenedTable,
  kept: KeptValues,
  work: LongWork,
): Promise<{ opened: OpenedTable; answer: ReadAnswer }> {
  const { map, table } = opened;
  const grade = map.positions.grade;
  const request = {
    values: readPositions(map),
    formulas: grade === undefined ? [] : [grade],
    dates: datePositions(map),
  };
  const answer = await tools.workbook.readColumns(table, request, work);
  const now = recognise(answer.table, kept);
  const same =
    READ_ROLES.every((role) => now.map.positions[role] === map.positions[role]) &&
    now.map.recencyForm === map.recencyForm;
  return same ? { opened: now, answer } : readMapped(tools, now, kept, work);
}

function lay(
  tools: Tools,
  opened: OpenedTable,
  read: PreviewCells,
  rowCount: number,
  options: RegradeOptions,
  readAt: number,
): RegradePreview {
  const settings = options.settings ?? opened.settings;
  const asOf = options.asOf ?? tools.environment.today();
  const table = readCustomers(cellsByRole(opened.map, read), opened.map, rowCount, asOf);
  const graded = gradeTable(table, { asOf, ...gradingRules(settings), recency: options.recency ?? settings.recency });
  const plan = planRegrade(table, graded, settings);
  return {
    opened,
    plan,
    readAt,
    keyRole: opened.map.positions.id !== undefined ? "id" : opened.map.positions.name !== undefined ? "name" : null,
    formulaRows: formulaRows(read),
    refreshedRows: plan.kind.reduce((count, kind) => count + (REFRESHED.includes(kind) ? 1 : 0), 0),
    read,
  };
}

function gradingRules({ rules, ownBenchmarks }: Settings) {
  return { rules, ownBenchmarks };
}

function cellsByRole(map: ColumnMap, read: PreviewCells): CellsByRole {
  const cells: Partial<Record<ColumnRole, readonly CellValue[]>> = {};
  for (const role of READ_ROLES) {
    const position = map.positions[role];
    if (position !== undefined) cells[role] = read.columns[read.positions.indexOf(position)];
  }
  return cells;
}

/** Rows whose grade is calculated. A cell typed as the text "=…" is a rare false alarm here and is written all the same. */
function formulaRows({ gradeFormulas }: PreviewCells): readonly number[] {
  return (gradeFormulas ?? []).flatMap((formula, row) =>
    typeof formula === "string" && formula.startsWith("=") ? [row] : [],
  );
}
