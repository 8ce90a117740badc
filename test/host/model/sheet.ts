// One sheet: cells, tables, formats, and what is hidden, merged, frozen or protected on it. Plain state; the rules of
// typing, shifting and undoing live beside it.

import { intersect } from "./area";
import { Grid } from "./grid";
import type {
  Area,
  Cell,
  CellStyle,
  CommentModel,
  ConditionalFormat,
  FilterModel,
  ModelValue,
  ProtectionModel,
  SheetVisibility,
  TableModel,
  ValidationModel,
} from "./types";

/** Everything of a sheet that undo brings back. */
export interface SheetState {
  /** Absent where no cell moved. */
  readonly grid: Grid | undefined;
  readonly tables: TableModel[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly validations: ValidationModel[];
  readonly comments: CommentModel[];
  readonly merges: Area[];
  readonly filters: FilterModel[];
  readonly columnStyles: Map<number, CellStyle>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export class SheetModel {
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  frozenRows = 0;
  frozenColumns = 0;
  protection: ProtectionModel = { protected: false, options: {} };
  tables: TableModel[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: ValidationModel[] = [];
  comments: CommentModel[] = [];
  merges: Area[] = [];
  filters: FilterModel[] = [];
  /** Style given to whole columns; a cell's own style wins. */
  columnStyles = new Map<number, CellStyle>();
  /** Widths in points and heights in points, where a person changed them. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  /** Rows and columns a person hid; rows a filter hides are in `filteredRows`. */
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** Rows that filters hide now; worked out when a filter is set. */
  filteredRows = new Set<number>();
  private grid = new Grid();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.grid.get(row, column);
  }

  value(row: number, column: number): ModelValue {
    return this.grid.get(row, column)?.value ?? null;
  }

  /** Raw: no interpretation, no event, no undo. The calculator and file readers use it. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    this.grid.set(row, column, cell);
  }

  rowCells(row: number): readonly (Cell | undefined)[] | undefined {
    return this.grid.row(row);
  }

  forEachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    this.grid.forEach(area, visit);
  }

  /** Row numbers that hold anything, ascending. */
  rowNumbers(): number[] {
    return this.grid.rowNumbers();
  }

  remapCells(place: (row: number, column: number) => { row: number; column: number } | null): void {
    this.grid.remap(place);
  }

  /** Rewrites every formula; values are left for the calculator. */
  mapFormulas(rewrite: (formula: string) => string): void {
    for (const row of this.grid.rowNumbers()) {
      this.grid.row(row)?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) this.grid.set(row, column, { ...cell, formula });
      });
    }
  }

  /** What Excel calls the used range; with `valuesOnly` cells that only carry a format do not count. */
  usedArea(valuesOnly = false): Area | null {
    return this.grid.used((cell) => holdsContent(cell) || (!valuesOnly && cell.style !== undefined));
  }

  /** The style a cell shows: its own over its column's. */
  styleAt(row: number, column: number): CellStyle {
    const own = this.grid.get(row, column)?.style;
    const inherited = this.columnStyles.get(column);
    return own && inherited ? { ...inherited, ...own } : (own ?? inherited ?? NO_STYLE);
  }

  tableAt(row: number, column: number): TableModel | undefined {
    return this.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  tablesIn(area: Area): TableModel[] {
    return this.tables.filter((table) => intersect(table.area, area));
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** A copy for undo. Cells are never changed in place, so the rows are copied and the cells are shared. */
  capture(withCells: boolean): SheetState {
    return {
      grid: withCells ? this.grid.copy() : undefined,
      tables: this.tables.map((table) => ({ ...table })),
      conditionalFormats: this.conditionalFormats.map((format) => ({ ...format })),
      validations: this.validations.map((validation) => ({ ...validation })),
      comments: this.comments.map((comment) => ({ ...comment })),
      merges: [...this.merges],
      filters: this.filters.map((filter) => ({ ...filter, columns: [...filter.columns] })),
      columnStyles: new Map(this.columnStyles),
      columnWidths: new Map(this.columnWidths),
      rowHeights: new Map(this.rowHeights),
      hiddenRows: new Set(this.hiddenRows),
      hiddenColumns: new Set(this.hiddenColumns),
    };
  }

  restore(state: SheetState): void {
    if (state.grid) this.grid = state.grid.copy();
    this.tables = state.tables.map((table) => ({ ...table }));
    this.conditionalFormats = state.conditionalFormats.map((format) => ({ ...format }));
    this.validations = state.validations.map((validation) => ({ ...validation }));
    this.comments = state.comments.map((comment) => ({ ...comment }));
    this.merges = [...state.merges];
    this.filters = state.filters.map((filter) => ({ ...filter, columns: [...filter.columns] }));
    this.columnStyles = new Map(state.columnStyles);
    this.columnWidths = new Map(state.columnWidths);
    this.rowHeights = new Map(state.rowHeights);
    this.hiddenRows = new Set(state.hiddenRows);
    this.hiddenColumns = new Set(state.hiddenColumns);
  }
}

const NO_STYLE: CellStyle = Object.freeze({});

/** Does the cell hold a value or a formula (and not only a format)? */
export function holdsContent(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}
