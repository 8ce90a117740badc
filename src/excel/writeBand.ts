// One request of a write: looks whether the rows still stand where they were, what the cells hold, writes, reads back. What
// was read in the same request decides what became of each cell; nothing is taken from an earlier one.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import { columnCells } from "./columnCells";
import { isNotLoaded } from "./failures";
import { isTypedFormula, sameFormula } from "./formulaText";
import { everyCell } from "./numberFormats";
import type { Located } from "./locate";
import type { WantedCell } from "./putBack";
import type { RowFits, RowGuard } from "./rowGuard";
import { sameCell, typedAgain } from "./typed";
import { isBlankRun, type WriteRun } from "./writeBlocks";
import type { PlannedCell } from "./writePlan";

const DATE_FORMAT = "yyyy-mm-dd";

/** A planned cell with its column: index into the change's columns. */
export interface BandCell {
  readonly column: number;
  readonly cell: PlannedCell;
}

/** What one request did. */
export interface BandResult {
  readonly arrived: readonly BandCell[];
  /** In rows that are not where they were. */
  readonly moved: readonly BandCell[];
  /** Cells that somebody changed since it was decided to write them. */
  readonly changed: readonly BandCell[];
  /** Cells that hold something else than was sent. */
  readonly different: readonly BandCell[];
  /** What has to be put back because of all that. */
  readonly damaged: readonly WantedCell[];
}

/** How the columns of a write are found, and which of them get a date format with their cells. */
export interface WriteFrame {
  readonly context: Excel.RequestContext;
  readonly located: Located;
  /** Places of the change's columns in the table. */
  readonly positions: readonly number[];
  readonly guard: RowGuard;
  /** Places of the columns that rows are known by; none where they are known by their place. */
  readonly keyPositions: readonly number[];
  readonly dated: ReadonlySet<number>;
}

