// From a cell of 客户等级 to a grade. The present names are read, the letters always, and the names of earlier days, in this
// order; with or without 级 behind them. What is none of these is no grade.

import type { CellValue } from "../vocabulary/cell";
import { GRADES, gradeCode, UNGRADED, type GradeCode } from "../vocabulary/grade";
import { LETTER_NAMING, type GradeNaming } from "../vocabulary/gradeName";
import { fold, simplify } from "./text";

export type GradeReader = (cell: CellValue | undefined) => GradeCode;

/** Spellings kept in memory: a column of grades has few, a wrong column has many. */
const REMEMBERED = 1_000;

const SUFFIX = /\s*级$/;

/**
 * Names that differ only in width, case, script or odd spaces are one. `foldName("Ａ級") //=> "A级"`. Composed once more at the
 * end, because a small i̇ with its dot apart is İ only once it is large.
 */
export function foldName(text: string): string {
  return simplify(fold(text)).toUpperCase().normalize("NFC");
}

/** The same without 级 behind it; 级 alone stays. `bareName("A級") //=> "A"` */
export function bareName(text: string): string {
  const folded = foldName(text);
  return folded.replace(SUFFIX, "") || folded;
}

/** A reader of a column of grades. `gradeReader()("a级") //=> 2`, `gradeReader({ gradeNames: { S: "钻石" … } … })("钻石") //=> 1` */
export function gradeReader(naming: GradeNaming = LETTER_NAMING): GradeReader {
  const codes = codesByName(naming);
  const remembered = new Map<string, GradeCode>();
  return (cell) => {
    if (typeof cell !== "string" || cell === "") return UNGRADED;
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const code = codes.get(foldName(cell)) ?? codes.get(bareName(cell)) ?? UNGRADED;
    if (remembered.size < REMEMBERED) remembered.set(cell, code);
    return code;
  };
}

/** Tells cells that hold a grade by another name than its present one: a letter, or a name of earlier days. */
export function otherNameFinder(naming: GradeNaming): (cell: CellValue | undefined) => boolean {
  const read = gradeReader(naming);
  const present = new Set(GRADES.map((grade) => bareName(naming.gradeNames[grade])));
  return (cell) => typeof cell === "string" && read(cell) !== UNGRADED && !present.has(bareName(cell));
}

/** The first meaning of a name counts: today's names, then the letters, then former names. */
function codesByName({ gradeNames, formerGradeNames }: GradeNaming): ReadonlyMap<string, GradeCode> {
  const codes = new Map<string, GradeCode>();
  const add = (name: string, code: GradeCode): void => {
    for (const spelling of [foldName(name), bareName(name)]) if (!codes.has(spelling)) codes.set(spelling, code);
  };
  for (const grade of GRADES) add(gradeNames[grade], gradeCode(grade));
  for (const grade of GRADES) add(grade, gradeCode(grade));
  for (const grade of GRADES) for (const name of formerGradeNames[grade]) add(name, gradeCode(grade));
  return codes;
}
