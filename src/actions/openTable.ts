// Looks at a table and says what each column was taken for. Reads headers and a few rows only; nothing is graded.

import { asEvidence } from "../domain/formula/calculating";
import { defaultSettings, type Settings } from "../domain/settings/settings";
import { didYouMean } from "../domain/table/didYouMean";
import { gradeReader } from "../domain/table/gradeNames";
import { recognizeTable, type Recognition } from "../domain/table/headers";
import { missingRoles, tableRefusal } from "../domain/table/tableRefusal";
import { asWritten, textOf } from "../domain/table/text";
import { COLUMN_ROLES, FIGURE_ROLES, type ColumnMap } from "../domain/vocabulary/column";
import type { FoundTable, TableRef } from "../excel/workbook";
import type { FoundColumn, Mapping, OpenedTable } from "./actions";
import { keepMappings, loadKept, type KeptValues } from "./keptValues";
import { applyMapping, mappingKey, storedMapping, withMapping, type StoredMapping } from "./mapping";
import { tableLanguage } from "./tableLanguage";
import type { Tools } from "./tools";
import { leaveStrangers } from "./writtenColumns";
import type { Strangers } from "./actions";
import { ownValue } from "../domain/vocabulary/own";

const EXAMPLES = 3;

/** Opens a table, or the first one of the workbook that can be graded (else the first one there is). */
export async function openTable(tools: Tools, table?: TableRef): Promise<OpenedTable | null> {
  const [found, kept] = await Promise.all([look(tools, table), loadKept(tools)]);
  const opened = found.map((one) => recognise(one, kept));
  return opened.find(({ gradable }) => gradable) ?? opened[0] ?? null;
}

/** Opens the table at the selected cell, gradable or not; null where there is none. */
export async function openSelected(tools: Tools): Promise<OpenedTable | null> {
  const [found, kept] = await Promise.all([tools.workbook.atSelection(), loadKept(tools)]);
  return found === null ? null : recognise(found, kept);
}

/**
 * What a table's columns are, by their headers and first cells and by what the user said about them. `notGrades`: a column
 * that a reading of all its cells found to hold no grades.
 */
export function recognise(table: FoundTable, kept: KeptValues, notGrades?: number): OpenedTable {
  const settings = settingsFor(table, kept);
  const recognition = recognizeTable(table.headers, {
    sample: asEvidence(table.sample, table.sampleFormulas),
    above: table.above,
    ownHeaders: settings.ownHeaders,
    readGrade: gradeReader(settings),
    notGrades,
  });
  const mapping = ownValue(kept.mappings, mappingKey(table));
  const written = ownValue(kept.written, mappingKey(table)) ?? {};
  const ours = leaveStrangers(recognition.map, table, written);
  const map = applyMapping(ours.map, table, mapping);
  const refusal = tableRefusal(map, recognition, table.headers, hasChosenFigures(mapping));
  return {
    table,
    map,
    columns: table.headers.map((_, position) => columnAt(table, map, mapping, recognition, position)),
    strangers: stillStrange(ours.strangers, map),
    written,
    gradable: refusal === undefined,
    refusal: refusal ?? null,
    missing: missingRoles(map),
    settings,
    settingsProblems: kept.problems,
  };
}

/** What the workbook keeps; where it keeps nothing yet, the defaults in the table's own language. */
export function settingsFor(table: TableRef, kept: KeptValues): Settings {
  return kept.stored ? kept.settings : defaultSettings(tableLanguage(table));
}

/** Did the user say himself where R, F or M are? */
function hasChosenFigures(mapping: StoredMapping | undefined): boolean {
  const roles = Object.values(mapping?.roles ?? {});
  return FIGURE_ROLES.some((role) => roles.includes(role));
}

/** A column that the user handed over, or gave another meaning, is a stranger no more. */
function stillStrange(strangers: Strangers, { positions }: ColumnMap): Strangers {
  const taken = new Set(Object.values(positions));
  return Object.fromEntries(Object.entries(strangers).filter(([, position]) => !taken.has(position)));
}

/** Reads the columns as the user says, and remembers it. */
export async function remap(tools: Tools, { table }: OpenedTable, mapping: Mapping): Promise<OpenedTable> {
  return remember(tools, table, storedMapping(table, mapping));
}

/** Back to what the headers say. */
export function forgetMapping(tools: Tools, { table }: OpenedTable): Promise<OpenedTable> {
  return remember(tools, table, null);
}

async function remember(tools: Tools, table: FoundTable, mapping: StoredMapping | null): Promise<OpenedTable> {
  const kept = await loadKept(tools);
  const mappings = withMapping(kept.mappings, table, mapping);
  await keepMappings(tools, mappings);
  return recognise(table, { ...kept, mappings });
}

async function look({ workbook }: Tools, table: TableRef | undefined): Promise<readonly FoundTable[]> {
  if (table === undefined) return (await workbook.survey()).tables;
  const found = await workbook.refresh(table);
  return found === null ? [] : [found];
}

function columnAt(
  table: FoundTable,
  map: ColumnMap,
  mapping: StoredMapping | undefined,
  { passed, doubts, map: recognised }: Recognition,
  position: number,
): FoundColumn {
  const header = textOf(table.headers[position]);
  const role = COLUMN_ROLES.find((one) => map.positions[one] === position) ?? null;
  const isFree = role === null && passed[position] === undefined && header !== "";
  const cells = table.sample.map((row) => row[position]);
  const chosen = mapping !== undefined && ownValue(mapping.roles, header) !== undefined;
  const doubt = doubts.find(({ column }) => column === position);
  const isSettled = chosen || (doubt?.code === "unitUnread" && map.amountUnit !== recognised.amountUnit);
  return {
    position,
    header,
    role,
    examples: examplesAt(table, position),
    chosen,
    passed: role === null ? (passed[position] ?? null) : null,
    maybe: isFree ? (didYouMean(header, cells, map.positions) ?? null) : null,
    doubt: role === null || isSettled ? null : (doubt ?? null),
  };
}

/** What stands in the first cells of a column. */
export function examplesAt(table: FoundTable, position: number): readonly string[] {
  const cells = table.sample.map((row) => asWritten(row[position])).filter((text) => text !== "");
  return [...new Set(cells)].slice(0, EXAMPLES);
}
