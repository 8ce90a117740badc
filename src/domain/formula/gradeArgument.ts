// The grade argument of a formula. Cell functions know S, A, B and C and no settings, so a table whose grades have names
// hands over the letter: the formula looks the name up in a list of its own. What is no name goes through as it stands.
// Alternative not taken: names as one more argument of every function, which nobody types.

import { gradeReader } from "../table/gradeNames";
import { GRADES, gradeOf, type Grade } from "../vocabulary/grade";
import { areLetters, type GradeNaming } from "../vocabulary/gradeName";
import { list, quoted } from "./constants";
import type { FormulaArgument } from "./formulaContext";

/** A cell with a grade's name as an argument: `IFERROR(INDEX({"S",…},MATCH(TRIM([@客户等级]),{"钻石",…},0)),[@客户等级])`. */
export function gradeArgument({ text, value }: FormulaArgument, naming: GradeNaming): FormulaArgument {
  const names = GRADES.flatMap((grade) => namesOf(grade, naming).map((name) => ({ name, grade })));
  if (areLetters(naming.gradeNames) && names.length === 0) return { text, value };
  const [letters, known] = [list(names.map(({ grade }) => grade)), list(names.map(({ name }) => name))];
  return {
    text: `IFERROR(INDEX(${letters},MATCH(TRIM(${text}),${known},0)),${text})`,
    value: letterOf(value, naming),
  };
}

/**
 * The same of a whole column: `IF((TRIM(表[客户等级])="钻石")+(TRIM(表[客户等级])="金牌"),"S",…)`. INDEX does not look up a
 * column of places in every Excel; IF compares one.
 */
export function gradesArgument({ text, value }: FormulaArgument, naming: GradeNaming): FormulaArgument {
  const written = GRADES.reduceRight((otherwise, grade) => {
    const names = namesOf(grade, naming);
    if (names.length === 0) return otherwise;
    return `IF(${names.map((name) => `(TRIM(${text})=${quoted(name)})`).join("+")},${quoted(grade)},${otherwise})`;
  }, text);
  return { text: written, value: letterOf(value, naming) };
}

/** What a grade is called besides its letter, now and before. */
function namesOf(grade: Grade, { gradeNames, formerGradeNames }: GradeNaming): readonly string[] {
  return [gradeNames[grade], ...formerGradeNames[grade]].filter((name) => name !== grade);
}

function letterOf(value: FormulaArgument["value"], naming: GradeNaming): FormulaArgument["value"] {
  return typeof value === "string" ? (gradeOf(gradeReader(naming)(value)) ?? value) : value;
}
