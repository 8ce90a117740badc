// One sheet as a file's XML. The order of the elements is the schema's; Excel refuses any other.

import { columnLetters, makeAddress } from "../model/address";
import { hasCell } from "../model/area";
import type { SheetModel } from "../model/sheet";
import { type Cell, CellError, type ValidationModel } from "../model/types";
import type { WorkbookModel } from "../model/workbook";
import { formulaForFile } from "./formulas";
import { permissionAttributes, VALIDATION_OPERATORS } from "./readSheetParts";
import type { TextPool } from "./textPool";
import type { StyleBook } from "./writeStyles";
import { colorOf } from "./writeStyles";
import { element, encodeXml, MAIN_NAMESPACE, RELATION_NAMESPACE, XML_HEAD } from "./xml";
import { ownValue } from "../model/own";

export interface SheetContext {
  readonly model: WorkbookModel;
  readonly texts: TextPool;
  readonly styles: StyleBook;
  /** Relation ids of the sheet's tables, and of its comments' drawing. */
  readonly tableIds: readonly string[];
  readonly drawingId: string | undefined;
}

/** Characters of the standard font that make a width in points, the inverse of reading it. */
function widthOfPoints(points: number): number {
  return Math.round((((points * 4) / 3 - 5) / 7) * 256) / 256;
}

