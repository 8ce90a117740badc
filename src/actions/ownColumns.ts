// Columns that formulas of ours stand in must not be taken for columns of the table: R天数 beside the composite cell would
// be a second R. Where a header would be, the workbook remembers that it is not.

import { textOf } from "../domain/table/text";
import { COLUMN_ROLES, type ColumnMap } from "../domain/vocabulary/column";
import type { FoundTable } from "../excel/workbook";
import { keepMappings, loadKept } from "./keptValues";
import { mappingKey, withMapping } from "./mapping";
import { recognise } from "./openTable";
import type { Tools } from "./tools";
import { ownValue } from "../domain/vocabulary/own";

/** Remembers, where it is needed, that columns of these headers play no role, and that the others keep theirs. */
export async function setAside(
  tools: Tools,
  table: FoundTable,
  before: ColumnMap,
  headers: readonly string[],
): Promise<void> {
  const kept = await loadKept(tools);
  const { map } = recognise(table, kept);
  const changed = COLUMN_ROLES.filter((role) => map.positions[role] !== before.positions[role]);
  if (changed.length === 0 && map.amountUnit === before.amountUnit && map.recencyForm === before.recencyForm) return;
  const known = ownValue(kept.mappings, mappingKey(table));
  const restored = changed.flatMap((role) => {
    const position = before.positions[role];
    return position === undefined ? [] : [[textOf(table.headers[position]), role] as const];
  });
  const roles = {
    ...known?.roles,
    ...Object.fromEntries(headers.map((header) => [textOf(header), null])),
    ...Object.fromEntries(restored),
  };
  const mapping = { roles, amountUnit: before.amountUnit, recencyForm: before.recencyForm };
  await keepMappings(tools, withMapping(kept.mappings, table, mapping));
}
