// How well is a column understood? Its cells are read the way a regrade reads them, and counted by how they are written:
// which dates, which units, and how many cells say nothing we can use.
// Alternative not taken: a confidence from the header alone. 金额 above a column of dates is a perfect header.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import type { AmountUnit, ColumnMap, ColumnRole } from "../vocabulary/column";
import { parseAmount } from "./amount";
import { parseOrderCount, parseRecencyDays } from "./count";
import { isCustomerId } from "./customerId";
import { parseDay } from "./day";
import type { Reading } from "./reading";
import { parseRfm } from "./rfm";
import { fold, isBlankCell, simplify, textOf } from "./text";

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

/** high: at least 95 % of the filled cells can be read; medium: at least 70 %; low: fewer. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a look at a column's cells found. */
export interface ColumnReading {
  /** Cells with anything in them. */
  readonly filled: number;
  /** Filled cells that were read. */
  readonly read: number;
  readonly confidence: Confidence;
  /** The forms of the cells that were read, the most frequent first. Empty where there is only one way to write it. */
  readonly forms: readonly { readonly form: CellForm; readonly count: number }[];
}

interface CellReader {
  readonly reads: (cell: CellValue) => boolean;
  readonly formOf?: (cell: CellValue) => CellForm;
}

/** How are the cells of this column read? Undefined for a role whose text is taken as it stands, and for a blank column. */
export function columnReading(
  cells: readonly CellValue[],
  role: ColumnRole,
  map: Pick<ColumnMap, "recencyForm" | "amountUnit" | "bareUnit">,
): ColumnReading | undefined {
  const reader = readerOf(role, map);
  if (reader === undefined) return undefined;
  const counts = new Map<CellForm, number>();
  let filled = 0;
  let read = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (!reader.reads(cell)) continue;
    read += 1;
    if (reader.formOf === undefined) continue;
    const form = reader.formOf(cell);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  if (filled === 0) return undefined;
  const forms = [...counts].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count);
  return { filled, read, confidence: confidenceOf(read / filled), forms };
}

function confidenceOf(share: number): Confidence {
  return share >= 0.95 ? "high" : share >= 0.7 ? "medium" : "low";
}

const isNumber = (reading: Reading): boolean => typeof reading === "number";

function readerOf(
  role: ColumnRole,
  map: Pick<ColumnMap, "recencyForm" | "amountUnit" | "bareUnit">,
): CellReader | undefined {
  const date: CellReader = { reads: (cell) => isNumber(parseDay(cell)), formOf: dateForm };
  switch (role) {
    case "id":
      return { reads: (cell) => isCustomerId(textOf(cell)) };
    case "rfm":
      return { reads: (cell) => isComposite(cell, map.bareUnit), formOf: (cell) => amountForm(lastPart(textOf(cell))) };
    case "recency":
      return map.recencyForm === "date" ? date : { reads: (cell) => isNumber(parseRecencyDays(cell)) };
    case "frequency":
      return { reads: (cell) => isNumber(parseOrderCount(cell)) };
    case "monetary":
      return { reads: (cell) => isNumber(parseAmount(cell, map.amountUnit)), formOf: amountForm };
    case "updated":
      return date;
    default:
      return undefined;
  }
}

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
