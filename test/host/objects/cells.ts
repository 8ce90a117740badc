// Reading and writing blocks of cells the way Range.values, .formulas, .text and .numberFormat do.

import { cellsIn, columnsIn, rowsIn } from "../model/area";
import { displayText } from "../model/displayText";
import { ExcelRefusal } from "../model/errors";
import type { InputValue } from "../model/input";
import type { SheetModel } from "../model/sheet";
import { type Area, type Cell, CellError, type ModelValue } from "../model/types";
import { invalid } from "../richapi/arguments";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";

/** Above this many cells a read answers null instead of values (documented: "Resource limits"). */
export const MOST_CELLS = 5_000_000;

/** One block of answers, or null where the range is too large to be read. */
export function readBlock(
  sheet: SheetModel,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  if (cellsIn(area) > MOST_CELLS) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rowCells(row);
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(cells?.[column], row, column));
    rows.push(line);
  }
  return rows;
}

/** A blank reads as "", an error as its text (documented). */
export function apiValue(value: ModelValue): Json {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

export const valueOf = (cell: Cell | undefined): Json => apiValue(shownValue(cell));

/** What a cell shows. A busy one may show what it showed before (see calc/calculator.ts): nothing here tells it from a result. */
function shownValue(cell: Cell | undefined): ModelValue {
  const value = cell?.value ?? null;
  return cell?.busy && value === null ? BUSY : value;
}

const BUSY = new CellError("#BUSY!");

export const formulaOf = (cell: Cell | undefined): Json => cell?.formula ?? valueOf(cell);

export function valueTypeOf(cell: Cell | undefined): Json {
  const value = shownValue(cell);
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export function textOfCell(
  sheet: SheetModel,
  session: Session,
  cell: Cell | undefined,
  row: number,
  column: number,
): string {
  return displayText(shownValue(cell), sheet.styleAt(row, column).numberFormat ?? "General", session.model.use1904);
}

/** A single value fills the range; a block must have its shape (documented). */
export function asBlock(value: Json, area: Area, what: string): readonly (readonly Json[])[] {
  if (cellsIn(area) > MOST_CELLS) throw new ExcelRefusal("RangeExceedsLimit", `${what}: too many cells.`);
  if (!Array.isArray(value)) {
    if (value === null || typeof value === "object") throw invalid(what);
    const line = Array.from({ length: columnsIn(area) }, () => value);
    return Array.from({ length: rowsIn(area) }, () => line);
  }
  const rows = value as readonly Json[];
  if (rows.length !== rowsIn(area)) throw invalid(`${what}: ${rows.length} rows for ${rowsIn(area)}`);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnsIn(area)) throw invalid(`${what}: a row of the wrong length`);
    return row as readonly Json[];
  });
}

/** Cells accept text, numbers, truth values, and null for "leave it". */
export function asInputs(value: Json, area: Area, what: string): readonly (readonly InputValue[])[] {
  const block = asBlock(value, area, what);
  for (const row of block) {
    for (const cell of row)
      if (typeof cell === "object" && cell !== null) throw invalid(`${what}: an object in a cell`);
  }
  return block as readonly (readonly InputValue[])[];
}

export function writeNumberFormats(session: Session, sheet: SheetModel, area: Area, value: Json): void {
  if (typeof value === "string") {
    session.model.setStyle(sheet, area, { numberFormat: value === "" ? "General" : value }, "addin");
    return;
  }
  const block = asBlock(value, area, "Range.numberFormat");
  session.model.transaction(() => {
    block.forEach((row, i) =>
      row.forEach((format, j) => {
        if (format === null) return;
        if (typeof format !== "string") throw invalid("Range.numberFormat");
        const cell = { top: area.top + i, bottom: area.top + i, left: area.left + j, right: area.left + j };
        session.model.setStyle(sheet, cell, { numberFormat: format === "" ? "General" : format }, "addin");
      }),
    );
  });
}
