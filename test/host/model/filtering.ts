// Which rows do filters hide? A row stays when each filtered column shows one of the chosen texts; "" chooses blanks.

import { displayText } from "./displayText";
import type { SheetModel } from "./sheet";

export function hiddenByFilters(sheet: SheetModel, use1904: boolean): Set<number> {
  const hidden = new Set<number>();
  for (const { tableId, area, columns } of sheet.filters) {
    if (columns.length === 0) continue;
    const table = sheet.tables.find(({ id }) => id === tableId);
    const last = table?.showTotals ? table.area.bottom - 1 : (table?.area.bottom ?? area.bottom);
    const wanted = columns.map(({ column, values }) => ({
      column: area.left + column,
      texts: new Set(values.map((value) => value.toLowerCase())),
    }));
    for (let row = area.top + 1; row <= last; row++) {
      const stays = wanted.every(({ column, texts }) => texts.has(textAt(sheet, row, column, use1904).toLowerCase()));
      if (!stays) hidden.add(row);
    }
  }
  return hidden;
}

function textAt(sheet: SheetModel, row: number, column: number, use1904: boolean): string {
  return displayText(sheet.value(row, column), sheet.styleAt(row, column).numberFormat ?? "General", use1904);
}
