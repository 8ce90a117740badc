// The colours of the highlights: which fills people choose from, and which text is readable on a fill. A fill is stored,
// the text colour follows from it, so that no choice can make a cell unreadable (4.5:1 or better, WCAG 2.2).
// Alternative not taken: storing both colours, of which one is forgotten when the other is changed by hand.

import { HIGHLIGHT_KINDS, type HighlightKind } from "./highlights";

/** A colour as six hex digits in lower case: `#fddcc2`. */
export type HexColour = `#${string}`;

export interface FillAndFont {
  readonly fill: HexColour;
  readonly font: HexColour;
}

/** Fills with a name, in the order of the screen. No green: in this product it means "written" and "passed". */
export const COLOUR_NAMES = [
  "lightOrange",
  "orange",
  "yellow",
  "lightRed",
  "pink",
  "teal",
  "blue",
  "purple",
  "grey",
  "deepTeal",
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

export const NAMED_COLOURS: Readonly<Record<ColourName, FillAndFont>> = {
  lightOrange: { fill: "#fff0e4", font: "#8a3707" },
  orange: { fill: "#fddcc2", font: "#7a2e05" },
  yellow: { fill: "#fff2b8", font: "#6b4a00" },
  lightRed: { fill: "#fdd8db", font: "#960b18" },
  pink: { fill: "#f9d9ee", font: "#7d0f56" },
  teal: { fill: "#d2ecee", font: "#02494e" },
  blue: { fill: "#d4e4fa", font: "#0b3d75" },
  purple: { fill: "#e4daf5", font: "#452a7a" },
  grey: { fill: "#e2e2e2", font: "#333333" },
  deepTeal: { fill: "#16777d", font: "#ffffff" },
};

/** The fill of each highlight. No two are alike. */
export type HighlightColours = Readonly<Record<HighlightKind, HexColour>>;

export const DEFAULT_HIGHLIGHT_COLOURS: HighlightColours = {
  severe: NAMED_COLOURS.orange.fill,
  stale: NAMED_COLOURS.lightOrange.fill,
  riskHigh: NAMED_COLOURS.lightRed.fill,
  riskMedium: NAMED_COLOURS.yellow.fill,
  highValueSilent: NAMED_COLOURS.teal.fill,
};

/** How a highlighted cell looks. */
export interface HighlightLook extends FillAndFont {
  readonly bold: boolean;
}

/** Bold whatever the fill: these three want somebody to act. */
const BOLD_KINDS: readonly HighlightKind[] = ["severe", "riskHigh", "highValueSilent"];

/** How does a cell with this highlight look? */
export function highlightLook(kind: HighlightKind, colours: HighlightColours): HighlightLook {
  return { fill: colours[kind], font: fontOn(colours[kind]), bold: BOLD_KINDS.includes(kind) };
}

/** Least contrast of a text on its fill. */
export const READABLE_CONTRAST = 4.5;

/** A fill nearer to the white of the sheet than this cannot be seen. */
const VISIBLE_CONTRAST = 1.05;

/** Which colour is meant? `parseColour("FDC") //=> "#ffddcc"`, `parseColour("浅橙") //=> undefined` */
export function parseColour(text: string): HexColour | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.normalize("NFKC").trim().toLowerCase())?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join("")}`;
}

/** Has this fill a name? `colourName("#fff0e4") //=> "lightOrange"` */
export function colourName(fill: HexColour): ColourName | undefined {
  return COLOUR_NAMES.find((name) => NAMED_COLOURS[name].fill === fill);
}

/** What colour should text on this fill have? A named fill has its own; any other takes black or white, whichever reads better. */
export function fontOn(fill: HexColour): HexColour {
  const name = colourName(fill);
  if (name !== undefined) return NAMED_COLOURS[name].font;
  return contrastRatio(fill, BLACK) >= contrastRatio(fill, WHITE) ? BLACK : WHITE;
}

/** Can this fill be told from the white of the sheet? `isVisible("#ffffff") //=> false` */
export function isVisible(fill: HexColour): boolean {
  return contrastRatio(fill, WHITE) >= VISIBLE_CONTRAST;
}

/** Highlights that share a fill with one before them in this list; empty where all differ. */
export function sharedFills(colours: HighlightColours): readonly HighlightKind[] {
  return HIGHLIGHT_KINDS.filter((kind, at) =>
    HIGHLIGHT_KINDS.slice(0, at).some((before) => colours[before] === colours[kind]),
  );
}

const WHITE: HexColour = "#ffffff";
const BLACK: HexColour = "#000000";

/** How well do two colours stand apart? From 1 to 21, by WCAG 2.2. `contrastRatio("#000000", "#ffffff") //=> 21` */
export function contrastRatio(one: HexColour, other: HexColour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of sRGB, 0 black to 1 white. */
function luminance(colour: HexColour): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
