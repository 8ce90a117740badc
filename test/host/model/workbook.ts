// The workbook behind the stand-in: sheets, names, settings, selection, undo, and the rules of entering values. It knows
// nothing of Office.js; the same code runs in Node and in the preview page, synchronously.

import { LAST_COLUMN, LAST_ROW, bounding, contains, intersect } from "./area";
import { ExcelRefusal, HostNotImplemented } from "./errors";
import { type InputValue, cellAfterInput, interpretInput } from "./input";
import { hiddenByFilters } from "./filtering";
import { checkSheetName, firstFree } from "./names";
import { type Shift, renameSheetIn } from "./references";
import { SheetModel } from "./sheet";
import { checkShift, shiftFormulasOf, shiftNames, shiftSheet } from "./shifting";
import { checkTableArea, grownArea, headerRepairs, tableName } from "./tables";
import type {
  Area,
  Cell,
  CellStyle,
  ChangeSource,
  ConditionalFormat,
  FilterModel,
  ModelEvent,
  NameModel,
  TableModel,
} from "./types";
import { UndoStack } from "./undo";

export interface CalculationChange {
  readonly sheetId: string;
  readonly area: Area;
}

/** Works out formulas. It writes results by `sheet.setCell` and answers through `model.notifyCalculated`. */
export interface Calculator {
  /** Cells changed: bring every formula that depends on them up to date. */
  recalculate(model: WorkbookModel, changed: readonly CalculationChange[]): void;
  /** Rows, sheets, tables or names changed, or a file was loaded: forget what was known and calculate everything. */
  rebuild(model: WorkbookModel): void;
}

const LONGEST_TEXT = 32_767;

