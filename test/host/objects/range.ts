// Excel.Range: cells, their values, and the ways to get from one range to another.

import { columnsIn, intersect, rowsIn } from "../model/area";
import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import type { Area } from "../model/types";
import { type Arguments, integerOf, invalid, oneOf } from "../richapi/arguments";
import { type Live, type TypeTable, excelType } from "../richapi/live";
import type { RangeHandle, Session } from "../richapi/session";
import { conditionalFormatsOf } from "./conditionalFormats";
import { validationOf } from "./dataValidation";
import { clearByApi } from "./entering";
import { areasObject } from "./rangeAreas";
import { formatObject } from "./rangeFormat";
import { areaOf, onSheet } from "./rangeHandles";
import { RANGE_PROPERTIES } from "./rangeProperties";
import { STEPS, type Step, cellAt, otherArea, usedWithin } from "./rangeSteps";
import { sortRange } from "./sorting";
import { tablesWithin } from "./tableCollections";
import { worksheetObject } from "./worksheet";

/** A range of the add-in's. */
export function rangeObject(session: Session, sheet: SheetModel, area: Area): Live {
  return rangeType.of(session.track({ sheet, area: onSheet(area) }));
}

/** A method that leads from a range to another one on the same sheet. */
const to = (step: Step) => (handle: RangeHandle, args: Arguments, session: Session) =>
  rangeObject(session, handle.sheet, step(areaOf(handle, session), args, handle, session));

const moves = Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, to(step)]));

const methods: TypeTable<RangeHandle>["methods"] = {
  ...moves,
  getUsedRangeOrNullObject(handle, args, session) {
    const used = usedWithin(handle.sheet, areaOf(handle, session), args);
    return used && rangeObject(session, handle.sheet, used);
  },
  getIntersectionOrNullObject(handle, args, session) {
    const both = intersect(areaOf(handle, session), otherArea(args, handle, session));
    return both && rangeObject(session, handle.sheet, both);
  },
  getMergedAreasOrNullObject(handle, _args, session) {
    const area = areaOf(handle, session);
    const merges = handle.sheet.merges.filter((merge) => intersect(merge, area));
    const losesUndo = session.profile.undoLostByMergedAreas;
    if (losesUndo === "always" || (losesUndo === "whereMerged" && merges.length > 0)) session.model.undoStack.clear();
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
    const gaps = ["Hyperlinks", "RemoveHyperlinks", "ResetContents"];
    const what = oneOf(args.raw(0) ?? "All", choices, "Range.clear", gaps);
    const kind = what === "All" ? "all" : what === "Formats" ? "formats" : "contents";
    if (kind === "contents") clearByApi(session, handle.sheet, areaOf(handle, session));
    else session.model.clear(handle.sheet, areaOf(handle, session), kind, "addin");
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
  /** Only what is asked for here: whether rows are hidden. */
  getRowProperties(handle, args, session) {
    const asked = args.json(0);
    if (typeof asked !== "object" || asked === null || Object.keys(asked).join() !== "rowHidden")
      throw new HostNotImplemented("row properties other than rowHidden");
    const { top, bottom } = areaOf(handle, session);
    return Array.from({ length: bottom - top + 1 }, (_, index) => ({
      rowHidden: handle.sheet.isRowHidden(top + index),
    }));
  },
  /** Formulas are calculated with every change already; nothing is left to do. */
  calculate: (_handle, _args, session) => session.model.settle(),
};

function lines(area: Area): Area[] {
  return Array.from({ length: rowsIn(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
}

export const rangeType = excelType<RangeHandle>("Range", {
  keepable: true,
  properties: RANGE_PROPERTIES,
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
      if (args.optionalBoolean(1, false)) throw new HostNotImplemented("sorting by case");
      const hasHeaders = args.optionalBoolean(2, false);
      const area = areaOf(handle, session);
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
