// How the settings sheet calls a grade: `S · 钻石`, the letter alone where that is its name. The letter keeps a row in its
// place when somebody types another name in one section and forgets the others.

import { gradeReader, type GradeReader } from "../../table/gradeNames";
import { textOf } from "../../table/text";
import type { CellValue } from "../../vocabulary/cell";
import { gradeOf, type Grade } from "../../vocabulary/grade";
import type { GradeNames } from "../../vocabulary/gradeName";

const LABEL = /^([SABC])\s*·/i;

/** `gradeLabel("S", { S: "钻石", … }) //=> "S · 钻石"`, `gradeLabel("S", LETTER_NAMES) //=> "S"` */
export function gradeLabel(grade: Grade, names: GradeNames): string {
  return names[grade] === grade ? grade : `${grade} · ${names[grade]}`;
}

/** Which grade does a cell speak of: by its label, its letter, or a name it has? `labelledGrade("s · 旧名") //=> "S"` */
export function labelledGrade(
  cell: CellValue | undefined,
  gradeCodeOf: GradeReader = gradeReader(),
): Grade | undefined {
  const letter = LABEL.exec(textOf(cell))?.[1];
  return gradeOf(gradeCodeOf(letter ?? cell));
}
