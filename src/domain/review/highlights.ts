// The conditional formats of this product, as plain formulas over the table's own columns: they keep working with the
// add-in closed, in WPS and in LibreOffice, and go on ageing with TODAY(). Only functions all three know; no array
// constants, which Excel refuses in conditional formats, and no custom functions.
// Each formula carries its id as N("rfm:…")=0, which is always true: so our rules are found again in any file.
// Alternative not taken: a helper column of ages, which would be one more column to explain and to keep.

import type { ColumnMap, ColumnRole } from "../vocabulary/column";
import { LEAST_SERIAL } from "../table/day";
import { GRADES, type ByGrade, type Grade } from "../vocabulary/grade";
import { areLetters, type GradeNames } from "../vocabulary/gradeName";
import type { RiskLevel } from "./risk";

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
  /** Past so many times its cadence a record is severely stale. */
  readonly severeMultiple: number;
  readonly gradeNames: GradeNames;
  /** The words that may stand in the risk column for these levels: what is written there, and what functions answer. */
  readonly riskWords: Readonly<Record<"high" | "medium" | "highValueSilent", readonly string[]>>;
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
  severe: (input) => staleHighlight("severe", input.severeMultiple, input),
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
    formula: (cell) => {
      const limits = limitsOf(cell(grade), multiple, input);
      const formulas = DATE_MARKS.map((marks) => dayOf(cell(updated), marks)).flatMap((day) =>
        limits.map((limit) => `=AND(${marker(id)},IFERROR(TODAY()-${day}>${limit},0))`),
      );
      return formulas.find(({ length }) => length <= LONGEST_FORMULA) ?? formulas[formulas.length - 1];
    },
  };
}

/** Old Excel takes no more in a conditional format. */
const LONGEST_FORMULA = 255;

/** What stands between the parts of a date in words, and what DATEVALUE reads instead. */
type DateMarks = readonly (readonly [from: string, to: string])[];

/** Every mark; far right or far down in a sheet references grow, and there is room for some, then for real dates only. */
const DATE_MARKS: readonly DateMarks[] = [
  [
    ["年", "-"],
    ["月", "-"],
    ["日", ""],
    [".", "-"],
    ["/", "-"],
  ],
  [
    ["年", "-"],
    ["月", "-"],
    ["日", ""],
  ],
  [],
];

/**
 * A date as it is, a date in words by its parts, anything else is an error: it is never stale. A smaller number than the table
 * reader takes for a date is none here either, written out because Excel rewrites exponents. A time of day needs no rounding,
 * because cadences are whole days.
 */
function dayOf(reference: string, marks: DateMarks): string {
  const dashed = marks.reduce((text, [from, to]) => `SUBSTITUTE(${text},"${from}","${to}")`, reference);
  return `IF(N(${reference})>=${LEAST_SERIAL},${reference},DATEVALUE(${dashed}))`;
}

/**
 * The review cadence of a grade, by its place in a list; a row without a grade has none and is never stale. Names take more
 * room than letters, so there are several ways to say it, the most exact first. A级 is A
 * where there is room to say so.
 */
function limitsOf(reference: string, multiple: number, input: HighlightInput): readonly [string, ...string[]] {
  const { reviewCadenceDays, gradeNames } = input;
  const days = GRADES.map((grade) => reviewCadenceDays[grade] * multiple).join(",");
  const chosen = (place: string): string => `CHOOSE(${place},${days})`;
  if (areLetters(gradeNames)) {
    const byLetter = (cell: string): string => chosen(`SEARCH(${cell}&" "," ${GRADES.join(" ")} ")/2`);
    return [byLetter(`SUBSTITUTE(TRIM(${reference}),"级","")`), byLetter(`TRIM(${reference})`)];
  }
  const whole = (list: string, width: number): string =>
    chosen(`(SEARCH("|"&TRIM(${reference})&"|","${list}")-1)/${width}+1`);
  const withLetters = places((grade) => `|${grade}|${gradeNames[grade]}|`);
  const initials = GRADES.map((grade) => grade + gradeNames[grade].slice(0, 1)).join("");
  const byInitial = chosen(`(SEARCH(LEFT(TRIM(${reference})&"|"),"${initials}")+1)/2`);
  const namesOnly = places((grade) => `|${gradeNames[grade]}|`);
  return [
    whole(withLetters.list, withLetters.width),
    ...(areDistinct(initials) ? [byInitial] : []),
    whole(namesOnly.list, namesOnly.width),
  ];
}

/** Places of one width, so that a position says which grade it is; a blank keeps two bars from meeting. */
function places(placeOf: (grade: Grade) => string): { readonly list: string; readonly width: number } {
  const all = GRADES.map(placeOf);
  const width = Math.max(...all.map(({ length }) => length)) + 1;
  const list = all.map((place) => place.padEnd(width)).join("");
  return { list: list.trimEnd(), width };
}

/** Is each initial one grade's only? A letter may be its own name's first. */
function areDistinct(initials: string): boolean {
  const sets = GRADES.map((_, at) => [...new Set(initials.toUpperCase().slice(at * 2, at * 2 + 2))]);
  const all = sets.flat();
  return new Set(all).size === all.length;
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
  const words = input.riskWords[level].map((word) => `"${word.replaceAll('"', '""')}"`);
  const isOne = (cell: string): string => {
    const tests = words.map((word) => `TRIM(${cell})=${word}`);
    return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
  };
  return { id, position, tone, formula: (cell) => `=AND(${marker(id)},${isOne(cell(position))})` };
}
