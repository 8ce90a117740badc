// Colours of the sheets this product makes. Those of the highlights are a setting: domain/review/highlightColours.ts.

/** The header row of a sheet we make. */
export const HEADER_COLOURS = { fill: "#d2ecee", font: "#013b3f" } as const;
