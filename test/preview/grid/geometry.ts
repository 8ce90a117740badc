// Points of the workbook to pixels of the screen (96 pixels to 72 points), and the measures of the grid itself.

import type { SheetModel } from "excel-stand-in/model/sheet";

export const HEADER_HEIGHT = 24;
export const ROW_HEADER_WIDTH = 48;
const ROW_HEIGHT = 24;
const COLUMN_WIDTH = 72;

export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

export function columnWidth(sheet: SheetModel, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const points = sheet.columnWidths.get(column);
  return points === undefined ? COLUMN_WIDTH : toPixels(points);
}

export function rowHeight(sheet: SheetModel, row: number): number {
  if (sheet.isRowHidden(row)) return 0;
  const points = sheet.rowHeights.get(row);
  return points === undefined ? ROW_HEIGHT : Math.max(ROW_HEIGHT, toPixels(points));
}

let pen: CanvasRenderingContext2D | null | undefined;
let family = "";

/** How wide is this text in a cell? */
export function textWidth(text: string, bold: boolean): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * 7;
  family ||= getComputedStyle(document.body).fontFamily;
  const font = `${bold ? "600 " : ""}13px ${family}`;
  if (pen.font !== font) pen.font = font;
  return pen.measureText(text).width;
}
