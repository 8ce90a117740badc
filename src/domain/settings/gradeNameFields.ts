// How stored grade names are read. A name that cannot be used gives way to its rank's letter, which is always free, and is
// reported; the other names stay.

import { byGrade, GRADES, type Grade } from "../vocabulary/grade";
import { LETTER_NAMES, LETTER_NAMING, type GradeNames, type GradeNaming } from "../vocabulary/gradeName";
import type { FieldReader } from "./fieldReader";
import { gradeNameProblem, LONGEST_GRADE_NAME, withFormerNames } from "./gradeNaming";

/** Names and former names out of a stored object. */
export function readGradeNaming(reader: FieldReader, stored: Readonly<Record<string, unknown>>): GradeNaming {
  const gradeNames = readNames(reader, stored.gradeNames);
  const former = reader.object(stored.formerGradeNames, "formerGradeNames");
  const formerGradeNames = byGrade((grade) => readFormer(reader, former[grade], `formerGradeNames.${grade}`));
  return withFormerNames({ gradeNames, formerGradeNames }, LETTER_NAMING);
}

/** In the order of the ranks: of two that are called the same, the better one keeps the name. */
function readNames(reader: FieldReader, value: unknown): GradeNames {
  const fields = reader.object(value, "gradeNames");
  const names: Record<Grade, string> = { ...LETTER_NAMES };
  for (const grade of GRADES) {
    const path = `gradeNames.${grade}`;
    const name = reader.text(fields[grade], path, LONGEST_GRADE_NAME * 2, grade);
    const problem = gradeNameProblem({ ...names, [grade]: name }, grade);
    if (problem === undefined) names[grade] = name;
    else reader.report(path, problem === "duplicate" ? "duplicate" : "outOfRange", fields[grade]);
  }
  return names;
}

/** A list of names, or one text of them: `白金、VIP`. Former names only help to read; a blank or odd one is passed over. */
function readFormer(reader: FieldReader, value: unknown, path: string): readonly string[] {
  const list = typeof value === "string" ? value.split(/[、,，;；]/) : reader.list(value, path);
  const names = (list ?? []).flatMap((name) => (typeof name === "string" ? name.trim() : []));
  return names.filter((name) => name !== "" && name.length <= LONGEST_GRADE_NAME * 2);
}
