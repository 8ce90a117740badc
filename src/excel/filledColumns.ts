// After formulas were written into columns of an Excel table: Excel may have filled the column by itself, over cells that
// were to keep what they hold. The whole column is read once more and what it was not to hold is written back, cell by
// cell, values first: a column that holds values is not filled again.

import { isTypedFormula } from "./formulaText";
import { keyText } from "./matchRows";
import { readLocated } from "./readColumns";
import { sameCell, typedAgain } from "./typed";
import { holds, type WriteFrame } from "./writeBand";
import { writeCells, type WriteOutcome } from "./writeCells";
import type { CurrentCells, PlannedCell, WritePlan } from "./writePlan";

/** The same outcome, with what Excel filled put right and counted. No round trip where no formula was written. */
export async function filledColumns(
  frame: WriteFrame,
  plan: WritePlan,
  outcome: WriteOutcome,
  now: CurrentCells,
): Promise<WriteOutcome> {
  const { context, located, positions } = frame;
  const columns = [...plan.cells.keys()].filter(
    (index) => plan.cells[index]?.some(({ send }) => isTypedFormula(send)) === true,
  );
  if (located.table === null || columns.length === 0 || outcome.stopped?.failure.code === "moved") return outcome;
  const places = columns.map((index) => positions[index] as number);
  const keyPlaces = frame.keyPositions;
  const read = () => readLocated(context, located, { values: [...keyPlaces, ...places], formulas: places });
  const first = await read();
  const wrong = wrongCells(first);
  if (wrong.every((cells) => cells.length === 0)) return outcome;
  const ofKind = (isFormula: boolean) =>
    wrong.map((cells) => cells.filter(({ send }) => isTypedFormula(send) === isFormula));
  await writeCells(frame, { cells: ofKind(false) }, null, {}, true);
  await writeCells(frame, { cells: ofKind(true) }, null, {}, true);
  const left = wrongCells(await read());
  return counted(left);

  /** Cells that do not hold what they should: what was written, or what stood there before. */
  function wrongCells(answer: Awaited<ReturnType<typeof read>>): readonly (readonly PlannedCell[])[] {
    const keysNow = answer.values.slice(0, keyPlaces.length);
    return plan.cells.map((_, index) => {
      const at = columns.indexOf(index);
      if (at < 0) return [];
      const before = now.columns[index];
      const sent = new Map(outcome.written[index]?.map((cell) => [cell.row, cell.send]));
      const untouched = new Set(
        [...(outcome.failed[index] ?? []), ...(outcome.changed[index] ?? [])].map(({ row }) => row),
      );
      const cells: PlannedCell[] = [];
      for (let row = 0; row < Math.min(now.rowCount, answer.rowCount); row++) {
        if (untouched.has(row) || keyText(keysNow, row) !== keyText(now.keys, row)) continue;
        const held = {
          value: answer.values[keyPlaces.length + at]?.[row] ?? "",
          formula: answer.formulas[at]?.[row] ?? "",
        };
        const stood = typedAgain(before?.values[row] ?? "", before?.formulas[row] ?? "");
        const holdsNow = typedAgain(held.value, held.formula);
        const wanted = sent.get(row) ?? stood;
        const isRight = sent.has(row) ? holds(located, wanted, held) : sameCell(holdsNow, stood);
        // What is no formula was not filled in by Excel: somebody typed it.
        if (!isRight && isTypedFormula(holdsNow)) cells.push({ at: -1, row, send: wanted, before: holdsNow });
      }
      return cells;
    });
  }

  function counted(left: readonly (readonly PlannedCell[])[]): WriteOutcome {
    const planned = outcome.written.map((cells) => new Map(cells.map((cell) => [cell.row, cell])));
    return {
      ...outcome,
      written: outcome.written.map((cells, index) =>
        cells.filter(({ row }) => left[index]?.some((other) => other.row === row) !== true),
      ),
      failed: outcome.failed.map((cells, index) => [
        ...cells,
        ...(left[index] ?? []).map((cell) => ({
          ...(planned[index]?.get(cell.row) ?? { ...cell, before: cell.send }),
          holds: cell.before ?? "",
        })),
      ]),
    };
  }
}
