// The columns of a table. Excel gives each a lasting id; ours is the column's place when it was first seen, which holds
// as long as no column is moved (assumed; the product finds columns by header).

import { ExcelRefusal, HostNotImplemented } from "../model/errors";
import { sameArea } from "../model/area";
import { headerTexts } from "../model/tables";
import type { Area } from "../model/types";
import { invalid, textOf } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";
import { asBlock, asInputs, readBlock, valueOf } from "./cells";
import { filterOfColumn } from "./filters";
import { rangeObject } from "./range";
import { type FoundTable, type TableRef, bodyOf, foundTable } from "./tables";

interface ColumnRef {
  readonly table: TableRef;
  readonly index: number;
}

export const columnsOf = (table: TableRef): Live => collectionType.of(table);

const headersOf = ({ sheet, table }: FoundTable): string[] => headerTexts(sheet, table);

/** The whole column: header, data, totals. */
function areaOfColumn(ref: ColumnRef, session: Session): { found: FoundTable; area: Area } {
  const found = foundTable(ref.table, session);
  const left = found.table.area.left + ref.index;
  if (left > found.table.area.right) throw new ExcelRefusal("ItemNotFound", "The table's column was deleted.");
  return { found, area: { ...found.table.area, left, right: left } };
}

function byKey(table: TableRef, key: Json, session: Session): Live | null {
  const headers = headersOf(foundTable(table, session));
  const index =
    typeof key === "number"
      ? key - 1
      : headers.findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
  return index >= 0 && index < headers.length ? columnType.of({ table, index }) : null;
}

function required(live: Live | null): Live {
  if (!live) throw new ExcelRefusal("ItemNotFound", "The requested column doesn't exist.");
  return live;
}

const collectionType = excelType<TableRef>("TableColumnCollection", {
  properties: { count: { get: (table, session) => headersOf(foundTable(table, session)).length } },
  items: (table, session) => headersOf(foundTable(table, session)).map((_, index) => columnType.of({ table, index })),
  indexer: (table, args, session) => required(byKey(table, args.json(0), session)),
  methods: {
    getCount: (table, _args, session) => headersOf(foundTable(table, session)).length,
    getItem: (table, args, session) => required(byKey(table, args.json(0), session)),
    getItemOrNullObject: (table, args, session) => byKey(table, args.json(0), session),
    getItemAt(table, args, session) {
      const index = args.integer(0);
      if (index < 0 || index >= headersOf(foundTable(table, session)).length) throw invalid("getItemAt");
      return columnType.of({ table, index });
    },
    /** add(index, values, name): values start with the header. */
    add(table, args, session) {
      const found = foundTable(table, session);
      const count = headersOf(found).length;
      const index = args.optionalInteger(0, -1);
      const position = index < 0 ? count : index;
      if (position > count) throw invalid("TableColumnCollection.add");
      addColumn(session, found, position);
      const grown = foundTable(table, session);
      const left = grown.table.area.left + position;
      const area = { ...grown.table.area, left, right: left };
      const values = args.raw(1);
      if (values !== null && values !== undefined) {
        const block = asInputs(args.json(1), area, "TableColumnCollection.add");
        session.model.setInputs(grown.sheet, area.top, left, block, "addin");
      }
      const name = args.optionalText(2);
      if (name !== undefined) session.model.setInput(grown.sheet, area.top, left, name, "addin");
      return columnType.of({ table, index: position });
    },
  },
});

/** Makes room in the table's rows: what stands right of the new column in them moves one to the right (assumed). */
function addColumn(session: Session, { table, sheet }: FoundTable, position: number): void {
  const { area } = table;
  const left = area.left + position;
  const room = { ...area, left, right: left };
  session.model.checkWritable(sheet, room, "addin");
  session.model.transaction(() => {
    session.model.insertCells(sheet, room, "right", "addin");
    const now = session.model.table(table.id)!.table;
    const grown = { ...area, right: area.right + 1 };
    if (!sameArea(now.area, grown)) session.model.resizeTable(sheet, now, grown);
  });
}

const columnType = excelType<ColumnRef>("TableColumn", {
  identity: ({ index }) => ({ Id: String(index + 1) }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (ref, session) => headersOf(foundTable(ref.table, session))[ref.index] ?? "",
      set(ref, value, session) {
        const { found, area } = areaOfColumn(ref, session);
        session.model.setInput(found.sheet, area.top, area.left, textOf(value, "TableColumn.name"), "addin");
      },
    },
    values: {
      get(ref, session) {
        const { found, area } = areaOfColumn(ref, session);
        return readBlock(found.sheet, area, valueOf);
      },
      set(ref, value, session) {
        const { found, area } = areaOfColumn(ref, session);
        asBlock(value, area, "TableColumn.values");
        session.model.setInputs(found.sheet, area.top, area.left, asInputs(value, area, "TableColumn.values"), "addin");
      },
    },
  },
  navigation: { filter: (ref) => filterOfColumn({ tableId: ref.table.id }, ref.index) },
  methods: {
    getRange(ref, _args, session) {
      const { found, area } = areaOfColumn(ref, session);
      return rangeObject(session, found.sheet, area);
    },
    getHeaderRowRange(ref, _args, session) {
      const { found, area } = areaOfColumn(ref, session);
      return rangeObject(session, found.sheet, { ...area, bottom: area.top });
    },
    getDataBodyRange(ref, _args, session) {
      const { found, area } = areaOfColumn(ref, session);
      const { top, bottom } = bodyOf(found);
      return rangeObject(session, found.sheet, { ...area, top, bottom });
    },
    getTotalRowRange(ref, _args, session) {
      const { found, area } = areaOfColumn(ref, session);
      if (!found.table.showTotals) throw new ExcelRefusal("ItemNotFound", "The table has no totals row.");
      return rangeObject(session, found.sheet, { ...area, top: area.bottom });
    },
    delete(ref, _args, session) {
      const { found, area } = areaOfColumn(ref, session);
      if (found.table.area.left === found.table.area.right)
        throw new HostNotImplemented("deleting a table's only column");
      session.model.deleteCells(found.sheet, area, "left", "addin");
    },
  },
});
