// What a sheet says about its cells: view, protection, merges, conditional formats, validation, tables, comments.

import { parseAddress } from "../model/address";
import type { SheetModel } from "../model/sheet";
import type { Area, ConditionalFormat, TableModel, ValidationModel } from "../model/types";
import { conditionFormula } from "./conditions";
import { formulaFromFile, movedFormula } from "./formulas";
import type { LossList } from "./losses";
import type { FileStyles } from "./readStyles";
import { child, childrenOf, decodeCellText, flag, type XmlElement } from "./xml";
import { ownValue } from "../model/own";

/** Areas of a `sqref`. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? "").split(/\s+/).flatMap((text) => parseAddress(text) ?? []);
}

/** The sheet's XML without its cells. */
export function readSheetParts(
  root: XmlElement,
  sheet: SheetModel,
  styles: FileStyles,
  losses: LossList,
  newId: () => string,
): void {
  readView(child(child(root, "sheetViews"), "sheetView"), sheet);
  const tab = child(child(root, "sheetPr"), "tabColor")?.attributes.rgb;
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
  readProtection(child(root, "sheetProtection"), sheet, losses);
  sheet.merges = childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
    areasOf(attributes.ref),
  );
  sheet.conditionalFormats = readConditionalFormats(root, styles, losses, newId);
  sheet.validations = childrenOf(child(root, "dataValidations"), "dataValidation").flatMap((item) =>
    readValidation(item, losses),
  );
  if (child(root, "hyperlinks")) losses.add("hyperlinks");
  if (["rowBreaks", "colBreaks", "headerFooter"].some((name) => child(root, name))) losses.add("printSettings");
  readExtensions(child(root, "extLst"), losses);
}

function readView(view: XmlElement | undefined, sheet: SheetModel): void {
  sheet.showGridlines = flag(view?.attributes.showGridLines, true);
  const pane = child(view, "pane")?.attributes;
  if (pane === undefined || !["frozen", "frozenSplit"].includes(pane.state ?? "")) return;
  sheet.frozenRows = Number(pane.ySplit ?? 0);
  sheet.frozenColumns = Number(pane.xSplit ?? 0);
}

/** In a file "0" means allowed. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
};

function readProtection(protection: XmlElement | undefined, sheet: SheetModel, losses: LossList): void {
  if (!flag(protection?.attributes.sheet)) return;
  const options: Record<string, boolean> = {};
  for (const [name, option] of Object.entries(PERMISSIONS))
    if (!flag(protection?.attributes[name], true)) options[option] = true;
  if (protection?.attributes.password ?? protection?.attributes.hashValue) losses.add("passwords");
  sheet.protection = { protected: true, options };
}

/** The names of options as a file writes them, for the way back. */
export function permissionAttributes(options: Readonly<Record<string, boolean | string>>): Record<string, string> {
  const allowed = Object.entries(PERMISSIONS).filter(([, option]) => options[option] === true);
  return Object.fromEntries(allowed.map(([name]) => [name, "0"]));
}

function readConditionalFormats(
  root: XmlElement,
  styles: FileStyles,
  losses: LossList,
  newId: () => string,
): ConditionalFormat[] {
  const found: (ConditionalFormat & { filePriority: number })[] = [];
  for (const holder of childrenOf(root, "conditionalFormatting")) {
    const areas = areasOf(holder.attributes.sqref);
    if (areas.length === 0) continue;
    const origin = { top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)) };
    for (const rule of childrenOf(holder, "cfRule")) {
      const condition = conditionFormula(rule, areas, origin);
      if (condition === undefined) {
        losses.add("conditionalFormatKinds");
        continue;
      }
      for (const area of areas) {
        found.push({
          id: newId(),
          area,
          type: "custom",
          formula: movedFormula(condition, area.top - origin.top, area.left - origin.left),
          style: styles.conditional[Number(rule.attributes.dxfId ?? -1)] ?? {},
          stopIfTrue: flag(rule.attributes.stopIfTrue),
          priority: 0,
          filePriority: Number(rule.attributes.priority ?? 0),
        });
      }
    }
  }
  found.sort((a, b) => a.filePriority - b.filePriority);
  return found.map(({ filePriority: _, ...format }, priority) => ({ ...format, priority }));
}

const VALIDATIONS: Readonly<Record<string, ValidationModel["type"]>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

