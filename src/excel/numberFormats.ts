// The number formats we give to cells of our own.

import type { CellFormat } from "../domain/vocabulary/sheet";

const NUMBER_FORMATS: Readonly<Record<CellFormat, string | null>> = {
  general: null,
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
};

/** A property of a range that takes one value for all its cells; Office.js types it as rows of cells only. */
export function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

/** Gives cells their number format; "general" leaves what they have. */
export function giveFormat(range: Excel.Range, format: CellFormat | undefined): void {
  const code = NUMBER_FORMATS[format ?? "general"];
  if (code !== null) range.numberFormat = everyCell(code);
}

/** Are these cells days, to be moved in a workbook that counts from 1904? */
export const isDate = (format: CellFormat | undefined): boolean => format === "date" || format === "dateTime";