export function writeSheet(sheet: SheetModel, context: SheetContext): string {
  const { model } = context;
  const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const parts = [
    sheet.tabColor ? element("sheetPr", {}, colorOf("tabColor", sheet.tabColor)) : "",
    element("dimension", { ref: makeAddress(used) }),
    element("sheetViews", {}, view(sheet, model)),
    '<sheetFormatPr defaultRowHeight="14.25"/>',
    columns(sheet, context.styles),
    element("sheetData", {}, rows(sheet, context).join("")),
    protection(sheet),
    sheetFilter(sheet),
    list(
      "mergeCells",
      sheet.merges.map((area) => element("mergeCell", { ref: makeAddress(area) })),
    ),
    conditionalFormats(sheet, context.styles),
    list("dataValidations", sheet.validations.map(validation)),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    context.drawingId === undefined ? "" : `<legacyDrawing r:id="${context.drawingId}"/>`,
    list(
      "tableParts",
      context.tableIds.map((id) => `<tablePart r:id="${id}"/>`),
    ),
  ];
  return XML_HEAD + element("worksheet", { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATION_NAMESPACE }, parts.join(""));
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

function view(sheet: SheetModel, { selection }: WorkbookModel): string {
  const active = selection.sheetId === sheet.id;
  const { frozenRows, frozenColumns } = sheet;
  const topLeftCell = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  const activePane = paneName(frozenRows > 0, frozenColumns > 0);
  const frozen = frozenRows > 0 || frozenColumns > 0;
  const pane = frozen
    ? element("pane", {
        xSplit: frozenColumns || undefined,
        ySplit: frozenRows || undefined,
        topLeftCell,
        activePane,
        state: "frozen",
      })
    : "";
  const { area } = selection;
  const chosenPane = paneName(
    frozenRows > 0 && area.top >= frozenRows,
    frozenColumns > 0 && area.left >= frozenColumns,
  );
  const chosen = active
    ? element("selection", { pane: chosenPane, activeCell: makeAddress(cornerOf(area)), sqref: makeAddress(area) })
    : "";
  return element(
    "sheetView",
    { showGridLines: sheet.showGridlines ? undefined : 0, tabSelected: active ? 1 : undefined, workbookViewId: 0 },
    pane + chosen,
  );
}

/** Undefined for the top left, which is the only pane of a sheet without frozen rows. */
function paneName(below: boolean, right: boolean): string | undefined {
  if (below) return right ? "bottomRight" : "bottomLeft";
  return right ? "topRight" : undefined;
}

function cornerOf(area: { top: number; left: number }) {
  return { top: area.top, left: area.left, bottom: area.top, right: area.left };
}

function columns(sheet: SheetModel, styles: StyleBook): string {
  const numbers = new Set([...sheet.columnWidths.keys(), ...sheet.columnStyles.keys(), ...sheet.hiddenColumns]);
  const items = [...numbers]
    .sort((a, b) => a - b)
    .map((column) => {
      const width = sheet.columnWidths.get(column);
      return element("col", {
        min: column + 1,
        max: column + 1,
        width: width === undefined ? 9 : widthOfPoints(width),
        style: styles.cell(sheet.columnStyles.get(column)) || undefined,
        hidden: sheet.hiddenColumns.has(column) ? 1 : undefined,
        customWidth: width === undefined ? undefined : 1,
      });
    });
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}

function rows(sheet: SheetModel, context: SheetContext): string[] {
  const numbers = new Set([
    ...sheet.rowNumbers(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...sheet.filteredRows,
  ]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells: string[] = [];
      sheet.rowCells(row)?.forEach((cell, column) => {
        if (cell) cells.push(cellXml(cell, row, column, sheet, context));
      });
      const height = sheet.rowHeights.get(row);
      return element(
        "row",
        {
          r: row + 1,
          hidden: sheet.isRowHidden(row) ? 1 : undefined,
          ht: height,
          customHeight: height === undefined ? undefined : 1,
        },
        cells.join(""),
      );
    });
}

function cellXml(cell: Cell, row: number, column: number, sheet: SheetModel, { styles, texts }: SheetContext): string {
  const style = styles.cell(cell.style, cell.quotePrefix);
  const head = `<c r="${columnLetters(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ""}`;
  // A cell that waits for an add-in has no result yet; Excel calculates it when the file is opened.
  const value = cell.busy ? null : cell.value;
  const formula = cell.formula === undefined ? "" : formulaXml(cell, row, column, sheet);
  if (value === null) return formula ? `${head}>${formula}</c>` : `${head}/>`;
  if (typeof value === "number") return `${head}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  // Errors a file has no word for are written as the nearest it has.
  if (value instanceof CellError)
    return `${head} t="e">${formula}<v>${FILE_ERRORS.has(value.code) ? value.code : "#N/A"}</v></c>`;
  if (formula) return `${head} t="str">${formula}<v>${encodeXml(value)}</v></c>`;
  return `${head} t="s"><v>${texts.add(value)}</v></c>`;
}

const FILE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

function formulaXml(cell: Cell, row: number, column: number, sheet: SheetModel): string {
  const text = encodeXml(formulaForFile(cell.formula ?? "", sheet.tableAt(row, column)?.name));
  if (cell.spillSize === undefined) return `<f>${text}</f>`;
  const { rows: height, columns: width } = cell.spillSize;
  return element(
    "f",
    { t: "array", ref: makeAddress({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 }) },
    text,
  );
}

function protection({ protection: { protected: on, options } }: SheetModel): string {
  return on ? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1, ...permissionAttributes(options) }) : "";
}

/** The filter of the sheet itself; a table's own is in the table's part. */
function sheetFilter(sheet: SheetModel): string {
  const filter = sheet.filters.find(({ tableId }) => tableId === undefined);
  return filter === undefined
    ? ""
    : element("autoFilter", { ref: makeAddress(filter.area) }, filterColumns(filter.columns));
}

export function filterColumns(columns: readonly { column: number; values: readonly string[] }[]): string {
  return columns
    .map(({ column, values }) => {
      const chosen = values.filter((text) => text !== "").map((val) => element("filter", { val }));
      return element(
        "filterColumn",
        { colId: column },
        element("filters", { blank: values.includes("") ? 1 : undefined }, chosen.join("")),
      );
    })
    .join("");
}

function conditionalFormats(sheet: SheetModel, styles: StyleBook): string {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => {
      const attributes = {
        type: "expression",
        dxfId: styles.differential(format.style),
        priority: index + 1,
        stopIfTrue: format.stopIfTrue ? 1 : undefined,
      };
      const table = sheet.tables.find(({ area }) => hasCell(area, format.area.top, format.area.left))?.name;
      const rule = element(
        "cfRule",
        attributes,
        element("formula", {}, encodeXml(formulaForFile(format.formula, table))),
      );
      return element("conditionalFormatting", { sqref: makeAddress(format.area) }, rule);
    })
    .join("");
}

const FILE_TYPES: Readonly<Partial<Record<ValidationModel["type"], string>>> = { wholeNumber: "whole" };
const FILE_OPERATORS = Object.fromEntries(Object.entries(VALIDATION_OPERATORS).map(([file, model]) => [model, file]));

function validation({ area, type, operator, formula1, formula2, allowBlank }: ValidationModel): string {
  const attributes = {
    type: FILE_TYPES[type] ?? type,
    operator: operator === undefined || operator === "Between" ? undefined : ownValue(FILE_OPERATORS, operator),
    allowBlank: allowBlank ? 1 : undefined,
    showErrorMessage: 1,
    sqref: makeAddress(area),
  };
  const first = element("formula1", {}, encodeXml(validationText(formula1, type)));
  const second = formula2 === undefined ? "" : element("formula2", {}, encodeXml(validationText(formula2, type)));
  return element("dataValidation", attributes, first + second);
}

function validationText(text: string, type: ValidationModel["type"]): string {
  if (text.startsWith("=")) return formulaForFile(text, undefined);
  return type === "list" ? `"${text.replaceAll('"', '""')}"` : text;
}
