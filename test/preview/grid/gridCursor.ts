// Where a person is in a workbook: the sheet on screen, how far it reaches, the cursor and the selection. The workbook keeps
// the selection too, so that the add-in sees it; when the add-in selects, the cursor follows.

import { makeAddress, parseAddress } from "excel-stand-in/model/address";
import { LAST_COLUMN, LAST_ROW } from "excel-stand-in/model/area";
import { holdsContent, type SheetModel } from "excel-stand-in/model/sheet";
import type { Area } from "excel-stand-in/model/types";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { columnWidth, rowHeight } from "./geometry";
import { type CellPosition, destination, type Direction, type Key, step, type Terrain } from "./moves";
import { offsetsOf } from "./window";

/** Where rows and columns begin, in pixels; the last entry is where they end. */
export interface Layout {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** How far a sheet is scrolled, in pixels. */
export interface ScrollPlace {
  readonly left: number;
  readonly top: number;
}

const UNSCROLLED: ScrollPlace = { left: 0, top: 0 };
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

export class GridCursor {
  /** Where a selection began: the cell that typing fills. */
  anchor: CellPosition = { row: 0, column: 0 };
  /** The selection's other corner, which Shift+arrow moves. */
  corner: CellPosition = { row: 0, column: 0 };
  /** The cell to keep on screen; none after a whole row or column was selected, where the view stays as it is. */
  follow: CellPosition | null = { row: 0, column: 0 };
  /** The add-in or the name box brought the cursor here: it is shown among its neighbours, not at an edge. */
  jumped = false;
  /** Rises with every change, for React. */
  version = 0;
  /** Rises when the workbook itself changes, and not when only the cursor moves. */
  contentVersion = 0;
  private page = 20;
  private drawn: { key: string; layout: Layout } | undefined;
  private reach = { rows: LEAST_ROWS, columns: LEAST_COLUMNS };
  private places = new WeakMap<SheetModel, ScrollPlace>();
  private listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private ownSelection = false;
  private measured: { content: number; sheet: SheetModel; used: Area | null } | undefined;

  constructor(readonly model: WorkbookModel) {
    this.takeSelection(true);
    this.stopListening = model.on((event) => {
      const moved = event.kind === "selection" || event.kind === "activated";
      if (!moved) this.contentVersion++;
      else if (!this.ownSelection) this.takeSelection(event.kind === "selection");
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

  protected changed(): void {
    this.version++;
    for (const listener of [...this.listeners]) listener();
  }

  get sheet(): SheetModel {
    return this.model.activeSheet;
  }

  /** The used range, looked for once after each change. */
  protected used(): Area | null {
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

  /** Where this sheet was left; a sheet seen for the first time begins at its corner. */
  placeOf(sheet: SheetModel): ScrollPlace {
    return this.places.get(sheet) ?? UNSCROLLED;
  }

  keepPlace(sheet: SheetModel, place: ScrollPlace): void {
    this.places.set(sheet, place);
  }

  /** Another sheet keeps its own view; a cell that the add-in selected comes into it. */
  private takeSelection(follows: boolean): void {
    const { top, left, bottom, right } = this.model.selection.area;
    this.anchor = { row: top, column: left };
    this.follow = follows ? this.anchor : null;
    this.jumped = true;
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

  select(anchor: CellPosition, corner: CellPosition = anchor): void {
    this.anchor = anchor;
    this.corner = corner;
    this.follow = corner;
    this.jumped = false;
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
    this.follow = this.anchor;
    this.jumped = true;
    this.changed();
    return true;
  }

  private namedPlace(place: string): Area | undefined {
    const found = this.model.table(place.trim());
    if (!found) return undefined;
    this.model.activate(found.sheet);
    return { ...found.table.area, top: found.table.area.top + 1 };
  }
}
