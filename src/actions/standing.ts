// Does what was written still stand in the sheet, and how are its grades spread now? Always read from the sheet: people
// press Ctrl+Z, edit, sort and insert after a write, and a page that remembers instead says "written" of blank cells.
// Rows are found again by their key, columns by their header.

import { distributionInSheet, type GradeCounts } from "../domain/regrade/distribution";
import { gradeReader } from "../domain/table/gradeNames";
import { textOf } from "../domain/table/text";
import type { CellValue } from "../domain/vocabulary/cell";
import { KEY_ROLES, type ColumnRole } from "../domain/vocabulary/column";
import type { FoundTable, UndoCells, WriteReport } from "../excel/workbook";
import { sayTheSame } from "./cells";
import type { RegradePreview, Standing } from "./actions";
import { recognise } from "./openTable";
import { loadKept } from "./keptValues";
import { previewRegrade } from "./previewRegrade";
import { gradeHeader } from "./regradeChange";
import type { Tools } from "./tools";

/** Looks at the sheet once more; `table` is the table as it stands now, null where it is gone. */
export async function standingOf(
  tools: Tools,
  preview: RegradePreview,
  { undo }: Pick<WriteReport, "undo">,
  table: FoundTable | null,
): Promise<Standing> {
  const cells = undo.cells.reduce((sum, { rows }) => sum + rows.length, 0);
  if (table === null) return { cells, holding: 0, inSheet: null };
  const keys = undo.keyPositions.map((position) => textOf(undo.table.headers[position]));
  const roles = KEY_ROLES.flatMap((role) => headerOf(preview, role) ?? []);
  const grade = gradeHeader(tools, preview);
  const wanted = [...undo.cells.map(({ header }) => header), ...keys, ...roles, grade];
  const columns = await columnsByHeader(tools, table, [...new Set(wanted)]);
  const rowOf = rowFinder(keys.map((header) => columns.get(header)));
  const holding = undo.cells.reduce((sum, column) => sum + holdingIn(column, columns.get(column.header), rowOf), 0);
  return { cells, holding, inSheet: await gradesIn(tools, preview, table, grade, columns) };
}

type Columns = ReadonlyMap<string, readonly CellValue[]>;

/** The cells of columns by their headers; a column that is gone is missing. */
async function columnsByHeader(tools: Tools, table: FoundTable, headers: readonly string[]): Promise<Columns> {
  const places = headers.flatMap((header) => {
    const position = table.headers.findIndex((other) => textOf(other) === textOf(header));
    return position < 0 ? [] : [{ header, position }];
  });
  if (places.length === 0) return new Map();
  const positions = [...new Set(places.map(({ position }) => position))].sort((a, b) => a - b);
  const answer = await tools.workbook.readColumns(table, { values: positions });
  return new Map(places.map(({ header, position }) => [header, answer.values[positions.indexOf(position)] ?? []]));
}

type RowFinder = (row: number, key: readonly CellValue[]) => number | undefined;

/** Where is a written row now? Where it stood, if its key stands there still, else the only row of that key. */
function rowFinder(keys: readonly (readonly CellValue[] | undefined)[]): RowFinder {
  if (keys.length === 0) return (row) => row;
  const text = (parts: readonly (CellValue | undefined)[]): string => parts.map(textOf).join("\u001f");
  const at = (row: number): string => text(keys.map((column) => column?.[row]));
  let index: Map<string, number | undefined> | undefined;
  return (row, key) => {
    const wanted = text(key);
    if (at(row) === wanted) return row;
    if (index === undefined) {
      index = new Map();
      for (let now = 0; now < (keys[0]?.length ?? 0); now++) index.set(at(now), index.has(at(now)) ? undefined : now);
    }
    return index.get(wanted);
  };
}

function holdingIn(column: UndoCells, now: readonly CellValue[] | undefined, rowOf: RowFinder): number {
  if (now === undefined) return 0;
  return column.rows.filter((row, index) => {
    const at = rowOf(
      row,
      column.keys.map((part) => part[index] ?? ""),
    );
    return at !== undefined && sayTheSame(now[at], column.written[index]);
  }).length;
}

function headerOf({ opened }: RegradePreview, role: ColumnRole): string | undefined {
  const position = opened.map.positions[role];
  return position === undefined ? undefined : textOf(opened.table.headers[position]);
}

/** Where the customers stand as they were read, their grade cells say all; else the table is read anew. */
async function gradesIn(
  tools: Tools,
  preview: RegradePreview,
  table: FoundTable,
  grade: string,
  columns: Columns,
): Promise<GradeCounts | null> {
  const { plan } = preview;
  const cells = columns.get(grade);
  const stand = KEY_ROLES.every((role) => {
    const header = headerOf(preview, role);
    const before = plan.table.cells[role];
    const now = header === undefined ? undefined : columns.get(header);
    return header === undefined || before === undefined || before.every((key, row) => sayTheSame(key, now?.[row]));
  });
  if (cells !== undefined && cells.length === plan.table.rowCount && stand) {
    const read = gradeReader(plan.settings);
    return distributionInSheet(
      plan.table,
      cells.map((cell) => read(cell)),
    );
  }
  const opened = recognise(table, await loadKept(tools));
  if (!opened.gradable) return null;
  const { asOf, recency } = plan.graded;
  return distributionInSheet((await previewRegrade(tools, opened, { asOf, recency })).plan.table);
}
