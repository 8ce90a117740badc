// Collects the styles a workbook uses and writes them as the numbered lists a file wants.

import type { CellStyle, ConditionalFormat } from "../model/types";
import { element, MAIN_NAMESPACE, XML_HEAD } from "./xml";

/** A numbered list in which equal entries are one. */
class Pool {
  private readonly numbers = new Map<string, number>();

  constructor(...first: string[]) {
    for (const entry of first) this.numbers.set(entry, this.numbers.size);
  }

  add(entry: string): number {
    let number = this.numbers.get(entry);
    if (number === undefined) this.numbers.set(entry, (number = this.numbers.size));
    return number;
  }

  list(name: string): string {
    return element(name, { count: this.numbers.size }, [...this.numbers.keys()].join(""));
  }
}

const PLAIN_FONT = '<sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/>';
const FIRST_OWN_FORMAT = 164;
const SIDES = ["left", "right", "top", "bottom"];

export class StyleBook {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Pool(`<font>${PLAIN_FONT}</font>`);
  private readonly fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pool("<border><left/><right/><top/><bottom/><diagonal/></border>");
  private readonly cells = new Pool(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly conditional = new Pool();
  private readonly known = new Map<string, number>();

  /** The number a cell gives for its style; 0 is plain. */
  cell(style: CellStyle | undefined, quotePrefix = false): number {
    if (style === undefined && !quotePrefix) return 0;
    const key = JSON.stringify([style, quotePrefix]);
    let number = this.known.get(key);
    if (number === undefined) this.known.set(key, (number = this.cells.add(this.format(style ?? {}, quotePrefix))));
    return number;
  }

  /** The number of a conditional format's style. */
  differential(style: ConditionalFormat["style"]): number {
    const font = (style.bold ? '<b val="1"/>' : "") + (style.fontColor ? colorOf("color", style.fontColor) : "");
    const fill = style.fillColor
      ? element(
          "patternFill",
          { patternType: "solid" },
          colorOf("fgColor", style.fillColor) + colorOf("bgColor", style.fillColor),
        )
      : "";
    return this.conditional.add(
      element("dxf", {}, (font && `<font>${font}</font>`) + (fill && `<fill>${fill}</fill>`)),
    );
  }

  xml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    const content = [
      formats.length > 0 ? element("numFmts", { count: formats.length }, formats.join("")) : "",
      this.fonts.list("fonts"),
      this.fills.list("fills"),
      this.borders.list("borders"),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.list("cellXfs"),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.conditional.list("dxfs"),
    ];
    return XML_HEAD + element("styleSheet", { xmlns: MAIN_NAMESPACE }, content.join(""));
  }

  private format(style: CellStyle, quotePrefix: boolean): string {
    const numFmtId = this.numberFormat(style.numberFormat);
    const fontId = this.fonts.add(fontOf(style));
    const fillId = style.fillColor === undefined ? 0 : this.fills.add(solidFill(style.fillColor));
    const borderId = style.border ? this.borders.add(thinBorder()) : 0;
    const alignment = alignmentOf(style);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quotePrefix ? 1 : undefined,
      applyNumberFormat: numFmtId > 0 ? 1 : undefined,
      applyFont: fontId > 0 ? 1 : undefined,
      applyFill: fillId > 0 ? 1 : undefined,
      applyBorder: borderId > 0 ? 1 : undefined,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: style.locked === false ? 1 : undefined,
    };
    return element("xf", attributes, alignment + (style.locked === false ? '<protection locked="0"/>' : ""));
  }

  private numberFormat(format: string | undefined): number {
    if (format === undefined || format === "" || format === "General") return 0;
    if (format === "@") return 49;
    let number = this.formats.get(format);
    if (number === undefined) this.formats.set(format, (number = FIRST_OWN_FORMAT + this.formats.size));
    return number;
  }
}

function fontOf({ bold, italic, fontColor }: CellStyle): string {
  const ink =
    fontColor === undefined ? PLAIN_FONT : PLAIN_FONT.replace('<color theme="1"/>', colorOf("color", fontColor));
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${ink}</font>`;
}

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid">${colorOf("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;
}

function thinBorder(): string {
  const lines = SIDES.map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`);
  return `<border>${lines.join("")}<diagonal/></border>`;
}

function alignmentOf({ horizontalAlignment, verticalAlignment, wrapText }: CellStyle): string {
  const horizontal = horizontalAlignment === "General" ? undefined : horizontalAlignment?.toLowerCase();
  const vertical = verticalAlignment === "Bottom" ? undefined : verticalAlignment?.toLowerCase();
  if (horizontal === undefined && vertical === undefined && !wrapText) return "";
  return element("alignment", { horizontal, vertical, wrapText: wrapText ? 1 : undefined });
}

/** "#RRGGBB" as a file writes it, opaque. */
export function colorOf(name: string, color: string): string {
  return element(name, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
}
