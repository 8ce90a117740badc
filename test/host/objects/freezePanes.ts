// Frozen rows and columns of a sheet.

import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { SheetModel } from "../model/sheet";
import { invalid } from "../richapi/arguments";
import { type Live, excelType } from "../richapi/live";
import type { Session } from "../richapi/session";
import { rangeObject } from "./range";
import { areaOf, handleOf, resolveAddress } from "./rangeHandles";

export const freezePanesOf = (sheet: SheetModel): Live => freezePanesType.of(sheet);

function freeze(sheet: SheetModel, session: Session, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalid("WorksheetFreezePanes");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  session.model.emit({ kind: "layout", sheetId: sheet.id });
}

const freezePanesType = excelType<SheetModel>("WorksheetFreezePanes", {
  methods: {
    freezeRows: (sheet, args, session) => freeze(sheet, session, args.optionalInteger(0, 1), 0),
    freezeColumns: (sheet, args, session) => freeze(sheet, session, 0, args.optionalInteger(0, 1)),
    freezeAt(sheet, args, session) {
      const raw = args.raw(0);
      const handle = handleOf(raw);
      const area = handle ? areaOf(handle, session) : resolveAddress(session, sheet, args.text(0)).area;
      freeze(sheet, session, area.bottom + 1, area.right + 1);
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, session, 0, 0),
    getLocationOrNullObject(sheet, _args, session) {
      if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return null;
      // Assumed: where only rows are frozen, whole rows; where only columns are, whole columns.
      const bottom = sheet.frozenRows === 0 ? LAST_ROW : sheet.frozenRows - 1;
      const right = sheet.frozenColumns === 0 ? LAST_COLUMN : sheet.frozenColumns - 1;
      return rangeObject(session, sheet, { top: 0, left: 0, bottom, right });
    },
  },
});
