// The hands on the workbook: a cursor, a cell being edited, the clipboard, undo. Plain state with listeners, so that the
// rules can be tested without a screen; React only draws it. Everything a person does enters the model as source "user".

import { makeAddress, parseAddress } from "../../host/model/address";
import { LAST_COLUMN, LAST_ROW } from "../../host/model/area";
import { ExcelRefusal } from "../../host/model/errors";
import { holdsContent, type SheetModel } from "../../host/model/sheet";
import type { Area } from "../../host/model/types";
import type { WorkbookModel } from "../../host/model/workbook";
import { editText, shownIn } from "./display";
import { type CellPosition, destination, type Direction, type Key, step, type Terrain } from "./moves";
import { columnWidth, rowHeight } from "./geometry";
import { makeTabSeparated, parseTabSeparated } from "./tabSeparated";
import { offsetsOf } from "./window";

/** A cell being edited. `enter`: typed over, arrows end it. `edit`: begun with F2 or a click, arrows move in the text. */
export interface Editing extends CellPosition {
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly surface: "cell" | "bar";
}

/** Where rows and columns begin, in pixels; the last entry is where they end. */
export interface Layout {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

export type Refusal = "sheetName" | "protected" | "other";

export interface GridSessionOptions {
  /** Told when a cell goes into editing and out of it: the host refuses the add-in meanwhile, as Excel does. */
  readonly onEditing: (editing: boolean) => void;
  readonly onRefused: (refusal: Refusal) => void;
}

const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

export class GridSession {
  /** Where a selection began: the cell that typing fills. */
  anchor: CellPosition = { row: 0, column: 0 };
  /** The selection's other corner, which Shift+arrow moves. */
  corner: CellPosition = { row: 0, column: 0 };
  /** The cell to keep on screen; none after a whole row or column was selected, where the view stays as it is. */
  follow: CellPosition | null = { row: 0, column: 0 };
  editing: Editing | null = null;
  /** Rises with every change, for React. */
  version = 0;
  /** Rises when the workbook itself changes, and not when only the cursor moves. */
  contentVersion = 0;
  private page = 20;
  private drawn: { key: string; layout: Layout } | undefined;
  private reach = { rows: LEAST_ROWS, columns: LEAST_COLUMNS };
  private listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private ownSelection = false;
  private measured: { content: number; sheet: SheetModel; used: Area | null } | undefined;

  constructor(
    readonly model: WorkbookModel,
    private readonly options: GridSessionOptions,
  ) {
    this.takeSelection();
    this.stopListening = model.on((event) => {
      const moved = event.kind === "selection" || event.kind === "activated";
      if (!moved) this.contentVersion++;
      else if (!this.ownSelection) this.takeSelection();
      this.changed();
    });
  }

