// Highlights: conditional formats of ours on a table.

import type { HighlightLook } from "../../domain/review/highlightColours";
import type { TableRef } from "./foundTables";

/** A conditional format of ours on one column. `id` is kept inside the formula, so that it is found again in any file. */
export interface HighlightRule {
  readonly id: string;
  /** Position of the column that is coloured. */
  readonly position: number;
  /** Builds the rule's formula for the first data row; `cell(position)` gives a reference such as `$K2`. */
  readonly formula: (cell: (position: number) => string) => string;
  readonly look: HighlightLook;
}

/** What a highlight says; in which colours, the settings say. */
export const HIGHLIGHT_TONES = ["stale", "severe", "riskHigh", "riskMedium", "highValueSilent"] as const;
export type HighlightTone = (typeof HIGHLIGHT_TONES)[number];

export interface HighlightState {
  /** Ids of our rules now on the table. */
  readonly installed: readonly string[];
}

/** Colours on a table. */
export interface HighlightPort {
  /** Replaces our rules on the table with these; the user's own rules stay. An empty list removes ours. */
  setHighlights(table: TableRef, rules: readonly HighlightRule[]): Promise<HighlightState>;
  highlights(table: TableRef): Promise<HighlightState>;
}
