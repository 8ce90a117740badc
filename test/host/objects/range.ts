// Excel.Range: cells, their values, and the ways to get from one range to another.

import { fullAddress } from "../model/address";
import {
  LAST_COLUMN,
  LAST_ROW,
  bounding,
  cellsIn,
  columnsIn,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsIn,
} from "../model/area";
import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import type { Area } from "../model/types";
import { type Arguments, booleanOf, integerOf, invalid, oneOf } from "../richapi/arguments";
import { type Live, type TypeTable, excelType, isLive } from "../richapi/live";
import type { RangeHandle, Session } from "../richapi/session";
import { asInputs, formulaOf, readBlock, textOfCell, valueOf, valueTypeOf, writeNumberFormats } from "./cells";
import { conditionalFormatsOf } from "./conditionalFormats";
import { validationOf } from "./dataValidation";
import { areasObject } from "./rangeAreas";
import { formatObject } from "./rangeFormat";
import { areaOf, onSheet, resolveAddress } from "./rangeHandles";
import { sortRange } from "./sorting";
import { tablesWithin } from "./tables";
import { worksheetObject } from "./worksheet";

type Step = (area: Area, args: Arguments, handle: RangeHandle, session: Session) => Area;

/** A range of the add-in's. */
export function rangeObject(session: Session, sheet: SheetModel, area: Area): Live {
  return rangeType.of(session.track({ sheet, area: onSheet(area) }));
}

/** A method that leads from a range to another one on the same sheet. */
const to = (step: Step) => (handle: RangeHandle, args: Arguments, session: Session) =>
  rangeObject(session, handle.sheet, step(areaOf(handle, session), args, handle, session));

const number = (read: (area: Area) => number) => ({
  get: (handle: RangeHandle, session: Session) => read(areaOf(handle, session)),
});

/** The range an argument means: an object, or an address on the same sheet. */
function other(args: Arguments, handle: RangeHandle, session: Session): Area {
  const argument = args.raw(0);
  const target = isLive(argument) ? rangeType.open(argument) : undefined;
  const found = target
    ? { sheet: target.sheet, area: areaOf(target, session) }
    : resolveAddress(session, handle.sheet, args.text(0));
  if (found.sheet !== handle.sheet) throw invalid("ranges on different sheets");
  return found.area;
}