  dispose(): void {
    this.stopListening();
    this.listeners.clear();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  private changed(): void {
    this.version++;
    for (const listener of [...this.listeners]) listener();
  }

  get sheet(): SheetModel {
    return this.model.activeSheet;
  }

  /** The used range, looked for once after each change. */
  private used(): Area | null {
    const { contentVersion: content, sheet } = this;
    if (this.measured?.content !== content || this.measured.sheet !== sheet) {
      this.measured = { content, sheet, used: sheet.usedArea() };
    }
    return this.measured.used;
  }

  /** Rows and columns on screen: the data with room around it, never fewer than an empty sheet shows. */
  get size(): { rows: number; columns: number } {
    const used = this.used();
    return {
      rows: Math.min(LAST_ROW + 1, Math.max(this.reach.rows, (used?.bottom ?? 0) + 100)),
      columns: Math.min(LAST_COLUMN + 1, Math.max(this.reach.columns, (used?.right ?? 0) + 8)),
    };
  }

  /** Where rows and columns begin, in pixels. The same object until the workbook changes. */
  get layout(): Layout {
    const { rows, columns } = this.size;
    const key = `${this.sheet.id} ${this.contentVersion} ${rows} ${columns}`;
    if (this.drawn?.key !== key) {
      const layout = {
        rows: offsetsOf(rows, (row) => rowHeight(this.sheet, row)),
        columns: offsetsOf(columns, (column) => columnWidth(this.sheet, column)),
      };
      this.drawn = { key, layout };
    }
    return this.drawn.layout;
  }

  /** Rows a screen shows, for PageUp and PageDown. */
  setPage(rows: number): void {
    this.page = rows;
  }

  get selection(): Area {
    return {
      top: Math.min(this.anchor.row, this.corner.row),
      left: Math.min(this.anchor.column, this.corner.column),
      bottom: Math.max(this.anchor.row, this.corner.row),
      right: Math.max(this.anchor.column, this.corner.column),
    };
  }

  get address(): string {
    return makeAddress({
      top: this.anchor.row,
      left: this.anchor.column,
      bottom: this.anchor.row,
      right: this.anchor.column,
    });
  }

  formatAt({ row, column }: CellPosition): string {
    return this.sheet.styleAt(row, column).numberFormat ?? "General";
  }

  /** What the formula bar shows. */
  get barText(): string {
    if (this.editing) return this.editing.text;
    return editText(this.sheet.cell(this.anchor.row, this.anchor.column), this.formatAt(this.anchor));
  }

  private takeSelection(): void {
    const { top, left, bottom, right } = this.model.selection.area;
    this.anchor = { row: top, column: left };
    this.follow = this.anchor;
    this.corner = { row: Math.min(bottom, LAST_ROW), column: Math.min(right, LAST_COLUMN) };
  }

  private terrain(): Terrain {
    const sheet = this.sheet;
    const used = this.used();
    return {
      ...this.size,
      isFilled: (row, column) => {
        const cell = sheet.cell(row, column);
        return cell !== undefined && holdsContent(cell);
      },
      isHidden: (row) => sheet.isRowHidden(row),
      lastFilled: { row: used?.bottom ?? 0, column: used?.right ?? 0 },
      page: this.page,
      home: { row: sheet.frozenRows, column: sheet.frozenColumns },
    };
  }

  // Moving and selecting

  select(anchor: CellPosition, corner: CellPosition = anchor): void {
    this.anchor = anchor;
    this.corner = corner;
    this.follow = corner;
    const { rows, columns } = this.size;
    this.reach = {
      rows: corner.row < rows - 1 ? this.reach.rows : Math.max(this.reach.rows, corner.row + 50),
      columns: corner.column < columns - 1 ? this.reach.columns : Math.max(this.reach.columns, corner.column + 8),
    };
    this.ownSelection = true;
    try {
      this.model.select(this.sheet, this.selection, "user");
    } finally {
      this.ownSelection = false;
    }
    this.changed();
  }

  /** Moves by a key; with Shift the selection grows instead. False where the key does not move. */
  move(key: Key, extend: boolean): boolean {
    const to = destination(extend ? this.corner : this.anchor, key, this.terrain());
    if (!to) return false;
    if (extend) this.select(this.anchor, to);
    else this.select(to);
    return true;
  }

  moveOn(direction: Direction): void {
    this.select(step(this.anchor, direction, this.terrain()));
  }

  extendTo(corner: CellPosition): void {
    this.select(this.anchor, corner);
  }

  selectColumns(first: number, last: number): void {
    this.selectWhole({ row: 0, column: first }, { row: this.size.rows - 1, column: last });
  }

  selectRows(first: number, last: number): void {
    this.selectWhole({ row: first, column: 0 }, { row: last, column: this.size.columns - 1 });
  }

  private selectWhole(anchor: CellPosition, corner: CellPosition): void {
    const reach = this.reach;
    this.select(anchor, corner);
    this.reach = reach;
    this.follow = null;
    this.changed();
  }

  /** The region of data around the cursor; where it is selected already, everything. */
  selectAll(): void {
    const used = this.sheet.usedArea(true);
    const table = this.sheet.tableAt(this.anchor.row, this.anchor.column)?.area ?? used;
    const area = table && makeAddress(table) !== makeAddress(this.selection) ? table : used;
    if (area) this.selectWhole({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
  }

  /** To an address, a defined name or a table's name. False where there is no such place. */
  goTo(place: string): boolean {
    const area = parseAddress(place) ?? this.namedPlace(place);
    if (!area) return false;
    const bottom = Math.min(area.bottom, this.size.rows - 1 < area.top ? area.top : area.bottom);
    this.select({ row: area.top, column: area.left }, { row: bottom, column: Math.min(area.right, LAST_COLUMN) });
    return true;
  }

  private namedPlace(place: string): Area | undefined {
    const found = this.model.table(place.trim());
    if (!found) return undefined;
    this.model.activate(found.sheet);
    return { ...found.table.area, top: found.table.area.top + 1 };
  }

  // Editing

  beginEdit(mode: Editing["mode"], surface: Editing["surface"] = "cell", text?: string): void {
    const { row, column } = this.anchor;
    const current = editText(this.sheet.cell(row, column), this.formatAt(this.anchor));
    this.editing = { row, column, mode, surface, text: text ?? current };
    this.options.onEditing(true);
    this.changed();
  }

  changeText(text: string): void {
    if (!this.editing) return;
    this.editing = { ...this.editing, text };
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
