// Protection of a sheet and of the workbook's structure. Locked cells of a protected sheet refuse writes (AccessDenied).

import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import { type Live, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";
import { isKeyOf } from "../model/own";

export const protectionOf = (sheet: SheetModel): Live => sheetProtectionType.of(sheet);

/** What Excel reports for options nobody set. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

function optionsOf(value: Json): { [key: string]: boolean | string } {
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new HostNotImplemented("protection options of this form");
  const options: { [key: string]: boolean | string } = {};
  for (const [name, setting] of Object.entries(value)) {
    if (!isKeyOf(DEFAULTS, name)) throw new HostNotImplemented(`the protection option ${name}`);
    if (typeof setting === "boolean" || typeof setting === "string") options[name] = setting;
  }
  return options;
}

const sheetProtectionType = excelType<SheetModel>("WorksheetProtection", {
  properties: {
    protected: { get: (sheet) => sheet.protection.protected },
    options: { get: (sheet) => ({ ...DEFAULTS, ...sheet.protection.options }) },
  },
  methods: {
    protect(sheet, args, session) {
      if (sheet.protection.protected) throw new ExcelRefusal("InvalidOperation", "The sheet is protected already.");
      const password = args.optionalText(1);
      const options = optionsOf(args.raw(0) === null ? null : args.json(0));
      sheet.protection = password === undefined ? { protected: true, options } : { protected: true, password, options };
      session.model.undoStack.clear();
    },
    unprotect(sheet, args, session) {
      const password = args.optionalText(0);
      if (sheet.protection.password !== undefined && sheet.protection.password !== password) {
        throw new ExcelRefusal("InvalidArgument", "The password is not correct.");
      }
      sheet.protection = { protected: false, options: {} };
      session.model.undoStack.clear();
    },
  },
});

export const workbookProtectionObject = (): Live => workbookProtectionType.of(null);

function setStructure(session: Session, wanted: boolean): void {
  session.model.structureProtected = wanted;
  session.model.undoStack.clear();
}

const workbookProtectionType = excelType<null>("WorkbookProtection", {
  properties: { protected: { get: (_self, session) => session.model.structureProtected } },
  methods: {
    protect: (_self, _args, session) => setStructure(session, true),
    unprotect: (_self, _args, session) => setStructure(session, false),
  },
});
