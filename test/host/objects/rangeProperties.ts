// What can be read from a range and set on it.

import { fullAddress } from "../model/address";
import { cellsIn, columnsIn, isWholeColumns, isWholeRows, rowsIn } from "../model/area";
import { HostNotImplemented } from "../model/errors";
import type { Area } from "../model/types";
import { booleanOf } from "../richapi/arguments";
import type { TypeTable } from "../richapi/live";
import type { RangeHandle, Session } from "../richapi/session";
import { asInputs, formulaOf, readBlock, textOfCell, valueOf, valueTypeOf, writeNumberFormats } from "./cells";
import { enterByApi } from "./entering";
import { areaOf } from "./rangeHandles";

const number = (read: (area: Area) => number) => ({
  get: (handle: RangeHandle, session: Session) => read(areaOf(handle, session)),
});

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

export const RANGE_PROPERTIES: TypeTable<RangeHandle>["properties"] = {
  values: {
    get: (handle, session) => readBlock(handle.sheet, areaOf(handle, session), valueOf),
    set(handle, value, session) {
      const area = areaOf(handle, session);
      enterByApi(session, handle.sheet, area, asInputs(value, area, "Range.values"));
    },
  },
  formulas: {
    get: (handle, session) => readBlock(handle.sheet, areaOf(handle, session), formulaOf),
    set(handle, value, session) {
      const area = areaOf(handle, session);
      enterByApi(session, handle.sheet, area, asInputs(value, area, "Range.formulas"));
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
