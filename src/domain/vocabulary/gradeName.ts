// What the grades are called in the sheet and on screen. S, A, B and C are ranks, best first, and stay what rules, formulas
// and code go by; a name is a label on a rank, so 钻石、白金、金牌、普通 and 钻石、金牌、白金、普通 are two namings of one order.
// Alternative not taken: names as the grades themselves, with which every rule would have to be written anew.

import { GRADES, type ByGrade, type Grade } from "./grade";

/** One name for each rank. */
export type GradeNames = ByGrade<string>;

/** The name of a grade, as distinct from its letter: what people are shown is never the letter by mistake. */
export type GradeName = string & { readonly __label: "GradeName" };

/** The names until a user gives others: the letters themselves. */
export const LETTER_NAMES: GradeNames = { S: "S", A: "A", B: "B", C: "C" };

/** Names a rank may be written by: the present one, and those the sheet may still hold. */
export interface GradeNaming {
  readonly gradeNames: GradeNames;
  /** Names of earlier days, by rank; rows written then are still read. */
  readonly formerGradeNames: ByGrade<readonly string[]>;
}

/** Letters, and nothing before them. */
export const LETTER_NAMING: GradeNaming = {
  gradeNames: LETTER_NAMES,
  formerGradeNames: { S: [], A: [], B: [], C: [] },
};

/** What is this grade called? `gradeName("S", { S: "钻石", … }) //=> "钻石"` */
export function gradeName(grade: Grade, names: GradeNames = LETTER_NAMES): GradeName {
  return names[grade] as GradeName;
}

/** Are the grades called by their letters? */
export function areLetters(names: GradeNames): boolean {
  return GRADES.every((grade) => names[grade] === grade);
}
