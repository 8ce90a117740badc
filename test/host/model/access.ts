// Who may change what: protected sheets, locked cells, read-only workbooks. What a co-author did is past asking.

import { bounding, intersect } from "./area";
import { ExcelRefusal } from "./errors";
import type { SheetModel } from "./sheet";
import type { Area, ChangeSource } from "./types";

const refusedOn = (sheet: SheetModel): ExcelRefusal =>
  new ExcelRefusal("AccessDenied", `Sheet "${sheet.name}" is protected.`);

/** Refuses a write to locked cells of a protected sheet. Cells are locked unless a person unlocked them. */
export function checkCells(sheet: SheetModel, area: Area, source: ChangeSource): void {
  if (source === "coauthor" || !sheet.protection.protected) return;
  const within = intersect(area, bounding(sheet.usedArea() ?? area, area))!;
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      if (sheet.styleAt(row, column).locked !== false) throw refusedOn(sheet);
    }
  }
}

/** Refuses formats on a protected sheet, unless it was protected with allowFormatCells. */
export function checkFormats(sheet: SheetModel, source: ChangeSource): void {
  if (source === "coauthor" || !sheet.protection.protected) return;
  if (sheet.protection.options["allowFormatCells"] !== true) throw refusedOn(sheet);
}

/** Refuses inserting and deleting on a protected sheet. */
export function checkStructure(sheet: SheetModel, source: ChangeSource): void {
  if (source !== "coauthor" && sheet.protection.protected) throw refusedOn(sheet);
}
