// Which names may the grades have, and what becomes of the old ones? A name goes into cells, formulas and filters, so it
// must stay text there, and must never be read as another grade.

import { meansBlank, fold } from "../table/text";
import { bareName, foldName } from "../table/gradeNames";
import { parseDay } from "../table/day";
import { byGrade, GRADES, type Grade } from "../vocabulary/grade";
import { LETTER_NAMES, type GradeNames, type GradeNaming } from "../vocabulary/gradeName";

/** Longest name, in characters. */
export const LONGEST_GRADE_NAME = 20;

/** Former names kept of each rank; the oldest goes. */
const MOST_FORMER = 10;

export const GRADE_NAME_PROBLEMS = [
  /** nothing, or a word for nothing such as 无 */
  "blank",
  /** more than 20 characters */
  "tooLong",
  /** another rank is called so */
  "duplicate",
  /** the letter of another rank, which formulas go on using */
  "otherLetter",
  /** Excel would take it for a formula, an error value or a prefix: = + - @ # ' in front */
  "formula",
  /** Excel would turn it into a number or a date */
  "number",
  /** a separator of lists, a wildcard of searches, a quote, or a line break */
  "character",
] as const;
export type GradeNameProblem = (typeof GRADE_NAME_PROBLEMS)[number];

/** Namings people use, best first; the last is the order in which one of the method's sources lists them. */
export const GRADE_NAME_PRESETS = {
  letters: LETTER_NAMES,
  metals: { S: "钻石", A: "白金", B: "金牌", C: "普通" },
  goldFirst: { S: "钻石", A: "金牌", B: "白金", C: "普通" },
  levels: { S: "高", A: "中高", B: "中", C: "低" },
  metalsEn: { S: "Diamond", A: "Platinum", B: "Gold", C: "Standard" },
  levelsEn: { S: "High", A: "Upper", B: "Middle", C: "Low" },
} as const satisfies Readonly<Record<string, GradeNames>>;
export type GradeNamePreset = keyof typeof GRADE_NAME_PRESETS;

/** May this rank be called so? Undefined: yes. */
export function gradeNameProblem(names: GradeNames, grade: Grade): GradeNameProblem | undefined {
  const others = GRADES.filter((other) => other !== grade);
  const name = names[grade].trim();
  return (
    textProblem(name) ??
    (others.some((other) => other === bareName(name) || other === foldName(name)) ? "otherLetter" : undefined) ??
    (others.some((other) => sameName(names[other], name)) ? "duplicate" : undefined)
  );
}

/** Two names that could not be told apart in a cell: 高 and 高级 are one. */
export function sameName(one: string, other: string): boolean {
  return bareName(one) === bareName(other);
}

function textProblem(name: string): GradeNameProblem | undefined {
  const folded = fold(name);
  if (meansBlank(folded)) return "blank";
  if ([...name].length > LONGEST_GRADE_NAME) return "tooLong";
  if (/^[=+\-@#'‘’]/.test(folded)) return "formula";
  if (/[、,;*?~|"'\p{Cc}]/u.test(folded) || /\p{Cc}/u.test(name)) return "character";
  if (!Number.isNaN(Number(folded.replace(/%$/, ""))) || isDay(folded) || /^(true|false)$/i.test(folded))
    return "number";
  return undefined;
}

/** Does Excel make a date or a time of this text? */
function isDay(folded: string): boolean {
  return typeof parseDay(folded) === "number" || /^[\d\s.,:/年月日-]+$/.test(folded);
}

/**
 * These settings with the names that others had until now among the former ones, newest first: rows that were written under
 * them are still read. A name in use today is no former one.
 */
export function withFormerNames<T extends GradeNaming>(settings: T, until: GradeNaming): T {
  const { gradeNames } = settings;
  const inUse = new Set([...GRADES, ...GRADES.map((grade) => gradeNames[grade])].map(foldName));
  const formerGradeNames = byGrade((grade) => {
    const all = [until.gradeNames[grade], ...settings.formerGradeNames[grade], ...until.formerGradeNames[grade]];
    const seen = new Set(inUse);
    const kept = all.filter((name) => {
      const isNew = !seen.has(foldName(name));
      seen.add(foldName(name));
      return isNew;
    });
    return kept.slice(0, MOST_FORMER);
  });
  return { ...settings, formerGradeNames };
}

/** Names that meant another rank until now: cells that hold one are read by its new rank. */
export function movedNames(now: GradeNames, until: GradeNames): readonly Moved[] {
  return GRADES.flatMap((to) => {
    const from = GRADES.find((grade) => grade !== to && sameName(until[grade], now[to]));
    return from === undefined ? [] : [{ name: now[to], from, to }];
  });
}

export interface Moved {
  readonly name: string;
  readonly from: Grade;
  readonly to: Grade;
}

/** A rank trades names with the next better (-1) or next worse (1) one. */
export function swapped(names: GradeNames, grade: Grade, step: -1 | 1): GradeNames {
  const other = GRADES[GRADES.indexOf(grade) + step];
  return other === undefined ? names : { ...names, [grade]: names[other], [other]: names[grade] };
}
