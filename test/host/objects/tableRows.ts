// The rows of a table. A row has no lasting id: the library addresses it by its place, and what rows.add() returns is
// unusable after the sync (a rule of the library itself).

import { ExcelRefusal } from "../model/errors";
import { invalid } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";
import { asInputs, readBlock, valueOf } from "./cells";
import { rangeObject } from "./range";
import { type TableRef, bodyOf, foundTable } from "./tables";

interface RowRef {
  readonly table: TableRef;
  readonly index: number;
}

export const rowsOf = (table: TableRef): Live => collectionType.of(table);

function count(table: TableRef, session: Session): number {
  const { top, bottom } = bodyOf(foundTable(table, session));
  return bottom - top + 1;
}

const collectionType = excelType<TableRef>("TableRowCollection", {
  properties: { count: { get: count } },
  items: (table, session) => Array.from({ length: count(table, session) }, (_, index) => rowType.of({ table, index })),
  methods: {
    getCount: (table, _args, session) => count(table, session),
    getItemAt(table, args, session) {
      const index = args.integer(0);
      if (index < 0 || index >= count(table, session)) throw invalid("TableRowCollection.getItemAt");
      return rowType.of({ table, index });
    },
    add(table, args, session) {
      const found = foundTable(table, session);
      const body = bodyOf(found);
      const values = args.raw(1) === null ? null : (args.json(1) as Json);
      const lines = Array.isArray(values) ? (Array.isArray(values[0]) ? values.length : 1) : 1;
      const index = args.optionalInteger(0, -1);
      const top = index < 0 ? body.bottom + 1 : body.top + index;
      if (top > body.bottom + 1) throw invalid("TableRowCollection.add");
      const room = { ...found.table.area, top, bottom: top + lines - 1 };
      session.model.transaction(() => {
        session.model.insertCells(found.sheet, room, "down", "addin");
        const now = foundTable(table, session);
        const grown = { ...found.table.area, bottom: found.table.area.bottom + lines };
        if (now.table.area.bottom < grown.bottom) session.model.resizeTable(found.sheet, now.table, grown);
        if (values !== null) {
          const block = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
          const inputs = asInputs(block, room, "TableRowCollection.add");
          session.model.setInputs(found.sheet, top, room.left, inputs, "addin");
        }
      });
      return rowType.of({ table, index: top - body.top });
    },
  },
});

function areaOfRow(ref: RowRef, session: Session) {
  const found = foundTable(ref.table, session);
  const body = bodyOf(found);
  const top = body.top + ref.index;
  if (top > body.bottom) throw new ExcelRefusal("ItemNotFound", "The table's row was deleted.");
  return { found, area: { ...body, top, bottom: top } };
}

const rowType = excelType<RowRef>("TableRow", {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get(ref, session) {
        const { found, area } = areaOfRow(ref, session);
        return readBlock(found.sheet, area, valueOf);
      },
      set(ref, value, session) {
        const { found, area } = areaOfRow(ref, session);
        session.model.setInputs(found.sheet, area.top, area.left, asInputs(value, area, "TableRow.values"), "addin");
      },
    },
  },
  methods: {
    getRange(ref, _args, session) {
      const { found, area } = areaOfRow(ref, session);
      return rangeObject(session, found.sheet, area);
    },
    delete(ref, _args, session) {
      const { found, area } = areaOfRow(ref, session);
      session.model.deleteCells(found.sheet, area, "up", "addin");
    },
  },
});
