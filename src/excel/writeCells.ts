// Performs a write plan band by band, each in one round trip that also reads the cells back. A band that was too large is
// halved; any other refusal stops the work, and what was done is known: the band is read once more to see what arrived.

import { attempt, heed, pause } from "./failures";
import { cellsOf, type Located } from "./locate";
import { sameCell } from "./typed";
import { bandsOf, halve, isBlankRun, runsOf, type WriteBand } from "./writeBlocks";
import type { PlannedCell, WritePlan } from "./writePlan";
import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { HostFailure, LongWork } from "./workbook";

/** What became of the planned cells, for each column. */
export interface WriteOutcome {
  readonly written: readonly (readonly PlannedCell[])[];
  readonly failed: readonly (readonly PlannedCell[])[];
  readonly stopped: { readonly failure: HostFailure; readonly atRow: number } | null;
}

/** Writes and reads back. `positions` are the columns' places in the table, in the plan's order. */
export async function writeCells(
  context: Excel.RequestContext,
  located: Located,
  positions: readonly number[],
  plan: WritePlan,
  work: LongWork,
): Promise<WriteOutcome> {
  const written: PlannedCell[][] = positions.map(() => []);
  const failed: PlannedCell[][] = positions.map(() => []);
  const total = plan.cells.reduce((sum, column) => sum + column.length, 0);
  let done = 0;
  return { written, failed, stopped: await writeAll(bandsOf(plan.cells)) };

  async function writeAll(bands: readonly WriteBand[]): Promise<WriteOutcome["stopped"]> {
    const [band, ...rest] = bands;
    if (band === undefined) return null;
    const failure = await attempt(located.found.name, () => writeBand(band));
    if (failure === null) {
      work.onProgress?.({ done, total, step: "write" });
      if (rest.length > 0) await pause();
      return writeAll(rest);
    }
    const halves = failure.code === "tooLarge" ? halve(band) : [band];
    if (halves.length > 1) return writeAll([...halves, ...rest]);
    await attempt(located.found.name, () => lookAfterRefusal(band));
    return { failure, atRow: band.firstRow };
  }

  async function writeBand(band: WriteBand): Promise<void> {
    heed(work.signal, located.found.name);
    const runs = rangesOf(band);
    for (const run of runs) {
      if (isBlankRun(run)) run.range.clear(Excel.ClearApplyTo.contents);
      else run.range.values = run.values.map((value) => [value]);
    }
    await readBack(runs);
    takeBack(band, runs, true);
  }

  /** After a refusal: which cells of the band were written before it? Those that were not are nobody's failure. */
  async function lookAfterRefusal(band: WriteBand): Promise<void> {
    const runs = rangesOf(band);
    await readBack(runs);
    takeBack(band, runs, false);
  }

  /** Formulas are asked for only where one was written: an answer has its limit too. */
  async function readBack(runs: ReturnType<typeof rangesOf>): Promise<void> {
    for (const { range, values } of runs) range.load(values.some(isTypedFormula) ? "values,formulas" : "values");
    await context.sync();
  }

  function rangesOf(band: WriteBand) {
    return runsOf(band.cells).map((run) => {
      const range = cellsOf(located, run.start, run.values.length, positions[run.column] as number);
      return { ...run, range };
    });
  }

  function takeBack(band: WriteBand, runs: ReturnType<typeof rangesOf>, countFailures: boolean): void {
    const seen = band.cells.map(() => new Map<number, { value: CellValue; formula: CellValue }>());
    for (const { column, start, range, values: sent } of runs) {
      const values = range.values as CellRows;
      const formulas = sent.some(isTypedFormula) ? (range.formulas as CellRows) : values;
      values.forEach((row, index) =>
        seen[column]?.set(start + index, { value: row[0] ?? "", formula: formulas[index]?.[0] ?? "" }),
      );
    }
    band.cells.forEach((cells, column) => {
      for (const cell of cells) {
        const now = seen[column]?.get(cell.row);
        const arrived = now !== undefined && holds(cell.send, now.value, now.formula);
        if (arrived) written[column]?.push(cell);
        else if (countFailures) failed[column]?.push(cell);
        if (arrived || countFailures) done++;
      }
    });
  }
}

/** Does a cell now hold what was typed into it? */
function holds(sent: CellValue, value: CellValue, formula: CellValue): boolean {
  if (typeof sent !== "string") return sameCell(value, sent);
  if (isTypedFormula(sent)) return typeof formula === "string" && formula.startsWith("=");
  return sameCell(value, sent.startsWith("'") ? sent.slice(1) : sent);
}

function isTypedFormula(sent: CellValue): boolean {
  return typeof sent === "string" && sent.startsWith("=");
}
