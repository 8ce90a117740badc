// One sheet of a file: its cells first, in one pass over the XML, then what is said about them.

import { parseAddress } from "../model/address";
import type { SheetModel } from "../model/sheet";
import { type Area, type Cell, CellError, type ModelValue } from "../model/types";
import { dateFromText } from "../calc/values";
import { formulaFromFile, movedFormula } from "./formulas";
import type { LossList } from "./losses";
import type { FileStyles } from "./readStyles";
import { type Attributes, decodeCellText, flag, scanXml } from "./xml";

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string;
  formulaAttributes: Attributes | undefined;
}

/** Points of a width in characters of the standard font, by Excel's rule for a digit of 7 pixels. */
export function pointsOfWidth(characters: number): number {
  return (Math.trunc(characters * 7 + 5) * 3) / 4;
}

/** Fills the sheet's cells, widths and heights; the rest of the XML is left to `readSheetParts`. */
export function readCells(
  xml: string,
  sheet: SheetModel,
  texts: readonly string[],
  styles: FileStyles,
  losses: LossList,
): void {
  const shared = new Map<string, Shared>();
  const spills: { area: Area; row: number; column: number }[] = [];
  let cell: OpenCell | undefined;
  let row = -1;
  let column = -1;
  let target: "value" | "formula" | "" = "";
  const finish = (open: OpenCell): void => {
    const style = styles.cells[open.style];
    const made: Cell = { value: valueOf(open, texts) };
    const formula = formulaOf(open, shared, losses);
    if (formula !== undefined) made.formula = formula;
    if (formula === undefined && styles.quoted[open.style] && typeof made.value === "string") made.quotePrefix = true;
    if (style) made.style = style;
    const reference =
      open.formulaAttributes?.t === "array" ? parseAddress(open.formulaAttributes.ref ?? "") : undefined;
    if (reference) spills.push({ area: reference, row: open.row, column: open.column });
    if (made.value !== null || made.formula !== undefined || made.style) sheet.setCell(open.row, open.column, made);
  };
  scanXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (flag(attributes.hidden)) sheet.hiddenRows.add(row);
        if (flag(attributes.customHeight) && attributes.ht !== undefined)
          sheet.rowHeights.set(row, Number(attributes.ht));
        if (Number(attributes.outlineLevel ?? 0) > 0) losses.add("outlines");
      } else if (name === "c") {
        const place = attributes.r === undefined ? undefined : parseAddress(attributes.r);
        column = place?.left ?? column + 1;
        cell = {
          row: place?.top ?? row,
          column,
          type: attributes.t ?? "n",
          style: Number(attributes.s ?? 0),
          value: "",
          formula: "",
          formulaAttributes: undefined,
        };
      } else if (cell !== undefined) {
        if (name === "v" || name === "t") target = "value";
        else if (name === "f") {
          target = "formula";
          cell.formulaAttributes = attributes;
        } else if (name === "r" || name === "rPr") losses.add("richText");
        else if (name === "rPh") target = "";
      } else if (name === "col") readColumn(attributes, sheet, styles, losses);
    },
    text(text) {
      if (cell === undefined || target === "") return;
      cell[target] += text;
    },
    close(name) {
      if (name === "c" && cell !== undefined) {
        finish(cell);
        cell = undefined;
      } else if (name === "v" || name === "t" || name === "f") target = "";
    },
  });
  for (const spill of spills) markSpill(sheet, spill);
}

function readColumn(attributes: Attributes, sheet: SheetModel, styles: FileStyles, losses: LossList): void {
  const first = Number(attributes.min) - 1;
  const last = Number(attributes.max) - 1;
  if (Number(attributes.outlineLevel ?? 0) > 0) losses.add("outlines");
  // A definition up to the sheet's last column is only the sheet's standard.
  if (last - first > 1000) return;
  const style = styles.cells[Number(attributes.style ?? 0)];
  for (let column = first; column <= last; column++) {
    if (attributes.width !== undefined && flag(attributes.customWidth))
      sheet.columnWidths.set(column, pointsOfWidth(Number(attributes.width)));
    if (flag(attributes.hidden)) sheet.hiddenColumns.add(column);
    if (style) sheet.columnStyles.set(column, style);
  }
}

function valueOf({ type, value }: OpenCell, texts: readonly string[]): ModelValue {
  switch (type) {
    case "s":
      return texts[Number(value)] ?? "";
    case "str":
    case "inlineStr":
      return decodeCellText(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return new CellError(value.trim());
    case "d":
      return (
        dateFromText(
          value
            .trim()
            .replace("T", " ")
            .replace(/(\.\d+)?Z?$/, ""),
        ) ?? value
      );
    default:
      return value.trim() === "" ? null : Number(value);
  }
}

function formulaOf(open: OpenCell, shared: Map<string, Shared>, losses: LossList): string | undefined {
  const attributes = open.formulaAttributes;
  if (attributes === undefined) return undefined;
  if (attributes.t === "dataTable") losses.add("dataTables");
  if (attributes.t === "shared" && attributes.si !== undefined) {
    const master = shared.get(attributes.si);
    if (open.formula === "") {
      if (master === undefined) return undefined;
      return movedFormula(master.formula, open.row - master.row, open.column - master.column);
    }
    shared.set(attributes.si, { formula: formulaFromFile(open.formula), row: open.row, column: open.column });
  }
  return open.formula === "" ? undefined : formulaFromFile(open.formula);
}

/** The cells of an array formula belong to it. */
function markSpill(sheet: SheetModel, { area, row, column }: { area: Area; row: number; column: number }): void {
  if (area.top === area.bottom && area.left === area.right) return;
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      const cell = sheet.cell(r, c);
      if (r === row && c === column) {
        if (cell)
          sheet.setCell(r, c, {
            ...cell,
            spillSize: { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 },
          });
      } else if (cell?.formula === undefined)
        sheet.setCell(r, c, { ...(cell ?? { value: null }), spillParent: { row, column } });
    }
  }
}