function hide(lines: Set<number>, from: number, to: number, hidden: boolean): void {
  if (to - from > 100_000) throw new HostNotImplemented("hiding more than 100,000 rows at once");
  for (let line = from; line <= to; line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
}

/** All, none, or mixed: true, false, or null. */
function uniform(from: number, to: number, test: (line: number) => boolean): boolean | null {
  const first = test(from);
  for (let line = from + 1; line <= to; line++) if (test(line) !== first) return null;
  return first;
}

const properties: TypeTable<RangeHandle>["properties"] = {
  values: {
    get: (handle, session) => readBlock(handle.sheet, areaOf(handle, session), valueOf),
    set(handle, value, session) {
      const area = areaOf(handle, session);
      session.model.setInputs(handle.sheet, area.top, area.left, asInputs(value, area, "Range.values"), "addin");
    },
  },
  formulas: {
    get: (handle, session) => readBlock(handle.sheet, areaOf(handle, session), formulaOf),
    set(handle, value, session) {
      const area = areaOf(handle, session);
      session.model.setInputs(handle.sheet, area.top, area.left, asInputs(value, area, "Range.formulas"), "addin");
    },
  },
  text: {
    get: (handle, session) =>
      readBlock(handle.sheet, areaOf(handle, session), (cell, row, column) =>
        textOfCell(handle.sheet, session, cell, row, column),
      ),
  },
  valueTypes: { get: (handle, session) => readBlock(handle.sheet, areaOf(handle, session), valueTypeOf) },
  numberFormat: {
    get: (handle, session) =>
      readBlock(
        handle.sheet,
        areaOf(handle, session),
        (_, row, column) => handle.sheet.styleAt(row, column).numberFormat ?? "General",
      ),
    set: (handle, value, session) => writeNumberFormats(session, handle.sheet, areaOf(handle, session), value),
  },
  address: { get: (handle, session) => fullAddress(handle.sheet.name, areaOf(handle, session)) },
  rowIndex: number((area) => area.top),
  columnIndex: number((area) => area.left),
  rowCount: number(rowsIn),
  columnCount: number(columnsIn),
  /** Documented: -1 where there are more cells than a 32-bit number holds. */
  cellCount: number((area) => (cellsIn(area) > 2_147_483_647 ? -1 : cellsIn(area))),
  isEntireColumn: { get: (handle, session) => isWholeColumns(areaOf(handle, session)) },
  isEntireRow: { get: (handle, session) => isWholeRows(areaOf(handle, session)) },
  rowHidden: {
    get(handle, session) {
      const { top, bottom } = areaOf(handle, session);
      return uniform(top, bottom, (row) => handle.sheet.isRowHidden(row));
    },
    set(handle, value, session) {
      const { top, bottom } = areaOf(handle, session);
      hide(handle.sheet.hiddenRows, top, bottom, booleanOf(value, "Range.rowHidden"));
      session.model.emit({ kind: "layout", sheetId: handle.sheet.id });
    },
  },
  columnHidden: {
    get(handle, session) {
      const { left, right } = areaOf(handle, session);
      return uniform(left, right, (column) => handle.sheet.hiddenColumns.has(column));
    },
    set(handle, value, session) {
      const { left, right } = areaOf(handle, session);
      hide(handle.sheet.hiddenColumns, left, right, booleanOf(value, "Range.columnHidden"));
      session.model.emit({ kind: "layout", sheetId: handle.sheet.id });
    },
  },
  hidden: {
    get(handle, session) {
      const { top, bottom, left, right } = areaOf(handle, session);
      const rows = uniform(top, bottom, (row) => handle.sheet.isRowHidden(row));
      const columns = uniform(left, right, (column) => handle.sheet.hiddenColumns.has(column));
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
  },
  hasSpill: {
    get(handle, session) {
      const spills: boolean[] = [];
      readBlock(handle.sheet, areaOf(handle, session), (cell) => {
        spills.push(cell?.spillParent !== undefined || cell?.spillSize !== undefined);
        return null;
      });
      return spills.every(Boolean) ? true : spills.some(Boolean) ? null : false;
    },
  },
};

const steps: { readonly [name: string]: Step } = {
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
  getBoundingRect: (a, args, handle, session) => bounding(a, other(args, handle, session)),
  getIntersection(a, args, handle, session) {
    const both = intersect(a, other(args, handle, session));
    if (!both) throw new ExcelRefusal("ItemNotFound", "The ranges do not meet.");
    return both;
  },
  /** Documented: on an empty range the top left cell. */
  getUsedRange: (a, args, { sheet }) => usedWithin(sheet, a, args) ?? cellAt(a.top, a.left),
  getSurroundingRegion: (a, _args, { sheet }) => region(sheet, a),
};

function cellAt(row: number, column: number): Area {
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

function usedWithin(sheet: SheetModel, area: Area, args: Arguments): Area | null {
  const used = sheet.usedArea(args.optionalBoolean(0, false));
  return used && intersect(used, area);
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

const moves = Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, to(step)]));

const methods: TypeTable<RangeHandle>["methods"] = {
  ...moves,
  getUsedRangeOrNullObject(handle, args, session) {
    const used = usedWithin(handle.sheet, areaOf(handle, session), args);
    return used && rangeObject(session, handle.sheet, used);
  },
  getIntersectionOrNullObject(handle, args, session) {
    const both = intersect(areaOf(handle, session), other(args, handle, session));
    return both && rangeObject(session, handle.sheet, both);
  },
  getMergedAreasOrNullObject(handle, _args, session) {
    const area = areaOf(handle, session);
    const merges = handle.sheet.merges.filter((merge) => intersect(merge, area));
    return merges.length === 0 ? null : areasObject(session, handle.sheet, merges);
  },
  getSpillParentOrNullObject(handle, _args, session) {
    const { top, left } = areaOf(handle, session);
    const cell = handle.sheet.cell(top, left);
    const parent = cell?.spillParent ?? (cell?.spillSize ? { row: top, column: left } : undefined);
    return parent ? rangeObject(session, handle.sheet, cellAt(parent.row, parent.column)) : null;
  },
  getSpillingToRangeOrNullObject(handle, _args, session) {
    const { top, left } = areaOf(handle, session);
    const size = handle.sheet.cell(top, left)?.spillSize;
    if (!size) return null;
    return rangeObject(session, handle.sheet, {
      top,
      left,
      bottom: top + size.rows - 1,
      right: left + size.columns - 1,
    });
  },
  getTables: (handle, args, session) =>
    tablesWithin(handle.sheet, areaOf(handle, session), args.optionalBoolean(0, false)),
  _ValidateArraySize(handle, args, session) {
    const area = areaOf(handle, session);
    if (args.integer(0) !== rowsIn(area) || args.integer(1) !== columnsIn(area))
      throw invalid("the shape of the values");
  },
  clear(handle, args, session) {
    const choices = ["All", "Formats", "Contents"] as const;
    const what = args.raw(0) === null ? "All" : oneOf(args.raw(0) ?? "All", choices, "Range.clear");
    const kind = what === "All" ? "all" : what === "Formats" ? "formats" : "contents";
    session.model.clear(handle.sheet, areaOf(handle, session), kind, "addin");
  },
  insert(handle, args, session) {
    const area = areaOf(handle, session);
    const shift = oneOf(args.raw(0), ["Down", "Right"] as const, "Range.insert");
    session.model.insertCells(handle.sheet, area, shift === "Down" ? "down" : "right", "addin");
    return rangeObject(session, handle.sheet, area);
  },
  delete(handle, args, session) {
    const shift = oneOf(args.raw(0), ["Up", "Left"] as const, "Range.delete");
    session.model.deleteCells(handle.sheet, areaOf(handle, session), shift === "Up" ? "up" : "left", "addin");
  },
  select: (handle, _args, session) => session.model.select(handle.sheet, areaOf(handle, session), "addin"),
  merge(handle, args, session) {
    const area = areaOf(handle, session);
    if (handle.sheet.tablesIn(area).length > 0) throw new ExcelRefusal("MergedRangeConflict", "A table stands here.");
    const across = args.optionalBoolean(0, false);
    const merges = across ? lines(area) : [area];
    session.model.mergeCells(handle.sheet, merges, "addin");
  },
  unmerge: (handle, _args, session) => session.model.unmergeCells(handle.sheet, areaOf(handle, session)),
  /** Formulas are calculated with every change already; nothing is left to do. */
  calculate: (_handle, _args, session) => session.model.settle(),
};

function lines(area: Area): Area[] {
  return Array.from({ length: rowsIn(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
}

export const rangeType = excelType<RangeHandle>("Range", {
  keepable: true,
  properties,
  methods,
  navigation: {
    worksheet: (handle) => worksheetObject(handle.sheet),
    format: (handle) => formatObject(handle),
    conditionalFormats: (handle) => conditionalFormatsOf(handle),
    dataValidation: (handle) => validationOf(handle),
    sort: (handle) => sortType.of(handle),
  },
});

const sortType = excelType<RangeHandle>("RangeSort", {
  methods: {
    apply(handle, args, session) {
      const hasHeaders = args.optionalBoolean(2, false);
      const area = areaOf(handle, session);
      args.refuseFrom(3);
      sortRange(session, handle.sheet, hasHeaders ? { ...area, top: area.top + 1 } : area, args.json(0));
    },
  },
});

/** For other objects: a position given as row and column with a size. */
export function areaByIndexes(args: Arguments): Area {
  const [row, column, rows, columns] = [0, 1, 2, 3].map((i) => integerOf(args.raw(i), "getRangeByIndexes"));
  if (rows! < 1 || columns! < 1) throw invalid("getRangeByIndexes");
  return onSheet({ top: row!, left: column!, bottom: row! + rows! - 1, right: column! + columns! - 1 });
}
