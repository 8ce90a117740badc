// Styles of a file: one cell style for each of its formats, and the styles conditional formats give.

import type { CellStyle, ConditionalFormat } from "../model/types";
import type { ColorReader } from "./colors";
import type { LossList } from "./losses";
import { child, childrenOf, flag, type XmlElement } from "./xml";
import { ownValue } from "../model/own";

export interface FileStyles {
  /** By the number a cell gives; undefined for the plain style. */
  readonly cells: readonly (CellStyle | undefined)[];
  readonly quoted: readonly boolean[];
  readonly conditional: readonly ConditionalFormat["style"][];
}

/** Formats every Excel knows by number, as a Chinese Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m/d/yy", 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}; // prettier-ignore

type Horizontal = NonNullable<CellStyle["horizontalAlignment"]>;
type Vertical = NonNullable<CellStyle["verticalAlignment"]>;
const HORIZONTAL: Readonly<Record<string, Horizontal>> = { left: "Left", center: "Center", right: "Right" };
const VERTICAL: Readonly<Record<string, Vertical>> = { top: "Top", center: "Center" };

export function readStyles(root: XmlElement | undefined, color: ColorReader, losses: LossList): FileStyles {
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font");
  const fills = childrenOf(child(root, "fills"), "fill");
  const borders = childrenOf(child(root, "borders"), "border");
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const cells = xfs.map((xf) => {
    const style: CellStyle = {};
    const formatId = Number(xf.attributes.numFmtId ?? 0);
    const format = formats.get(formatId) ?? BUILT_IN[formatId];
    if (format !== undefined && format !== "General") style.numberFormat = format;
    applyFont(style, fonts[Number(xf.attributes.fontId ?? 0)], fonts[0], color, losses);
    applyFill(style, fills[Number(xf.attributes.fillId ?? 0)], color, losses);
    applyBorder(style, borders[Number(xf.attributes.borderId ?? 0)], losses);
    applyAlignment(style, child(xf, "alignment"));
    if (flag(child(xf, "protection")?.attributes.locked, true) === false) style.locked = false;
    return Object.keys(style).length > 0 ? style : undefined;
  });
  return {
    cells,
    quoted: xfs.map((xf) => flag(xf.attributes.quotePrefix)),
    conditional: childrenOf(child(root, "dxfs"), "dxf").map((dxf) => conditionalStyle(dxf, color, losses)),
  };
}

function applyFont(
  style: CellStyle,
  font: XmlElement | undefined,
  plain: XmlElement | undefined,
  color: ColorReader,
  losses: LossList,
): void {
  if (font === undefined) return;
  if (isOn(font, "b")) style.bold = true;
  if (isOn(font, "i")) style.italic = true;
  const ink = child(font, "color")?.attributes;
  if (ink !== undefined && ink.theme !== "1" && color(ink) !== "#000000") style.fontColor = color(ink);
  const plainFont = (name: string) => child(plain, name)?.attributes.val;
  const differs = ["name", "sz"].some((name) => child(font, name)?.attributes.val !== plainFont(name));
  if (differs || isOn(font, "u") || isOn(font, "strike")) losses.add("fonts");
}

function applyFill(style: CellStyle, fill: XmlElement | undefined, color: ColorReader, losses: LossList): void {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (child(fill, "gradientFill") || !["none", "solid", "gray125"].includes(kind)) losses.add("patternFills");
  if (kind === "solid") style.fillColor = color(child(pattern, "fgColor")?.attributes) ?? "#FFFFFF";
}

function applyBorder(style: CellStyle, border: XmlElement | undefined, losses: LossList): void {
  const lines = (border?.children ?? []).filter((line) => (line.attributes.style ?? "none") !== "none");
  if (lines.length === 0) return;
  style.border = true;
  if (lines.length < 4 || lines.some((line) => line.attributes.style !== "thin")) losses.add("borderStyles");
}

function applyAlignment(style: CellStyle, alignment: XmlElement | undefined): void {
  const horizontal = ownValue(HORIZONTAL, alignment?.attributes.horizontal ?? "");
  const vertical = ownValue(VERTICAL, alignment?.attributes.vertical ?? "");
  if (horizontal) style.horizontalAlignment = horizontal;
  if (vertical) style.verticalAlignment = vertical;
  if (flag(alignment?.attributes.wrapText)) style.wrapText = true;
}

function conditionalStyle(dxf: XmlElement, color: ColorReader, losses: LossList): ConditionalFormat["style"] {
  const style: ConditionalFormat["style"] = {};
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In a conditional format the fill of a solid pattern is its background colour.
  const solid = (pattern?.attributes.patternType ?? "solid") === "solid";
  const fill = solid
    ? (color(child(pattern, "bgColor")?.attributes) ?? color(child(pattern, "fgColor")?.attributes))
    : undefined;
  const font = child(dxf, "font");
  const ink = color(child(font, "color")?.attributes);
  if (fill !== undefined) style.fillColor = fill;
  if (ink !== undefined) style.fontColor = ink;
  if (font && isOn(font, "b")) style.bold = true;
  const other = dxf.children.some(({ name }) => !["fill", "font"].includes(name));
  if (other || !solid || (font && ["i", "u", "strike"].some((name) => isOn(font, name))))
    losses.add("conditionalFormatStyles");
  return style;
}

function isOn(font: XmlElement, name: string): boolean {
  const found = child(font, name);
  return found !== undefined && (name === "u" ? found.attributes.val !== "none" : flag(found.attributes.val, true));
}
