// 一键重评, the first half: read, parse, grade, and lay the sheet's grades beside the new ones. Writes nothing.

import { gradeTable } from "../domain/grading/gradeTable";
import { planRegrade } from "../domain/regrade/planRegrade";
import { withFormerNames } from "../domain/settings/gradeNaming";
import type { Settings } from "../domain/settings/settings";
import { evidentRows } from "../domain/table/evidence";
import { gradeReader } from "../domain/table/gradeNames";
import { holdsGrades } from "../domain/table/passedOver";
import type { CellValue } from "../domain/vocabulary/cell";
import {
  holdsDays,
  KEY_ROLES,
  READ_ROLES,
  type CellsByRole,
  type ColumnMap,
  type ColumnRole,
} from "../domain/vocabulary/column";
import { HostFailure, type LongWork, type WorkStep } from "../excel/workbook";
import type { OpenedTable, PreviewCells, RegradeOptions, RegradePreview } from "./actions";
import { readCalculated, type CalculatedCells } from "./calculatingCells";
import { loadKept, type KeptValues } from "./keptValues";
import { recognise } from "./openTable";
import { readInTurns } from "./readInTurns";
import { pause, within } from "./stages";
import type { Tools } from "./tools";

/** Reads the table and grades it. */
export async function previewRegrade(
  tools: Tools,
  opened: OpenedTable,
  options: RegradeOptions = {},
  work: LongWork = {},
): Promise<RegradePreview> {
  const kept = await loadKept(tools);
  await pause(work, opened.table.name, { step: "read", done: 0, total: opened.table.rowCount });
  const { opened: now, cells } = await readMapped(tools, opened, kept, within(work, "read"));
  const read: PreviewCells = {
    positions: readPositions(now.map),
    columns: cells.columns,
    gradeFormulas: gradeFormulasIn(now.map, cells),
  };
  return lay(tools, now, read, cells.answer.rowCount, options, tools.environment.now(), work);
}

/** Grades what was read before once more, with another day, another reading of R, or rules to try out. */
export async function reconsider(
  tools: Tools,
  preview: RegradePreview,
  options: RegradeOptions,
  work: LongWork = {},
): Promise<RegradePreview> {
  return lay(tools, preview.opened, preview.read, preview.plan.table.rowCount, options, preview.readAt, work);
}

/** The column of grades with formulas as their text; null where there is none. */
export function gradeFormulasIn(
  { positions }: ColumnMap,
  { formulas }: CalculatedCells,
): PreviewCells["gradeFormulas"] {
  return positions.grade === undefined ? null : (formulas.get(positions.grade) ?? null);
}

/** Positions a regrade reads, in the order of READ_ROLES. */
export function readPositions(map: ColumnMap): readonly number[] {
  return READ_ROLES.flatMap((role) => map.positions[role] ?? []);
}

/** Positions whose numbers are days, of those a regrade reads. */
export function datePositions(map: ColumnMap): readonly number[] {
  return READ_ROLES.filter((role) => holdsDays(role, map)).flatMap((role) => map.positions[role] ?? []);
}

/** Reads by the mapping; where the table was changed since it was opened so that the mapping is another now, reads again by that. */
async function readMapped(
  tools: Tools,
  opened: OpenedTable,
  kept: KeptValues,
  work: LongWork,
  notGrades?: number,
): Promise<{ opened: OpenedTable; cells: CalculatedCells }> {
  const { map, table } = opened;
  const asked = { positions: readPositions(map), dates: datePositions(map), grade: map.positions.grade };
  const cells = await readOrFindAgain(tools, opened, kept, () =>
    readCalculated(tools, table, asked, (request) => tools.workbook.readColumns(table, request, work)),
  );
  if ("map" in cells) return readMapped(tools, cells, kept, work);
  const stranger = notGrades ?? strangeGrades(opened, cells.columns);
  const now = recognise(cells.answer.table, kept, stranger);
  const same =
    READ_ROLES.every((role) => now.map.positions[role] === map.positions[role]) &&
    now.map.recencyForm === map.recencyForm;
  return same ? { opened: now, cells } : readMapped(tools, now, kept, work, stranger);
}

/** The first cells of a column may be grades and the rest not: it is somebody's own, unless the user said what it is. */
function strangeGrades(
  { map, columns, settings }: OpenedTable,
  values: readonly (readonly CellValue[])[],
): number | undefined {
  const { grade } = map.positions;
  if (grade === undefined || columns[grade]?.chosen === true) return undefined;
  const places = readPositions(map);
  const cells = values[places.indexOf(grade)] ?? [];
  const readGrade = gradeReader(settings);
  if (holdsGrades(cells, readGrade)) return undefined;
  const byRole = Object.fromEntries(
    READ_ROLES.flatMap((role) => {
      const at = map.positions[role];
      return at === undefined ? [] : [[role, values[places.indexOf(at)] ?? []]];
    }),
  ) as CellsByRole;
  const customers = evidentRows(byRole, map.positions, cells.length).map((row) => cells[row]);
  return holdsGrades(customers, readGrade) ? undefined : grade;
}

/** A column that is gone is no loss where the table can be graded without it: then it is recognised anew. */
async function readOrFindAgain(
  tools: Tools,
  { table }: OpenedTable,
  kept: KeptValues,
  read: () => Promise<CalculatedCells>,
): Promise<CalculatedCells | OpenedTable> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HostFailure) || error.code !== "columnGone") throw error;
    const found = await tools.workbook.refresh(table);
    const again = found === null ? null : recognise(found, kept);
    if (again === null || !again.gradable) throw error;
    return again;
  }
}

/**
 * Three steps with breaths in between. What the cells say is read in stretches; grading and comparing a million rows take
 * a tenth of a second each, 50,000 rows a hundredth, and are done in one go.
 */
async function lay(
  tools: Tools,
  opened: OpenedTable,
  read: PreviewCells,
  rowCount: number,
  options: RegradeOptions,
  readAt: number,
  work: LongWork,
): Promise<RegradePreview> {
  const settings =
    options.settings === undefined ? opened.settings : withFormerNames(options.settings, opened.settings);
  const asOf = options.asOf ?? tools.environment.today();
  const reach = (step: WorkStep, done = 0) => pause(work, opened.table.name, { step, done, total: rowCount });
  const table = await readInTurns(
    { cells: cellsByRole(opened.map, read), map: opened.map, rowCount, asOf, readGrade: gradeReader(settings) },
    (done) => reach("recognise", done),
  );
  await reach("grade");
  const graded = gradeTable(table, { asOf, ...gradingRules(settings), recency: options.recency ?? settings.recency });
  await reach("compare");
  const plan = planRegrade(table, graded, settings);
  const { rise, fall, problem } = plan.counts;
  await pause(work, opened.table.name, {
    step: "compare",
    done: rowCount,
    total: rowCount,
    found: { rise, fall, problem },
  });
  return {
    opened,
    plan,
    readAt,
    keyRole: KEY_ROLES.find((role) => opened.map.positions[role] !== undefined) ?? null,
    formulaRows: formulaRows(read),
    refreshedRows: plan.counts.unchanged + plan.counts.locked,
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
