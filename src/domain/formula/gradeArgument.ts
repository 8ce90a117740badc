// The grade argument of a formula. Cell functions know S, A, B and C and no settings, so a table whose grades have names
// hands over the letter: the formula looks the name up in a list of its own. What is no name goes through as it stands.
// Alternative not taken: names as one more argument of every function, which nobody types.

import { gradeReader } from "../table/gradeNames";
import { GRADES, gradeOf } from "../vocabulary/grade";
import { areLetters, type GradeNaming } from "../vocabulary/gradeName";
import { list } from "./constants";
import type { FormulaArgument } from "./context";

/** A cell with a grade's name as an argument: `IFERROR(INDEX({"S",…},MATCH(TRIM([@客户等级]),{"钻石",…},0)),[@客户等级])`. */
export function gradeArgument({ text, value }: FormulaArgument, naming: GradeNaming): FormulaArgument {
  const names = GRADES.flatMap((grade) =>
    [naming.gradeNames[grade], ...naming.formerGradeNames[grade]]
      .filter((name) => name !== grade)
      .map((name) => ({ name, grade })),
  );
  if (areLetters(naming.gradeNames) && names.length === 0) return { text, value };
  const [letters, known] = [list(names.map(({ grade }) => grade)), list(names.map(({ name }) => name))];
  const read = gradeReader(naming);
  return {
    text: `IFERROR(INDEX(${letters},MATCH(TRIM(${text}),${known},0)),${text})`,
    value: typeof value === "string" ? (gradeOf(read(value)) ?? value) : value,
  };
}
