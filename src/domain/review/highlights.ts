// The conditional formats of this product, as plain formulas over the table's own columns: they keep working with the
// add-in closed, in WPS and in LibreOffice, and go on ageing with TODAY(). Only functions all three know; no array
// constants, which Excel refuses in conditional formats, and no custom functions.
// Each formula carries its id as N("rfm:…")=0, which is always true: so our rules are found again in any file.
// Alternative not taken: a helper column of ages, which would be one more column to explain and to keep.

import type { ColumnMap, ColumnRole } from "../vocabulary/column";
import { GRADES, type ByGrade } from "../vocabulary/grade";
import type { RiskLevel } from "./risk";
import { SEVERE_MULTIPLE } from "./stale";

/** What a highlight says, in the order of precedence: the first one that holds colours the cell. */
export const HIGHLIGHT_KINDS = ["severe", "stale", "riskHigh", "riskMedium", "highValueSilent"] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** Builds a reference to a column's cell in the first data row, such as `$K2`. */
export type CellReference = (position: number) => string;

/** One conditional format on one column. */
export interface Highlight {
  readonly id: string;
  /** Position of the column that is coloured. */
  readonly position: number;
  readonly formula: (cell: CellReference) => string;
  readonly tone: HighlightKind;
}

export interface HighlightInput {
  readonly positions: ColumnMap["positions"];
  readonly reviewCadenceDays: ByGrade<number>;
  /** The words written into the risk column for these levels. */
  readonly riskWords: Readonly<Record<"high" | "medium" | "highValueSilent", string>>;
  /** Kinds that are switched on. */
  readonly kinds: readonly HighlightKind[];
}

/** Which formats does this table get? In order of precedence; a column that is missing gets none. */
export function highlights(input: HighlightInput): readonly Highlight[] {
  return HIGHLIGHT_KINDS.filter((kind) => input.kinds.includes(kind)).flatMap((kind) => BUILD[kind](input) ?? []);
}

/** The id a formula of ours carries; every one starts with this. */
export const HIGHLIGHT_ID_PREFIX = "rfm:";

const marker = (id: string): string => `N("${id}")=0`;

const BUILD: Readonly<Record<HighlightKind, (input: HighlightInput) => Highlight | undefined>> = {
  severe: (input) => staleHighlight("severe", SEVERE_MULTIPLE, input),
  stale: (input) => staleHighlight("stale", 1, input),
  riskHigh: (input) => riskHighlight("riskHigh", "high", input),
  riskMedium: (input) => riskHighlight("riskMedium", "medium", input),
  highValueSilent: (input) => riskHighlight("highValueSilent", "highValueSilent", input),
};

function staleHighlight(tone: HighlightKind, multiple: number, input: HighlightInput): Highlight | undefined {
  const { updated, grade } = input.positions;
  if (updated === undefined || grade === undefined) return undefined;
  const id = HIGHLIGHT_ID_PREFIX + tone;
  return {
    id,
    position: updated,
    tone,
    formula: (cell) =>
      `=AND(${marker(id)},TODAY()-${dayOf(cell(updated))}>${limitOf(cell(grade), multiple, input.reviewCadenceDays)})`,
  };
}

/** 1954-10-03; a smaller number in a date column is no date. The table reader draws the line at the same place. */
const LEAST_DATE = "2E4";

/** A day and a number of days beyond every calendar. */
const NEVER = "9E9";

/**
 * A date as it is, a date in words by its parts, anything else as a day that never comes: it is never stale. A time of day
 * needs no rounding, because cadences are whole days. Kept short: old Excel takes 255 characters here.
 */
function dayOf(reference: string): string {
  const dashed = [
    ["年", "-"],
    ["月", "-"],
    ["日", ""],
    [".", "-"],
    ["/", "-"],
  ].reduce((text, [from, to]) => `SUBSTITUTE(${text},"${from}","${to}")`, reference);
  return `IF(N(${reference})>=${LEAST_DATE},${reference},IFERROR(DATEVALUE(${dashed}),${NEVER}))`;
}

/** The review cadence of a grade, by its place in a list; a row without a grade has none and is never stale. */
function limitOf(reference: string, multiple: number, cadence: ByGrade<number>): string {
  const list = ` ${GRADES.join(" ")} `;
  const days = GRADES.map((grade) => cadence[grade] * multiple).join(",");
  return `IFERROR(CHOOSE(SEARCH(TRIM(${reference})&" ","${list}")/2,${days}),${NEVER})`;
}

function riskHighlight(
  tone: HighlightKind,
  level: Extract<RiskLevel, "high" | "medium" | "highValueSilent">,
  input: HighlightInput,
): Highlight | undefined {
  const role: ColumnRole = "risk";
  const position = input.positions[role];
  if (position === undefined) return undefined;
  const id = HIGHLIGHT_ID_PREFIX + tone;
  const word = input.riskWords[level].replaceAll('"', '""');
  return { id, position, tone, formula: (cell) => `=AND(${marker(id)},TRIM(${cell(position)})="${word}")` };
}