export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  /** Settings add-ins keep in the file. */
  settings = new Map<string, unknown>();
  use1904 = false;
  readOnly = false;
  structureProtected = false;
  fileName = "工作簿1.xlsx";
  selection: { sheetId: string; area: Area } = { sheetId: "", area: { top: 0, left: 0, bottom: 0, right: 0 } };
  /** Until the next sync, formulas stay as they are (Application.suspendApiCalculationUntilNextSync). */
  calculationSuspended = false;
  calculator: Calculator | undefined;
  readonly undoStack = new UndoStack();
  private listeners = new Set<(event: ModelEvent) => void>();
  private pending: CalculationChange[] = [];
  private rebuildNeeded = false;
  private depth = 0;
  private lastId = 0;

  /** A new workbook has one sheet, as Excel's has. */
  constructor(firstSheet: string | null = "Sheet1") {
    if (firstSheet !== null) this.addSheet(firstSheet);
  }

  on(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  // Sheets

  get activeSheet(): SheetModel {
    return this.requireSheet(this.selection.sheetId);
  }

  /** By name (case does not matter) or by id. */
  sheet(nameOrId: string): SheetModel | undefined {
    const folded = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === folded);
  }

  requireSheet(nameOrId: string): SheetModel {
    const sheet = this.sheet(nameOrId);
    if (!sheet) throw new ExcelRefusal("ItemNotFound", `There is no sheet "${nameOrId}".`);
    return sheet;
  }

  /** A new sheet at the end. Without a name Excel gives one; a Chinese Excel writes Sheet1, Sheet2 as well. */
  addSheet(name?: string): SheetModel {
    this.checkStructure();
    const taken = this.sheets.map((sheet) => sheet.name);
    if (name !== undefined) checkSheetName(name, taken);
    const sheet = new SheetModel(this.newId("sheet"), name ?? firstFree("Sheet", taken));
    this.sheets.push(sheet);
    if (this.sheets.length === 1)
      this.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.structureChanged();
    this.emit({ kind: "sheets", change: "added", sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    this.checkStructure();
    if (this.sheets.filter(({ visibility }) => visibility === "Visible").every((other) => other === sheet)) {
      throw new ExcelRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    if (this.selection.sheetId === sheet.id) {
      this.activate(this.sheets.find(({ visibility }) => visibility === "Visible")!);
    }
    this.undoStack.clear();
    this.structureChanged();
    this.emit({ kind: "sheets", change: "deleted", sheetId: sheet.id });
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.checkStructure();
    checkSheetName(
      name,
      this.sheets.filter((other) => other !== sheet).map((other) => other.name),
    );
    const before = sheet.name;
    sheet.name = name;
    for (const other of this.sheets) {
      for (const row of other.rowNumbers()) {
        other.rowCells(row)?.forEach((cell, column) => {
          if (cell?.formula)
            other.setCell(row, column, { ...cell, formula: renameSheetIn(cell.formula, before, name) });
        });
      }
    }
    this.names = this.names.map((item) => ({ ...item, formula: renameSheetIn(item.formula, before, name) }));
    this.structureChanged();
    this.emit({ kind: "sheets", change: "renamed", sheetId: sheet.id });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.checkStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(Math.max(0, Math.min(position, this.sheets.length)), 0, sheet);
    this.emit({ kind: "sheets", change: "moved", sheetId: sheet.id });
  }

  setVisibility(sheet: SheetModel, visibility: SheetModel["visibility"]): void {
    this.checkStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) {
      throw new ExcelRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.selection.sheetId === sheet.id) this.activate(others[0]!);
    this.emit({ kind: "sheets", change: "visibility", sheetId: sheet.id });
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible")
      throw new ExcelRefusal("InvalidOperation", "A hidden sheet can't be activated.");
    if (this.selection.sheetId === sheet.id) return;
    this.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.emit({ kind: "activated", sheetId: sheet.id });
  }

  select(sheet: SheetModel, area: Area, source: ChangeSource = "user"): void {
    this.activate(sheet);
    this.selection = { sheetId: sheet.id, area };
    this.emit({ kind: "selection", sheetId: sheet.id, area, source });
  }

  // Entering values

  /** What is in the cell after this is typed or written? A null leaves it, "" clears it. */
  setInput(sheet: SheetModel, row: number, column: number, input: InputValue, source: ChangeSource = "user"): void {
    this.setInputs(sheet, row, column, [[input]], source);
  }

  /** A block of inputs from its top-left cell; one event and one undo step. `asFormulas`: as Range.formulas, where an apostrophe is text too. */
  setInputs(
    sheet: SheetModel,
    top: number,
    left: number,
    rows: readonly (readonly InputValue[])[],
    source: ChangeSource = "user",
  ): void {
    if (rows.length === 0 || rows[0]!.length === 0) return;
    const edited = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
    this.checkWritable(sheet, edited, source);
    this.transaction(() => {
      rows.forEach((inputs, i) => inputs.forEach((input, j) => this.enter(sheet, top + i, left + j, input, source)));
      this.afterEdit(sheet, edited, source);
    });
  }

  private enter(sheet: SheetModel, row: number, column: number, input: InputValue, source: ChangeSource): void {
    if (input === null) return;
    const before = sheet.cell(row, column);
    if (input === "" && before === undefined) return;
    const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
    if (merge && (merge.top !== row || merge.left !== column)) return;
    const columnFormat = sheet.columnStyles.get(column)?.numberFormat;
    const format = before?.style?.numberFormat ?? columnFormat ?? "General";
    const read = interpretInput(input, format, source, this.use1904);
    if (typeof read.value === "string" && read.value.length > LONGEST_TEXT) {
      throw new ExcelRefusal("InvalidArgument", `A cell holds at most ${LONGEST_TEXT} characters.`);
    }
    if (read.formula !== undefined && !this.calculator) throw new HostNotImplemented("formulas without a calculator");
    this.replaceCell(sheet, row, column, cellAfterInput(before, columnFormat, read));
  }

  /** Replaces one cell and remembers the old one for undo. No event. */
  replaceCell(sheet: SheetModel, row: number, column: number, after: Cell | undefined): void {
    const before = sheet.cell(row, column);
    sheet.setCell(row, column, after);
    this.undoStack.record({ kind: "cell", sheetId: sheet.id, row, column, before, after });
  }

  private afterEdit(sheet: SheetModel, edited: Area, source: ChangeSource): void {
    for (const table of sheet.tables) {
      if (table.showHeaders && intersect({ ...table.area, bottom: table.area.top }, edited))
        this.repairHeaders(sheet, table);
      const grown = grownArea(sheet, table, edited);
      if (grown) this.resizeTable(sheet, table, grown);
    }
    this.cellsChanged(sheet, edited, source);
  }

  /** Says that cells changed: formulas follow, listeners hear of it. */
  cellsChanged(
    sheet: SheetModel,
    area: Area,
    source: ChangeSource,
    change: Extract<ModelEvent, { kind: "cells" }>["change"] = "edit",
  ): void {
    this.pending.push({ sheetId: sheet.id, area });
    if (this.depth === 0) this.settle();
    this.emit({ kind: "cells", sheetId: sheet.id, area, source, change });
  }

  /** Clears content, formats, or both. */
  clear(sheet: SheetModel, area: Area, what: "all" | "contents" | "formats", source: ChangeSource = "user"): void {
    this.checkWritable(sheet, area, source);
    this.transaction(() => {
      const cells: [number, number, Cell][] = [];
      sheet.forEachCell(area, (cell, row, column) => cells.push([row, column, cell]));
      for (const [row, column, cell] of cells) {
        if (what === "all") this.replaceCell(sheet, row, column, undefined);
        else if (what === "contents")
          this.replaceCell(sheet, row, column, cell.style && { value: null, style: cell.style });
        else this.replaceCell(sheet, row, column, withoutStyle(cell));
      }
      if (what !== "contents") {
        for (const column of [...sheet.columnStyles.keys()]) {
          if (contains(area, { top: 0, bottom: LAST_ROW, left: column, right: column }))
            sheet.columnStyles.delete(column);
        }
        this.emit({ kind: "format", sheetId: sheet.id, area });
      }
      if (what !== "formats") this.afterEdit(sheet, area, source);
    });
  }

  /** Changes the style of every cell of an area; whole columns keep it as a column style. */
  setStyle(sheet: SheetModel, area: Area, style: Partial<CellStyle>, source: ChangeSource = "user"): void {
    if (source !== "coauthor" && sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true) {
      throw new ExcelRefusal("AccessDenied", `Sheet "${sheet.name}" is protected.`);
    }
    this.transaction(() => {
      if (area.top === 0 && area.bottom === LAST_ROW) {
        if (area.right - area.left > 1000) throw new HostNotImplemented("formats of the whole sheet");
        for (let column = area.left; column <= area.right; column++) {
          sheet.columnStyles.set(column, { ...sheet.columnStyles.get(column), ...style });
        }
        sheet.forEachCell(area, (cell, row, column) => this.restyle(sheet, row, column, style, cell));
      } else {
        if (area.right === LAST_COLUMN) throw new HostNotImplemented("formats of whole rows");
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            this.restyle(sheet, row, column, style, sheet.cell(row, column));
          }
        }
      }
      this.emit({ kind: "format", sheetId: sheet.id, area });
    });
  }

  private restyle(sheet: SheetModel, row: number, column: number, style: Partial<CellStyle>, cell?: Cell): void {
    const merged: CellStyle = { ...cell?.style, ...style };
    this.replaceCell(sheet, row, column, { ...(cell ?? { value: null }), style: merged });
  }

  // Inserting and deleting

  insertRows(sheet: SheetModel, at: number, count: number, source: ChangeSource = "user"): void {
    this.insertCells(sheet, { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN }, "down", source);
  }

  deleteRows(sheet: SheetModel, at: number, count: number, source: ChangeSource = "user"): void {
    this.deleteCells(sheet, { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN }, "up", source);
  }

  insertColumns(sheet: SheetModel, at: number, count: number, source: ChangeSource = "user"): void {
    this.insertCells(sheet, { top: 0, left: at, bottom: LAST_ROW, right: at + count - 1 }, "right", source);
  }

  deleteColumns(sheet: SheetModel, at: number, count: number, source: ChangeSource = "user"): void {
    this.deleteCells(sheet, { top: 0, left: at, bottom: LAST_ROW, right: at + count - 1 }, "left", source);
  }

  insertCells(sheet: SheetModel, area: Area, direction: "down" | "right", source: ChangeSource = "user"): void {
    this.shift(sheet, area, direction === "down" ? shiftOf(area, "row", 1) : shiftOf(area, "column", 1), source);
  }

  deleteCells(sheet: SheetModel, area: Area, direction: "up" | "left", source: ChangeSource = "user"): void {
    this.shift(sheet, area, direction === "up" ? shiftOf(area, "row", -1) : shiftOf(area, "column", -1), source);
  }

  private shift(sheet: SheetModel, area: Area, shift: Shift, source: ChangeSource): void {
    if (source !== "coauthor" && sheet.protection.protected) {
      throw new ExcelRefusal("AccessDenied", `Sheet "${sheet.name}" is protected.`);
    }
    checkShift(sheet, shift);
    this.structural(sheet, () => {
      shiftSheet(sheet, shift);
      if (shift.count > 0) inheritStyles(sheet, area, shift.axis);
      for (const table of sheet.tables) this.repairHeaders(sheet, table);
    });
    for (const other of this.sheets) shiftFormulasOf(other, sheet, shift);
    this.names = shiftNames(this.names, sheet, shift);
    const kind = shift.axis === "row" ? "Rows" : "Columns";
    this.structureChanged();
    this.cellsChanged(sheet, area, source, `${shift.count > 0 ? "insert" : "delete"}${kind}`);
  }

  /** A change of a sheet that is kept for undo as a copy. Emits nothing. */
  structural(sheet: SheetModel, change: () => void): void {
    const before = sheet.capture();
    change();
    this.undoStack.record({ kind: "sheet", sheetId: sheet.id, before, after: sheet.capture() });
  }

  mergeCells(sheet: SheetModel, merges: readonly Area[], source: ChangeSource = "user"): void {
    this.transaction(() => {
      for (const merge of merges) {
        if (sheet.merges.some((other) => intersect(other, merge))) {
          throw new ExcelRefusal("MergedRangeConflict", "The cells are merged with others already.");
        }
        this.structural(sheet, () => {
          sheet.merges = [...sheet.merges, merge];
        });
        // Only the top left value stays (documented).
        sheet.forEachCell(merge, (cell, row, column) => {
          const keeps = row === merge.top && column === merge.left;
          if (!keeps) this.replaceCell(sheet, row, column, cell.style && { value: null, style: cell.style });
        });
        this.cellsChanged(sheet, merge, source);
      }
    });
  }

  unmergeCells(sheet: SheetModel, area: Area): void {
    this.structural(sheet, () => {
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    });
    this.emit({ kind: "layout", sheetId: sheet.id });
  }

  setConditionalFormats(sheet: SheetModel, formats: readonly ConditionalFormat[], source: ChangeSource = "user"): void {
    if (source !== "coauthor" && sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true) {
      throw new ExcelRefusal("AccessDenied", `Sheet "${sheet.name}" is protected.`);
    }
    this.structural(sheet, () => {
      sheet.conditionalFormats = [...formats];
    });
    this.emit({ kind: "conditionalFormats", sheetId: sheet.id });
  }

  /** Sets the sheet's filters and hides the rows they leave out. */
  setFilters(sheet: SheetModel, filters: readonly FilterModel[]): void {
    this.structural(sheet, () => {
      sheet.filters = [...filters];
    });
    sheet.filteredRows = hiddenByFilters(sheet, this.use1904);
    this.emit({ kind: "layout", sheetId: sheet.id });
  }

  setNames(names: readonly NameModel[]): void {
    this.names = [...names];
    this.structureChanged();
    this.emit({ kind: "names" });
  }

  // Tables

  /** Every table of the workbook, in the order of the sheets. */
  get tables(): { table: TableModel; sheet: SheetModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
  }

  table(nameOrId: string): { table: TableModel; sheet: SheetModel } | undefined {
    const folded = nameOrId.toLowerCase();
    return this.tables.find(({ table }) => table.id === nameOrId || table.name.toLowerCase() === folded);
  }

  /** Without headers a header row is put above, as Excel does. */
  addTable(
    sheet: SheetModel,
    area: Area,
    options: { name?: string; hasHeaders?: boolean; style?: string } = {},
  ): TableModel {
    checkTableArea(sheet, area);
    const hasHeaders = options.hasHeaders ?? true;
    if (!hasHeaders) this.insertCells(sheet, { ...area, bottom: area.top }, "down", "addin");
    const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
    const table: TableModel = {
      id: this.newId("table"),
      name: tableName(options.name, this.takenNames()),
      area: { ...area, bottom },
      showTotals: false,
      showHeaders: true,
      style: options.style ?? "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
    };
    this.structural(sheet, () => {
      sheet.tables = [...sheet.tables, table];
      this.repairHeaders(sheet, table);
    });
    this.structureChanged();
    this.emit({ kind: "tables", sheetId: sheet.id, tableId: table.id, change: "added" });
    return table;
  }

  takenNames(except?: string): string[] {
    return [...this.tables.map(({ table }) => table.name), ...this.names.map(({ name }) => name)].filter(
      (name) => name !== except,
    );
  }

  /** The table object is replaced, never changed: undo keeps the old one. */
  changeTable(sheet: SheetModel, tableId: string, change: Partial<Omit<TableModel, "id">>): TableModel {
    const before = sheet.tables.find(({ id }) => id === tableId)!;
    const after = { ...before, ...change };
    this.structural(sheet, () => {
      sheet.tables = sheet.tables.map((table) => (table.id === tableId ? after : table));
    });
    this.structureChanged();
    this.emit({ kind: "tables", sheetId: sheet.id, tableId, change: "changed" });
    return after;
  }

  resizeTable(sheet: SheetModel, table: TableModel, area: Area): void {
    if (area.top !== table.area.top || !intersect(area, table.area)) {
      throw new ExcelRefusal("InvalidArgument", "The header row stays where it is when a table is resized.");
    }
    checkTableArea(sheet, area, table);
    const resized = this.changeTable(sheet, table.id, { area });
    this.repairHeaders(sheet, resized);
  }

  deleteTable(sheet: SheetModel, table: TableModel, keepCells: boolean): void {
    this.structural(sheet, () => {
      sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
      sheet.filters = sheet.filters.filter(({ tableId }) => tableId !== table.id);
    });
    this.structureChanged();
    if (!keepCells) this.clear(sheet, table.area, "all", "addin");
    this.emit({ kind: "tables", sheetId: sheet.id, tableId: table.id, change: "deleted" });
  }

  private repairHeaders(sheet: SheetModel, table: TableModel): void {
    for (const { column, cell } of headerRepairs(sheet, table)) this.replaceCell(sheet, table.area.top, column, cell);
  }

  // Protection

  /** Refuses a write to locked cells of a protected sheet. Cells are locked unless a person unlocked them. */
  checkWritable(sheet: SheetModel, area: Area, source: ChangeSource): void {
    if (source === "coauthor") return;
    if (this.readOnly && source === "addin") throw new ExcelRefusal("ReadOnlyWorkbook", "The workbook is read-only.");
    if (!sheet.protection.protected) return;
    const within = intersect(area, bounding(sheet.usedArea() ?? area, area))!;
    for (let row = within.top; row <= within.bottom; row++) {
      for (let column = within.left; column <= within.right; column++) {
        if (sheet.styleAt(row, column).locked !== false) {
          throw new ExcelRefusal("AccessDenied", `Sheet "${sheet.name}" is protected.`);
        }
      }
    }
  }

  private checkStructure(): void {
    if (this.structureProtected) throw new ExcelRefusal("AccessDenied", "The structure of the workbook is protected.");
  }

  // Calculation

  /** Runs `work` as one undo step with one calculation at its end. Nested calls join the outer one. */
  transaction<T>(work: () => T, mergeUndo = false): T {
    const outermost = this.depth === 0;
    if (outermost) this.undoStack.begin();
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (outermost) {
        this.undoStack.end(mergeUndo);
        if (!this.calculationSuspended) this.settle();
      }
    }
  }

  /** Brings formulas up to date with everything entered so far. */
  settle(): void {
    if (!this.rebuildNeeded && this.pending.length === 0) return;
    const changed = this.pending;
    const rebuild = this.rebuildNeeded;
    this.pending = [];
    this.rebuildNeeded = false;
    if (!this.calculator) return;
    if (rebuild) this.calculator.rebuild(this);
    else this.calculator.recalculate(this, changed);
  }

  /** For the calculator: these cells have new results. */
  notifyCalculated(sheetId: string): void {
    this.emit({ kind: "calculated", sheetId });
  }

  structureChanged(): void {
    this.rebuildNeeded = true;
    if (this.depth === 0) this.settle();
  }

  // Undo

  /** Takes back the last step; false where there is none. */
  undo(): boolean {
    const step = this.undoStack.takeUndo();
    if (!step) return false;
    const sheets = new Set<string>();
    for (const edit of [...step].reverse()) {
      const sheet = this.sheet(edit.sheetId);
      if (!sheet) continue;
      sheets.add(sheet.id);
      if (edit.kind === "cell") sheet.setCell(edit.row, edit.column, edit.before);
      else sheet.restore(edit.before);
    }
    this.afterUndo(sheets);
    return true;
  }

  redo(): boolean {
    const step = this.undoStack.takeRedo();
    if (!step) return false;
    const sheets = new Set<string>();
    for (const edit of step) {
      const sheet = this.sheet(edit.sheetId);
      if (!sheet) continue;
      sheets.add(sheet.id);
      if (edit.kind === "cell") sheet.setCell(edit.row, edit.column, edit.after);
      else sheet.restore(edit.after);
    }
    this.afterUndo(sheets);
    return true;
  }

  private afterUndo(sheetIds: ReadonlySet<string>): void {
    this.structureChanged();
    for (const sheetId of sheetIds) {
      const sheet = this.requireSheet(sheetId);
      const area = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
      this.emit({ kind: "cells", sheetId, area, source: "user", change: "edit" });
      this.emit({ kind: "format", sheetId, area });
      this.emit({ kind: "conditionalFormats", sheetId });
    }
  }

  /** A fresh id in Excel's form; unique in this workbook. */
  newId(kind: "sheet" | "table" | "format" | "reference"): string {
    const number = ++this.lastId;
    const hex = number.toString(16).toUpperCase().padStart(8, "0");
    return kind === "table" ? String(number) : `{${hex}-0001-0000-0000-${IDENTITY[kind]}}`;
  }
}