interface Asked extends WriteRun {
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/** What a request asked before it wrote: Excel answers so much even where it refuses the rest. */
export interface BandTrace {
  asked?: readonly Asked[];
  fits?: RowFits;
}

/** Writes runs and says what became of each planned cell. */
export async function writeBand(
  frame: WriteFrame,
  runs: readonly WriteRun[],
  cells: readonly BandCell[],
  trace: BandTrace,
): Promise<BandResult> {
  const asked = ask(frame, runs);
  const fits = frame.guard(rowsOf(cells));
  Object.assign(trace, { asked, fits });
  for (const { before, column } of asked)
    before.load(frame.dated.has(column) ? "values,formulas,numberFormat" : "values,formulas");
  for (const run of asked) write(frame, run);
  for (const { after, values } of asked) after.load(needsFormulas(values) ? "values,formulas" : "values");
  await frame.context.sync();
  return judge(frame, asked, cells, fits);
}

/**
 * After a refusal: which cells hold what was sent, and which of those stand in rows that were not where they should be, and
 * still are there, so that they have to be put back? Writes nothing.
 */
export async function lookAtBand(
  frame: WriteFrame,
  runs: readonly WriteRun[],
  cells: readonly BandCell[],
  trace: BandTrace,
): Promise<Pick<BandResult, "arrived" | "damaged">> {
  const asked = ask(frame, runs);
  const fits = frame.guard(rowsOf(cells));
  for (const { after } of asked) after.load("values,formulas");
  await frame.context.sync();
  const now = contentOf(asked, "after");
  const there = cells.filter(({ column, cell }) => {
    const held = now[column]?.get(cell.row);
    return held !== undefined && holds(frame.located, cell.send, held);
  });
  const [arrived, strayed] = [there.filter(({ cell }) => fits(cell.row)), there.filter(({ cell }) => !fits(cell.row))];
  const before = contentBefore(trace);
  const damaged = strayed.flatMap(({ column, cell: { row } }): readonly WantedCell[] => {
    const [was, held] = [before?.[column]?.get(row), now[column]?.get(row)];
    // Rows that moved once more since are not those that were written into.
    const isStill = trace.fits?.keyAt?.(row) === fits.keyAt?.(row);
    if (was === undefined || held === undefined || !isStill) return [];
    const [wanted, is] = [typedAgain(was.value, was.formula), typedAgain(held.value, held.formula)];
    const place = { range: held.run.after, index: held.index, column, row };
    return sameCell(wanted, is) ? [] : [{ ...place, wanted, now: is, format: formatBefore(frame, column, was) }];
  });
  return { arrived, damaged };
}

/** What the refused request read before it wrote; undefined where it did not come so far. */
function contentBefore({ asked }: BandTrace): ReturnType<typeof contentOf> | undefined {
  try {
    return asked === undefined ? undefined : contentOf(asked, "before");
  } catch (error) {
    if (isNotLoaded(error)) return undefined;
    throw error;
  }
}

/** Null for a column whose formats are left alone. */
function formatBefore({ dated }: WriteFrame, column: number, { run, index }: Held): string | null {
  return dated.has(column) ? String(run.before.numberFormat[index]?.[0] ?? "General") : null;
}

/** Each run twice, as what it held and as what it holds then. */
function ask({ context, located, positions }: WriteFrame, runs: readonly WriteRun[]): readonly Asked[] {
  const cellsOnce = (): ((run: WriteRun) => Excel.Range) => {
    const columns: ReturnType<typeof columnCells>[] = [];
    return ({ column, start, values }) =>
      (columns[column] ??= columnCells(context, located, positions[column] ?? -1))(start, values.length);
  };
  const [before, after] = [cellsOnce(), cellsOnce()];
  return runs.map((run) => ({ ...run, before: before(run), after: after(run) }));
}

function write({ dated }: WriteFrame, run: Asked): void {
  const { after, values, column } = run;
  if (dated.has(column)) after.numberFormat = everyCell(DATE_FORMAT);
  if (isBlankRun(run)) after.clear(Excel.ClearApplyTo.contents);
  else after.values = values.map((value) => [value]);
}

/** Formulas are asked for only where one was written or a cell between was left as it is: an answer has its limit too. */
function needsFormulas(values: readonly CellValue[]): boolean {
  return values.some((value) => value === null || isTypedFormula(value));
}

interface Held {
  readonly run: Asked;
  readonly index: number;
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** What the ranges showed, by column and row. */
function contentOf(asked: readonly Asked[], when: "before" | "after"): readonly ReadonlyMap<number, Held>[] {
  const columns: Map<number, Held>[] = [];
  for (const run of asked) {
    const range = run[when];
    const values = range.values as CellRows;
    const formulas = when === "before" || needsFormulas(run.values) ? (range.formulas as CellRows) : values;
    const content = (columns[run.column] ??= new Map<number, Held>());
    values.forEach((line, index) =>
      content.set(run.start + index, { run, index, value: line[0] ?? "", formula: formulas[index]?.[0] ?? "" }),
    );
  }
  return columns;
}

function judge(
  frame: WriteFrame,
  asked: readonly Asked[],
  cells: readonly BandCell[],
  fits: (row: number) => boolean,
): BandResult {
  const { located } = frame;
  const before = contentOf(asked, "before");
  const after = contentOf(asked, "after");
  const arrived: BandCell[] = [];
  const moved: BandCell[] = [];
  const changed: BandCell[] = [];
  const different: BandCell[] = [];
  const kept = new Set<Held | undefined>();
  for (const one of cells) {
    const { column, cell } = one;
    const was = before[column]?.get(cell.row);
    const now = after[column]?.get(cell.row);
    const stood = was === undefined ? "" : typedAgain(was.value, was.formula);
    if (was === undefined || now === undefined) throw new Error("a planned cell is outside of its band");
    if (!fits(cell.row)) moved.push(one);
    else if (cell.before !== null && !sameCell(stood, cell.before) && !sameCell(stood, cell.send)) changed.push(one);
    else if (holds(located, cell.send, now)) {
      arrived.push(one);
      kept.add(was);
    } else different.push(one);
  }
  const damaged: WantedCell[] = [];
  before.forEach((column, index) =>
    column.forEach((was, row) => {
      const now = after[index]?.get(row);
      if (kept.has(was) || now === undefined) return;
      const wanted = typedAgain(was.value, was.formula);
      const format = formatBefore(frame, index, was);
      if (format === null && sameCell(wanted, typedAgain(now.value, now.formula)) && !isLostFormula(was, now)) return;
      damaged.push({
        range: now.run.after,
        index: now.index,
        column: index,
        row,
        wanted,
        now: typedAgain(now.value, now.formula),
        format,
      });
    }),
  );
  return { arrived, moved, changed, different, damaged };
}

/** A formula that shows what was written over it, where formulas were not read back. */
function isLostFormula(was: Held, now: Held): boolean {
  return isTypedFormula(typedAgain(was.value, was.formula)) && now.formula === now.value;
}

/** Does a cell now hold what was typed into it? */
export function holds(
  { found }: Located,
  sent: CellValue,
  { value, formula }: { readonly value: CellValue; readonly formula: CellValue },
): boolean {
  if (typeof sent !== "string") return sameCell(value, sent);
  if (isTypedFormula(sent))
    return isTypedFormula(formula) && sameFormula(sent, formula, found.kind === "table" ? found.name : "");
  return sameCell(value, sent.startsWith("'") ? sent.slice(1) : sent);
}

function rowsOf(cells: readonly BandCell[]): readonly number[] {
  return [...new Set(cells.map(({ cell }) => cell.row))].sort((a, b) => a - b);
}
