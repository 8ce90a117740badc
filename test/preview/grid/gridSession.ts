// The hands on the workbook: a cell being edited, the clipboard, undo, sheets. Plain state with listeners, so that the rules
// can be tested without a screen; React only draws it. Everything a person does enters the model as source "user".

import { ExcelRefusal } from "excel-stand-in/model/errors";
import type { SheetModel } from "excel-stand-in/model/sheet";
import type { Area } from "excel-stand-in/model/types";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { movedFormula } from "excel-stand-in/xlsx/formulas";
import { filledIn, type FormulaHints, type FunctionHelp, hintsAt } from "../hints/functionHelp";
import { editText, shownIn } from "./display";
import { GridCursor } from "./gridCursor";
import type { CellPosition, Direction } from "./moves";
import { makeTabSeparated, parseTabSeparated } from "./tabSeparated";

/** A cell being edited. `enter`: typed over, arrows end it. `edit`: begun with F2 or a click, arrows move in the text. */
export interface Editing extends CellPosition {
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly surface: "cell" | "bar";
  /** Where in the text the person is typing. */
  readonly caret: number;
}

export type Refusal = "sheetName" | "protected" | "other";

export interface GridSessionOptions {
  /** Told when a cell goes into editing and out of it: the host refuses the add-in meanwhile, as Excel does. */
  readonly onEditing: (editing: boolean) => void;
  readonly onRefused: (refusal: Refusal) => void;
  /** The functions that can be proposed while one is typed. */
  readonly functions?: readonly FunctionHelp[];
}

const NO_HINTS: FormulaHints = { names: [], start: 0, call: null };

export class GridSession extends GridCursor {
  editing: Editing | null = null;
  /** Which of the proposed names Tab fills in. */
  chosenHint = 0;
  /** A caret the text box has yet to be given, after a name was filled in. */
  caretWanted: number | null = null;
  private hintsClosed = false;

  constructor(
    model: WorkbookModel,
    private readonly options: GridSessionOptions,
  ) {
    super(model);
  }

  /** What the formula bar shows. */
  get barText(): string {
    if (this.editing) return this.editing.text;
    return editText(this.sheet.cell(this.anchor.row, this.anchor.column), this.formatAt(this.anchor));
  }

  // Editing

  beginEdit(mode: Editing["mode"], surface: Editing["surface"] = "cell", text?: string): void {
    const { row, column } = this.anchor;
    const current = editText(this.sheet.cell(row, column), this.formatAt(this.anchor));
    const begun = text ?? current;
    this.editing = { row, column, mode, surface, text: begun, caret: begun.length };
    this.openHints();
    this.options.onEditing(true);
    this.changed();
  }

  changeText(text: string, caret = text.length): void {
    if (!this.editing) return;
    this.editing = { ...this.editing, text, caret };
    this.openHints();
    this.changed();
  }

  moveCaret(caret: number): void {
    if (!this.editing || this.editing.caret === caret) return;
    this.editing = { ...this.editing, caret };
    this.openHints();
    this.changed();
  }

  // Names and arguments proposed while a formula is typed

  private openHints(): void {
    this.chosenHint = 0;
    this.hintsClosed = false;
    this.caretWanted = null;
  }

  get hints(): FormulaHints {
    if (!this.editing) return NO_HINTS;
    const hints = hintsAt(this.options.functions ?? [], this.editing.text, this.editing.caret);
    return this.hintsClosed ? { ...hints, names: [] } : hints;
  }

  chooseHint(by: 1 | -1): void {
    const { length } = this.hints.names;
    this.chosenHint = (this.chosenHint + by + length) % length;
    this.changed();
  }

  /** Fills in a proposed name; the chosen one where none is given. */
  takeHint(index = this.chosenHint): void {
    const { names, start } = this.hints;
    const name = names[index]?.name;
    if (!this.editing || name === undefined) return;
    const { text, caret } = filledIn(this.editing.text, this.editing.caret, start, name);
    this.changeText(text, caret);
    this.caretWanted = caret;
    this.changed();
  }

  closeHints(): void {
    this.hintsClosed = true;
    this.changed();
  }

