// Columns of figures for scores, classes and amounts: numbers or the written forms, NaN where there is none. A bare 0
// stays a 0 for orders and amounts, where nothing and 0 are equally bad; a recency of 0 would be the best of all, so it
// counts as a blank unless it is written 0天.

import { parseAmount } from "../../domain/table/amount";
import { parseOrderCount, parseRecencyDays } from "../../domain/table/count";
import type { Reading } from "../../domain/table/reading";
import { parseRfm, type ParsedRfm } from "../../domain/table/rfm";
import { textOf } from "../../domain/table/text";
import type { CutPoints, FigureColumns, RfmCutPoints } from "../../domain/value/scores";
import type { CellValue } from "../../domain/vocabulary/cell";
import type { ColumnRole } from "../../domain/vocabulary/column";
import { sentences } from "../../i18n/sentences/sentences";
import { cellOf, isUnset, maybeBlank, rangeOf, zeroAsBlank } from "./cells";
import { functionLanguage, words } from "./language";
import { refuse } from "./refusal";

/** Three columns of one length. A row in which all three can be blank has no figures. */
export function figureColumnsOf(recency: unknown, frequency: unknown, amount: unknown): FigureColumns {
  const cells = [columnOf("recency", recency), columnOf("frequency", frequency), columnOf("amount", amount)] as const;
  const names = ["frequency", "amount"] as const;
  names.forEach((name, at) => {
    const given = cells[at + 1].length;
    if (given !== cells[0].length) refuse(words().sameLength(name, cells[0].length, given));
  });
  const isEmpty = cells[0].map((_, row) => cells.every((column) => maybeBlank(column[row])));
  const read = (at: 0 | 1 | 2, role: ColumnRole, parse: (cell: CellValue) => Reading): Float64Array =>
    Float64Array.from(cells[at], (cell, row) => (isEmpty[row] ? NaN : figure(role, parse(cell), cell)));
  return {
    recencyDays: read(0, "recency", (cell) => ofComposite("recency", cell) ?? parseRecencyDays(zeroAsBlank(cell))),
    orderCount: read(1, "frequency", (cell) => ofComposite("frequency", cell) ?? parseOrderCount(cell)),
    amountYuan: read(2, "monetary", amountIn),
  };
}

/** A column of amounts in 元; NaN for a blank. */
export function amountColumnOf(values: unknown): readonly number[] {
  return columnOf("values", values).map((cell) => figure("monetary", amountIn(cell), cell));
}

/** One amount above 0. */
export function amountArgument(name: string, value: unknown): number {
  const cell = cellOf(value);
  const amount = maybeBlank(cell) ? NaN : figure("monetary", amountIn(cell), cell);
  return amount > 0 ? amount : refuse(words().numberExpected(name, textOf(cell)));
}

/** An amount in 元, from a cell of its own or from one with R, F and M. */
export function amountIn(cell: CellValue): Reading {
  return ofComposite("monetary", cell) ?? parseAmount(cell, "yuan");
}

/** A figure out of a cell with R, F and M, such as 45天/3次/80万; undefined for any other cell. */
function ofComposite(figure: keyof ParsedRfm, cell: CellValue): Reading | undefined {
  if (typeof cell !== "string") return undefined;
  const parsed = parseRfm(cell);
  const isComposite = Object.values(parsed).every((reading) => typeof reading === "number");
  return isComposite ? parsed[figure] : undefined;
}

/** Four ascending cut points for each of R, F and M. */
export function cutPointsOf(cuts: unknown): RfmCutPoints {
  const range = rangeOf(cuts);
  if (isUnset(range)) return {};
  const rows: readonly (readonly number[])[] = range.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell : NaN)),
  );
  if (rows.length !== 3 || !rows.every(isCutPoints)) return refuse(words().cutsShape);
  const [recencyDays, orderCount, amountYuan] = rows;
  return { recencyDays, orderCount, amountYuan };
}

function isCutPoints(row: readonly number[]): row is CutPoints {
  return row.length === 4 && row.every((cut, at) => (at === 0 ? !Number.isNaN(cut) : cut > row[at - 1]));
}

function columnOf(name: string, values: unknown): readonly CellValue[] {
  const range = rangeOf(values);
  if (range.some((row) => row.length !== 1)) return refuse(words().columnShape(name));
  return range.map(([cell]) => cell);
}

function figure(role: ColumnRole, reading: Reading, cell: CellValue): number {
  if (typeof reading === "number") return reading;
  if (reading === "blank") return NaN;
  return refuse(
    sentences(functionLanguage()).problem({ row: 0, role, code: reading, text: textOf(cell), blocking: true }),
  );
}
