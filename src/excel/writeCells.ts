// Performs a write plan band by band, each in one round trip that also looks at the rows and reads the cells back. Cells in
// rows that moved are put back at once and the work stops: going on would write into wrong rows. Cells that do not hold
// what was sent are written once more, one by one; a band that was too large is halved; any other refusal stops the work,
// and what was done is known: the band is read once more to see what arrived.

import { attempt, heed, pause } from "./failures";
import { locate, type Located } from "./locate";
import { noteRefusal } from "./oneStep";
import { putBack, type LostCell, type WantedCell } from "./putBack";
import { bandsOf, halve, runsOf, singlesOf, smallBandsOf, type WriteBand } from "./writeBlocks";
import { lookAtBand, writeBand, type BandCell, type BandTrace, type WriteFrame } from "./writeBand";
import type { PlannedCell, WritePlan } from "./writePlan";
import type { CellValue } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { HostFailure, type LongWork } from "./workbook";

/** A cell that does not hold what was sent, with what it holds. */
export interface FailedCell extends PlannedCell {
  readonly holds: CellValue;
}

/** What became of the planned cells, for each column. */
export interface WriteOutcome {
  readonly written: readonly (readonly PlannedCell[])[];
  readonly failed: readonly (readonly FailedCell[])[];
  /** Cells that somebody changed between the decision and the write: as they were left. */
  readonly changed: readonly (readonly PlannedCell[])[];
  readonly stopped: { readonly failure: HostFailure; readonly atRow: number } | null;
}

/** Writes and reads back; the columns of the frame are in the plan's order. */
export async function writeCells(
  frame: WriteFrame,
  plan: Pick<WritePlan, "cells">,
  isHidden: ((row: number) => boolean) | null,
  work: LongWork,
  oneByOne = false,
): Promise<WriteOutcome> {
  const { context, located, positions } = frame;
  const written: PlannedCell[][] = positions.map(() => []);
  const failed: FailedCell[][] = positions.map(() => []);
  const changed: PlannedCell[][] = positions.map(() => []);
  const total = plan.cells.reduce((sum, column) => sum + column.length, 0);
  let done = 0;
  const stopped = await writeAll(oneByOne ? smallBandsOf(plan.cells) : bandsOf(plan.cells, isHidden), oneByOne);
  for (const column of written) column.sort((a, b) => a.row - b.row);
  return { written, failed, changed, stopped };

  async function writeAll(bands: readonly WriteBand[], singly: boolean): Promise<WriteOutcome["stopped"]> {
    const [band, ...rest] = bands;
    if (band === undefined) return null;
    const runs = singly ? singlesOf(band.cells) : runsOf(band.cells, isHidden);
    let again: readonly WriteBand[] = [];
    let judged = false;
    const trace: BandTrace = {};
    const failure = await attempt(located.found.name, async () => {
      heed(work.signal, located.found.name);
      await writeOnce();
    });
    if (failure === null) {
      work.onProgress?.({ done, total, step: "write" });
      const stop = await writeAll(again, true);
      if (stop !== null) return stop;
      if (rest.length > 0) await pause();
      return writeAll(rest, singly);
    }
    noteRefusal(failure);
    const halves = failure.code === "tooLarge" && !judged ? halve(band) : [band];
    if (halves.length > 1) return writeAll([...halves, ...rest], singly);
    if (!judged) await attempt(located.found.name, lookAfterRefusal);
    return { failure: await columnOrTable(context, located, failure), atRow: band.firstRow };

    /** What was written before the refusal is known; where it stands in another's row, it is put back. */
    async function lookAfterRefusal(): Promise<void> {
      const { arrived, damaged } = await lookAtBand(frame, runs, listed(band as WriteBand), trace);
      keep(arrived);
      const { lost } = await restore(damaged);
      for (const one of listed(band as WriteBand)) {
        const left = lostOf(lost, one);
        if (left !== undefined) failed[one.column]?.push({ ...one.cell, holds: left.holds });
      }
    }

    /** Throws "moved" where rows moved, and the refusal where something could not be put back. */
    async function writeOnce(): Promise<void> {
      const result = await writeBand(frame, runs, listed(band as WriteBand), trace);
      judged = true;
      keep(result.arrived);
      const { lost, refused } = await restore(result.damaged);
      for (const { column, cell } of result.changed) changed[column]?.push(cell);
      const later = result.different.filter((one) => !singly && lostOf(lost, one) === undefined);
      const never = [...result.different, ...result.moved.filter((one) => lostOf(lost, one) !== undefined)];
      const final = never.filter((one) => !later.includes(one));
      for (const one of final)
        failed[one.column]?.push({ ...one.cell, holds: lostOf(lost, one)?.holds ?? one.cell.before ?? "" });
      done += result.changed.length + final.length;
      if (refused !== null) throw refused;
      if (result.moved.length > 0)
        throw new HostFailure("moved", located.found.name, `${result.moved.length} cells were in rows that moved`);
      again = smallBandsOf(
        positions.map((_, at) => later.filter(({ column }) => column === at).map(({ cell }) => cell)),
      );
    }
  }

  /** Puts back, and once more where that is refused. */
  async function restore(
    damaged: readonly WantedCell[],
  ): Promise<{ readonly lost: readonly LostCell[]; readonly refused: HostFailure | null }> {
    let lost: readonly LostCell[] = damaged.map((cell) => ({ ...cell, holds: cell.now }));
    const once = async (): Promise<HostFailure | null> =>
      attempt(located.found.name, async () => void (lost = await putBack(context, damaged)));
    if (damaged.length === 0) return { lost, refused: null };
    const refused = (await once()) === null ? null : await once();
    return { lost, refused };
  }

  function keep(cells: readonly BandCell[]): void {
    for (const { column, cell } of cells) written[column]?.push(cell);
    done += cells.length;
  }
}

function listed({ cells }: WriteBand): readonly BandCell[] {
  return cells.flatMap((some, column) => some.map((cell) => ({ column, cell })));
}

function lostOf(lost: readonly LostCell[], { column, cell }: BandCell): LostCell | undefined {
  return lost.find((one) => one.column === column && one.row === cell.row);
}

/** What is missing is the table, or one of its columns: Excel says the same of both. */
async function columnOrTable(
  context: Excel.RequestContext,
  { found }: Located,
  failure: HostFailure,
): Promise<HostFailure> {
  if (failure.code !== "tableGone") return failure;
  let gone: string | undefined;
  await attempt(found.name, async () => {
    const now = await locate(context, found);
    const there = new Set(now?.found.headers.map(textOf));
    gone = now === null ? undefined : found.headers.map(textOf).find((header) => !there.has(header));
  });
  return gone === undefined ? failure : new HostFailure("columnGone", gone, failure.detail);
}