  /** Enters what was typed and moves on. False where the workbook refused it: then nothing has changed. */
  commit(direction?: Direction): boolean {
    const editing = this.editing;
    if (!editing) return true;
    this.stopEditing();
    const unchanged = editing.text === editText(this.sheet.cell(editing.row, editing.column), this.formatAt(editing));
    const done =
      unchanged || this.attempt(() => this.model.setInput(this.sheet, editing.row, editing.column, editing.text));
    if (done && direction) this.moveOn(direction);
    this.changed();
    return done;
  }

  cancel(): void {
    if (this.editing) this.stopEditing();
    this.changed();
  }

  private stopEditing(): void {
    this.editing = null;
    this.options.onEditing(false);
  }

  private attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      this.options.onRefused(error instanceof ExcelRefusal && error.code === "AccessDenied" ? "protected" : "other");
      return false;
    }
  }

  clearContents(): void {
    this.attempt(() => this.model.clear(this.sheet, this.withinData(this.selection), "contents", "user"));
  }

  /** A selection of whole columns or rows reaches only as far as there is data. */
  private withinData(area: Area): Area {
    const used = this.used() ?? area;
    const { rows, columns } = this.size;
    const bottom = area.bottom >= rows - 1 ? Math.max(area.top, used.bottom) : area.bottom;
    const right = area.right >= columns - 1 ? Math.max(area.left, used.right) : area.right;
    return { ...area, bottom, right };
  }

  // Clipboard

  /** The selected cells as they look, for the clipboard. */
  copyText(): string {
    const { top, left, bottom, right } = this.withinData(this.selection);
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
    const text = (row: number, column: number): string =>
      shownIn(this.sheet.cell(row, column), this.formatAt({ row, column })).text;
    return makeTabSeparated(rows.map((row) => columns.map((column) => text(row, column))));
  }

  /** Pastes text from the clipboard at the cursor; one value fills the whole selection. */
  paste(text: string): void {
    const rows = parseTabSeparated(text);
    const { top, left, bottom, right } = this.withinData(this.selection);
    const single = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : undefined;
    const filled =
      single === undefined
        ? rows
        : Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(single));
    if (!this.attempt(() => this.model.setInputs(this.sheet, top, left, filled, "user"))) return;
    const width = filled[0]?.length ?? 1;
    this.select({ row: top, column: left }, { row: top + filled.length - 1, column: left + width - 1 });
  }

  /** Fills the selection with its first row; a single row takes the one above it. References move along. */
  fillDown(): void {
    const { top, left, bottom, right } = this.withinData(this.selection);
    const source = bottom > top ? top : top - 1;
    if (source < 0) return;
    const input = (row: number, column: number): string => {
      const cell = this.sheet.cell(source, column);
      return cell?.formula === undefined
        ? editText(cell, this.formatAt({ row: source, column }))
        : movedFormula(cell.formula, row - source, 0);
    };
    const rows = Array.from({ length: bottom - source }, (_, i) => source + 1 + i);
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
    const filled = rows.map((row) => columns.map((column) => input(row, column)));
    this.attempt(() => this.model.setInputs(this.sheet, source + 1, left, filled, "user"));
  }

  undo(): void {
    this.model.undo();
    this.changed();
  }

  redo(): void {
    this.model.redo();
    this.changed();
  }

  // Sheets

  /** The sheet next to this one; nothing at the ends. */
  switchSheet(by: 1 | -1): void {
    const visible = this.model.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = visible[visible.indexOf(this.sheet) + by];
    if (next) this.activate(next);
  }

  activate(sheet: SheetModel): void {
    this.commit();
    this.model.activate(sheet);
  }

  addSheet(): void {
    this.commit();
    if (this.attempt(() => this.model.activate(this.model.addSheet()))) this.changed();
  }

  /** False where the name is not allowed. */
  renameSheet(sheet: SheetModel, name: string): boolean {
    if (name === sheet.name) return true;
    try {
      this.model.renameSheet(sheet, name);
      return true;
    } catch {
      this.options.onRefused("sheetName");
      return false;
    }
  }

  setColumnWidth(column: number, points: number): void {
    this.sheet.columnWidths.set(column, Math.max(12, Math.min(600, points)));
    this.model.emit({ kind: "layout", sheetId: this.sheet.id });
  }
}
