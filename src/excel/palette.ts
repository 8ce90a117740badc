// Colours of the highlights in the sheet: the pane's light values, because a sheet is white in every theme. The text
// stays readable (4.5:1 or better on its fill), and every highlight also stands in words in a cell or a date.

import type { HighlightTone } from "./workbook";

export interface ToneColours {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

export const PALETTE: Readonly<Record<HighlightTone, ToneColours>> = {
  stale: { fill: "#fff0e4", font: "#8a3707", bold: false },
  severe: { fill: "#fddcc2", font: "#7a2e05", bold: true },
  riskHigh: { fill: "#fdd8db", font: "#960b18", bold: true },
  riskMedium: { fill: "#fff0e4", font: "#8a3707", bold: false },
  highValueSilent: { fill: "#d2ecee", font: "#02494e", bold: true },
};

/** The header row of a sheet we make. */
export const HEADER_COLOURS = { fill: "#d2ecee", font: "#013b3f" } as const;
