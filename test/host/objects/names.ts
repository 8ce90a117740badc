// Defined names of the workbook or of a sheet.

import { fullAddress } from "../model/address";
import { ExcelRefusal } from "../model/errors";
import { checkDefinedName } from "../model/names";
import type { SheetModel } from "../model/sheet";
import type { NameModel } from "../model/types";
import { booleanOf, textOf } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { Session } from "../richapi/session";
import { rangeObject } from "./range";
import { areaOf, handleOf, resolveName } from "./rangeHandles";

interface Scope {
  readonly sheet?: SheetModel;
}

export const namesOf = (scope: Scope): Live => collectionType.of(scope);

const inScope = (scope: Scope, session: Session): NameModel[] =>
  session.model.names.filter(({ sheetId }) => sheetId === scope.sheet?.id);

function find(scope: Scope, name: string, session: Session): Live | null {
  const folded = name.toLowerCase();
  const found = inScope(scope, session).find((item) => item.name.toLowerCase() === folded);
  return found ? itemType.of({ scope, name: found.name }) : null;
}

function required(live: Live | null, name: string): Live {
  if (!live) throw new ExcelRefusal("ItemNotFound", `The requested name "${name}" doesn't exist.`);
  return live;
}

const collectionType = excelType<Scope>("NamedItemCollection", {
  items: (scope, session) => inScope(scope, session).map(({ name }) => itemType.of({ scope, name })),
  indexer: (scope, args, session) => required(find(scope, args.text(0), session), args.text(0)),
  methods: {
    getCount: (scope, _args, session) => inScope(scope, session).length,
    getItem: (scope, args, session) => required(find(scope, args.text(0), session), args.text(0)),
    getItemOrNullObject: (scope, args, session) => find(scope, args.text(0), session),
    add(scope, args, session) {
      const name = args.text(0);
      checkDefinedName(name, session.model.takenNames());
      const target = args.raw(1);
      const handle = handleOf(target);
      const formula = handle ? `=${absolute(fullAddress(handle.sheet.name, areaOf(handle, session)))}` : args.text(1);
      const item: NameModel = { name, formula, visible: true, comment: args.optionalText(2) ?? "" };
      if (scope.sheet) item.sheetId = scope.sheet.id;
      session.model.setNames([...session.model.names, item]);
      return itemType.of({ scope, name });
    },
  },
});

/** `absolute("Sheet1!A1:B2") //=> "Sheet1!$A$1:$B$2"` */
function absolute(address: string): string {
  const bang = address.lastIndexOf("!");
  return address.slice(0, bang + 1) + address.slice(bang + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

interface NameRef {
  readonly scope: Scope;
  readonly name: string;
}

function current(ref: NameRef, session: Session): NameModel {
  const found = inScope(ref.scope, session).find(({ name }) => name === ref.name);
  if (!found) throw new ExcelRefusal("ItemNotFound", `The requested name "${ref.name}" doesn't exist.`);
  return found;
}

function change(ref: NameRef, session: Session, changes: Partial<NameModel>): void {
  const before = current(ref, session);
  session.model.setNames(session.model.names.map((item) => (item === before ? { ...before, ...changes } : item)));
}

const itemType = excelType<NameRef>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (ref, session) => current(ref, session).name },
    formula: {
      get: (ref, session) => current(ref, session).formula,
      set: (ref, value, session) => change(ref, session, { formula: textOf(value, "NamedItem.formula") }),
    },
    visible: {
      get: (ref, session) => current(ref, session).visible,
      set: (ref, value, session) => change(ref, session, { visible: booleanOf(value, "NamedItem.visible") }),
    },
    comment: {
      get: (ref, session) => current(ref, session).comment,
      set: (ref, value, session) => change(ref, session, { comment: textOf(value, "NamedItem.comment") }),
    },
    scope: { get: ({ scope }) => (scope.sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    getRange(ref, _args, session) {
      const place = resolveName(session, current(ref, session).name);
      if (!place) throw new ExcelRefusal("InvalidOperation", `"${ref.name}" is not a range.`);
      return rangeObject(session, place.sheet, place.area);
    },
    getRangeOrNullObject(ref, _args, session) {
      const place = resolveName(session, current(ref, session).name);
      return place ? rangeObject(session, place.sheet, place.area) : null;
    },
    delete(ref, _args, session) {
      const gone = current(ref, session);
      session.model.setNames(session.model.names.filter((item) => item !== gone));
    },
  },
});
