// Collections of tables: the workbook's, a sheet's, and those that touch a range.

import { contains, intersect } from "../model/area";
import { ExcelRefusal } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import type { Area, TableModel } from "../model/types";
import { invalid } from "../richapi/arguments";
import { EVENT, WORKBOOK_TARGET } from "../richapi/events";
import { type Live, excelType } from "../richapi/live";
import type { Session } from "../richapi/session";
import { type FoundTable, placeOf, tableObject } from "./tables";

interface Scope {
  /** Tables of this sheet only. */
  readonly sheet?: SheetModel;
}

export const tablesOf = (scope: Scope): Live => collectionType.of(scope);

function tablesIn(scope: Scope, session: Session): FoundTable[] {
  return session.model.tables.filter(({ sheet }) => !scope.sheet || sheet === scope.sheet);
}

function byKey(scope: Scope, key: string, session: Session): Live | null {
  const found = session.model.table(key);
  return found && (!scope.sheet || found.sheet === scope.sheet) ? tableObject(found.table) : null;
}

function required(live: Live | null, key: string): Live {
  if (!live) throw new ExcelRefusal("ItemNotFound", `The requested table "${key}" doesn't exist.`);
  return live;
}

const targetOf = (scope: Scope): string => scope.sheet?.id ?? WORKBOOK_TARGET;

const collectionType = excelType<Scope>("TableCollection", {
  properties: { count: { get: (scope, session) => tablesIn(scope, session).length } },
  items: (scope, session) => tablesIn(scope, session).map(({ table }) => tableObject(table)),
  indexer: (scope, args, session) => required(byKey(scope, args.text(0), session), args.text(0)),
  methods: {
    getCount: (scope, _args, session) => tablesIn(scope, session).length,
    getItem: (scope, args, session) => required(byKey(scope, args.text(0), session), args.text(0)),
    getItemOrNullObject: (scope, args, session) => byKey(scope, args.text(0), session),
    getItemAt(scope, args, session) {
      const found = tablesIn(scope, session)[args.integer(0)];
      if (!found) throw invalid("TableCollection.getItemAt");
      return tableObject(found.table);
    },
    add(scope, args, session) {
      const place = placeOf(args.raw(0), args, scope.sheet ?? session.model.activeSheet, session);
      session.model.checkWritable(place.sheet, place.area, "addin");
      return tableObject(
        session.model.addTable(place.sheet, place.area, { hasHeaders: args.optionalBoolean(1, true) }),
      );
    },
    _RegisterDataChangedEvent: (scope, _args, session) =>
      session.registrations.add(EVENT.tableChanged, targetOf(scope)),
    _UnregisterDataChangedEvent: (scope, _args, session) =>
      session.registrations.remove(EVENT.tableChanged, targetOf(scope)),
    _RegisterAddedEvent: (scope, _args, session) => session.registrations.add(EVENT.tableAdded, targetOf(scope)),
    _UnregisterAddedEvent: (scope, _args, session) => session.registrations.remove(EVENT.tableAdded, targetOf(scope)),
    _RegisterDeletedEvent: (scope, _args, session) => session.registrations.add(EVENT.tableDeleted, targetOf(scope)),
    _UnregisterDeletedEvent: (scope, _args, session) =>
      session.registrations.remove(EVENT.tableDeleted, targetOf(scope)),
  },
});

interface Within {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly fully: boolean;
}

/** The tables that touch a range, or lie inside it. */
export const tablesWithin = (sheet: SheetModel, area: Area, fully: boolean): Live =>
  scopedType.of({ sheet, area, fully });

function met({ sheet, area, fully }: Within): TableModel[] {
  return sheet.tables.filter((table) => (fully ? contains(area, table.area) : intersect(area, table.area)));
}

const scopedType = excelType<Within>("TableScopedCollection", {
  items: (scope) => met(scope).map(tableObject),
  indexer(scope, args) {
    const key = args.text(0).toLowerCase();
    const found = met(scope).find(({ id, name }) => id === key || name.toLowerCase() === key);
    return required(found ? tableObject(found) : null, key);
  },
  methods: {
    getCount: (scope) => met(scope).length,
    getFirst(scope) {
      const first = met(scope)[0];
      return required(first ? tableObject(first) : null, "first");
    },
    getItem(scope, args) {
      const key = args.text(0).toLowerCase();
      const found = met(scope).find(({ id, name }) => id === key || name.toLowerCase() === key);
      return required(found ? tableObject(found) : null, key);
    },
  },
});
