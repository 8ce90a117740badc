// The workbook behind the stand-in: sheets, names, settings, selection, calculation and undo. It knows nothing of
// Office.js; the same code runs in Node and in the preview page, synchronously. The rules of each kind of change are in
// the files beside it (editing, structure, tableEdits, sheetEdits); this class is where they are called.

import { checkCells, checkFormats } from "./access";
import { LAST_COLUMN, LAST_ROW, intersect } from "./area";
import { type ClearWhat, clearCells, enterBlock, mergeAreas, styleCells } from "./editing";
import { type ExcelCode, ExcelRefusal } from "./errors";
import { hiddenByFilters } from "./filtering";
import type { InputValue } from "./input";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./sheetEdits";
import type { SheetModel } from "./sheet";
import { shiftCells, shiftOf } from "./structure";
import {
  type TableOptions,
  addTable,
  changeTable,
  deleteTable,
  resizeTable,
  showHeaders,
  takenNames,
} from "./tableEdits";
import type {
  Area,
  Cell,
  CellStyle,
  ChangeSource,
  ConditionalFormat,
  FilterModel,
  ModelEvent,
  NameModel,
  SheetVisibility,
  TableModel,
} from "./types";
import { UndoStack, replay } from "./undo";

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
  /** Is this a formula at all? What is none is refused when it is entered. */
  canRead?(formula: string): boolean;
}

/** Ids in Excel's form; the kind keeps them apart. */
const IDENTITY = { sheet: "000000000000", format: "000000000001", reference: "000000000002" } as const;

