// Excel.Worksheet and its collection.

import { WHOLE_SHEET } from "../model/area";
import { ExcelRefusal } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import { booleanOf, integerOf, invalid, isAbsent, oneOf, textOf } from "../richapi/arguments";
import { EVENT, WORKBOOK_TARGET } from "../richapi/events";
import { type Live, type TypeTable, excelType } from "../richapi/live";
import type { Session } from "../richapi/session";
import { filterOf } from "./filters";
import { freezePanesOf } from "./freezePanes";
import { namesOf } from "./names";
import { protectionOf } from "./protection";
import { areaByIndexes, rangeObject } from "./range";
import { resolveAddress } from "./rangeHandles";
import { tablesOf } from "./tableCollections";

export const worksheetObject = (sheet: SheetModel): Live => worksheetType.of(sheet);

/** A sheet that is still there. */
function present(sheet: SheetModel, session: Session): SheetModel {
  if (!session.model.sheets.includes(sheet)) {
    throw new ExcelRefusal("ItemNotFound", `The requested sheet "${sheet.name}" doesn't exist.`);
  }
  return sheet;
}

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

/** Pairs of _Register… and _Unregister… methods for a list of events. */
function registering<T>(
  events: { readonly [name: string]: number },
  target: (self: T) => string,
): TypeTable<T>["methods"] {
  const methods: { [name: string]: (self: T, args: unknown, session: Session) => void } = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (self, _args, session) => session.registrations.add(type, target(self));
    methods[`_Unregister${name}Event`] = (self, _args, session) => session.registrations.remove(type, target(self));
  }
  return methods;
}

const SHEET_EVENTS = {
  DataChanged: EVENT.sheetChanged,
  SelectionChanged: EVENT.sheetSelection,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
  Calculated: EVENT.sheetCalculated,
  FormatChanged: EVENT.sheetFormat,
} as const;

const COLLECTION_EVENTS = {
  ...SHEET_EVENTS,
  Added: EVENT.sheetAdded,
  Deleted: EVENT.sheetDeleted,
} as const;

const worksheetType = excelType<SheetModel>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: (sheet, session) => present(sheet, session).id },
    name: {
      get: (sheet, session) => present(sheet, session).name,
      set: (sheet, value, session) => session.model.renameSheet(sheet, textOf(value, "Worksheet.name")),
    },
    position: {
      get: (sheet, session) => session.model.sheets.indexOf(present(sheet, session)),
      set: (sheet, value, session) => session.model.moveSheet(sheet, integerOf(value, "Worksheet.position")),
    },
    visibility: {
      get: (sheet, session) => present(sheet, session).visibility,
      set: (sheet, value, session) =>
        session.model.setVisibility(sheet, oneOf(value, VISIBILITY, "Worksheet.visibility")),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set(sheet, value, session) {
        sheet.tabColor = textOf(value, "Worksheet.tabColor");
        session.model.emit({ kind: "layout", sheetId: sheet.id });
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set(sheet, value, session) {
        sheet.showGridlines = booleanOf(value, "Worksheet.showGridlines");
        session.model.emit({ kind: "layout", sheetId: sheet.id });
      },
    },
  },
  navigation: {
    tables: (sheet) => tablesOf({ sheet }),
    names: (sheet) => namesOf({ sheet }),
    protection: (sheet) => protectionOf(sheet),
    freezePanes: (sheet) => freezePanesOf(sheet),
    autoFilter: (sheet) => filterOf({ sheet }),
  },
  methods: {
    getRange(sheet, args, session) {
      present(sheet, session);
      const address = args.optionalText(0);
      if (address === undefined) return rangeObject(session, sheet, WHOLE_SHEET);
      const place = resolveAddress(session, sheet, address);
      return rangeObject(session, place.sheet, place.area);
    },
    getRangeByIndexes: (sheet, args, session) => rangeObject(session, present(sheet, session), areaByIndexes(args)),
    getCell(sheet, args, session) {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeObject(session, present(sheet, session), { top: row, bottom: row, left: column, right: column });
    },
    /** Documented: on an empty sheet the cell A1. */
    getUsedRange(sheet, args, session) {
      const used = present(sheet, session).usedArea(args.optionalBoolean(0, false));
      return rangeObject(session, sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
    },
    getUsedRangeOrNullObject(sheet, args, session) {
      const used = present(sheet, session).usedArea(args.optionalBoolean(0, false));
      return used && rangeObject(session, sheet, used);
    },
    activate: (sheet, _args, session) => session.model.activate(present(sheet, session)),
    delete: (sheet, _args, session) => session.model.deleteSheet(present(sheet, session)),
    calculate: (_sheet, _args, session) => session.model.settle(),
    getNextOrNullObject: (sheet, args, session) => neighbour(sheet, 1, args.optionalBoolean(0, false), session),
    getPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, -1, args.optionalBoolean(0, false), session),
    ...registering<SheetModel>(SHEET_EVENTS, ({ id }) => id),
  },
});

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: boolean, session: Session): Live | null {
  const sheets = session.model.sheets.filter((each) => each === sheet || !visibleOnly || each.visibility === "Visible");
  const found = sheets[sheets.indexOf(present(sheet, session)) + step];
  return found ? worksheetObject(found) : null;
}

function required(key: string, session: Session): Live {
  const sheet = session.model.sheet(key);
  if (!sheet) throw new ExcelRefusal("ItemNotFound", `The requested sheet "${key}" doesn't exist.`);
  return worksheetObject(sheet);
}

const collectionType = excelType<null>("WorksheetCollection", {
  items: (_self, session) => session.model.sheets.map(worksheetObject),
  indexer: (_self, args, session) => required(args.text(0), session),
  methods: {
    getItem: (_self, args, session) => required(args.text(0), session),
    getItemOrNullObject(_self, args, session) {
      const sheet = session.model.sheet(args.text(0));
      return sheet ? worksheetObject(sheet) : null;
    },
    getActiveWorksheet: (_self, _args, session) => worksheetObject(session.model.activeSheet),
    getCount(_self, args, session) {
      const visibleOnly = args.optionalBoolean(0, false);
      return session.model.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible").length;
    },
    getFirst: (_self, args, session) => edge(session, args.optionalBoolean(0, false), 0),
    getLast: (_self, args, session) => edge(session, args.optionalBoolean(0, false), -1),
    add(_self, args, session) {
      const name = args.raw(0);
      return worksheetObject(session.model.addSheet(isAbsent(name) ? undefined : args.text(0)));
    },
    ...registering<null>(COLLECTION_EVENTS, () => WORKBOOK_TARGET),
  },
});

function edge(session: Session, visibleOnly: boolean, at: 0 | -1): Live {
  const sheets = session.model.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
  const sheet = sheets.at(at);
  if (!sheet) throw invalid("a workbook without sheets");
  return worksheetObject(sheet);
}

export const worksheetsObject = (): Live => collectionType.of(null);
