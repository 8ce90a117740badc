// What a formula's names stand for in a workbook: sheets, tables with their columns, defined names. Everything is found by
// the names a person sees, in any script, and without regard to case.

import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { type Area, CellError, type TableModel } from "../model/types";
import { parseFormula, type Corner, type FormulaNode } from "./syntax";
import { NAME_ERROR, Reference, REF_ERROR, VALUE_ERROR } from "./values";

/** Where a formula stands, and how far its relative references are shifted (conditional formats). */
export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowShift: number;
  readonly columnShift: number;
}

type StructuredNode = Extract<FormulaNode, { kind: "structured" }>;
type ReferenceNode = Extract<FormulaNode, { kind: "reference" }>;

export class Book {
  constructor(readonly model: WorkbookModel) {}

  sheet(sheetId: string): SheetModel | undefined {
    return this.model.sheets.find((sheet) => sheet.id === sheetId);
  }

  /** The cells a reference names, or the error Excel shows for it. */
  locate(node: ReferenceNode, position: Position): Reference | CellError {
    const sheetId = node.sheet === null ? position.sheetId : this.sheetNamed(node.sheet)?.id;
    if (sheetId === undefined) return REF_ERROR;
    const first = shifted(node.first, position);
    const last = shifted(node.last, position);
    return new Reference(sheetId, {
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    });
  }

  /** The cells a table specifier names: `表[列]`, `[@列]`, `表[[#Headers],[列]]`. */
  locateInTable(node: StructuredNode, position: Position): Reference | CellError {
    const found = node.table === "" ? this.tableAround(position) : this.tableNamed(node.table);
    if (found === undefined) return node.table === "" ? VALUE_ERROR : NAME_ERROR;
    const rows = rowsOf(found.table, node.parts, position);
    const columns = columnsOf(found.sheet, found.table, node.columns);
    if (rows instanceof CellError) return rows;
    return columns === undefined ? REF_ERROR : new Reference(found.sheet.id, { ...rows, ...columns });
  }

  /** The formula of a defined name, a name of the sheet before one of the workbook. */
  nameFormula(name: string, sheetId: string): FormulaNode | undefined {
    const wanted = name.toLowerCase();
    const candidates = this.model.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
    const found =
      candidates.find((candidate) => candidate.sheetId === sheetId) ??
      candidates.find((candidate) => candidate.sheetId === undefined);
    if (found !== undefined) return parsedFormula(found.formula);
    return this.tableNamed(name) ? { kind: "structured", table: name, parts: [], columns: null } : undefined;
  }

  private sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.model.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  private tableNamed(name: string): { sheet: SheetModel; table: TableModel } | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.model.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  private tableAround(position: Position): { sheet: SheetModel; table: TableModel } | undefined {
    const sheet = this.sheet(position.sheetId);
    const table = sheet?.tableAt(position.row, position.column);
    return sheet && table ? { sheet, table } : undefined;
  }
}

const parsed = new Map<string, FormulaNode>();
const MOST_PARSED = 20_000;

/** The tree of a formula; the same text is parsed once. Throws FormulaSyntaxError. */
export function parsedFormula(formula: string): FormulaNode {
  let node = parsed.get(formula);
  if (node === undefined) {
    node = parseFormula(formula);
    if (parsed.size >= MOST_PARSED) parsed.clear();
    parsed.set(formula, node);
  }
  return node;
}

function shifted(corner: Corner, position: Position): { row: number; column: number } {
  return {
    row: corner.rowFixed ? corner.row : corner.row + position.rowShift,
    column: corner.columnFixed ? corner.column : corner.column + position.columnShift,
  };
}

function rowsOf(
  table: TableModel,
  parts: StructuredNode["parts"],
  position: Position,
): Pick<Area, "top" | "bottom"> | CellError {
  const { top, bottom } = table.area;
  const first = top + (table.showHeaders ? 1 : 0);
  const last = bottom - (table.showTotals ? 1 : 0);
  if (parts.includes("#this row")) {
    return position.row < first || position.row > last ? VALUE_ERROR : { top: position.row, bottom: position.row };
  }
  if (parts.includes("#all")) return { top, bottom };
  const headers = parts.includes("#headers");
  const totals = parts.includes("#totals");
  const data = parts.includes("#data") || (!headers && !totals);
  if ((headers && !table.showHeaders) || (totals && !table.showTotals)) return REF_ERROR;
  return {
    top: headers ? top : data ? first : bottom,
    bottom: totals ? bottom : data ? last : top,
  };
}

function columnsOf(
  sheet: SheetModel,
  table: TableModel,
  names: readonly [string, string] | null,
): Pick<Area, "left" | "right"> | undefined {
  const { top, left, right } = table.area;
  if (names === null) return { left, right };
  const headers: string[] = [];
  for (let column = left; column <= right; column++) headers.push(headerText(sheet, top, column));
  const [first, last] = names.map((name) => headers.indexOf(name.trim().toLowerCase()));
  if (first < 0 || last < 0) return undefined;
  return { left: left + Math.min(first, last), right: left + Math.max(first, last) };
}

function headerText(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.value(row, column);
  return value === null || value instanceof CellError ? "" : String(value).trim().toLowerCase();
}
