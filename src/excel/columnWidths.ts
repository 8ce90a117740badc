// How wide the columns of a new sheet of ours should be, from the words that go into them. Set once, when the sheet is made:
// afterwards the widths are the user's. Alternative not taken: Excel's own fitting, which gives one long note a whole screen.

import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { CellFormat } from "../domain/vocabulary/sheet";
import { isDate } from "./numberFormats";

/** Points of a letter or digit; a character of Chinese script is twice as wide. */
const POINTS = 5.6;
/** Points around the words. */
const ROOM = 14;
const [NARROWEST, WIDEST] = [48, 240];
/** A day and a moment, as they are shown. */
const SHOWN = { day: 10, moment: 16 };
/** Rows looked at; what follows is of the same kind. */
const MOST_ROWS = 200;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Widths in points, a column each. `fittedWidths([["行业", "n"], ["信息技术", 3]]) //=> [58.8, 48]` */
export function fittedWidths(rows: CellRows, formats: readonly (CellFormat | undefined)[] = []): readonly number[] {
  const seen = rows.slice(0, MOST_ROWS);
  const count = Math.max(0, ...seen.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const letters = Math.max(...seen.map((row) => lettersOf(row[column] ?? "", formats[column])));
    return Math.min(WIDEST, Math.max(NARROWEST, letters * POINTS + ROOM));
  });
}

function lettersOf(cell: CellValue, format: CellFormat | undefined): number {
  if (typeof cell === "number" && isDate(format)) return format === "dateTime" ? SHOWN.moment : SHOWN.day;
  return [...String(cell)].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Sets the widths of a sheet's first columns. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}