function readValidation(item: XmlElement, losses: LossList): ValidationModel[] {
  const { attributes } = item;
  const type = ownValue(VALIDATIONS, attributes.type ?? "");
  if (["prompt", "promptTitle", "error", "errorTitle"].some((name) => attributes[name]))
    losses.add("validationMessages");
  if (type === undefined) return [];
  const first = child(item, "formula1")?.text ?? "";
  const second = child(item, "formula2")?.text;
  return areasOf(attributes.sqref).map((area) => {
    const validation: ValidationModel = {
      area,
      type,
      formula1: validationFormula(first, type),
      allowBlank: flag(attributes.allowBlank),
    };
    if (type !== "list" && type !== "custom")
      validation.operator = ownValue(VALIDATION_OPERATORS, attributes.operator ?? "between");
    if (second !== undefined) validation.formula2 = validationFormula(second, type);
    return validation;
  });
}

/** A list of choices without its quotes, a number as it is, anything else as a formula. */
function validationFormula(text: string, type: ValidationModel["type"]): string {
  if (type === "list" && /^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? text : formulaFromFile(text);
}

function readExtensions(list: XmlElement | undefined, losses: LossList): void {
  for (const extension of list?.children ?? []) {
    if (child(extension, "conditionalFormattings")) losses.add("conditionalFormatKinds");
    if (child(extension, "sparklineGroups")) losses.add("sparklines");
    if (child(extension, "slicerList")) losses.add("slicers");
  }
}

/** A table part; rows its filter hides are no longer hidden by hand. */
export function readTable(root: XmlElement | undefined, sheet: SheetModel, losses: LossList, id: string): void {
  const { attributes } = root ?? { attributes: {} as XmlElement["attributes"] };
  const area = parseAddress(attributes.ref ?? "");
  if (root === undefined || area === undefined) return;
  const look = child(root, "tableStyleInfo")?.attributes;
  const filter = child(root, "autoFilter");
  const table: TableModel = {
    id,
    name: attributes.displayName ?? attributes.name ?? `表${id}`,
    area,
    showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    showHeaders: Number(attributes.headerRowCount ?? 1) > 0,
    style: look?.name ?? "",
    showFilterButton: filter !== undefined,
    showBandedRows: flag(look?.showRowStripes),
  };
  sheet.tables.push(table);
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  if (columns.some((column) => child(column, "calculatedColumnFormula"))) losses.add("calculatedColumns");
  if (filter) readFilter(filter, sheet, losses, id);
}

export function readFilter(filter: XmlElement, sheet: SheetModel, losses: LossList, tableId?: string): void {
  const area = parseAddress(filter.attributes.ref ?? "");
  if (area === undefined) return;
  const columns = childrenOf(filter, "filterColumn").flatMap((column) => {
    const values = child(column, "filters");
    if (values === undefined && column.children.length > 0) losses.add("filterKinds");
    if (values === undefined) return [];
    const texts = childrenOf(values, "filter").map(({ attributes }) => decodeCellText(attributes.val ?? ""));
    return [
      { column: Number(column.attributes.colId ?? 0), values: flag(values.attributes.blank) ? [...texts, ""] : texts },
    ];
  });
  if (tableId !== undefined && columns.length === 0) return;
  sheet.filters.push(tableId === undefined ? { area, columns } : { tableId, area, columns });
  for (const row of [...sheet.hiddenRows]) {
    if (columns.length === 0 || row <= area.top || row > area.bottom) continue;
    sheet.hiddenRows.delete(row);
    sheet.filteredRows.add(row);
  }
}

export function readComments(root: XmlElement | undefined, sheet: SheetModel): void {
  const authors = childrenOf(child(root, "authors"), "author").map(({ text }) => text);
  for (const comment of childrenOf(child(root, "commentList"), "comment")) {
    const place = parseAddress(comment.attributes.ref ?? "");
    if (place === undefined) continue;
    const author = authors[Number(comment.attributes.authorId ?? 0)] ?? "";
    sheet.comments.push({ row: place.top, column: place.left, author, text: textIn(child(comment, "text")) });
  }
}

/** Text of a shared string or comment: its pieces joined, without reading aids. */
export function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const direct = childrenOf(element, "t").map(({ text }) => text);
  const pieces = childrenOf(element, "r").flatMap((piece) => childrenOf(piece, "t").map(({ text }) => text));
  return decodeCellText([...direct, ...pieces].join(""));
}
