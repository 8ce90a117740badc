// Looks at a table and says what each column was taken for. Reads headers and a few rows only; nothing is graded.

import { defaultSettings } from "../domain/settings/settings";
import { isGradable, recognizeColumns } from "../domain/table/headers";
import { textOf } from "../domain/table/text";
import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from "../domain/vocabulary/column";
import type { FoundTable, TableRef } from "../excel/workbook";
import type { FoundColumn, Mapping, OpenedTable } from "./actions";
import { keepMappings, loadKept, type KeptValues } from "./keptValues";
import { applyMapping, mappingKey, storedMapping, withMapping, type StoredMapping } from "./mapping";
import { tableLanguage } from "./tableLanguage";
import type { Tools } from "./tools";
import { leaveStrangers, type Strangers } from "./writtenColumns";
import { ownValue } from "../domain/vocabulary/own";

const EXAMPLES = 3;

/** Opens a table, or the first one of the workbook that can be graded (else the first one there is). */
export async function openTable(tools: Tools, table?: TableRef): Promise<OpenedTable | null> {
  const [found, kept] = await Promise.all([look(tools, table), loadKept(tools)]);
  const opened = found.map((one) => recognise(one, kept));
  return opened.find(({ gradable }) => gradable) ?? opened[0] ?? null;
}

/** What a table's columns are, by their headers and by what the user said about them. */
export function recognise(table: FoundTable, kept: KeptValues): OpenedTable {
  const settings = kept.stored ? kept.settings : defaultSettings(tableLanguage(table));
  const recognised = recognizeColumns(table.headers, { sample: table.sample, ownHeaders: settings.ownHeaders });
  const mapping = ownValue(kept.mappings, mappingKey(table));
  const written = ownValue(kept.written, mappingKey(table)) ?? {};
  const ours = leaveStrangers(recognised, table, written);
  const map = applyMapping(ours.map, table, mapping);
  return {
    table,
    map,
    columns: table.headers.map((_, position) => columnAt(table, map, mapping, position)),
    strangers: stillStrange(ours.strangers, map),
    written,
    gradable: isGradable(map),
    missing: missingRoles(map),
    settings,
    settingsProblems: kept.problems,
  };
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
  position: number,
): FoundColumn {
  const header = textOf(table.headers[position]);
  return {
    position,
    header,
    role: COLUMN_ROLES.find((role) => map.positions[role] === position) ?? null,
    examples: examplesAt(table, position),
    chosen: mapping !== undefined && ownValue(mapping.roles, header) !== undefined,
  };
}

/** What stands in the first cells of a column. */
export function examplesAt(table: FoundTable, position: number): readonly string[] {
  const cells = table.sample.map((row) => textOf(row[position])).filter((text) => text !== "");
  return [...new Set(cells)].slice(0, EXAMPLES);
}

/** R, F and M in one column or in three, and somebody they belong to. */
function missingRoles({ positions }: ColumnMap): readonly ColumnRole[] {
  const separate = (["recency", "frequency", "monetary"] as const).filter((role) => positions[role] === undefined);
  const figures: readonly ColumnRole[] =
    positions.rfm !== undefined || separate.length === 0 ? [] : separate.length === 3 ? ["rfm"] : separate;
  return positions.id === undefined && positions.name === undefined ? ["id", ...figures] : figures;
}
