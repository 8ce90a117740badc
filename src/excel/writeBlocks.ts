// Cuts planned cells into requests of about 2.5 MB, by bands of rows, so that a write that stops half way leaves every row
// above the band done and every row below it untouched. Within a band neighbouring cells of a column are one range; a
// small gap is bridged with null, which leaves a cell as it is and costs less than a second range.

import type { CellValue } from "../domain/vocabulary/cell";
import { cellBytes, PLANNED_BYTES } from "./blocks";
import type { PlannedCell } from "./writePlan";

/** Bytes of one more range in a request and its answer: its paths, its actions, what it held, its reading back. */
const RANGE_BYTES = 2_000;
/** Cells of one request when each is a range of its own. */
const SINGLES_AT_ONCE = 300;
/** Bytes of a cell besides its value: brackets, its share of the row's key, of the chunks the library sends large ranges in. */
const CELL_BYTES = 12;
/** Widest gap bridged with null, in rows. */
const WIDEST_GAP = 60;

/** Ranges longer than this must not end with a blank: Excel has failed on table columns past 1,500 rows that do. */
const LONGEST_BLANK_END = 1_000;

/** Neighbouring cells of one column. */
export interface WriteRun {
  /** Index into the change's columns. */
  readonly column: number;
  /** First data row. */
  readonly start: number;
  /** Null leaves a cell as it is. */
  readonly values: readonly CellValue[];
}

/** One request: cells of some rows, of all columns. */
export interface WriteBand {
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly cellCount: number;
  readonly firstRow: number;
}

/** Cuts planned cells into bands of whole rows; a band has at least one row. */
export function bandsOf(
  cells: readonly (readonly PlannedCell[])[],
  isHidden: ((row: number) => boolean) | null = null,
  limit = PLANNED_BYTES,
): readonly WriteBand[] {
  const bytesByRow = new Map<number, number>();
  cells.forEach((column) => {
    let previous = -Infinity;
    for (const { row, send, before } of column) {
      // Sent and read back, and read twice (as value and as formula) before.
      const bytes = 2 * cellBytes(send) + 2 * cellBytes(before) + CELL_BYTES;
      const isApart = row - previous > WIDEST_GAP || (isHidden !== null && isHidden(row) !== isHidden(previous));
      const range = isApart ? RANGE_BYTES : (row - previous - 1) * cellBytes(null);
      bytesByRow.set(row, (bytesByRow.get(row) ?? 0) + bytes + range);
      previous = row;
    }
  });
  const ends: number[] = [];
  let sum = 0;
  for (const [row, bytes] of [...bytesByRow].sort(([a], [b]) => a - b)) {
    if (sum > 0 && sum + bytes > limit) {
      ends.push(row);
      sum = cells.length * RANGE_BYTES;
    }
    sum += bytes;
  }
  return cutAt(cells, ends);
}

/** The two halves of a band that was too large; one row cannot be halved. */
export function halve(band: WriteBand): readonly WriteBand[] {
  const rows = [...new Set(band.cells.flatMap((column) => column.map(({ row }) => row)))].sort((a, b) => a - b);
  const middle = rows[Math.ceil(rows.length / 2)];
  return middle === undefined ? [band] : cutAt(band.cells, [middle]);
}

/** The ranges of a band. Where rows are hidden, no range has rows of both kinds. */
export function runsOf(
  cells: readonly (readonly PlannedCell[])[],
  isHidden: ((row: number) => boolean) | null = null,
): readonly WriteRun[] {
  return cells.flatMap((column, index) => {
    const runs: { column: number; start: number; values: CellValue[] }[] = [];
    for (const { row, send } of column) {
      const run = runs[runs.length - 1];
      const gap = run === undefined ? Infinity : row - run.start - run.values.length;
      if (run === undefined || gap > WIDEST_GAP || !areAlike(run.start, row))
        runs.push({ column: index, start: row, values: [send] });
      else run.values.push(...new Array<null>(gap).fill(null), send);
    }
    return runs.flatMap(withoutBlankEnd);
  });

  /** Asked of the rows between as well: a bridged gap must not reach over a hidden row. */
  function areAlike(from: number, to: number): boolean {
    if (isHidden === null) return true;
    for (let row = to; row > Math.max(from, to - WIDEST_GAP - 1); row--)
      if (isHidden(row) !== isHidden(row - 1)) return false;
    return true;
  }
}

/** Every cell as a range of its own. */
export function singlesOf(cells: readonly (readonly PlannedCell[])[]): readonly WriteRun[] {
  return cells.flatMap((column, index) =>
    column.map(({ row, send }) => ({ column: index, start: row, values: [send] })),
  );
}

/** Is this run to be cleared as a whole? */
export function isBlankRun({ values }: WriteRun): boolean {
  return values.every((value) => value === "");
}

/** A long run with blanks at its end, as two: the blank end can then be cleared instead of written. */
function withoutBlankEnd(run: WriteRun): readonly WriteRun[] {
  const { column, start, values } = run;
  let end = values.length;
  while (end > 0 && values[end - 1] === "") end--;
  if (values.length <= LONGEST_BLANK_END || end === values.length || end === 0) return [run];
  return [
    { column, start, values: values.slice(0, end) },
    { column, start: start + end, values: values.slice(end) },
  ];
}

/** Bands of so few cells that each may be a range of its own. */
export function smallBandsOf(cells: readonly (readonly PlannedCell[])[]): readonly WriteBand[] {
  const rows = [...new Set(cells.flatMap((column) => column.map(({ row }) => row)))].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(SINGLES_AT_ONCE / Math.max(1, cells.length)));
  return cutAt(
    cells,
    rows.filter((_, index) => index > 0 && index % step === 0),
  );
}

function cutAt(cells: readonly (readonly PlannedCell[])[], ends: readonly number[]): readonly WriteBand[] {
  const limits = [...ends, Infinity];
  const starts = cells.map(() => 0);
  return limits.flatMap((limit) => {
    const slices = cells.map((column, index) => {
      const from = starts[index] ?? 0;
      let to = from;
      while (to < column.length && (column[to] as PlannedCell).row < limit) to++;
      starts[index] = to;
      return column.slice(from, to);
    });
    const cellCount = slices.reduce((sum, slice) => sum + slice.length, 0);
    const firstRow = Math.min(...slices.map((slice) => slice[0]?.row ?? Infinity));
    return cellCount === 0 ? [] : [{ cells: slices, cellCount, firstRow }];
  });
}
