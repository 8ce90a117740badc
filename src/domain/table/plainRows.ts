// What a million rows are made of: cells with nothing to doubt, taken column by column. Each pass writes what it is sure of
// and marks every other row as doubtful; customerRow.ts then reads those again, with every form and every reason to refuse.
// Column by column, because a short loop over one kind of cell is what a processor, and a script engine that has never run
// it, is good at: a table read for the first time takes two thirds of the time that one row after another does.
// Alternative not taken: only this reader. It cannot say what is wrong with a cell, and should not learn.

import type { CellValue } from "../vocabulary/cell";
import { AMOUNT_UNITS, type AmountUnit } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import { parseAmount } from "./amount";
import { ROW_ORDERS } from "./customerTable";
import { LEAST_DATE_AMONG_DAYS, LEAST_SERIAL } from "./day";
import type { Draft } from "./draft";
import { MOST_ORDERS, MOST_YUAN } from "./plausible";
import type { Reading } from "./reading";
import { scanRfm } from "./rfm";

/** Stands in `state` of a row that customerRow.ts has still to read. */
export const ROW_DOUBTFUL = 254;
/** The same, and its id stood in a row before. */
export const ROW_REPEATED = 255;

/** Rows from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

type Column = readonly (CellValue | undefined)[];

const scanned = new Float64Array(3);

/** R, F and M from composite cells such as 45天/3次/80万. Sets the state of every row. */
export function takeComposites(table: Draft, column: Column, { from, to }: RowRange): void {
  const { state, recordedRecencyDays, orderCount, amountYuan } = table;
  const { bareUnit } = table.map;
  for (let row = from; row < to; row++) {
    const cell = column[row];
    if (typeof cell === "string" && scanRfm(cell, scanned, bareUnit) && scanned[1] > 0 && scanned[2] > 0) {
      state[row] = ROW_ORDERS;
      recordedRecencyDays[row] = scanned[0];
      orderCount[row] = scanned[1];
      amountYuan[row] = scanned[2];
    } else {
      state[row] = ROW_DOUBTFUL;
      recordedRecencyDays[row] = NaN;
      orderCount[row] = NaN;
      amountYuan[row] = NaN;
    }
  }
}

/** R, F and M from three columns of plain numbers. Sets the state of every row. */
export function takeNumbers(
  table: Draft,
  columns: { readonly recency: Column; readonly frequency: Column; readonly monetary: Column },
  asOf: SerialDay,
  { from, to }: RowRange,
): void {
  const { recency, frequency, monetary } = columns;
  const { state, recordedRecencyDays, lastOrderDay, orderCount, amountYuan } = table;
  const { amountUnit, recencyForm } = table.map;
  const dated = recencyForm === "date";
  const most = MOST_YUAN / AMOUNT_UNITS[amountUnit];
  const least = dated ? LEAST_SERIAL : 0;
  const below = dated ? asOf + 1 : LEAST_DATE_AMONG_DAYS;
  for (let row = from; row < to; row++) {
    const r = recency[row];
    const f = frequency[row];
    const m = monetary[row];
    if (
      typeof r === "number" &&
      typeof f === "number" &&
      typeof m === "number" &&
      r >= least &&
      r < below &&
      f > 0 &&
      f <= MOST_ORDERS &&
      m > 0 &&
      m <= most &&
      Number.isInteger(f)
    ) {
      state[row] = ROW_ORDERS;
      recordedRecencyDays[row] = dated ? NaN : r;
      if (dated) lastOrderDay[row] = Math.floor(r);
      orderCount[row] = f;
      amountYuan[row] = amountUnit === "yuan" ? m : inYuan(m, amountUnit);
    } else {
      state[row] = ROW_DOUBTFUL;
      recordedRecencyDays[row] = NaN;
      if (dated) lastOrderDay[row] = NaN;
      orderCount[row] = NaN;
      amountYuan[row] = NaN;
    }
  }
}

/** A product that is whole and has fourteen digits at most needs no rounding. */
function inYuan(amount: number, unit: AmountUnit): number {
  const yuan = amount * AMOUNT_UNITS[unit];
  return Number.isInteger(yuan) && yuan < 1e14 ? yuan : Number(parseAmount(amount, unit));
}

/** 最后更新时间 as days up to the as-of day. A blank is worth a look where a typed recency would age from it. */
export function takeUpdatedDays(
  table: Draft,
  column: Column,
  dayOf: (cell: CellValue) => Reading,
  asOf: SerialDay,
  { from, to }: RowRange,
): void {
  const { state, recordedRecencyDays, updatedDay } = table;
  for (let row = from; row < to; row++) {
    const cell = column[row];
    if (typeof cell === "number" && cell >= LEAST_SERIAL && cell <= asOf) {
      updatedDay[row] = Math.floor(cell);
      continue;
    }
    const day = dayOf(cell ?? null);
    const isPlain = typeof day === "number" && day <= asOf;
    updatedDay[row] = isPlain ? day : NaN;
    const isSilent = day === "blank" && Number.isNaN(recordedRecencyDays[row]);
    if (!isPlain && !isSilent) doubt(state, row);
  }
}

/** A row that repeats an id stays one that does. */
export function doubt(state: Uint8Array, row: number): void {
  if (state[row] === ROW_ORDERS) state[row] = ROW_DOUBTFUL;
}
