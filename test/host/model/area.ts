// Rectangles of cells, zero-based, both ends included.

import type { Area } from "./types";

/** Excel's last row and column, zero-based: 1,048,576 rows and columns A to XFD. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** `area(1, 0, 10, 3)`: rows 2 to 11, columns A to D. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

export const rowsIn = (a: Area): number => a.bottom - a.top + 1;
export const columnsIn = (a: Area): number => a.right - a.left + 1;
export const cellsIn = (a: Area): number => rowsIn(a) * columnsIn(a);
export const isWholeColumns = (a: Area): boolean => a.top === 0 && a.bottom === LAST_ROW;
export const isWholeRows = (a: Area): boolean => a.left === 0 && a.right === LAST_COLUMN;

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The cells in both, or null where there are none. */
export function intersect(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

export function hasCell(a: Area, row: number, column: number): boolean {
  return row >= a.top && row <= a.bottom && column >= a.left && column <= a.right;
}
