// How a cell is painted: its own fill, the conditional format over it, the table's band under it. Sheets keep the colours a
// person chose; in the dark theme only what nobody chose turns dark, and text on a chosen fill stays readable.
// The colours are those of Excel's built-in table styles (accents of the Office theme), not of the page around the grid.

import type { CellStyle, ConditionalFormat, TableModel } from "excel-stand-in/model/types";

export interface Paint {
  readonly background: string | undefined;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Surface {
  readonly background: string;
  readonly text: string;
}

export const SHEET_SURFACES: Readonly<Record<"light" | "dark", Surface>> = {
  light: { background: "#ffffff", text: "#242424" },
  dark: { background: "#1f1f1f", text: "#e6e6e6" },
};

/** Header and band of the accents of table styles, Office theme; the first is the one without an accent. */
const ACCENTS = [
  { header: "#404040", band: "#ededed" },
  { header: "#2f6f95", band: "#e3eff6" },
  { header: "#a8511b", band: "#fbe9dd" },
  { header: "#666666", band: "#ededed" },
  { header: "#8a6500", band: "#fff4d6" },
  { header: "#2b579a", band: "#e0e8f5" },
  { header: "#4a7a2c", band: "#e8f1e1" },
] as const;

const BAND_IN_DARK = "#292929";

/** Where a cell stands in a table. */
export type TablePart = "header" | "band" | "plain" | undefined;

export function tablePart(table: TableModel | undefined, row: number): TablePart {
  if (!table) return undefined;
  if (table.showHeaders && row === table.area.top) return "header";
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  return table.showBandedRows && (row - first) % 2 === 0 ? "band" : "plain";
}

/** `accentOf("TableStyleMedium2") //=> 1` */
function accentOf(style: string): (typeof ACCENTS)[number] {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[1];
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const channel = (from: number): number => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** How well do two colours part? `contrast("#ffffff", "#000000") //=> 21` */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The wished colour where it can be read on this background, otherwise black or white, whichever reads better. */
export function readable(wished: string, background: string): string {
  if (contrast(wished, background) >= 4.5) return wished;
  return contrast("#ffffff", background) > contrast("#000000", background) ? "#ffffff" : "#000000";
}

const isHex = (colour: string | undefined): colour is string => colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour);

/** Paints one cell. */
export function paintCell(
  style: CellStyle,
  conditional: ConditionalFormat["style"] | undefined,
  table: { part: TablePart; style: string } | undefined,
  theme: "light" | "dark",
): Paint {
  const surface = SHEET_SURFACES[theme];
  const accent = table && accentOf(table.style);
  const tableFill =
    table?.part === "header"
      ? accent?.header
      : table?.part === "band"
        ? theme === "dark"
          ? BAND_IN_DARK
          : accent?.band
        : undefined;
  const fill = [conditional?.fillColor, style.fillColor, tableFill].find(isHex);
  const wished =
    [conditional?.fontColor, style.fontColor].find(isHex) ?? (table?.part === "header" ? "#ffffff" : surface.text);
  return {
    background: fill,
    color: readable(wished, fill ?? surface.background),
    bold: conditional?.bold ?? style.bold ?? table?.part === "header",
    italic: style.italic ?? false,
  };
}
