// Colours of a file as "#RRGGBB": given outright, by index, or by theme with a tint.

import { child, type Attributes, type XmlElement } from "./xml";

const INDEXED = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** Theme colours in the order cells count them: background and text are swapped in pairs. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

export type ColorReader = (attributes: Attributes | undefined) => string | undefined;

/** A reader for one file's colours. */
export function colorReader(theme: XmlElement | undefined): ColorReader {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const colors = THEME_ORDER.map((name, index) => themeColor(child(scheme, name)) ?? OFFICE_THEME[index]);
  return (attributes) => {
    if (attributes === undefined) return undefined;
    const base = attributes.rgb?.slice(-6) ?? byIndex(attributes.indexed) ?? colors[Number(attributes.theme ?? NaN)];
    return base === undefined ? undefined : `#${tinted(base, Number(attributes.tint ?? 0)).toUpperCase()}`;
  };
}

function themeColor(holder: XmlElement | undefined): string | undefined {
  const given = holder?.children[0]?.attributes;
  return given?.lastClr ?? (holder?.children[0]?.name === "srgbClr" ? given?.val : undefined);
}

function byIndex(index: string | undefined): string | undefined {
  if (index === undefined) return undefined;
  const number = Number(index);
  if (number === 64) return "000000";
  if (number === 65) return "FFFFFF";
  return INDEXED[number];
}

/** Lighter (above 0) or darker (below 0), in luminance. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [hue, saturation, light] = toHsl(r, g, b);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return [0, 8, 4].map((n) => hex(channel(n, hue, saturation, moved))).join("");
}

function toHsl(r: number, g: number, b: number): [number, number, number] {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, light];
  const hue = most === r ? ((g - b) / spread) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [hue * 30 * 2, spread / (1 - Math.abs(2 * light - 1)), light];
}

function channel(n: number, hue: number, saturation: number, light: number): number {
  const k = (((n + hue / 30) % 12) + 12) % 12;
  return light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
}

function hex(part: number): string {
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");
}
