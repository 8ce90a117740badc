// The workbook behind the stand-in: plain data and plain rules, no Office.js here. The same code runs in Node and in the
// preview page. Rows and columns are zero-based; ranges include both ends.

export type Scalar = string | number | boolean;

/** An Excel error as a cell value. A custom function may give its sentence with it, which Excel shows at the cell. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Value of a cell: null is blank. */
export type ModelValue = Scalar | CellError | null;

export interface Fill {
  color: string;
}

/** Only what a person gave the cell; everything else is the sheet's default. Colours are "#RRGGBB". */
export interface CellStyle {
  numberFormat?: string;
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  wrapText?: boolean;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  locked?: boolean;
  border?: boolean;
}

export interface Cell {
  /** Calculated or typed value. */
  value: ModelValue;
  /** With its leading "=", where the cell holds a formula. */
  formula?: string;
  /** The formula is being calculated by an add-in function and shows #BUSY!. */
  busy?: boolean;
  /** Typed with a leading apostrophe: text, whatever it looks like. */
  quotePrefix?: boolean;
  /** Top-left cell of the array that spilled into this one. */
  spillParent?: { row: number; column: number };
  /** Size of the array this formula spills. */
  spillSize?: { rows: number; columns: number };
  style?: CellStyle;
}

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ConditionalFormat {
  id: string;
  area: Area;
  type: "custom";
  /** With its leading "=", relative to the area's top-left cell. */
  formula: string;
  style: { fillColor?: string; fontColor?: string; bold?: boolean };
  stopIfTrue: boolean;
  /** 0 is first. */
  priority: number;
}

export interface TableModel {
  id: string;
  name: string;
  /** Header row to last data row (or totals row). */
  area: Area;
  showTotals: boolean;
  showHeaders: boolean;
  /** The column names of a table whose header row is hidden, from left to right. */
  hiddenHeaders?: readonly string[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

/** What may be typed into cells, by a rule of Excel's data validation. Kept and given back, not enforced. */
export interface ValidationModel {
  area: Area;
  type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator?: string;
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
}

export interface CommentModel {
  row: number;
  column: number;
  author: string;
  text: string;
}

/** A defined name. `formula` has its leading "=". Without a sheet it belongs to the workbook. */
export interface NameModel {
  name: string;
  formula: string;
  sheetId?: string;
  visible: boolean;
  comment: string;
}

/** One column's filter: the texts that stay visible, or none where the filter is set some other way. */
export interface ColumnFilter {
  column: number;
  values: string[];
}

/** A filter on a sheet's range or on a table; columns count from the area's left edge. */
export interface FilterModel {
  /** Absent where the filter is the sheet's own. */
  tableId?: string;
  area: Area;
  columns: ColumnFilter[];
}

export interface ProtectionModel {
  protected: boolean;
  password?: string;
  /** What stays allowed on the protected sheet, by Excel's option names (allowFormatCells, allowSort …). */
  options: Record<string, boolean | string>;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Who changed something: events carry it. */
export type ChangeSource = "user" | "addin" | "coauthor";

export type ModelEvent =
  | {
      kind: "cells";
      sheetId: string;
      area: Area;
      source: ChangeSource;
      change: "edit" | "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
    }
  | { kind: "calculated"; sheetId: string }
  | { kind: "format"; sheetId: string; area: Area }
  | { kind: "conditionalFormats"; sheetId: string }
  | { kind: "tables"; sheetId: string; tableId: string; change: "added" | "changed" | "deleted" }
  | { kind: "layout"; sheetId: string }
  | { kind: "names" }
  | { kind: "workbook" }
  | { kind: "sheets"; change: "added" | "deleted" | "renamed" | "moved" | "visibility"; sheetId: string }
  | { kind: "activated"; sheetId: string }
  | { kind: "selection"; sheetId: string; area: Area; source: ChangeSource };
