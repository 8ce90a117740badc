// Excel.Table and its collections. A table is found again by its id each time, so that a table renamed, moved or resized
// between two requests is still the same table, and a deleted one answers ItemNotFound.

import { ExcelRefusal } from "../model/errors";
import { checkDefinedName } from "../model/names";
import type { SheetModel } from "../model/sheet";
import { bodyArea, headerArea, totalsArea } from "../model/tables";
import type { Area, TableModel } from "../model/types";
import { type Arguments, booleanOf, invalid, textOf } from "../richapi/arguments";
import { EVENT } from "../richapi/events";
import { type Live, excelType } from "../richapi/live";
import type { Session } from "../richapi/session";
import { filterOf } from "./filters";
import { rangeObject } from "./range";
import { areaOf, handleOf, resolveAddress } from "./rangeHandles";
import { sortRange } from "./sorting";
import { columnsOf } from "./tableColumns";
import { rowsOf } from "./tableRows";
import { worksheetObject } from "./worksheet";

export interface TableRef {
  readonly id: string;
}

export interface FoundTable {
  readonly table: TableModel;
  readonly sheet: SheetModel;
}

export const tableObject = ({ id }: { readonly id: string }): Live => tableType.of({ id });

export function foundTable(ref: TableRef, session: Session): FoundTable {
  const found = session.model.tables.find(({ table }) => table.id === ref.id);
  if (!found) throw new ExcelRefusal("ItemNotFound", "The requested table doesn't exist.");
  return found;
}

/** The data rows; a table always has at least one. */
export function bodyOf({ table }: FoundTable): Area {
  const body = bodyArea(table);
  if (!body) throw new ExcelRefusal("ItemNotFound", `Table "${table.name}" has no data rows.`);
  return body;
}

function flag(key: "showTotals" | "showHeaders" | "showFilterButton" | "showBandedRows") {
  return {
    get: (ref: TableRef, session: Session) => foundTable(ref, session).table[key],
    set(ref: TableRef, value: Parameters<typeof booleanOf>[0], session: Session) {
      const { table, sheet } = foundTable(ref, session);
      const wanted = booleanOf(value, `Table.${key}`);
      if (wanted === table[key]) return;
      if (key === "showHeaders") return session.model.showHeaders(sheet, table, wanted);
      const grown = wanted ? 1 : -1;
      const area = key === "showTotals" ? { ...table.area, bottom: table.area.bottom + grown } : table.area;
      session.model.changeTable(sheet, table.id, { [key]: wanted, area });
    },
  };
}

const tableType = excelType<TableRef>("Table", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: (ref, session) => foundTable(ref, session).table.id },
    name: {
      get: (ref, session) => foundTable(ref, session).table.name,
      set(ref, value, session) {
        const { table, sheet } = foundTable(ref, session);
        const name = textOf(value, "Table.name");
        checkDefinedName(name, session.model.takenNames(table.name));
        session.model.changeTable(sheet, table.id, { name });
      },
    },
    style: {
      get: (ref, session) => foundTable(ref, session).table.style,
      set(ref, value, session) {
        const { table, sheet } = foundTable(ref, session);
        const style = textOf(value, "Table.style");
        if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw invalid("Table.style");
        session.model.changeTable(sheet, table.id, { style });
      },
    },
    showTotals: flag("showTotals"),
    showHeaders: flag("showHeaders"),
    showFilterButton: flag("showFilterButton"),
    showBandedRows: flag("showBandedRows"),
  },
  navigation: {
    worksheet: (ref, session) => worksheetObject(foundTable(ref, session).sheet),
    columns: (ref) => columnsOf(ref),
    rows: (ref) => rowsOf(ref),
    autoFilter: (ref) => filterOf({ tableId: ref.id }),
    sort: (ref) => sortType.of(ref),
  },
  methods: {
    getRange(ref, _args, session) {
      const { table, sheet } = foundTable(ref, session);
      return rangeObject(session, sheet, table.area);
    },
    getHeaderRowRange(ref, _args, session) {
      const { table, sheet } = foundTable(ref, session);
      const header = headerArea(table);
      if (!header) throw new ExcelRefusal("ItemNotFound", "The table has no header row.");
      return rangeObject(session, sheet, header);
    },
    getDataBodyRange(ref, _args, session) {
      const found = foundTable(ref, session);
      return rangeObject(session, found.sheet, bodyOf(found));
    },
    getTotalRowRange(ref, _args, session) {
      const { table, sheet } = foundTable(ref, session);
      const totals = totalsArea(table);
      if (!totals) throw new ExcelRefusal("ItemNotFound", "The table has no totals row.");
      return rangeObject(session, sheet, totals);
    },
    resize(ref, args, session) {
      const { table, sheet } = foundTable(ref, session);
      const target = placeOf(args.raw(0), args, sheet, session);
      session.model.resizeTable(sheet, table, target.area);
    },
    convertToRange(ref, _args, session) {
      const { table, sheet } = foundTable(ref, session);
      session.model.deleteTable(sheet, table, true);
      return rangeObject(session, sheet, table.area);
    },
    delete(ref, _args, session) {
      const { table, sheet } = foundTable(ref, session);
      session.model.deleteTable(sheet, table, false);
    },
    clearFilters(ref, _args, session) {
      const { sheet } = foundTable(ref, session);
      session.model.setFilters(
        sheet,
        sheet.filters.filter(({ tableId }) => tableId !== ref.id),
      );
    },
    _RegisterDataChangedEvent: (ref, _args, session) => session.registrations.add(EVENT.tableChanged, ref.id),
    _UnregisterDataChangedEvent: (ref, _args, session) => session.registrations.remove(EVENT.tableChanged, ref.id),
    _RegisterSelectionChangedEvent: (ref, _args, session) => session.registrations.add(EVENT.tableSelection, ref.id),
    _UnregisterSelectionChangedEvent: (ref, _args, session) =>
      session.registrations.remove(EVENT.tableSelection, ref.id),
  },
});

const sortType = excelType<TableRef>("TableSort", {
  methods: {
    apply(ref, args, session) {
      const found = foundTable(ref, session);
      sortRange(session, found.sheet, bodyOf(found), args.json(0));
    },
  },
});

/** A place given as a range object or as an address. */
export function placeOf(
  raw: ReturnType<Arguments["raw"]>,
  args: Arguments,
  home: SheetModel,
  session: Session,
): { sheet: SheetModel; area: Area } {
  const handle = handleOf(raw);
  return handle ? { sheet: handle.sheet, area: areaOf(handle, session) } : resolveAddress(session, home, args.text(0));
}
