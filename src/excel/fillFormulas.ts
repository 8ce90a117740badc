// Fills columns of a table with formulas: new columns at the right edge, or columns of ours that are there. Every cell gets
// its own formula text, in blocks, and is read back. Alternative not taken: one formula copied down, which Excel would
// adjust by itself in ways that cannot be read back before it has happened.

import { referencesIn } from "../domain/formula/references";
import { addColumns, askBeside, heedBeside } from "./addColumns";
import { dropBlankColumns } from "./dropColumns";
import { filledColumns } from "./filledColumns";
import { hiddenRows } from "./hiddenRows";
import { currentPosition, type Located } from "./locate";
import { locateWritable } from "./locateWritable";
import { heedMergedCells } from "./mergedCells";
import { asOneStep } from "./oneStep";
import { readLocated } from "./readColumns";
import { frameGuard } from "./rowGuard";
import { freeName } from "./sheets";
import { holds } from "./writeBand";
import { writeCells } from "./writeCells";
import type { PlannedCell } from "./writePlan";
import type { FilledFormulas, FormulaFill, LongWork } from "./workbook";

/** Writes the formulas. Throws HostFailure only if nothing was written. */
export async function fillFormulas(fill: FormulaFill, work: LongWork = {}): Promise<FilledFormulas> {
  await heedMergedCells(fill.table);
  let created: readonly string[] = [];
  return asOneStep(fill.table.name, fillOnce, async () => {
    await dropBlankColumns(fill.table, created);
    created = [];
  });

  async function fillOnce(context: Excel.RequestContext): Promise<FilledFormulas> {
    const before = await locateWritable(context, fill.table);
    const { located, places, headers } = await findPlaces(context, before, fill, (added) => (created = added));
    const cells = fill.columns.map((_, column) => plannedCells(located, fill, column, places));
    const isHidden = await hiddenRows(context, located);
    const guard = frameGuard(context, located);
    const frame = { context, located, positions: places, guard, keyPositions: [], dated: new Set<number>() };
    const plan = { cells, same: [], skipped: [] };
    const now = { rowCount: located.found.rowCount, keys: [], guards: [], columns: fill.columns.map(() => null) };
    const outcome = await filledColumns(frame, plan, await writeCells(frame, plan, isHidden, work), now);
    const { stopped } = outcome;
    if (stopped !== null && outcome.written.every((written) => written.length === 0)) throw stopped.failure;
    const answer = await readLocated(context, located, { values: places, formulas: places });
    const columns = fill.columns.map(({ position }, column) => {
      const [formulas, values] = [answer.formulas[column] ?? [], answer.values[column] ?? []];
      // Counted from what stands there: a table may have filled in the rest of a column that was cut short.
      const there = (cells[column] ?? []).filter(({ row, send }) =>
        holds(located, send, { value: values[row] ?? "", formula: formulas[row] ?? "" }),
      );
      return {
        header: headers[column] as string,
        position: places[column] as number,
        created: position === null,
        written: there.length,
        failed: (outcome.failed[column] ?? []).length,
        formulas,
        values,
      };
    });
    return { table: located.found, columns, stopped: stopped?.failure ?? null };
  }
}

/** Where each column stands; the missing ones are added first, and told before they are. */
async function findPlaces(
  context: Excel.RequestContext,
  located: Located,
  { table, columns, makeRoom }: FormulaFill,
  tell: (created: readonly string[]) => void,
): Promise<{ located: Located; places: readonly number[]; headers: readonly string[] }> {
  const taken = located.found.headers.map(String);
  const headers = columns.map(({ position, header }) => {
    const name = position === null ? freeName(header, taken, " (", ")") : String(table.headers[position]);
    taken.push(name);
    return name;
  });
  const missing = [...columns.keys()].filter((column) => columns[column]?.position === null);
  if (located.table !== null && missing.length > 0 && makeRoom !== true) {
    const beside = askBeside(context, located, missing.length);
    await context.sync();
    heedBeside(beside, located);
  }
  tell(missing.map((column) => headers[column] as string));
  const added = await addColumns(
    context,
    located,
    missing.map((column) => ({ header: headers[column] as string, format: columns[column]?.format ?? "general" })),
    makeRoom,
  );
  const places = columns.map(({ position }, column) =>
    position === null
      ? (added.positions[missing.indexOf(column)] as number)
      : currentPosition(table, located.found.headers, position),
  );
  return { located: added.located, places, headers };
}

/** A new column is blank until it is filled; what stands in one of ours is replaced. */
function plannedCells(
  { found }: Located,
  { table, columns }: FormulaFill,
  column: number,
  places: readonly number[],
): readonly PlannedCell[] {
  // A formula speaks of the table as it was read, and of the fill's own columns as if they stood right of it.
  const width = table.headers.length;
  const own = places.map((_, index) => width + index);
  const known = new Map<number, number>();
  const now = (position: number): number => {
    const place = known.get(position) ?? places[position - width] ?? currentPosition(table, found.headers, position);
    known.set(position, place);
    return place;
  };
  return Array.from({ length: found.rowCount }, (_, row) => {
    const references = referencesIn(found, row);
    const send = columns[column]?.formula(
      {
        cell: (position) => references.cell(now(position)),
        cells: (first, last) => references.cells(now(first), now(last)),
        columns: (first, last) => references.columns(now(first), now(last)),
        column: (position) => references.column(now(position)),
      },
      own,
    );
    return { at: row, row, send: send ?? "", before: columns[column]?.position === null ? "" : null };
  });
}