export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  /** Settings add-ins keep in the file. */
  settings = new Map<string, unknown>();
  use1904 = false;
  /** Text of add-ins is read by the rules of a Chinese Excel too, not only by US rules (assumed: nobody says it never is). */
  readsAddinTextAsTyped = false;
  readOnly = false;
  structureProtected = false;
  fileName = "工作簿1.xlsx";
  /** A chart or picture is selected: with this code Excel refuses to say which cell is (assumed: nobody documents which). */
  objectSelected: ExcelCode | null = null;
  /** What was selected on each sheet when another was shown. */
  private readonly left = new Map<string, Area>();
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

  /** A new workbook has one sheet, as Excel's has; null for none, where a file is about to be read in. */
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

  /** A fresh id, unique in this workbook. */
  newId(kind: "sheet" | "table" | "format" | "reference"): string {
    const number = ++this.lastId;
    if (kind === "table") return String(number);
    return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-${IDENTITY[kind]}}`;
  }

  // Sheets and selection

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

  addSheet(name?: string): SheetModel {
    return addSheet(this, name);
  }

  deleteSheet(sheet: SheetModel): void {
    deleteSheet(this, sheet);
  }

  renameSheet(sheet: SheetModel, name: string): void {
    renameSheet(this, sheet, name);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    moveSheet(this, sheet, position);
  }

  setVisibility(sheet: SheetModel, visibility: SheetVisibility): void {
    setVisibility(this, sheet, visibility);
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible")
      throw new ExcelRefusal("InvalidOperation", "A hidden sheet can't be activated.");
    if (this.selection.sheetId === sheet.id) return;
    this.left.set(this.selection.sheetId, this.selection.area);
    this.selection = { sheetId: sheet.id, area: this.left.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 } };
    this.emit({ kind: "activated", sheetId: sheet.id });
  }

  select(sheet: SheetModel, area: Area, source: ChangeSource = "user"): void {
    this.activate(sheet);
    this.selection = { sheetId: sheet.id, area };
    this.emit({ kind: "selection", sheetId: sheet.id, area, source });
  }

  // Entering values and formats

  /** Enters what a person typed or an add-in wrote: a null leaves the cell, "" clears it. */
  setInput(sheet: SheetModel, row: number, column: number, input: InputValue, source: ChangeSource = "user"): void {
    this.setInputs(sheet, row, column, [[input]], source);
  }

  /** A block of inputs from its top-left cell; one event and one undo step. */
  setInputs(
    sheet: SheetModel,
    top: number,
    left: number,
    rows: readonly (readonly InputValue[])[],
    source: ChangeSource = "user",
  ): void {
    if (rows.length === 0 || rows[0]!.length === 0) return;
    const edited = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
    enterBlock(this, sheet, edited, rows, source);
  }

  clear(sheet: SheetModel, area: Area, what: ClearWhat, source: ChangeSource = "user"): void {
    clearCells(this, sheet, area, what, source);
  }

  /** Changes the style of every cell of an area; whole columns keep it as a column style. */
  setStyle(sheet: SheetModel, area: Area, style: Partial<CellStyle>, source: ChangeSource = "user"): void {
    styleCells(this, sheet, area, style, source);
  }

  mergeCells(sheet: SheetModel, merges: readonly Area[], source: ChangeSource = "user"): void {
    mergeAreas(this, sheet, merges, source);
  }

  unmergeCells(sheet: SheetModel, area: Area): void {
    this.structural(sheet, () => {
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    });
    this.emit({ kind: "layout", sheetId: sheet.id });
  }

  setConditionalFormats(sheet: SheetModel, formats: readonly ConditionalFormat[], source: ChangeSource = "user"): void {
    checkFormats(sheet, source);
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

  /** Refuses a write the workbook or the sheet does not allow. */
  checkWritable(sheet: SheetModel, area: Area, source: ChangeSource): void {
    if (this.readOnly && source === "addin") throw new ExcelRefusal("ReadOnlyWorkbook", "The workbook is read-only.");
    checkCells(sheet, area, source);
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
    shiftCells(this, sheet, area, shiftOf(area, direction === "down" ? "row" : "column", 1), source);
  }

  deleteCells(sheet: SheetModel, area: Area, direction: "up" | "left", source: ChangeSource = "user"): void {
    shiftCells(this, sheet, area, shiftOf(area, direction === "up" ? "row" : "column", -1), source);
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
  addTable(sheet: SheetModel, area: Area, options: TableOptions = {}): TableModel {
    return addTable(this, sheet, area, options);
  }

  takenNames(except?: string): string[] {
    return takenNames(this, except);
  }

  changeTable(sheet: SheetModel, tableId: string, change: Partial<Omit<TableModel, "id">>): TableModel {
    return changeTable(this, sheet, tableId, change);
  }

  resizeTable(sheet: SheetModel, table: TableModel, area: Area): void {
    resizeTable(this, sheet, table, area);
  }

  showHeaders(sheet: SheetModel, table: TableModel, shown: boolean): void {
    showHeaders(this, sheet, table, shown);
  }

  deleteTable(sheet: SheetModel, table: TableModel, keepCells: boolean): void {
    deleteTable(this, sheet, table, keepCells);
  }

  // Remembering, telling, calculating

  /** Replaces one cell and remembers the old one for undo. No event. */
  replaceCell(sheet: SheetModel, row: number, column: number, after: Cell | undefined): void {
    const before = sheet.cell(row, column);
    sheet.setCell(row, column, after);
    this.undoStack.record({ kind: "cell", sheetId: sheet.id, row, column, before, after });
  }

  /**
   * A change of a sheet that is kept for undo as a copy. Emits nothing. `movesCells`: cells change place too; without
   * it, cells may only be changed by replaceCell.
   */
  structural(sheet: SheetModel, change: () => void, movesCells = false): void {
    const before = sheet.capture(movesCells);
    change();
    this.undoStack.record({ kind: "sheet", sheetId: sheet.id, before, after: sheet.capture(movesCells) });
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

  /** Tables, names, sheets or lines changed: formulas may mean other cells now. */
  structureChanged(): void {
    this.rebuildNeeded = true;
    if (this.depth === 0) this.settle();
  }

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
    if (rebuild) this.calculator?.rebuild(this);
    else this.calculator?.recalculate(this, changed);
  }

  /** For the calculator: a sheet has new results. */
  notifyCalculated(sheetId: string): void {
    this.emit({ kind: "calculated", sheetId });
  }

  // Undo

  /** Takes back the last step; false where there is none. */
  undo(): boolean {
    const step = this.undoStack.takeUndo();
    if (step) this.afterReplay(replay(this, [...step].reverse(), "before"));
    return step !== undefined;
  }

  redo(): boolean {
    const step = this.undoStack.takeRedo();
    if (step) this.afterReplay(replay(this, step, "after"));
    return step !== undefined;
  }

  private afterReplay(sheets: ReadonlySet<SheetModel>): void {
    this.structureChanged();
    for (const sheet of sheets) {
      const area = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
      this.emit({ kind: "cells", sheetId: sheet.id, area, source: "user", change: "edit" });
      this.emit({ kind: "format", sheetId: sheet.id, area });
      this.emit({ kind: "conditionalFormats", sheetId: sheet.id });
      this.emit({ kind: "layout", sheetId: sheet.id });
    }
  }
}
