// Ranges as the add-in holds them, and how an address or an object becomes one.

import { parseAddress, splitSheet } from "../model/address";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import { ExcelRefusal } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import type { Area } from "../model/types";
import { type Argument, invalid } from "../richapi/arguments";
import { isLive } from "../richapi/live";
import type { RangeHandle, Session } from "../richapi/session";

/** The cells a handle means now; refused when they were deleted. */
export function areaOf(handle: RangeHandle, session: Session): Area {
  if (!session.model.sheets.includes(handle.sheet)) {
    throw new ExcelRefusal("ItemNotFound", `The sheet "${handle.sheet.name}" is gone.`);
  }
  if (!handle.area) throw new ExcelRefusal("ItemNotFound", "The cells of this range were deleted.");
  return handle.area;
}

/** The range an argument is, where it is one. */
export function handleOf(argument: Argument | undefined): RangeHandle | undefined {
  return isLive(argument) && argument.typeName === "Range" ? (argument.self as RangeHandle) : undefined;
}

/** Refuses cells beyond the edges of a sheet. */
export function onSheet(area: Area): Area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!inside || area.top > area.bottom || area.left > area.right) throw invalid("a range beyond the sheet");
  return area;
}

/** `resolveAddress(session, sheet, "客户!B2:C4")`; a defined name or a table's name works as well. */
export function resolveAddress(
  session: Session,
  sheet: SheetModel,
  address: string,
): { sheet: SheetModel; area: Area } {
  const { sheet: sheetName, rest } = splitSheet(address);
  const home = sheetName === undefined ? sheet : session.model.requireSheet(sheetName);
  const area = parseAddress(rest);
  if (area) return { sheet: home, area };
  const named = resolveName(session, rest);
  if (named) return named;
  throw invalid(`the address "${address}"`);
}

/** The cells of a defined name or of a table's data; undefined where there is no such name. */
export function resolveName(session: Session, name: string): { sheet: SheetModel; area: Area } | undefined {
  const folded = name.toLowerCase();
  const item = session.model.names.find((candidate) => candidate.name.toLowerCase() === folded);
  if (item) {
    const { sheet, rest } = splitSheet(item.formula.replace(/^=/, ""));
    const area = parseAddress(rest);
    const home = sheet === undefined ? undefined : session.model.sheet(sheet);
    return area && home ? { sheet: home, area } : undefined;
  }
  const table = session.model.table(name);
  if (!table) return undefined;
  const top = table.table.area.top + (table.table.showHeaders ? 1 : 0);
  const bottom = table.table.area.bottom - (table.table.showTotals ? 1 : 0);
  return { sheet: table.sheet, area: { ...table.table.area, top, bottom } };
}
