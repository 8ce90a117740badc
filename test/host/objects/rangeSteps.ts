// Ways from one range to another: pure geometry, and where the used cells lie.

import { LAST_COLUMN, LAST_ROW, bounding, contains, intersect } from "../model/area";
import { ExcelRefusal } from "../model/errors";
import { holdsContent, type SheetModel } from "../model/sheet";
import type { Area } from "../model/types";
import { type Arguments, invalid } from "../richapi/arguments";
import type { RangeHandle, Session } from "../richapi/session";
import { areaOf, handleOf, resolveAddress } from "./rangeHandles";

export type Step = (area: Area, args: Arguments, handle: RangeHandle, session: Session) => Area;

/** The range an argument means: an object, or an address on the same sheet. */
export function otherArea(args: Arguments, handle: RangeHandle, session: Session): Area {
  const argument = args.raw(0);
  const target = handleOf(argument);
  const found = target
    ? { sheet: target.sheet, area: areaOf(target, session) }
    : resolveAddress(session, handle.sheet, args.text(0));
  if (found.sheet !== handle.sheet) throw invalid("ranges on different sheets");
  return found.area;
}

/** Methods that lead from a range to another one on the same sheet. */
export const STEPS: { readonly [name: string]: Step } = {
  getCell: (a, args) => cellAt(a.top + args.integer(0), a.left + args.integer(1)),
  getRow: (a, args) => within(a, { ...a, top: a.top + args.integer(0), bottom: a.top + args.integer(0) }),
  getColumn: (a, args) => within(a, { ...a, left: a.left + args.integer(0), right: a.left + args.integer(0) }),
  getOffsetRange(a, args) {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return { top: a.top + rows, bottom: a.bottom + rows, left: a.left + columns, right: a.right + columns };
  },
  getResizedRange: (a, args) => ({ ...a, bottom: a.bottom + args.integer(0), right: a.right + args.integer(1) }),
  getAbsoluteResizedRange: (a, args) => ({
    ...a,
    bottom: a.top + args.integer(0) - 1,
    right: a.left + args.integer(1) - 1,
  }),
  getLastCell: (a) => cellAt(a.bottom, a.right),
  getLastRow: (a) => ({ ...a, top: a.bottom }),
  getLastColumn: (a) => ({ ...a, left: a.right }),
  getEntireRow: (a) => ({ ...a, left: 0, right: LAST_COLUMN }),
  getEntireColumn: (a) => ({ ...a, top: 0, bottom: LAST_ROW }),
  getRowsBelow: (a, args) => beside(a.bottom, args.optionalInteger(0, 1), (top, bottom) => ({ ...a, top, bottom })),
  getRowsAbove: (a, args) => beside(a.top, -args.optionalInteger(0, 1), (top, bottom) => ({ ...a, top, bottom })),
  getColumnsAfter: (a, args) => beside(a.right, args.optionalInteger(0, 1), (left, right) => ({ ...a, left, right })),
  getColumnsBefore: (a, args) => beside(a.left, -args.optionalInteger(0, 1), (left, right) => ({ ...a, left, right })),
  getBoundingRect: (a, args, handle, session) => bounding(a, otherArea(args, handle, session)),
  getIntersection(a, args, handle, session) {
    const both = intersect(a, otherArea(args, handle, session));
    if (!both) throw new ExcelRefusal("ItemNotFound", "The ranges do not meet.");
    return both;
  },
  /** Documented: on an empty range the top left cell. */
  getUsedRange: (a, args, { sheet }) => usedWithin(sheet, a, args) ?? cellAt(a.top, a.left),
  getSurroundingRegion: (a, _args, { sheet }) => region(sheet, a),
};

export function cellAt(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

function within(outer: Area, inner: Area): Area {
  if (!contains(outer, inner)) throw invalid("a row or column outside the range");
  return inner;
}

/** Lines after `edge` for a positive count, before it for a negative one. */
function beside(edge: number, count: number, make: (from: number, to: number) => Area): Area {
  if (count === 0) throw invalid("a count of 0");
  return count > 0 ? make(edge + 1, edge + count) : make(edge + count, edge - 1);
}

/** The smallest area around what is used within an area; null for one that is blank, also between used ones. */
export function usedWithin(sheet: SheetModel, area: Area, args: Arguments): Area | null {
  const valuesOnly = args.optionalBoolean(0, false);
  const used = sheet.usedArea(valuesOnly);
  const within = used && intersect(used, area);
  let found: Area | null = null;
  if (within === null) return null;
  sheet.forEachCell(within, (cell, row, column) => {
    if (!holdsContent(cell) && (valuesOnly || cell.style === undefined)) return;
    found = found === null ? cellAt(row, column) : bounding(found, cellAt(row, column));
  });
  return found;
}

/** The block of cells around, bounded by blank rows and columns. */
function region(sheet: SheetModel, start: Area): Area {
  let area = start;
  for (;;) {
    const ring = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(LAST_ROW, area.bottom + 1),
      right: Math.min(LAST_COLUMN, area.right + 1),
    };
    let grown = area;
    sheet.forEachCell(ring, (cell, row, column) => {
      if (cell.value !== null || cell.formula !== undefined) grown = bounding(grown, cellAt(row, column));
    });
    if (grown === area || contains(area, grown)) return area;
    area = grown;
  }
}
