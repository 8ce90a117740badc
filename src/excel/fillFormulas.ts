// Fills columns of a table with formulas: new columns at the right edge, or columns of ours that are there. Every cell gets
// its own formula text, in blocks, and is read back. Alternative not taken: one formula copied down, which Excel would
// adjust by itself in ways that cannot be read back before it has happened.

import { referencesIn } from "../domain/formula/references";
import { addColumns } from "./addColumns";
import { run } from "./failures";
import { currentPosition, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { heedMergedCells } from "./mergedCells";
import { readLocated } from "./readColumns";
import { canGroupUndo } from "./requirements";
import { freeName } from "./sheets";
import { writeCells } from "./writeCells";
import type { PlannedCell } from "./writePlan";
import type { FilledFormulas, FormulaFill, FoundTable, LongWork } from "./workbook";

/** Writes the formulas. Throws HostFailure only if nothing was written. */
export async function fillFormulas(fill: FormulaFill, work: LongWork = {}): Promise<FilledFormulas> {
  await heedMergedCells(fill.table);
  return run({ subject: fill.table.name, oneUndoStep: canGroupUndo() }, async (context) => {
    const before = await locateWritable(context, fill.table);
    const { places, headers } = await findPlaces(context, before, fill);
    const located: Located = { ...before, found: withHeaders(before.found, places, headers) };
    const cells = fill.columns.map((_, column) => plannedCells(located, fill, column, places));
    const outcome = await writeCells(context, located, places, { cells, same: [], skipped: [] }, work);
    const { stopped } = outcome;
    if (stopped !== null && outcome.written.every((written) => written.length === 0)) throw stopped.failure;
    const now = await readLocated(context, located, { values: places, formulas: places });
    const columns = fill.columns.map(({ position }, column) => ({
      header: headers[column] as string,
      position: places[column] as number,
      created: position === null,
      written: outcome.written[column]?.length ?? 0,
      failed: outcome.failed[column]?.length ?? 0,
      formulas: now.formulas[column] ?? [],
      values: now.values[column] ?? [],
    }));
    return { table: located.found, columns, stopped: stopped?.failure ?? null };
  });
}

/** Where each column stands; the missing ones are added first. */
async function findPlaces(
  context: Excel.RequestContext,
  located: Located,
  { table, columns }: FormulaFill,
): Promise<{ places: readonly number[]; headers: readonly string[] }> {
  const taken = located.found.headers.map(String);
  const headers = columns.map(({ position, header }) => {
    const name = position === null ? freeName(header, taken, " (", ")") : String(table.headers[position]);
    taken.push(name);
    return name;
  });
  const missing = [...columns.keys()].filter((column) => columns[column]?.position === null);
  const added = await addColumns(
    context,
    located,
    missing.map((column) => ({ header: headers[column] as string, format: columns[column]?.format ?? "general" })),
  );
  const places = columns.map(({ position }, column) =>
    position === null
      ? (added[missing.indexOf(column)] as number)
      : currentPosition(table, located.found.headers, position),
  );
  return { places, headers };
}

function withHeaders(found: FoundTable, places: readonly number[], added: readonly string[]): FoundTable {
  const headers = [...found.headers];
  places.forEach((place, column) => {
    while (headers.length < place) headers.push("");
    headers[place] = added[column] as string;
  });
  return { ...found, headers };
}

function plannedCells(
  { found }: Located,
  { columns }: FormulaFill,
  column: number,
  places: readonly number[],
): readonly PlannedCell[] {
  return Array.from({ length: found.rowCount }, (_, row) => ({
    at: row,
    row,
    send: columns[column]?.formula(referencesIn(found, row), places) ?? "",
    before: "",
  }));
}
