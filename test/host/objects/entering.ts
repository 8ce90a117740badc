// How an add-in's values reach the cells of a range, with the habits that are reported of real Excels (see profiles.ts):
// a filter that lets them land in visible rows only, and table columns that a formula fills by itself.

import { contains, intersect } from "../model/area";
import type { InputValue } from "../model/input";
import { bodyArea } from "../model/tables";
import type { SheetModel } from "../model/sheet";
import type { Area } from "../model/types";
import type { FilteredWrites } from "../richapi/profiles";
import type { Session } from "../richapi/session";

type Inputs = readonly (readonly InputValue[])[];

/** Enters a block as Range.values and Range.formulas do. */
export function enterByApi(session: Session, sheet: SheetModel, area: Area, block: Inputs): void {
  const { filteredWrites = "all", fillsTableColumns = false } = session.profile;
  session.model.setInputs(sheet, area.top, area.left, landed(sheet, area, block, filteredWrites), "addin");
  if (fillsTableColumns) fillColumns(session, sheet, area, block);
}

/** Clears contents: under a filter, of the visible rows only, unless it is one row. */
export function clearByApi(session: Session, sheet: SheetModel, area: Area): void {
  if (!isMixed(sheet, area) || (session.profile.filteredWrites ?? "all") === "all") {
    session.model.clear(sheet, area, "contents", "addin");
    return;
  }
  for (const row of visibleRows(sheet, area))
    session.model.clear(sheet, { ...area, top: row, bottom: row }, "contents", "addin");
}

function landed(sheet: SheetModel, area: Area, block: Inputs, habit: FilteredWrites): Inputs {
  if (habit === "all" || !isMixed(sheet, area)) return block;
  const visible = visibleRows(sheet, area);
  return block.map((line, index) => {
    const place = visible.indexOf(area.top + index);
    if (place < 0) return line.map(() => null);
    return (habit === "firstInVisible" ? block[0] : block[place]) ?? line;
  });
}

/** Several rows, at least one of them filtered out. */
function isMixed(sheet: SheetModel, { top, bottom }: Area): boolean {
  return bottom > top && [...sheet.filteredRows].some((row) => row >= top && row <= bottom);
}

function visibleRows(sheet: SheetModel, { top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter(
    (row) => !sheet.filteredRows.has(row),
  );
}

/** The last formula of the block fills each column of a table it was written into that holds no value outside the block. */
function fillColumns(session: Session, sheet: SheetModel, area: Area, block: Inputs): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    if (!body || !intersect(body, area)) continue;
    for (let column = Math.max(body.left, area.left); column <= Math.min(body.right, area.right); column++) {
      const written = block.map((line) => line[column - area.left] ?? null);
      const last = written.findLastIndex((input) => typeof input === "string" && input.startsWith("="));
      if (last < 0 || holdsValues(sheet, { ...body, left: column, right: column }, area)) continue;
      const filled = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => [
        movedDown(String(written[last]), body.top + index - (area.top + last)),
      ]);
      session.model.setInputs(sheet, body.top, column, filled, "addin");
    }
  }
}

function holdsValues(sheet: SheetModel, column: Area, written: Area): boolean {
  let found = false;
  sheet.forEachCell(column, (cell, row) => {
    const isOutside = !contains(written, { ...column, top: row, bottom: row });
    found ||= isOutside && cell.value !== null && cell.formula === undefined;
  });
  return found;
}

/** A formula copied some rows down: addresses move, unless a $ holds their row. */
function movedDown(formula: string, rows: number): string {
  return formula.replace(
    /"[^"]*"|\[[^\]]*\]|(\$?[A-Z]{1,3})(\d+)(?![\w(.])/g,
    (whole, column: string | undefined, row: string) =>
      column === undefined ? whole : `${column}${Number(row) + rows}`,
  );
}
