// A grade as a language says it. A letter needs a word beside it; a name such as 钻石 says by itself what it is.

import type { GradeName } from "../domain/vocabulary/gradeName";

const isLetter = (name: GradeName): boolean => /^[A-Za-z]$/.test(name);

/** `zhGrade("S") //=> "S级"`, `zhGrade("钻石") //=> "钻石"` */
export const zhGrade = (name: GradeName): string => (isLetter(name) ? `${name}级` : name);

/** `enGrade("S") //=> "Grade S"`, `enGrade("Diamond") //=> "Diamond"` */
export const enGrade = (name: GradeName): string => (isLetter(name) ? `Grade ${name}` : name);

/** A badge has room for one character: the first. `gradeInitial("钻石") //=> "钻"` */
export const gradeInitial = (name: GradeName): string => [...name][0] ?? "";