const IDENTITY = { sheet: "000000000000", format: "000000000001", reference: "000000000002" } as const;

function shiftOf(area: Area, axis: Shift["axis"], sign: 1 | -1): Shift {
  return axis === "row"
    ? { axis, at: area.top, count: sign * (area.bottom - area.top + 1), from: area.left, to: area.right }
    : { axis, at: area.left, count: sign * (area.right - area.left + 1), from: area.top, to: area.bottom };
}

/** New rows and columns look like the ones before them. */
function inheritStyles(sheet: SheetModel, area: Area, axis: Shift["axis"]): void {
  const source =
    axis === "row"
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  if (source.top < 0 || source.left < 0) return;
  const styled: [number, number, CellStyle][] = [];
  sheet.forEachCell(source, (cell, row, column) => {
    if (cell.style) styled.push([row, column, cell.style]);
  });
  for (const [row, column, style] of styled) {
    const count = axis === "row" ? area.bottom - area.top + 1 : area.right - area.left + 1;
    for (let step = 1; step <= count; step++) {
      sheet.setCell(axis === "row" ? row + step : row, axis === "row" ? column : column + step, { value: null, style });
    }
  }
}

function withoutStyle(cell: Cell): Cell | undefined {
  if (cell.value === null && cell.formula === undefined) return undefined;
  const plain: Cell = { ...cell };
  delete plain.style;
  return plain;
}
