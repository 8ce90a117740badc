// Entering values, clearing, formatting, merging: every change of cells goes through here, is remembered for undo and
// told to listeners.

import { checkCells, checkFormats } from "./access";
import { LAST_COLUMN, LAST_ROW, contains, intersect } from "./area";
import { ExcelRefusal, HostNotImplemented } from "./errors";
import { type InputValue, cellAfterInput, interpretInput } from "./input";
import type { SheetModel } from "./sheet";
import { repairHeaders, resizeTable } from "./tableEdits";
import { grownArea } from "./tables";
import type { Area, Cell, CellStyle, ChangeSource } from "./types";
import type { WorkbookModel } from "./workbook";

const LONGEST_TEXT = 32_767;
/** Whole columns keep their format as a column style; more than this many at once are refused. */
const MOST_COLUMNS = 1000;

export function enterBlock(
  model: WorkbookModel,
  sheet: SheetModel,
  edited: Area,
  rows: readonly (readonly InputValue[])[],
  source: ChangeSource,
): void {
  model.checkWritable(sheet, edited, source);
  checkLengths(rows);
  checkFormulas(model, sheet, edited, rows);
  model.transaction(() => {
    rows.forEach((inputs, i) =>
      inputs.forEach((input, j) => enter(model, sheet, edited.top + i, edited.left + j, input, source)),
    );
    afterEdit(model, sheet, edited, source);
  });
}

/** Before anything is written: no text is too long for a cell. */
function checkLengths(rows: readonly (readonly InputValue[])[]): void {
  for (const row of rows) {
    for (const input of row) {
      if (typeof input !== "string" || input.length <= LONGEST_TEXT) continue;
      if (input.startsWith("'") && input.length === LONGEST_TEXT + 1) continue;
      throw new ExcelRefusal("InvalidArgument", `A cell holds at most ${LONGEST_TEXT} characters.`);
    }
  }
}

/** Before anything is written: what begins like a formula is one (documented: an invalid formula is InvalidArgument). */
function checkFormulas(
  model: WorkbookModel,
  sheet: SheetModel,
  edited: Area,
  rows: readonly (readonly InputValue[])[],
): void {
  const canRead = model.calculator?.canRead?.bind(model.calculator);
  if (!canRead) return;
  rows.forEach((inputs, i) =>
    inputs.forEach((input, j) => {
      if (typeof input !== "string" || !input.startsWith("=") || input.length === 1 || canRead(input)) return;
      if (sheet.styleAt(edited.top + i, edited.left + j).numberFormat === "@") return;
      if (!isClosed(input)) throw new ExcelRefusal("InvalidArgument", `"${input}" is no formula.`);
      throw new HostNotImplemented(`reading the formula ${input}`);
    }),
  );
}

/** Are quotes and brackets closed? Where they are, the fault may be the stand-in's and not the formula's. */
function isClosed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");
  const count = (character: string): number => bare.split(character).length;
  return !/["']/.test(bare) && count("(") === count(")") && count("{") === count("}") && count("[") === count("]");
}

function enter(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  input: InputValue,
  source: ChangeSource,
): void {
  if (input === null) return;
  const before = sheet.cell(row, column);
  if (input === "" && before === undefined) return;
  // Only the top left cell of a merge holds a value (assumed: what is written elsewhere in it is dropped).
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const columnFormat = sheet.columnStyles.get(column)?.numberFormat;
  const format = before?.style?.numberFormat ?? columnFormat ?? "General";
  const read = interpretInput(input, format, model.readsAddinTextAsTyped ? "user" : source, model.use1904);
  if (read.formula !== undefined && !model.calculator) throw new HostNotImplemented("formulas without a calculator");
  model.replaceCell(sheet, row, column, cellAfterInput(before, columnFormat, read));
}

/** Tables follow an edit: headers are repaired, tables beside it grow. Then everybody is told. */
function afterEdit(model: WorkbookModel, sheet: SheetModel, edited: Area, source: ChangeSource): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersect({ ...table.area, bottom: table.area.top }, edited)) {
      repairHeaders(model, sheet, table);
    }
    const grown = grownArea(sheet, table, edited);
    if (grown) resizeTable(model, sheet, table, grown);
  }
  model.cellsChanged(sheet, edited, source);
}

export type ClearWhat = "all" | "contents" | "formats";

export function clearCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  what: ClearWhat,
  source: ChangeSource,
): void {
  checkCells(sheet, area, source);
  model.transaction(() => {
    const cells: [number, number, Cell][] = [];
    sheet.forEachCell(area, (cell, row, column) => cells.push([row, column, cell]));
    for (const [row, column, cell] of cells) model.replaceCell(sheet, row, column, cleared(cell, what));
    if (what !== "contents") {
      for (const column of [...sheet.columnStyles.keys()]) {
        if (contains(area, { top: 0, bottom: LAST_ROW, left: column, right: column }))
          sheet.columnStyles.delete(column);
      }
      model.emit({ kind: "format", sheetId: sheet.id, area });
    }
    if (what !== "formats") afterEdit(model, sheet, area, source);
  });
}

function cleared(cell: Cell, what: ClearWhat): Cell | undefined {
  if (what === "all") return undefined;
  if (what === "contents") return cell.style && { value: null, style: cell.style };
  if (cell.value === null && cell.formula === undefined) return undefined;
  const plain: Cell = { ...cell };
  delete plain.style;
  return plain;
}

export function styleCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  style: Partial<CellStyle>,
  source: ChangeSource,
): void {
  checkFormats(sheet, source);
  model.transaction(() => {
    if (area.top === 0 && area.bottom === LAST_ROW) styleColumns(model, sheet, area, style);
    else if (area.right - area.left === LAST_COLUMN) throw new HostNotImplemented("formats of whole rows");
    else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          restyle(model, sheet, row, column, style, sheet.cell(row, column));
        }
      }
    }
    model.emit({ kind: "format", sheetId: sheet.id, area });
  });
}

function styleColumns(model: WorkbookModel, sheet: SheetModel, area: Area, style: Partial<CellStyle>): void {
  if (area.right - area.left > MOST_COLUMNS) throw new HostNotImplemented("formats of the whole sheet");
  model.structural(sheet, () => {
    for (let column = area.left; column <= area.right; column++) {
      sheet.columnStyles.set(column, { ...sheet.columnStyles.get(column), ...style });
    }
  });
  sheet.forEachCell(area, (cell, row, column) => restyle(model, sheet, row, column, style, cell));
}

function restyle(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  style: Partial<CellStyle>,
  cell: Cell | undefined,
): void {
  model.replaceCell(sheet, row, column, { ...(cell ?? { value: null }), style: { ...cell?.style, ...style } });
}

export function mergeAreas(
  model: WorkbookModel,
  sheet: SheetModel,
  merges: readonly Area[],
  source: ChangeSource,
): void {
  model.transaction(() => {
    for (const merge of merges) {
      checkCells(sheet, merge, source);
      if (sheet.merges.some((other) => intersect(other, merge))) {
        throw new ExcelRefusal("MergedRangeConflict", "The cells are merged with others already.");
      }
      model.structural(sheet, () => {
        sheet.merges = [...sheet.merges, merge];
      });
      // Only the top left value stays (documented).
      sheet.forEachCell(merge, (cell, row, column) => {
        const keeps = row === merge.top && column === merge.left;
        if (!keeps) model.replaceCell(sheet, row, column, cleared(cell, "contents"));
      });
      model.cellsChanged(sheet, merge, source);
    }
  });
}
