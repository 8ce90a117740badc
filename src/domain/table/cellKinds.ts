// How the cells of each kind are read, wherever a column is looked at before it is graded: one row for each kind of the table
// of roles, so that a new kind cannot be left out.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import type { AmountUnit, ColumnMap } from "../vocabulary/column";
import type { CellKind } from "../vocabulary/columnRoles";
import { parseAmount } from "./amount";
import { parseOrderCount, parseRecencyDays } from "./count";
import { isCustomerId } from "./customerId";
import { parseDay } from "./day";
import type { Reading } from "./reading";
import { parseRfm } from "./rfm";
import { fold, simplify, textOf } from "./text";

/** How a cell is written. Dates: as a day of Excel's calendar, or as text with this separator. Amounts: by their unit. */
export const CELL_FORMS = [
  "excelDate",
  "dashedDate",
  "slashedDate",
  "dottedDate",
  "compactDate",
  "chineseDate",
  "otherDate",
  "plainNumber",
  "yuan",
  "thousand",
  "wan",
  "yi",
  "noUnit",
] as const;
export type CellForm = (typeof CELL_FORMS)[number];

/** What a table says about the way its figures are written. */
export type ReadingForms = Pick<ColumnMap, "recencyForm" | "amountUnit" | "bareUnit">;

export interface CellReader {
  /** Can a regrade use this cell? Left out where text is taken as it stands. */
  readonly reads?: (cell: CellValue, forms: ReadingForms) => boolean;
  /** How the cell is written, where there are several ways. */
  readonly formOf?: (cell: CellValue, forms: ReadingForms) => CellForm | undefined;
  /** Asked before anything is known of the table: could this be such a cell? Left out where any cell could. */
  readonly couldBe?: (cell: CellValue) => boolean;
}

const isNumber = (reading: Reading): boolean => typeof reading === "number";
const isDay = (cell: CellValue): boolean => isNumber(parseDay(cell));

export const CELL_READERS: Readonly<Record<CellKind, CellReader>> = {
  text: {},
  grade: {},
  id: { reads: (cell) => isCustomerId(textOf(cell)) },
  name: { couldBe: (cell) => typeof cell === "string" && !isDay(cell) },
  composite: {
    reads: (cell, { bareUnit }) => isComposite(cell, bareUnit),
    formOf: (cell) => amountForm(lastPart(textOf(cell))),
    couldBe: (cell) => isNumber(parseRfm(cell).monetary),
  },
  recency: {
    reads: (cell, { recencyForm }) => (recencyForm === "date" ? isDay(cell) : isNumber(parseRecencyDays(cell))),
    formOf: (cell, { recencyForm }) => (recencyForm === "date" ? dateForm(cell) : undefined),
    couldBe: (cell) => isDay(cell) || isNumber(parseRecencyDays(cell)),
  },
  count: {
    reads: (cell) => isNumber(parseOrderCount(cell)),
    couldBe: (cell) => isNumber(parseOrderCount(cell)),
  },
  amount: {
    reads: (cell, { amountUnit }) => isNumber(parseAmount(cell, amountUnit)),
    formOf: amountForm,
    couldBe: (cell) => isNumber(parseAmount(cell, "yuan")),
  },
  day: { reads: isDay, formOf: dateForm, couldBe: isDay },
};

/** All three figures, or the word for none of them. */
function isComposite(cell: CellValue, bareUnit: AmountUnit | undefined): boolean {
  const { recency, frequency, monetary } = parseRfm(cell, bareUnit);
  const readings = [recency, frequency, monetary];
  return readings.every(isNumber) || readings.every((reading) => reading === "blank");
}

/** How is this date written? `dateForm("2024.5.20") //=> "dottedDate"` */
export function dateForm(cell: CellValue): CellForm {
  if (typeof cell === "number") return cell >= 19_000_301 ? "compactDate" : "excelDate";
  const text = simplify(textOf(cell));
  if (/^\d{8}$/.test(text)) return "compactDate";
  if (/年|月/.test(text)) return "chineseDate";
  if (/^\d+-\d+-\d+/.test(text)) return "dashedDate";
  if (/^\d+\/\d+\/\d+/.test(text)) return "slashedDate";
  return /^\d+\.\d+\.\d+/.test(text) ? "dottedDate" : "otherDate";
}

/** In which unit is this amount written? `amountForm("80萬") //=> "wan"`, `amountForm(800000) //=> "plainNumber"` */
export function amountForm(cell: CellValue): CellForm {
  if (typeof cell === "number") return "plainNumber";
  if (typeof cell !== "string" || isExcelError(cell)) return "noUnit";
  const text = simplify(fold(cell)).toLowerCase();
  if (/亿/.test(text)) return "yi";
  if (/万|w/.test(text)) return "wan";
  if (/千|k/.test(text)) return "thousand";
  return /元|块|圆|¥|rmb|cny/.test(text) ? "yuan" : "noUnit";
}

/** The part of a composite text after its last separator. */
function lastPart(text: string): string {
  return text.split(/[/|、\\]/).at(-1) ?? text;
}
